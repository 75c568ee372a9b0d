package org.legomena.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legomena.language.Parser;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;

/** Places in sentences of our own. */
class PlaceFinderTest {
  private static final Parser PARSER = CoreNlpParser.load();
  private static final People PEOPLE = People.load();

  private static List<Place> places(String text) {
    return PEOPLE.places(text, PARSER.parse(text)).all();
  }

  private static Optional<Place> place(String text, String name) {
    return places(text).stream().filter(place -> place.name().equals(name)).findFirst();
  }

  @Test
  void containerBehindTheNameDecides() {
    assertThat(place("The ship reached Tripoli, Lebanon.", "Tripoli").flatMap(Place::country))
        .contains("LBN");
    assertThat(place("The ship reached Tripoli, Libya.", "Tripoli").flatMap(Place::country))
        .contains("LBY");
  }

  @Test
  void countriesOfTheArticleDecide() {
    String text = "Syrian troops shelled a village in Syria. The shells fell near Hama.";
    assertThat(place(text, "Hama").flatMap(Place::country)).contains("SYR");
  }

  @Test
  void nationalityIsNoPlace() {
    assertThat(places("Libyan soldiers fired at Turkish ships.")).isEmpty();
  }

  @Test
  void governmentIsNoPlace() {
    assertThat(place("Turkey accused Greece of a breach.", "Turkey")).isEmpty();
    assertThat(place("The troops fled to Turkey.", "Turkey")).isPresent();
  }

  @Test
  void pointOfACountryIsNotThatOfACity() {
    assertThat(place("The troops fled to Turkey.", "Turkey").flatMap(Place::kind))
        .contains(PlaceKind.COUNTRY);
  }

  @Test
  void seaHasNoCountry() {
    Optional<Place> sea = place("The ship sank in the Black Sea.", "Black Sea");
    assertThat(sea.flatMap(Place::kind)).contains(PlaceKind.WATER);
    assertThat(sea.flatMap(Place::country)).isEmpty();
  }

  @Test
  void datelineIsAPlace() {
    assertThat(place("BEIRUT (Desk) - Rebels left the town.", "Beirut").flatMap(Place::country))
        .contains("LBN");
  }

  @Test
  void unknownNameHasNoCountryWithoutEvidence() {
    String text = "The French minister spoke. Rebels hid in Quarvolt, a hamlet.";
    assertThat(place(text, "Quarvolt").flatMap(Place::country)).isEmpty();
  }
}
