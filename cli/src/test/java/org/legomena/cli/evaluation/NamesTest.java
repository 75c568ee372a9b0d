package org.legomena.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "The Sylvanian army/sylvanian army",
        "Freedonia's government/freedonia government",
        "Freedonia’s/freedonia",
        "U.S./us",
        "the former President Ada Lind/ada lind",
        "Gen. Zaro/zaro",
        "Port-Sel/port-sel",
        "Łódź, city/łódź city",
        "…/''"
      })
  void namesAreComparable(String name, String normalised) {
    assertThat(Names.normalised(name)).isEqualTo(normalised);
  }

  @ParameterizedTest
  @ValueSource(strings = {"libya", "moscow", "us", "libyan government", "côte divoire officials"})
  void governmentsAsAWholeAreStates(String normalised) {
    assertThat(Names.isState(normalised)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foreign ministry", "ada lind", ""})
  void partsOfGovernmentsAreNot(String normalised) {
    assertThat(Names.isState(normalised)).isFalse();
  }
}
