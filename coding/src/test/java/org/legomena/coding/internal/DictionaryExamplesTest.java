package org.legomena.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legomena.language.EnglishAnnotator;

final class DictionaryExamplesTest {
  @Test
  void everyEntryCatchesAndLeavesWhatItSays() {
    Examples examples = new Examples(EnglishAnnotator.load(), Resources.shipped());
    assertThat(examples.faults()).isEmpty();
  }
}
