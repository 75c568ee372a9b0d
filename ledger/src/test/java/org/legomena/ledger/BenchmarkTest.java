package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark at a hundredth of its size: it runs, and nothing in it is slow out of proportion.
 */
class BenchmarkTest {
  @TempDir Path folder;

  @Test
  void benchmarkRunsAndSearchesAnswerAtOnce() {
    List<String> report = new ArrayList<>();
    Path file = folder.resolve("benchmark.db");
    Map<String, Double> medians = new LedgerBenchmark(file, 300, report::add).run();
    assertThat(medians).containsKeys("open", "search: phrase", "search by meaning");
    assertThat(medians.values()).allMatch(millis -> millis < 2000);
    assertThat(report).anyMatch(line -> line.contains("ledger: Size[documents=300"));
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.check(done -> {})).isEmpty();
    }
  }
}
