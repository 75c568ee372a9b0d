package org.legomena.server.internal;

import java.util.List;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param text the words that name the source
 * @param actor who it is, if it is one of the participants
 */
record SourceView(
    String kind,
    Optional<String> attribution,
    Optional<EntityView> actor,
    Optional<List<Integer>> span,
    Optional<String> text) {}
