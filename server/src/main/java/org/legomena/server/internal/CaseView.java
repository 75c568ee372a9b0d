package org.legomena.server.internal;

import java.util.List;
import java.util.Optional;
import org.legomena.ledger.lineage.Case;

/**
 * One event as all reports together tell it.
 *
 * @param text of the standing: {@code 14 reports, 3 origins, 2 voices (1 unnamed)}
 * @param course statuses with the day from which reports have them
 */
record CaseView(
    String id,
    String type,
    String quad,
    List<String> actors,
    List<String> recipients,
    Optional<String> place,
    Optional<String> from,
    Optional<String> to,
    boolean disputed,
    Case.Standing standing,
    String text,
    List<Step> course,
    List<Mention> mentions) {
  /** From this day on it is told so. */
  record Step(String day, String status) {}

  /** One report; copies share the origin of their original. */
  record Mention(
      DocumentHead document,
      String event,
      String status,
      String words,
      String sentence,
      String voice,
      String kind,
      String origin,
      Optional<CopyOf> copy) {}

  /** What a document was taken from, in what way, and how that is known. */
  record CopyOf(String document, String kind, String why) {}
}
