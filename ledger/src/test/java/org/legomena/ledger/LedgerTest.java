package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventTime;
import org.legomena.coding.EventType;
import org.legomena.coding.Status;
import org.legomena.language.Place;
import org.legomena.ledger.Added.Outcome;
import org.legomena.ledger.LedgerException.Problem;

class LedgerTest {
  private static final int DOCUMENTS = 60;

  private final MadeUpNews news = new MadeUpNews(11, 200);
  private final List<CodedDocument> documents = new ArrayList<>();

  @TempDir Path folder;
  private Ledger ledger;

  LedgerTest() {
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(news.document(i));
    }
  }

  @BeforeEach
  void fill() {
    ledger = Ledger.open(folder.resolve("news.db"));
    ledger.add(documents.toArray(CodedDocument[]::new));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void whatIsAddedIsGivenBackEqual() {
    for (CodedDocument document : documents) {
      assertThat(ledger.document(document.article().id())).contains(document);
    }
  }

  @Test
  void addingAgainChangesNothing() {
    List<Added> again = ledger.add(documents.toArray(CodedDocument[]::new));
    assertThat(again).allMatch(added -> added.outcome() == Outcome.KNOWN);
    assertThat(ledger.size().documents()).isEqualTo(DOCUMENTS);
    assertThat(ledger.find(documents.get(3).article())).contains("news-3");
  }

  @Test
  void anotherDocumentOfTheSameIdIsStoredUnderItsOwn() {
    CodedDocument other = new MadeUpNews(12, 200).document(3);
    assertThat(ledger.add(other)).containsExactly(new Added("news-3~2", Outcome.RENAMED));
    assertThat(ledger.document("news-3~2").orElseThrow().article().text())
        .isEqualTo(other.article().text());
    assertThat(ledger.add(other)).containsExactly(new Added("news-3~2", Outcome.KNOWN));
  }

  @Test
  void allEventsAreFoundPageByPageInEveryOrder() {
    long events = documents.stream().mapToLong(document -> document.events().size()).sum();
    for (Sort sort : List.of(Sort.NEWEST, Sort.OLDEST, Sort.TIME, Sort.CONFIDENCE)) {
      List<Hit> hits = all(Query.builder().sort(sort).limit(97).build());
      assertThat(hits).hasSize((int) events);
      assertThat(ids(hits)).hasSize((int) events);
      assertThat(hits).isSortedAccordingTo((one, other) -> compare(sort, one, other));
    }
    assertThat(ledger.count(Query.ALL)).isEqualTo(events);
  }

  private static int compare(Sort sort, Hit one, Hit other) {
    LocalDate day = one.document().article().published().orElseThrow();
    LocalDate otherDay = other.document().article().published().orElseThrow();
    return switch (sort) {
      case NEWEST -> otherDay.compareTo(day);
      case OLDEST -> day.compareTo(otherDay);
      case TIME -> time(one).compareTo(time(other));
      case CONFIDENCE, RELEVANCE ->
          Double.compare(other.event().confidence(), one.event().confidence());
    };
  }

  private static LocalDate time(Hit hit) {
    return hit.event()
        .time()
        .flatMap(EventTime::interval)
        .map(interval -> interval.from())
        .orElse(LocalDate.MAX);
  }

  @Test
  void filtersFindWhatGoingThroughAllDocumentsFinds() {
    String name = news.person(5);
    check(
        Query.builder().types(EventType.AID, EventType.ASSAULT),
        (document, event) -> event.type() == EventType.AID || event.type() == EventType.ASSAULT);
    check(
        Query.builder().statuses(Status.PLANNED).quoted(false),
        (document, event) -> event.status() == Status.PLANNED);
    check(
        Query.builder().actors(name),
        (document, event) -> names(document, event.actors()).contains(name));
    check(
        Query.builder().recipients(name).minConfidence(0.5),
        (document, event) ->
            names(document, event.recipients()).contains(name) && event.confidence() >= 0.5);
    check(
        Query.builder().participants("NOR:GOV"),
        (document, event) ->
            document.actors().stream()
                .filter(
                    actor ->
                        event.actors().contains(actor.id())
                            || event.recipients().contains(actor.id()))
                .anyMatch(
                    actor ->
                        actor.country().equals(Optional.of("NOR"))
                            && actor.sectors().contains("GOV")));
    check(
        Query.builder().modes("drone", "visit"),
        (document, event) -> event.modes().contains("drone") || event.modes().contains("visit"));
    check(
        Query.builder().text("assaulted"), (document, event) -> event.type() == EventType.ASSAULT);
    check(
        Query.builder().text("assault* -officials").outlets("the ka post"),
        (document, event) ->
            event.type() == EventType.ASSAULT
                && event.source().span().isEmpty()
                && document.article().outlet().equals(Optional.of("The Ka Post")));
    check(
        Query.builder().sources("officials"),
        (document, event) -> event.source().span().isPresent());
    LocalDate from = LocalDate.of(2022, 1, 1);
    LocalDate to = LocalDate.of(2023, 6, 30);
    check(
        Query.builder().published(Period.of(from, to)),
        (document, event) -> within(document.article().published(), from, to));
    check(
        Query.builder().happened(Period.of(from, to)),
        (document, event) ->
            within(event.time().flatMap(EventTime::interval).map(i -> i.from()), from, to));
  }

  @Test
  void placesAreFoundByNameCountryAndDistance() {
    Place place = documents.get(0).places().get(0);
    check(
        Query.builder().places(place.name()),
        (document, event) ->
            event
                .place()
                .flatMap(document::place)
                .filter(p -> p.name().equals(place.name()))
                .isPresent());
    check(
        Query.builder().near(new Near(place.point().orElseThrow(), 1)),
        (document, event) ->
            event.place().flatMap(document::place).flatMap(Place::point).equals(place.point()));
    assertThat(ledger.count(Query.builder().near(new Near(place.point().get(), 20_000)).build()))
        .isGreaterThan(100);
  }

  @Test
  void facetsCountEveryEventOnce() {
    long events = ledger.count(Query.ALL);
    for (Facet facet :
        List.of(
            Facet.TYPE, Facet.STATUS, Facet.SOURCE_KIND, Facet.OUTLET, Facet.MONTH, Facet.ACTOR)) {
      assertThat(ledger.facet(facet, Query.ALL, 10_000).stream().mapToLong(Count::events).sum())
          .as(facet.toString())
          .isEqualTo(events);
    }
    Query aid = Query.builder().types(EventType.AID).build();
    assertThat(ledger.facet(Facet.TYPE, aid, 9))
        .containsExactly(new Count("AID", "AID", ledger.count(aid)));
    Count first = ledger.facet(Facet.ACTOR, aid, 1).get(0);
    assertThat(ledger.count(aid.toBuilder().actors(first.value()).build()))
        .isEqualTo(first.events());
  }

  @Test
  void relevantSentencesComeFirst() {
    Query query = Query.builder().text("assaulted OR officials").sort(Sort.RELEVANCE).build();
    List<Hit> hits = all(query);
    assertThat(hits).hasSize((int) ledger.count(query));
    assertThat(hits)
        .isSortedAccordingTo(
            (one, other) -> Double.compare(other.score().orElseThrow(), one.score().orElseThrow()));
  }

  @Test
  void documentsAreHandedOverWithTheirHits() {
    List<Event> events = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    ledger.forEach(
        Query.builder().types(EventType.AID).build(),
        found -> {
          events.addAll(found.events());
          assertThat(ids.add(found.document().article().id())).isTrue();
        });
    assertThat(events)
        .hasSize((int) ledger.count(Query.builder().types(EventType.AID).build()))
        .allMatch(event -> event.type() == EventType.AID);
  }

  @Test
  void searchErrorsPointAtTheSpot() {
    assertThatThrownBy(() -> ledger.search(Query.builder().text("naval (base").build()))
        .isInstanceOf(QueryException.class)
        .hasMessage("there is no ')' to this '('\n  naval (base\n        ^");
    String name = news.person(5);
    String wrong = name.substring(0, 2) + "x" + name.substring(3);
    assertThatThrownBy(() -> ledger.search(Query.builder().actors(wrong).build()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("did you mean '" + name + "'");
  }

  @Test
  void sameNameSamePersonInAllDocuments() {
    assertThat(ledger.size().actors()).isLessThanOrEqualTo(200);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database ".repeat(100));
    assertThatThrownBy(() -> Ledger.open(text))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is not a ledger")
        .extracting(e -> ((LedgerException) e).problem())
        .isEqualTo(Problem.NOT_A_LEDGER);
    assertThatThrownBy(
            () -> Ledger.open(folder.resolve("none.db"), LedgerOptions.DEFAULT.existing()))
        .hasMessageContaining("there is no ledger");
    assertThatThrownBy(() -> Ledger.open(folder.resolve("no/such/folder.db")))
        .isInstanceOf(LedgerException.class);
  }

  /** Whether an event should be found. */
  private interface Expected {
    boolean test(CodedDocument document, Event event);
  }

  private void check(Query.Builder builder, Expected expected) {
    Set<String> wanted = new HashSet<>();
    for (CodedDocument document : documents) {
      for (Event event : document.events()) {
        if (expected.test(document, event)) {
          wanted.add(document.article().id() + "/" + event.id());
        }
      }
    }
    assertThat(wanted).isNotEmpty();
    for (Sort sort : List.of(Sort.NEWEST, Sort.TIME)) {
      Query query = builder.sort(sort).limit(40).build();
      assertThat(ids(all(query))).as(query.toString()).isEqualTo(wanted);
    }
    assertThat(ledger.count(builder.build())).isEqualTo(wanted.size());
  }

  private List<Hit> all(Query query) {
    List<Hit> hits = new ArrayList<>();
    Page page = ledger.search(query);
    hits.addAll(page.hits());
    while (page.next().isPresent()) {
      page = ledger.search(query.after(page.next().get()));
      hits.addAll(page.hits());
    }
    return hits;
  }

  private static Set<String> ids(List<Hit> hits) {
    Set<String> ids = new HashSet<>();
    hits.forEach(hit -> ids.add(hit.document().article().id() + "/" + hit.event().id()));
    return ids;
  }

  private static List<String> names(CodedDocument document, List<String> ids) {
    return ids.stream().map(id -> document.actor(id).orElseThrow().name()).toList();
  }

  private static boolean within(Optional<LocalDate> day, LocalDate from, LocalDate to) {
    return day.isPresent() && !day.get().isBefore(from) && !day.get().isAfter(to);
  }
}
