package org.legomena.language.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.legomena.language.Place.Point;
import org.legomena.language.PlaceKind;
import org.legomena.language.internal.KnownPlace.Seat;
import org.legomena.language.resource.ResourceException;

/**
 * Places of the world by name, from GeoNames (CC BY 4.0): cities, towns and divisions of two
 * levels.
 *
 * <p>The rows stay what they are, one array of bytes; beside them lies a hash table of names (open
 * addressing, linear probing, FNV-1a) with the offset of the row. A row is read when its name is
 * asked for. So 190,000 places with 430,000 names take some 25 MB and load in a fraction of a
 * second. Immutable and safe for use by several threads at once.
 */
final class Gazetteer {
  private static final String FILE = "/org/legomena/language/gazetteer/places.tsv.gz";
  private static final String REMEDY =
      "; install the program anew, or rebuild the file with scripts/gazetteer.mjs";
  private static final int COLUMNS = 9;
  private static final int KEYS = 2;

  private final byte[] rows;
  private final int[] offsets;

  private Gazetteer(byte[] rows, int[] offsets) {
    this.rows = rows;
    this.offsets = offsets;
  }

  /**
   * Loads the gazetteer that ships with the program.
   *
   * @throws ResourceException if the file is missing, cut short or changed
   */
  static Gazetteer shipped() {
    return of(bytes(FILE), new String(bytes(FILE + ".sha256"), StandardCharsets.US_ASCII).trim());
  }

  /**
   * A gazetteer of these bytes.
   *
   * @param packed gzip of the rows
   * @param checksum SHA-256 of {@code packed}, in hexadecimal
   * @throws ResourceException if they do not fit together
   */
  static Gazetteer of(byte[] packed, String checksum) {
    String found = sha256(packed);
    if (!found.equals(checksum)) {
      throw new ResourceException(
          "places.tsv.gz",
          0,
          "the gazetteer has SHA-256 "
              + found
              + " where "
              + checksum
              + " is expected, so it is cut short or changed"
              + REMEDY);
    }
    return index(unpack(packed));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ResourceException(name, 0, "the gazetteer is missing" + REMEDY);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ResourceException(name, 0, "cannot be read: " + e.getMessage() + REMEDY, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }

  private static byte[] unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ResourceException(
          "places.tsv.gz", 0, "cannot be unpacked: " + e.getMessage() + REMEDY, e);
    }
  }

  private static Gazetteer index(byte[] rows) {
    int[] table = new int[1 << 20];
    Arrays.fill(table, -1);
    int start = 0;
    while (start < rows.length) {
      int end = indexOf(rows, '\n', start);
      if (rows[start] != '#') {
        addKeys(rows, start, end, table);
      }
      start = end + 1;
    }
    return new Gazetteer(rows, table);
  }

  private static void addKeys(byte[] rows, int row, int end, int[] table) {
    int at = row;
    for (int column = 0; column < KEYS; column++) {
      at = indexOf(rows, '\t', at) + 1;
    }
    int last = indexOf(rows, '\t', at);
    if (last >= end) {
      throw new ResourceException(
          "places.tsv.gz", 0, "the row at byte " + row + " has too few columns" + REMEDY);
    }
    int from = at;
    for (int i = at; i <= last; i++) {
      if (rows[i] == '|' || i == last) {
        put(table, hash(rows, from, i), row);
        from = i + 1;
      }
    }
  }

  private static void put(int[] table, int hash, int row) {
    int slot = hash & (table.length - 1);
    while (table[slot] >= 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = row;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  private static int indexOf(byte[] bytes, char wanted, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /**
   * The places with this name, in the order of the file.
   *
   * @param key as {@link PlaceKey} makes it
   */
  List<KnownPlace> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    List<KnownPlace> found = new ArrayList<>();
    int slot = hash(wanted, 0, wanted.length) & (offsets.length - 1);
    while (offsets[slot] >= 0) {
      int row = offsets[slot];
      if (hasKey(row, wanted)) {
        found.add(read(row));
      }
      slot = (slot + 1) & (offsets.length - 1);
    }
    return found;
  }

  private boolean hasKey(int row, byte[] wanted) {
    int at = row;
    for (int column = 0; column < KEYS; column++) {
      at = indexOf(rows, '\t', at) + 1;
    }
    int last = indexOf(rows, '\t', at);
    int from = at;
    for (int i = at; i <= last; i++) {
      if (rows[i] == '|' || i == last) {
        if (Arrays.equals(rows, from, i, wanted, 0, wanted.length)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private KnownPlace read(int row) {
    String line = new String(rows, row, indexOf(rows, '\n', row) - row, StandardCharsets.UTF_8);
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new ResourceException(
          "places.tsv.gz", 0, "a row has not " + COLUMNS + " columns: " + line + REMEDY);
    }
    char kind = columns[7].charAt(0);
    return new KnownPlace(
        columns[1],
        kind == 'R' || kind == 'D' ? PlaceKind.REGION : PlaceKind.CITY,
        columns[3],
        columns[4],
        new Point(Double.parseDouble(columns[5]), Double.parseDouble(columns[6])),
        Long.parseLong(columns[8]),
        kind == 'C' ? Seat.COUNTRY : kind == 'A' ? Seat.DIVISION : Seat.NONE,
        columns[0].isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(columns[0])),
        false);
  }
}
