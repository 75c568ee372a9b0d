package org.legomena.server.internal;

import java.util.List;

/**
 * Words that are marked.
 *
 * @param kind trigger, actor, recipient, source, cue, time, place or number
 * @param span in the document's text
 */
record MarkView(String kind, List<Integer> span) {}
