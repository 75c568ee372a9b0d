package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.legomena.coding.EventType;
import org.legomena.coding.Status;

class PloverFormatTest {
  @ParameterizedTest
  @CsvSource({
    "CONSULT, AGREE",
    "SUPPORT, AGREE",
    "COOPERATE, AGREE",
    "AID, AGREE",
    "RETREAT, CONCEDE",
    "ASSAULT, ASSAULT",
    "THREATEN, THREATEN"
  })
  void plannedCooperationIsFolded(EventType coded, EventType folded) {
    assertThat(PloverFormat.folded(coded, Status.PLANNED)).isEqualTo(folded);
  }

  @ParameterizedTest
  @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "PLANNED")
  void whatIsNotPlannedStays(Status status) {
    for (EventType type : EventType.values()) {
      assertThat(PloverFormat.folded(type, status)).isEqualTo(type);
    }
  }
}
