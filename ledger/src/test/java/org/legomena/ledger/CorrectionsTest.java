package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventType;
import org.legomena.coding.SourceKind;
import org.legomena.coding.Status;
import org.legomena.language.Entity;
import org.legomena.language.Place;
import org.legomena.language.TimeExpression.Interval;
import org.legomena.ledger.EventChange.Add;
import org.legomena.ledger.EventChange.Reject;
import org.legomena.ledger.EventChange.SetStatus;
import org.legomena.reading.Span;

class CorrectionsTest {
  private static final Author ANNA = new Author("anna", Optional.of("read it twice"));

  private final MadeUpNews news = new MadeUpNews(5, 60);

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void fill() {
    ledger = Ledger.open(folder.resolve("news.db"));
    for (int i = 0; i < 20; i++) {
      ledger.add(news.document(i));
    }
  }

  @AfterEach
  void checkAndClose() {
    assertThat(ledger.check(done -> {})).isEmpty();
    ledger.close();
  }

  @Test
  void everyFieldOfAnEventCanBeCorrected() {
    long nobody = ledger.actors(Optional.empty(), 100).get(50).key();
    Place place =
        new Place("", "Nowhere", Optional.of("FJI"), Optional.empty(), Optional.empty(), List.of());
    Interval day = Interval.day(LocalDate.of(2024, 2, 29));
    Span words = new Span(0, 5);
    for (EventChange change :
        List.of(
            new EventChange.SetType(EventType.ASSAULT, List.of("drone")),
            new SetStatus(Status.DEMANDED),
            new EventChange.SetActors(List.of(nobody)),
            new EventChange.SetRecipients(List.of()),
            new EventChange.SetSource(SourceKind.PERSON, Optional.of(nobody), Optional.of(words)),
            new EventChange.SetPlace(Optional.of(place)),
            new EventChange.SetTime(Optional.of(day)))) {
      ledger.correct("news-3", "e4", change, ANNA);
    }
    Event event = event("news-3", "e4");
    CodedDocument document = ledger.document("news-3").orElseThrow();
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.modes()).containsExactly("drone");
    assertThat(event.status()).isEqualTo(Status.DEMANDED);
    assertThat(document.actor(event.actors().get(0)).orElseThrow().name())
        .isEqualTo(ledger.actor(nobody).orElseThrow().name());
    assertThat(event.recipients()).isEmpty();
    assertThat(event.source().kind()).isEqualTo(SourceKind.PERSON);
    assertThat(event.place().flatMap(document::place).map(Place::name)).contains("Nowhere");
    assertThat(event.time().orElseThrow().interval()).contains(day);
    assertThat(event.because()).contains("status corrected by anna");
    Query query = Query.builder().places("Nowhere").actors("#" + nobody).modes("drone").build();
    assertThat(ledger.search(query).hits()).hasSize(1);
    assertThat(ledger.coded("news-3")).contains(news.document(3));
  }

  @Test
  void rejectedEventsAreGoneUntilThatIsUndone() {
    long before = ledger.count(Query.ALL);
    Correction rejection = ledger.correct("news-1", "e2", new Reject(), ANNA);
    assertThat(ledger.count(Query.ALL)).isEqualTo(before - 1);
    ledger.undo(rejection.key(), "bert");
    assertThat(ledger.document("news-1")).contains(news.document(1));
    assertThat(ledger.history().get(0).undone().orElseThrow().by()).isEqualTo("bert");
    assertThatThrownBy(() -> ledger.undo(rejection.key(), "anna"))
        .hasMessageContaining("was undone by bert");
  }

  @Test
  void overlookedEventsAreAddedAndCorrectedInTheirTurn() {
    Span words = news.document(2).sentences().get(2);
    Span trigger = new Span(words.start(), words.start() + 2);
    ledger.addEvent("news-2", trigger, new Add(EventType.PROTEST, Status.ONGOING), ANNA);
    Event added =
        ledger.document("news-2").orElseThrow().events().stream()
            .filter(event -> event.trigger().equals(trigger))
            .findFirst()
            .orElseThrow();
    ledger.correct("news-2", added.id(), new SetStatus(Status.PLANNED), ANNA);
    Query query =
        Query.builder()
            .documents("news-2")
            .types(EventType.PROTEST)
            .statuses(Status.PLANNED)
            .minConfidence(1)
            .build();
    assertThat(ledger.count(query)).isEqualTo(1);
  }

  @Test
  void correctionsSurviveRecodingAndUnplacedOnesAreTold() {
    ledger.correct("news-7", "e3", new SetStatus(Status.NOT_HAPPENED), ANNA);
    Correction lost = ledger.correct("news-7", "e5", new SetStatus(Status.PLANNED), ANNA);
    CodedDocument coded = news.document(7);
    List<Event> fewer = coded.events().stream().filter(event -> !event.id().equals("e5")).toList();
    Recoding recoding = ledger.recode(with(coded, fewer));
    assertThat(recoding.gone()).extracting(Event::id).containsExactly("e5");
    assertThat(recoding.come()).isEmpty();
    assertThat(recoding.changed()).isEmpty();
    assertThat(recoding.unplaced()).containsExactly(lost.key());
    assertThat(event("news-7", "e3").status()).isEqualTo(Status.NOT_HAPPENED);
    ledger.recode(coded);
    assertThat(event("news-7", "e5").status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void correctedActorIsCorrectedInAllItsDocuments() {
    Actor actor = ledger.actors(Optional.empty(), 1).get(0);
    assertThat(actor.appearances().size()).isGreaterThan(3);
    Correction renamed = ledger.correct(actor.key(), new ActorChange.Rename("Zed Ur"), ANNA);
    ledger.correct(actor.key(), new ActorChange.SetCodes(Optional.of("UNO"), List.of("REB")), ANNA);
    for (Actor.Appearance appearance : actor.appearances()) {
      Entity entity =
          ledger
              .document(appearance.document())
              .orElseThrow()
              .actor(appearance.entity())
              .orElseThrow();
      assertThat(entity.name()).isEqualTo("Zed Ur");
      assertThat(entity.aliases()).contains(actor.name());
      assertThat(entity.country()).contains("UNO");
    }
    long events = ledger.count(Query.builder().participants("#" + actor.key()).build());
    assertThat(ledger.count(Query.builder().participants("UNO:REB").build())).isEqualTo(events);
    ledger.undo(renamed.key(), "anna");
    assertThat(ledger.actor(actor.key()).orElseThrow().name()).isEqualTo(actor.name());
    assertThat(ledger.actor(actor.key()).orElseThrow().country()).contains("UNO");
  }

  @Test
  void mergedActorsAreOneUntilThatIsUndone() {
    Map<Long, Long> before = counts();
    List<Actor> actors = ledger.actors(Optional.empty(), 2);
    long from = actors.get(1).key();
    long into = actors.get(0).key();
    Correction merge = ledger.correct(from, new ActorChange.Merge(into), ANNA);
    assertThat(ledger.actor(from).orElseThrow().key()).isEqualTo(into);
    assertThat(ledger.actor(into).orElseThrow().names()).contains(actors.get(1).name());
    assertThat(ledger.actor(into).orElseThrow().appearances())
        .anyMatch(appearance -> appearance.why().contains("taken from #" + from));
    assertThat(ledger.count(Query.builder().participants(actors.get(1).name()).build()))
        .isGreaterThanOrEqualTo(
            Math.max(before.getOrDefault(from, 0L), before.getOrDefault(into, 0L)));
    ledger.add(new MadeUpNews(5, 60).document(40));
    ledger.undo(merge.key(), "anna");
    assertThat(ledger.actor(from).orElseThrow().appearances().size())
        .isGreaterThanOrEqualTo(actors.get(1).appearances().size());
    assertThatThrownBy(() -> ledger.correct(into, new ActorChange.Merge(into), ANNA))
        .hasMessageContaining("already");
  }

  @Test
  void actorIsSplitInTheDocumentsNamed() {
    Map<Long, Long> before = counts();
    Actor actor = ledger.actors(Optional.empty(), 1).get(0);
    String document = actor.appearances().get(0).document();
    Correction split = ledger.split(actor.key(), List.of(document), ANNA);
    long off = ((ActorChange.Split) split.change()).off();
    assertThat(ledger.actor(off).orElseThrow().appearances())
        .extracting(Actor.Appearance::document)
        .containsExactly(document);
    assertThat(ledger.actor(actor.key()).orElseThrow().appearances())
        .hasSize(actor.appearances().size() - 1);
    ledger.recode(ledger.coded(document).orElseThrow());
    assertThat(ledger.actor(off).orElseThrow().appearances()).hasSize(1);
    ledger.undo(split.key(), "anna");
    assertThat(counts()).isEqualTo(before);
  }

  private Map<Long, Long> counts() {
    Map<Long, Long> counts = new java.util.TreeMap<>();
    for (Actor actor : ledger.actors(Optional.empty(), 1000)) {
      counts.put(
          actor.key(), ledger.count(Query.builder().participants("#" + actor.key()).build()));
    }
    return counts;
  }

  private Event event(String document, String id) {
    return ledger.document(document).orElseThrow().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CodedDocument with(CodedDocument document, List<Event> events) {
    return new Found(document, events, Map.of()).narrowed();
  }
}
