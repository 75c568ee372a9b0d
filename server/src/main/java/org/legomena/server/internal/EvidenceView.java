package org.legomena.server.internal;

import java.util.List;

/**
 * The sentence an event stands on.
 *
 * @param span of the sentence in the document's text
 * @param text of the sentence
 * @param marks within it, in order; they may overlap
 */
record EvidenceView(List<Integer> span, String text, List<MarkView> marks) {}
