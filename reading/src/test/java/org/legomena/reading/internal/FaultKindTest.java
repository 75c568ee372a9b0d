package org.legomena.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.InputKind;

/** The page about inputs names what the program knows, and nothing else. */
class FaultKindTest {
  private static final Path PAGE = Path.of("../docs/inputs.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (error|warning) \\|");

  @Test
  void pageListsEveryFaultWithItsSeverity() throws IOException {
    List<String> listed =
        ROW.matcher(Files.readString(PAGE))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FaultKind.values())
                .map(kind -> kind.id() + " " + kind.severity().name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void pageListsEveryKindOfInput() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(Arrays.stream(InputKind.values()).map(kind -> "`" + kind + "`").toList());
  }

  @Test
  void pageListsEveryNameOfEveryField() throws IOException {
    String page = Files.readString(PAGE).toLowerCase(Locale.ROOT);

    for (DocumentField field : DocumentField.values()) {
      if (field != DocumentField.SUMMARY) {
        assertThat(page).contains(String.join(", ", field.names(ColumnNames.USUAL)).split(", "));
      }
    }
  }
}
