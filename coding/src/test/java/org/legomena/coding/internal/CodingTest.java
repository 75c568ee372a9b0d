package org.legomena.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.DictionaryCoder;
import org.legomena.coding.Event;
import org.legomena.coding.Explanation;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.EnglishAnnotator;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;

/** Whole sentences of our own through parser and coder. */
class CodingTest {
  private static final EnglishAnnotator ANNOTATOR = EnglishAnnotator.load();
  private static final DictionaryCoder CODER = DictionaryCoder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels shelled the town on Monday.|shelled|happened",
        "Turkish forces are shelling the town.|shelling|ongoing",
        "Rebels did not shell the town.|shell|not-happened",
        "The army will shell the town.|shell|planned",
        "The army could shell the town.|shell|possible",
        "The minister refused to meet the rebels.|meet|not-happened",
        "The two presidents plan to meet in Geneva.|meet|planned",
        "The general urged the rebels to release the hostages.|release|demanded",
        "Kenya denied accusations that it had armed the rebels.|accusations|happened",
        "The court sentenced the editor to nine years in prison.|sentenced|happened",
        "The minister should have been arrested.|arrested|not-happened",
        "Police accused the men of attacking the station.|attacking|possible",
        "The army will attack the town if the rebels refuse to leave.|attack|possible",
      })
  void statusIsTakenFromGrammarAndWords(String sentence, String trigger, String status) {
    assertThat(events(sentence))
        .filteredOn(event -> event.trigger().of(sentence).equals(trigger))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.status().label()).isEqualTo(status));
  }

  @Test
  void prisonSentenceIsVerdictAndArrest() {
    assertThat(events("A court in Lagos sentenced the activist to nine years in prison."))
        .extracting(event -> event.type().name())
        .contains("SANCTION", "COERCE");
  }

  @Test
  void eventIsAboutWhatItsClauseSays() {
    assertThat(events("The navy deployed two warships near the port."))
        .anySatisfy(event -> assertThat(event.contexts()).contains("military"));
  }

  @Test
  void numbersOfVictimsHaveTheirWords() {
    String sentence = "The rebels killed at least 24 soldiers near the border.";
    assertThat(events(sentence))
        .flatExtracting(event -> event.numbers().entrySet())
        .anySatisfy(
            number -> {
              assertThat(number.getKey()).isEqualTo("killed");
              assertThat(number.getValue().min()).hasValue(24);
              assertThat(number.getValue().max()).isEmpty();
              assertThat(number.getValue().span().of(sentence)).contains("24");
            });
  }

  @Test
  void explanationAgreesWithTheEvent() {
    AnnotatedArticle article = annotated("Rebels shelled the town on Monday.");
    CodedDocument coded = CODER.code(article);
    Event event = coded.events().get(0);
    Explanation explanation = CODER.explain(article, event.id()).orElseThrow();
    assertThat(explanation.words()).startsWith(event.id() + " " + event.type() + " 'shelled'");
    assertThat(explanation.toString())
        .contains("assault.shell")
        .contains("status: " + event.status().label())
        .contains("confidence: " + event.confidence());
    assertThat(CODER.explain(article, "e99")).isEmpty();
  }

  @Test
  void sentenceOfOneWordOverAndOverIsCodedInBoundedTime() {
    assertThat(events("attack ".repeat(3000))).isNotNull();
    assertThat(events("(".repeat(3000))).isEmpty();
  }

  private static List<Event> events(String text) {
    return CODER.code(annotated(text)).events();
  }

  private static AnnotatedArticle annotated(String text) {
    return ANNOTATOR.annotate(
        new Article(
            "own",
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 6)),
            Optional.empty(),
            "en",
            new Provenance("own.txt", InputKind.PLAIN_TEXT, "0".repeat(64), Instant.EPOCH),
            List.of()));
  }
}
