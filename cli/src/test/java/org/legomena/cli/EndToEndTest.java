package org.legomena.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole program on the project's samples, with its real models. */
class EndToEndTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Engine ENGINE = Engine.load();

  @Test
  void samplesAreCodedAlikeOnOneThreadAndOnTwo() {
    String alone = coded("jsonl", 1);

    assertThat(alone).contains("\"type\":\"CONSULT\"");
    assertThat(coded("jsonl", 2)).isEqualTo(alone);
    assertThat(coded("jsonl", 2)).isEqualTo(alone);
  }

  @Test
  void everyFormatWritesTheSamples() {
    for (String format : new String[] {"table", "plover", "csv"}) {
      assertThat(coded(format, 2)).as(format).contains("CONSULT");
    }
  }

  private static String coded(String format, int threads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            Map.of());
    int status =
        Main.run(
            console,
            catalogues -> ENGINE,
            "code",
            "--format",
            format,
            "--threads",
            String.valueOf(threads),
            SAMPLES.toString());
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
