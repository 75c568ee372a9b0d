package org.legomena.ledger.lineage.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.Source;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.lineage.Case;
import org.legomena.ledger.lineage.Case.Mention;
import org.legomena.ledger.lineage.Case.Standing;
import org.legomena.ledger.lineage.Case.Step;
import org.legomena.ledger.lineage.Case.Voice;

/** Sums a group of mentions up as a case. */
final class CaseWriter {
  /** Who contradicts does it while the claim is new; later news is how it went on. */
  private static final long LONGEST_DISPUTE_DAYS = 14;

  private final Map<String, String> origins;

  CaseWriter(Map<String, String> origins) {
    this.origins = origins;
  }

  Case write(List<Told> group) {
    List<Told> told = new ArrayList<>(group);
    told.sort(
        Comparator.comparing((Told mention) -> mention.report().published().orElse(LocalDate.MAX))
            .thenComparing(mention -> mention.report().id())
            .thenComparing(mention -> mention.event().trigger().start()));
    Told first = told.get(0);
    List<Mention> mentions = told.stream().map(CaseWriter::mention).toList();
    return new Case(
        "c" + Integer.toHexString((first.report().id() + "/" + first.event().id()).hashCode()),
        most(told, mention -> Stream.of(mention.event().type())).orElse(first.event().type()),
        names(told, Event::actors),
        names(told, Event::recipients),
        most(told, CaseWriter::place),
        time(told),
        mentions,
        course(told),
        isDisputed(told),
        standing(mentions));
  }

  private static Mention mention(Told told) {
    return new Mention(told.report().id(), told.event(), voice(told));
  }

  private static Voice voice(Told told) {
    Source source = told.event().source();
    CodedDocument document = told.report().document();
    String words = source.span().map(span -> span.of(document.article().text())).orElse("");
    Optional<String> actor = source.actor().flatMap(document::actor).map(found -> found.name());
    return new Voice(source.kind(), words, actor);
  }

  private static Stream<String> place(Told told) {
    return told.event().place().flatMap(told.report().document()::place).map(Place::name).stream();
  }

  private static List<String> names(List<Told> told, Function<Event, List<String>> role) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Told mention : told) {
      for (String id : role.apply(mention.event())) {
        mention
            .report()
            .document()
            .actor(id)
            .ifPresent(actor -> counts.merge(actor.name(), 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <T> Optional<T> most(List<Told> told, Function<Told, Stream<T>> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    told.forEach(
        mention -> values.apply(mention).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<Interval> time(List<Told> told) {
    List<Interval> days = told.stream().flatMap(mention -> mention.days().stream()).toList();
    Optional<LocalDate> from = days.stream().map(Interval::from).min(Comparator.naturalOrder());
    Optional<LocalDate> to = days.stream().map(Interval::to).max(Comparator.naturalOrder());
    return from.flatMap(start -> to.map(end -> new Interval(start, end)));
  }

  /**
   * The status most reports of a day begin with; days with the same status as before are left out.
   */
  private static List<Step> course(List<Told> told) {
    Map<LocalDate, Map<Status, Integer>> days = new TreeMap<>();
    Set<String> heard = new HashSet<>();
    for (Told mention : told) {
      if (!heard.add(mention.report().id())) {
        continue;
      }
      mention
          .report()
          .published()
          .ifPresent(
              day ->
                  days.computeIfAbsent(day, none -> new EnumMap<>(Status.class))
                      .merge(mention.event().status(), mention.isLead() ? 3 : 1, Integer::sum));
    }
    List<Step> course = new ArrayList<>();
    days.forEach(
        (day, counts) -> {
          Status status = leading(counts);
          if (course.isEmpty() || course.get(course.size() - 1).status() != status) {
            course.add(new Step(day, status));
          }
        });
    return course;
  }

  private static Status leading(Map<Status, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Status.HAPPENED);
  }

  private boolean isDisputed(List<Told> told) {
    for (Told denying : told) {
      for (Told claiming : told) {
        boolean opposite =
            denying.event().status() == Status.NOT_HAPPENED
                && claiming.event().status() != Status.NOT_HAPPENED
                && claiming.event().status() != Status.DEMANDED;
        if (opposite && isOther(denying, claiming)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOther(Told denying, Told claiming) {
    boolean apart = !origin(denying.report().id()).equals(origin(claiming.report().id()));
    Optional<LocalDate> one = denying.report().published();
    Optional<LocalDate> other = claiming.report().published();
    boolean soon =
        one.isEmpty()
            || other.isEmpty()
            || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= LONGEST_DISPUTE_DAYS;
    return apart && soon;
  }

  private String origin(String document) {
    return origins.getOrDefault(document, document);
  }

  private Standing standing(List<Mention> mentions) {
    Set<String> reports = new HashSet<>();
    Set<String> families = new HashSet<>();
    Set<String> named = new HashSet<>();
    Set<String> unnamed = new HashSet<>();
    for (Mention mention : mentions) {
      reports.add(mention.document());
      families.add(origin(mention.document()));
      Voice voice = mention.voice();
      if (voice.kind() == SourceKind.UNNAMED) {
        unnamed.add(origin(mention.document()));
      } else if (voice.kind() != SourceKind.AUTHOR) {
        named.add(voice.actor().orElse(voice.words()));
      }
    }
    return new Standing(reports.size(), families.size(), named.size(), unnamed.size());
  }
}
