package org.legomena.ledger;

/** What a person changes in what the coder has found. */
public sealed interface Change permits EventChange, ActorChange {}
