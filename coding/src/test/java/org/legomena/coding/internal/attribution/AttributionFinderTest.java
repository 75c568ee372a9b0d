package org.legomena.coding.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.coding.SourceKind;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.EnglishAnnotator;
import org.legomena.language.resource.YamlNode;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;
import org.legomena.reading.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AttributionFinderTest {
  private static final Provenance NOWHERE =
      new Provenance("test", InputKind.PLAIN_TEXT, "0".repeat(64), Instant.EPOCH);

  private EnglishAnnotator annotator;
  private AttributionFinder finder;

  @BeforeAll
  void load() {
    annotator = EnglishAnnotator.load();
    finder =
        AttributionFinder.shipped(
            AttributionCues.read(
                YamlNode.resource(
                    AttributionCues.class, "/org/legomena/coding/dictionary/attribution.yaml")));
  }

  private AnnotatedArticle annotate(String text) {
    return annotator.annotate(
        new Article(
            "test",
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            NOWHERE,
            List.of()));
  }

  /** The only attribution of a text whose cue is this one. */
  private FoundAttribution by(String text, String cue) {
    List<FoundAttribution> found =
        finder.find(annotate(text)).stream()
            .filter(attribution -> words(text, attribution.cues()).equals(cue))
            .toList();
    assertThat(found).as("attributions by '%s' in: %s", cue, text).hasSize(1);
    return found.get(0);
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ... "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said that the talks had failed. | said | The minister "
            + "| that the talks had failed",
        "The bridge has been closed, the mayor said. | said | the mayor | The bridge has been"
            + " closed",
        "The convoy left at dawn, according to two officials. | according to | two officials "
            + "| The convoy left at dawn",
        "The army wants to retake the port. | wants | The army | to retake the port"
      })
  void sourceCueAndContentAreFound(String text, String cue, String source, String content) {
    FoundAttribution attribution = by(text, cue);
    assertThat(words(text, attribution.source())).isEqualTo(source);
    assertThat(words(text, attribution.content())).isEqualTo(content);
  }

  @Test
  void contentGoesOnWithTheQuotationAfterTheSource() {
    String text =
        "“The road is closed,” said Anna Brandt, the mayor. “We will open it in May. Nobody is"
            + " hurt.”";
    FoundAttribution attribution = by(text, "said");
    assertThat(words(text, attribution.content()))
        .isEqualTo("“The road is closed,” ... “We will open it in May. Nobody is hurt.”");
    assertThat(attribution.quoted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials said the port was closed.             | UNNAMED",
        "An official said the port was closed.           | UNNAMED",
        "Three witnesses said the port was closed.       | UNNAMED",
        "The foreign ministry said the port was closed.  | ORGANISATION",
        "Prosecutors said the port was closed.           | ORGANISATION",
        "The rebels said the port was closed.            | ORGANISATION",
        "A spokeswoman said the port was closed.         | PERSON",
        "The spokesman said the port was closed.         | PERSON",
        "She said the port was closed.                   | PERSON"
      })
  void kindOfSourceIsTold(String text, SourceKind kind) {
    assertThat(by(text, "said").kind()).isEqualTo(kind);
  }

  @Test
  void sourceVouchesForWhatItSaysNotForWhatItWants() {
    String said = "The mayor said that soldiers had attacked the village.";
    assertThat(by(said, "said").vouchesFor(spanOf(said, "attacked"))).isTrue();
    String wanted = "The mayor wants soldiers to attack the village.";
    assertThat(by(wanted, "wants").vouchesFor(spanOf(wanted, "attack"))).isFalse();
  }

  @Test
  void nobodyVouches() {
    String text = "No group has said that it attacked the village.";
    assertThat(by(text, "has said").vouched()).isEmpty();
  }

  private static Span spanOf(String text, String word) {
    int start = text.indexOf(word);
    return new Span(start, start + word.length());
  }

  @Test
  void noSourceNoVouching() {
    String text = "It was reported that soldiers had attacked the village.";
    for (FoundAttribution attribution : finder.find(annotate(text))) {
      if (attribution.source().isEmpty()) {
        assertThat(attribution.vouched()).isEmpty();
      }
    }
  }

  @Test
  void emptyTextGivesNothing() {
    assertThat(finder.find(annotate(" "))).isEmpty();
  }

  @Test
  void quotationThatNeverClosesTakesBoundedTime() {
    String text = "The mayor said: “" + "the rain fell and the river rose. ".repeat(1500);
    AnnotatedArticle article = annotate(text);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> finder.find(article));
  }

  @Test
  void thousandsOfQuotationsTakeBoundedTime() {
    String text = "“It rains,” the mayor said. ".repeat(3000);
    AnnotatedArticle article = annotate(text);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> finder.find(article));
  }

  @Test
  void textOfMarksAloneIsNoError() {
    AnnotatedArticle article = annotate("“”““ \"\" ‘’ : : :: -- «» “ ” said said : “said”");
    assertThatCode(() -> finder.find(article)).doesNotThrowAnyException();
  }
}
