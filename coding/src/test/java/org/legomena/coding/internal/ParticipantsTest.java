package org.legomena.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.DictionaryCoder;
import org.legomena.coding.Event;
import org.legomena.language.EnglishAnnotator;
import org.legomena.language.Entity;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;

/** Who does it to whom, in whole sentences of our own, one construction each. */
class ParticipantsTest {
  private static final EnglishAnnotator ANNOTATOR = EnglishAnnotator.load();
  private static final DictionaryCoder CODER = DictionaryCoder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve soldiers were killed in a Kenyan air strike.|killed|Kenya|soldiers",
        "Togo refused to negotiate with Ghana.|refused|Togo|Ghana",
        "The Ghana-Togo talks ended in Lagos on Monday.|talks|Ghana, Togo|",
        "Kenya stayed calm during talks with Togo.|talks|Kenya, Togo|",
        "Peter Falk jailed Adam Zorn and tried to force him to resign.|force|Peter Falk|Adam Zorn",
        "Hackers from Kenya hacked into the Defence Ministry of Togo.|hacked|Hackers|Defence"
            + " Ministry",
        "Kenya meddled in the vote of Togo.|meddled|Kenya|Togo",
      })
  void participantsStandInOtherPhrasesToo(
      String sentence, String trigger, String actors, String recipients) {
    CodedDocument coded = CODER.code(ANNOTATOR.annotate(article(sentence)));
    Event event =
        coded.events().stream()
            .filter(found -> found.trigger().of(sentence).equals(trigger))
            .findFirst()
            .orElseThrow();

    assertThat(names(coded, event.actors())).contains(actors);
    assertThat(names(coded, event.recipients())).contains(recipients == null ? "" : recipients);
  }

  private static String names(CodedDocument coded, List<String> ids) {
    List<String> names =
        coded.actors().stream()
            .filter(entity -> ids.contains(entity.id()))
            .map(Entity::name)
            .toList();
    return String.join(", ", names);
  }

  private static Article article(String text) {
    return new Article(
        "own",
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        new Provenance("own.txt", InputKind.PLAIN_TEXT, "0".repeat(64), Instant.EPOCH),
        List.of());
  }
}
