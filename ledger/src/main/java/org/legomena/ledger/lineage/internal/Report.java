package org.legomena.ledger.lineage.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Span;

/**
 * A document as it is compared: its telling words in order and its runs of three words, sentences
 * that its outlet prints under everything left out.
 *
 * @param document as coded
 * @param terms telling words in order
 * @param runs hashes of all runs of three words
 */
public record Report(CodedDocument document, List<String> terms, Set<Integer> runs) {
  private static final int RUN = 3;
  private static final int FOOTER = 3;

  public Report {
    terms = List.copyOf(terms);
    runs = Set.copyOf(runs);
  }

  /** The reports of these documents; counts their words. */
  public static List<Report> of(List<CodedDocument> documents, Terms counted) {
    Map<String, Integer> printed = new HashMap<>();
    documents.forEach(
        document -> sentences(document).forEach(s -> printed.merge(s, 1, Integer::sum)));
    List<Report> reports = new ArrayList<>();
    for (CodedDocument document : documents) {
      String text = ownText(document, printed);
      List<String> terms = Terms.of(text);
      counted.count(terms);
      reports.add(new Report(document, terms, runs(text)));
    }
    return reports;
  }

  private static List<String> sentences(CodedDocument document) {
    String outlet = document.article().outlet().orElse("");
    return document.sentences().stream()
        .map(span -> outlet + "|" + span.of(document.article().text()))
        .distinct()
        .toList();
  }

  /** The text without what its outlet prints under everything, unless that is most of it. */
  private static String ownText(CodedDocument document, Map<String, Integer> printed) {
    String outlet = document.article().outlet().orElse("");
    String text = document.article().text();
    StringBuilder own = new StringBuilder();
    for (Span span : document.sentences()) {
      String sentence = span.of(text);
      if (outlet.isEmpty() || printed.getOrDefault(outlet + "|" + sentence, 0) < FOOTER) {
        own.append(sentence).append('\n');
      }
    }
    return own.length() * 2 > text.length() ? own.toString() : text;
  }

  private static Set<Integer> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+");
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add((words[i] + " " + words[i + 1] + " " + words[i + 2]).hashCode());
    }
    return runs;
  }

  /** Id of the document. */
  public String id() {
    return document.article().id();
  }

  /** Day of publication, if known. */
  public Optional<LocalDate> published() {
    return document.article().published();
  }

  /** Days between the two publications; 0 if one is unknown. */
  long daysApart(Report other) {
    if (published().isEmpty() || other.published().isEmpty()) {
      return 0;
    }
    return Math.abs(ChronoUnit.DAYS.between(published().get(), other.published().get()));
  }

  /** Whether the text names the other's outlet. */
  boolean credits(Report other) {
    Optional<String> outlet = other.document().article().outlet();
    return outlet.isPresent()
        && outlet.get().length() > 2
        && !outlet.equals(document.article().outlet())
        && document.article().text().contains(outlet.get());
  }

  /** Share of the shorter one's runs of words that the other has too, 0 to 1. */
  double containment(Report other) {
    Set<Integer> fewer = runs.size() <= other.runs.size() ? runs : other.runs;
    Set<Integer> more = runs.size() <= other.runs.size() ? other.runs : runs;
    if (fewer.isEmpty()) {
      return 0;
    }
    return (double) fewer.stream().filter(more::contains).count() / fewer.size();
  }

  /** Share of the longer one's runs that the other has too, 0 to 1. */
  double coverage(Report other) {
    int most = Math.max(runs.size(), other.runs.size());
    int least = Math.min(runs.size(), other.runs.size());
    return most == 0 ? 0 : containment(other) * least / most;
  }
}
