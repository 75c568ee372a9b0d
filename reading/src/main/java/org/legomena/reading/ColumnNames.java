package org.legomena.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column of a table, or field of a JSON record, holds what, where the user says so.
 *
 * @param byField the input's own name for a field of a document, such as {@code body} for {@code
 *     text}; the keys are among {@link #FIELDS}, the values not blank
 */
public record ColumnNames(Map<String, String> byField) {
  /** The fields of a document that a column can hold. */
  public static final Set<String> FIELDS =
      Collections.unmodifiableSet(
          new TreeSet<>(
              List.of(
                  "author",
                  "html",
                  "id",
                  "language",
                  "published",
                  "source",
                  "text",
                  "title",
                  "url")));

  /** Nothing said: the usual names are looked for. */
  public static final ColumnNames USUAL = new ColumnNames(Map.of());

  public ColumnNames {
    byField = Map.copyOf(byField);
    byField.forEach(ColumnNames::check);
  }

  /**
   * Reads {@code text=body,title=headline}.
   *
   * @throws IllegalArgumentException if a part is not {@code FIELD=COLUMN}, or names no field
   */
  public static ColumnNames parse(String written) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : written.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1 || equals == part.length() - 1) {
        throw new IllegalArgumentException(
            "'%s' does not say which column holds what; write FIELD=COLUMN, such as text=body"
                .formatted(part));
      }
      String field = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      if (names.put(field, part.substring(equals + 1).strip()) != null) {
        throw new IllegalArgumentException("'%s' is given twice".formatted(field));
      }
    }
    return new ColumnNames(names);
  }

  /** The input's own name for a field, if the user gave one. */
  public Optional<String> of(String field) {
    return Optional.ofNullable(byField.get(field));
  }

  private static void check(String field, String column) {
    if (!FIELDS.contains(field)) {
      throw new IllegalArgumentException(
          "'%s' is no field of a document; there are %s"
              .formatted(field, String.join(", ", FIELDS)));
    }
    if (column.isBlank()) {
      throw new IllegalArgumentException("the column for '%s' has no name".formatted(field));
    }
  }
}
