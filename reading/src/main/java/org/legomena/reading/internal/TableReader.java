package org.legomena.reading.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.reading.ColumnNames;
import org.legomena.reading.InputKind;

/**
 * Reads CSV and TSV, each row a document. The first row names the columns, by the names of {@link
 * DocumentField} or those the user gave. What divides the cells (comma, semicolon, tab or bar) is
 * told from that row. A row with more or fewer cells than the first is named and left out, as there
 * is no telling which cell is which.
 */
final class TableReader implements KindReader {
  private static final int MOST_COLUMNS = 2000;
  private static final int MOST_NAMED = 30;

  private final RecordReader records;
  private final JsonRecords json;
  private final Limits limits;
  private final ColumnNames columns;

  TableReader(RecordReader records, JsonRecords json, Limits limits, ColumnNames columns) {
    this.records = records;
    this.json = json;
    this.limits = limits;
    this.columns = columns;
  }

  @Override
  public void read(Source source, InputStream stream, Sink sink)
      throws IOException, UnreadableException {
    TableRows rows = new TableRows(stream, limits.documentBytes(), source);
    List<String> names =
        rows.next()
            .map(TableRows.Row::cells)
            .orElseThrow(
                () -> FaultKind.EMPTY_FILE.thrown(source.origin(), "there is no row in it"));
    refuseUnnamed(names, source);
    boolean isEmpty = true;
    for (Optional<TableRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      isEmpty = false;
      try {
        sink.document(document(names, row.get(), source));
      } catch (UnreadableException e) {
        sink.fault(e.fault());
      }
    }
    if (isEmpty) {
      throw FaultKind.EMPTY_FILE.thrown(
          source.origin(), "there is no row after the one that names the columns");
    }
  }

  private Draft document(List<String> names, TableRows.Row row, Source source)
      throws UnreadableException {
    Source place = source.line(row.line());
    if (row.cells().size() != names.size()) {
      throw FaultKind.COLUMN_COUNT.thrown(
          place.origin(),
          "the row has %d cells, but the first row names %d columns; the row is left out"
              .formatted(row.cells().size(), names.size()));
    }
    ObjectNode object = json.newObject();
    for (int i = 0; i < names.size(); i++) {
      if (!row.cells().get(i).isBlank() && !object.has(names.get(i))) {
        object.put(names.get(i), row.cells().get(i));
      }
    }
    Draft draft = records.read(object, InputKind.TABLE, place, Hashes.sha256(row.bytes()));
    row.invalid().ifPresent(draft::warn);
    return draft;
  }

  private void refuseUnnamed(List<String> names, Source source) throws UnreadableException {
    Set<String> found = new HashSet<>();
    names.forEach(name -> found.add(name.strip().toLowerCase(Locale.ROOT)));
    boolean hasText =
        List.of(DocumentField.TEXT, DocumentField.HTML, DocumentField.SUMMARY, DocumentField.TITLE)
            .stream()
            .flatMap(field -> field.names(columns).stream())
            .anyMatch(found::contains);
    if (!hasText || names.size() > MOST_COLUMNS) {
      String shown =
          Characters.onOneLine(String.join(", ", names.stream().limit(MOST_NAMED).toList()));
      throw FaultKind.NO_TEXT_COLUMN.thrown(
          source.origin(),
          "no column is known to hold the text, there are: %s; say which does, as in --columns text=%s"
              .formatted(shown.length() > 300 ? shown.substring(0, 300) + "..." : shown, "NAME"));
    }
  }
}
