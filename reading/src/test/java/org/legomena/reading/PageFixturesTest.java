package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the pages in {@code src/test/resources/pages}; its README tells what they are. */
class PageFixturesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> entries = Files.list(PAGES)) {
      return entries.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageGivesItsArticle(Path folder) throws IOException {
    Readings readings = Readings.of(folder.resolve("page.html"));

    assertThat(described(readings.results().get(0)))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    assertThat(readings.results()).hasSize(1);
  }

  private static String described(ReadResult result) {
    if (result instanceof ReadResult.Unreadable unreadable) {
      return "fault: " + unreadable.fault().id() + "\n";
    }
    Article article = ((ReadResult.Read) result).article();
    return """
    title: %s
    outlet: %s
    published: %s
    url: %s
    language: %s

    %s
    """
        .formatted(
            article.title().orElse("-"),
            article.outlet().orElse("-"),
            article.published().map(Object::toString).orElse("-"),
            article.url().orElse("-"),
            article.language(),
            article.text());
  }
}
