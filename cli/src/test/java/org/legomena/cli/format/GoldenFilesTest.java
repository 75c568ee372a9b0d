package org.legomena.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legomena.cli.Documents;

/**
 * Every format of one document, against the files in {@code golden/talks}. {@code
 * -Dlegomena.golden=write} writes them anew; read the difference before keeping it.
 */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "talks");

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("document.jsonl", new JsonLinesFormat("1.2.3")),
        Arguments.of("plover.jsonl", new PloverFormat("1.2.3")),
        Arguments.of("events.csv", new CsvFormat()),
        Arguments.of("events.geojson", new GeoJsonFormat()),
        Arguments.of("table.txt", new TableFormat(100, false, false)),
        Arguments.of("table-narrow.txt", new TableFormat(50, false, false)),
        Arguments.of("table-evidence.txt", new TableFormat(100, false, true)),
        Arguments.of("table-color.txt", new TableFormat(100, true, true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void formatIsAsKept(String name, DocumentFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.open(out);
    format.write(Documents.talks(), out);
    format.close(out);
    Path kept = FOLDER.resolve(name);
    if (System.getProperty("legomena.golden", "").equals("write")) {
      Files.writeString(kept, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(kept));
  }
}
