package org.legomena.language;

/** What kind of name a word is part of, as the parser sees it. */
public enum NameKind {
  /** Not part of a name. */
  NONE,
  /** A person's name. */
  PERSON,
  /** The name of a body: a ministry, a party, a company. */
  ORGANISATION,
  /** The name of a place. */
  LOCATION
}
