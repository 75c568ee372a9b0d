package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads ZIP archives as a stream: each entry goes through the same door as a file. Nothing is ever
 * written to disk.
 *
 * <p>An entry whose name points out of the archive is refused ({@code unsafe-name}); one that
 * unpacks to far more than it is packed in ends the archive ({@code archive-bomb}).
 */
final class ZipArchiveReader implements KindReader {
  /** What archivers for desktops add beside the files a user packed. */
  private static final String MAC_FOLDER = "__MACOSX/";

  // Names that are no UTF-8 come from old archivers; any one-byte encoding reads them all.
  private static final Charset NAMES = StandardCharsets.UTF_8;

  private final ArchiveLimits limits;
  private final KindReader door;

  /**
   * @param door reads an entry, whatever its kind
   */
  ZipArchiveReader(ArchiveLimits limits, KindReader door) {
    this.limits = limits;
    this.door = door;
  }

  @Override
  public void read(Source source, InputStream stream, Sink sink) throws UnreadableException {
    source.refuseTooDeep(limits);
    CountedStream packed = new CountedStream(stream);
    // Not closed: that would close the stream, which belongs to the caller.
    ZipInputStream zip = new ZipInputStream(packed, NAMES);
    int entries = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > limits.entries()) {
          throw FaultKind.TOO_LARGE.thrown(
              source.origin(),
              "it has more than the %,d entries allowed; the rest is left unread"
                  .formatted(limits.entries()));
        }
        readEntry(source, entry, zip, packed, sink);
      }
    } catch (LimitException e) {
      throw new UnreadableException(e.fault());
    } catch (IOException | IllegalArgumentException e) {
      throw broken(source, e);
    }
    if (entries == 0) {
      throw FaultKind.EMPTY_FILE.thrown(source.origin(), "there is no entry in this archive");
    }
  }

  private void readEntry(
      Source source, ZipEntry entry, ZipInputStream zip, CountedStream packed, Sink sink)
      throws IOException {
    String name = entry.getName();
    if (entry.isDirectory() || name.startsWith(MAC_FOLDER) || isHidden(name)) {
      return;
    }
    String place = source.origin() + "!" + name;
    if (isUnsafe(name)) {
      sink.fault(
          FaultKind.UNSAFE_NAME.at(
              place, "the entry's name points out of the archive; the entry is left unread"));
      return;
    }
    try {
      InputStream unpacked = new UnpackedStream(zip, place, limits, packed::count);
      door.read(source.entry(place, name), unpacked, sink);
      unpacked.transferTo(OutputStream.nullOutputStream());
    } catch (UnreadableException e) {
      sink.fault(e.fault());
    }
  }

  private static boolean isHidden(String name) {
    return name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  private static boolean isUnsafe(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/")
        || slashed.matches("(?s)[A-Za-z]:.*")
        || ("/" + slashed + "/").contains("/../")
        || slashed.indexOf('\0') >= 0;
  }

  private static UnreadableException broken(Source source, Exception cause) {
    String reason = String.valueOf(cause.getMessage());
    if (cause instanceof ZipException && reason.contains("encrypted")) {
      return FaultKind.ENCRYPTED.thrown(
          source.origin(), "an entry is encrypted; unpack the archive with its password first");
    }
    return FaultKind.BROKEN_ARCHIVE.thrown(
        source.origin(),
        "the archive is damaged: %s; entries before the damage have been read"
            .formatted(Characters.onOneLine(reason)));
  }
}
