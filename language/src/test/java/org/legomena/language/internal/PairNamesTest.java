package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legomena.language.Sentence;
import org.legomena.language.Sentences;

class PairNamesTest {
  private static final PairNames PAIRS = new PairNames(Catalogue.shipped());

  @Test
  void hyphenJoinsTwoCountries() {
    assertThat(countries("Ghana-Togo", "talks")).containsExactly("GHA", "TGO");
  }

  @Test
  void secondNameGoesOnInTheNextWord() {
    assertThat(countries("Japan-South", "Korea")).containsExactly("JPN", "KOR");
  }

  @Test
  void prefixStandsForItsCountry() {
    assertThat(countries("Franco-German", "plan")).containsExactly("FRA", "DEU");
  }

  @Test
  void bodyAndCountryMakeAPair() {
    assertThat(countries("EU-Kenya", "deal")).containsExactly("EUR", "KEN");
  }

  @Test
  void countryThatLeadsIsNoPair() {
    assertThat(countries("Kenyan-led", "mission")).isEmpty();
  }

  private static List<String> countries(String word, String next) {
    Sentence sentence =
        Sentences.of(word + " " + word + " NNP 2 compound\n" + next + " " + next + " NN 0 root");
    return PAIRS.find(sentence, sentence.word(1)).stream()
        .map(mention -> mention.country().orElseThrow())
        .toList();
  }
}
