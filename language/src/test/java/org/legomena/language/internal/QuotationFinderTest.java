package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationFinderTest {
  private static List<String> quotations(String text) {
    return QuotationFinder.find(text).stream().map(q -> q.span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He called it \"a mistake\" today.|\"a mistake\"",
        "He called it “a mistake” today.|“a mistake”",
        "Er nannte es „ein Fehler“.|„ein Fehler“",
        "It was «a mistake», he said.|«a mistake»",
        "He called it 'a grave mistake' today.|'a grave mistake'",
        "He called it ‘a grave mistake’ today.|‘a grave mistake’"
      })
  void marksOfManyKindsQuote(String text, String expected) {
    assertThat(quotations(text)).containsExactly(expected);
  }

  @Test
  void apostrophesDoNotQuote() {
    assertThat(quotations("Turkey's army and the rebels' allies don't agree.")).isEmpty();
  }

  @Test
  void unclosedQuotationEndsWithItsParagraph() {
    String text = "\"We go on.\n\nThe army said nothing.";
    assertThat(quotations(text)).containsExactly("\"We go on.");
    assertThat(QuotationFinder.find(text).get(0).closed()).isFalse();
  }

  @Test
  void manyOpenMarksTakeLinearTime() {
    assertThat(quotations("‘a ".repeat(20_000))).hasSizeLessThan(20_001);
  }
}
