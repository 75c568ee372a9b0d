package org.legomena.reading.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.reading.Fault;

/**
 * Splits a table into rows and cells as RFC 4180 tells: a cell in double quotes may hold borders,
 * line ends and, doubled, quotes. One row is held at a time. Rows without any word are left out.
 */
final class TableRows {
  private static final String BORDERS = ",;\t|";
  private static final int MOST_CELLS = 5000;
  private static final String SEPARATOR_NOTE = "sep=";

  private final InputStream stream;
  private final int longest;
  private final Source source;
  private char border;
  private long nextLine = 1;
  private int pushedBack = -1;

  /**
   * A row.
   *
   * @param line the line it starts on, counted from 1
   * @param cells one or more, without their quotes
   * @param bytes as read, without the line end
   * @param invalid what had to be replaced in it
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared: it lives from one row to the next.
  record Row(long line, List<String> cells, byte[] bytes, Optional<Fault> invalid) {}

  /** Rows of at most {@code longest} bytes. */
  TableRows(InputStream stream, int longest, Source source) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.longest = longest;
    this.source = source;
  }

  /**
   * The next row, or none at the end.
   *
   * @throws UnreadableException if a row is too long, as when a quote is never closed
   */
  Optional<Row> next() throws IOException, UnreadableException {
    while (true) {
      long line = nextLine;
      byte[] bytes = rowBytes();
      if (bytes.length == 0 && pushedBack == -1 && isAtEnd()) {
        return Optional.empty();
      }
      DecodedText decoded = DecodedText.ofUtf8(bytes);
      String text = decoded.text();
      if (text.isBlank()) {
        continue;
      }
      if (border == 0) {
        if (text.startsWith(SEPARATOR_NOTE) && text.length() == SEPARATOR_NOTE.length() + 1) {
          border = text.charAt(SEPARATOR_NOTE.length());
          continue;
        }
        border = source.ending().equals("tsv") ? '\t' : likeliestBorder(text);
      }
      List<String> cells = cells(text);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        return Optional.of(
            new Row(line, cells, bytes, decoded.warning(source.line(line).origin(), "UTF-8")));
      }
    }
  }

  private boolean isAtEnd() throws IOException {
    pushedBack = stream.read();
    return pushedBack < 0;
  }

  private byte[] rowBytes() throws IOException, UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long start = nextLine;
    boolean inQuotes = false;
    int before = ',';
    for (int b = take(); b >= 0; b = take()) {
      if (!inQuotes && (b == '\n' || b == '\r')) {
        int after = b == '\r' ? take() : -1;
        pushedBack = after == '\n' ? -1 : after;
        nextLine++;
        break;
      }
      nextLine += b == '\n' ? 1 : 0;
      // A quote opens at the start of a cell only, or doubled inside one.
      inQuotes ^= b == '"' && (inQuotes || before == '"' || isBorder(before));
      before = b;
      bytes.write(b);
      if (bytes.size() > longest) {
        throw FaultKind.TOO_LARGE.thrown(
            source.line(start).origin(),
            ("the row is longer than the %d bytes a document may have; a quote before it may never"
                    + " be closed; the rest is left unread")
                .formatted(longest));
      }
    }
    return bytes.toByteArray();
  }

  private int take() throws IOException {
    if (pushedBack >= 0) {
      int b = pushedBack;
      pushedBack = -1;
      return b;
    }
    return stream.read();
  }

  private boolean isBorder(int c) {
    return border == 0 ? BORDERS.indexOf(c) >= 0 : c == border;
  }

  private static char likeliestBorder(String header) {
    char best = BORDERS.charAt(0);
    long most = 0;
    for (int i = 0; i < BORDERS.length(); i++) {
      char candidate = BORDERS.charAt(i);
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && inQuotes && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"' && (inQuotes || cell.isEmpty())) {
        inQuotes = !inQuotes;
      } else if (c == border && !inQuotes) {
        if (cells.size() == MOST_CELLS) {
          return cells;
        }
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
