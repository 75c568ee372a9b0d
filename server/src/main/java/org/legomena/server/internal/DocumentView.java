package org.legomena.server.internal;

import java.util.List;
import java.util.Optional;

/** A whole document with all that was found in it. */
record DocumentView(
    DocumentHead document,
    Optional<String> author,
    String language,
    String text,
    List<List<Integer>> sentences,
    List<Mentioned<EntityView>> actors,
    List<Mentioned<PlaceView>> places,
    List<TimeMention> times,
    List<Said> attributions,
    List<EventView> events,
    List<String> warnings) {
  /** Somebody or some place, and where the text names it. */
  record Mentioned<T>(T what, List<List<Integer>> mentions) {}

  /** Words that tell a time. */
  record TimeMention(
      List<Integer> span, String value, Optional<String> from, Optional<String> to) {}

  /** The text credits somebody; {@code actor} is an id in the document. */
  record Said(
      String id,
      List<List<Integer>> source,
      List<List<Integer>> cues,
      List<List<Integer>> content,
      String kind,
      Optional<String> actor,
      boolean quoted) {}
}
