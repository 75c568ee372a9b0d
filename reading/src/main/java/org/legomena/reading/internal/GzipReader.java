package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads what gzip has packed: the bytes inside go through the same door as a file. */
final class GzipReader implements KindReader {
  private static final int BUFFER_BYTES = 1 << 13;

  private final ArchiveLimits limits;
  private final KindReader door;

  /**
   * @param door reads what is inside, whatever its kind
   */
  GzipReader(ArchiveLimits limits, KindReader door) {
    this.limits = limits;
    this.door = door;
  }

  @Override
  public void read(Source source, InputStream stream, Sink sink) throws UnreadableException {
    source.refuseTooDeep(limits);
    CountedStream packed = new CountedStream(stream);
    try {
      InputStream gzip = new GZIPInputStream(packed, BUFFER_BYTES);
      InputStream unpacked = new UnpackedStream(gzip, source.origin(), limits, packed::count);
      door.read(source.unpacked(), unpacked, sink);
    } catch (LimitException e) {
      throw new UnreadableException(e.fault());
    } catch (IOException e) {
      throw FaultKind.BROKEN_ARCHIVE.thrown(
          source.origin(),
          "the compressed data is damaged: %s; what came before the damage has been read"
              .formatted(Characters.onOneLine(String.valueOf(e.getMessage()))));
    }
  }
}
