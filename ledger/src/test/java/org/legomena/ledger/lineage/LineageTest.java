package org.legomena.ledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.EventType;
import org.legomena.coding.Source;
import org.legomena.coding.Status;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;
import org.legomena.reading.Span;

class LineageTest {
  private static final String REPORT =
      "Engineers will rebuild the harbour of Kivik next spring, the council said on Monday. The"
          + " work costs 40 million crowns and takes nineteen months. Fishermen fear for their"
          + " berths and demand a pier of their own. The mayor promised an answer before midsummer."
          + " A ferry company has already booked two quays for its new line to Bornholm. Divers"
          + " found three wrecks in the basin, one of them a Danish schooner of 1788.";
  private static final String REWRITTEN =
      "Kivik is to get a new harbour from next spring, Coast Agency reports. Some 40 million crowns"
          + " are set aside for nineteen months of building. Among fishermen there is fear about"
          + " berths; they want a pier for themselves, and the mayor has promised to answer by"
          + " midsummer. Two quays are booked by a ferry company for a line to Bornholm. In the"
          + " basin divers came upon three wrecks, a Danish schooner from 1788 among them.";
  private static final String OTHER =
      "The orchestra of Malmo opens its season with a work by a young Finn. Tickets were gone"
          + " within an hour, the hall said. The conductor, who hurt an arm in June, will sit while"
          + " she leads. A second evening was added for October, and the radio is going to"
          + " broadcast it live.";
  private static final String FOOTER =
      " Our readers make this paper possible. Write to the desk at the old market any day before"
          + " noon.";

  @Test
  void reprintIsAVerbatimCopyOfTheEarlierReport() {
    Lineage lineage =
        Lineage.of(List.of(report("a", 1, "Coast Agency", REPORT), report("b", 2, "Mail", REPORT)));
    assertThat(lineage.link("b")).map(CopyLink::of).hasValue("a");
    assertThat(lineage.link("b")).map(CopyLink::kind).hasValue(CopyKind.VERBATIM);
    assertThat(lineage.link("a")).isEmpty();
    assertThat(lineage.origin("b")).isEqualTo(lineage.origin("a"));
  }

  @Test
  void shortenedReprintIsEdited() {
    String half = REPORT.substring(0, REPORT.indexOf(" A ferry"));
    Lineage lineage =
        Lineage.of(List.of(report("a", 1, "Coast Agency", REPORT), report("b", 2, "Mail", half)));
    assertThat(lineage.link("b")).map(CopyLink::kind).hasValue(CopyKind.EDITED);
  }

  @Test
  void creditedRetellingIsRewritten() {
    Lineage lineage =
        Lineage.of(
            List.of(
                report("a", 1, "Coast Agency", REPORT),
                report("b", 2, "Mail", REWRITTEN),
                report("c", 2, "Mail", OTHER)));
    assertThat(lineage.link("b")).map(CopyLink::kind).hasValue(CopyKind.REWRITTEN);
    assertThat(lineage.link("b")).map(CopyLink::why).get().asString().contains("Coast Agency");
    assertThat(lineage.link("c")).isEmpty();
  }

  @Test
  void footerOfAnOutletMakesNoFamily() {
    Lineage lineage =
        Lineage.of(
            List.of(
                report("a", 1, "Mail", REPORT + FOOTER),
                report("b", 1, "Mail", OTHER + FOOTER),
                report(
                    "c",
                    1,
                    "Mail",
                    "Rain is due in the south all week, forecasters say." + FOOTER)));
    assertThat(lineage.documents()).allSatisfy(id -> assertThat(lineage.link(id)).isEmpty());
  }

  @Test
  void emptyAndUndatedReportsAreTheirOwnOrigins() {
    Lineage lineage =
        Lineage.of(List.of(report("a", 0, "Mail", " "), report("b", 0, "Post", OTHER)));
    assertThat(lineage.origin("a")).isPresent().isNotEqualTo(lineage.origin("b"));
  }

  @Test
  void orderOfReportsDoesNotMatter() {
    List<CodedDocument> reports =
        new ArrayList<>(
            List.of(
                report("a", 1, "Coast Agency", REPORT),
                report("b", 2, "Mail", REPORT),
                report("c", 2, "Post", REWRITTEN),
                report("d", 3, "Post", OTHER)));
    Lineage sorted = Lineage.of(reports);
    Collections.shuffle(reports, new Random(7));
    Lineage shuffled = Lineage.of(reports);
    for (String id : sorted.documents()) {
      assertThat(shuffled.link(id)).isEqualTo(sorted.link(id));
      assertThat(shuffled.origin(id)).isEqualTo(sorted.origin(id));
    }
    assertThat(shuffled.cases()).isEqualTo(sorted.cases());
  }

  @Test
  void copiesCountAsOneOriginOfACase() {
    Lineage lineage =
        Lineage.of(List.of(report("a", 1, "Coast Agency", REPORT), report("b", 2, "Mail", REPORT)));
    Case only = lineage.cases().get(0);
    assertThat(only.standing()).hasToString("2 reports, 1 origin, 0 voices");
    assertThat(only.course())
        .containsExactly(new Case.Step(LocalDate.of(2024, 5, 1), Status.PLANNED));
    assertThat(only.disputed()).isFalse();
  }

  /**
   * A report of a day of May 2024; day 0 is unknown. Its "rebuild", if there, is a planned event.
   */
  private static CodedDocument report(String id, int day, String outlet, String text) {
    Article article =
        new Article(
            id,
            Optional.empty(),
            text,
            Optional.of(outlet),
            day == 0 ? Optional.empty() : Optional.of(LocalDate.of(2024, 5, day)),
            Optional.empty(),
            "en",
            new Provenance(id + ".txt", InputKind.PLAIN_TEXT, "0".repeat(64), Instant.EPOCH),
            List.of());
    return new CodedDocument(
        article,
        sentences(text),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        events(text),
        List.of());
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', end + 1)) {
      sentences.add(new Span(start, end + 1));
      start = Math.min(text.length(), end + 2);
    }
    return sentences;
  }

  private static List<Event> events(String text) {
    int at = text.indexOf("rebuild");
    if (at < 0) {
      return List.of();
    }
    return List.of(
        new Event(
            "e1",
            EventType.AGREE,
            List.of(),
            List.of(),
            new Span(at, at + "rebuild".length()),
            List.of(),
            List.of(),
            Status.PLANNED,
            Source.AUTHOR,
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            false,
            0.9,
            "agree.test"));
  }
}
