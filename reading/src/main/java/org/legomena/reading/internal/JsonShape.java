package org.legomena.reading.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells JSON Lines, and a single JSON object over several lines, from a text that starts alike. */
final class JsonShape {
  private static final Set<String> LINES_ENDINGS = Set.of("jsonl", "ndjson");
  private static final int LINES_TRIED = 20;
  private static final Pattern LIST = Pattern.compile("\\[\\s*\\{\\s*\"");
  // A single line too long to look at whole, as news collections' interfaces answer.
  private static final Pattern WRAPPER =
      Pattern.compile(
          "\\A\\{[^\\[{]{0,500}\"(?:"
              + String.join("|", RecordReader.WRAPPERS)
              + ")\"\\s*:\\s*\\[");

  private final JsonRecords records;

  JsonShape(JsonRecords records) {
    this.records = records;
  }

  /**
   * The shape, or none if it is no JSON.
   *
   * @param start first characters of the source
   * @param isWhole whether these are all there are
   */
  Optional<Shape> find(Source source, String start, boolean isWhole) {
    if (LINES_ENDINGS.contains(source.ending())) {
      return Optional.of(Shape.JSON_LINES);
    }
    String content = start.stripLeading();
    Optional<Shape> found =
        content.startsWith("{")
            ? findInObject(content, isWhole)
            : Optional.of(Shape.JSON_VALUE).filter(shape -> LIST.matcher(content).lookingAt());
    return source.ending().equals("json") && !content.isEmpty()
        ? found.or(() -> Optional.of(Shape.JSON_VALUE))
        : found;
  }

  private Optional<Shape> findInObject(String content, boolean isWhole) {
    List<String> lines = content.lines().limit(LINES_TRIED + 1L).toList();
    if (records.isObject(lines.get(0))) {
      return Optional.of(Shape.JSON_LINES);
    }
    boolean oneLongLine = lines.size() == 1 && !isWhole;
    if (records.mayStartObject(content, isWhole)) {
      return Optional.of(
          oneLongLine && !WRAPPER.matcher(content).find() ? Shape.JSON_LINES : Shape.JSON_VALUE);
    }
    // The first line is broken; the others tell whether these are records at all.
    return lines.stream().skip(1).anyMatch(records::isObject)
        ? Optional.of(Shape.JSON_LINES)
        : Optional.empty();
  }
}
