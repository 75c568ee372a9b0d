package org.legomena.reading.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes, watched for a bomb: a {@link LimitException} comes as soon as too much has come
 * out of too little. Closing it leaves the archive open.
 */
final class UnpackedStream extends FilterInputStream {
  private final String place;
  private final ArchiveLimits limits;
  private final LongSupplier packedBytes;
  private final long packedBefore;
  private long unpacked;

  /**
   * @param unpacking gives the unpacked bytes
   * @param packedBytes tells how many packed bytes have been taken so far
   */
  UnpackedStream(
      InputStream unpacking, String place, ArchiveLimits limits, LongSupplier packedBytes) {
    super(unpacking);
    this.place = place;
    this.limits = limits;
    this.packedBytes = packedBytes;
    this.packedBefore = packedBytes.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // The archive goes on after this entry, and closes itself.
  }

  private void count(long bytes) throws LimitException {
    unpacked += bytes;
    long packed = Math.max(1, packedBytes.getAsLong() - packedBefore);
    if (unpacked > limits.bytes()
        || (unpacked > limits.free() && unpacked / packed > limits.ratio())) {
      throw new LimitException(
          FaultKind.ARCHIVE_BOMB.at(
              place,
              ("%,d bytes come out of %,d, more than %d for each (%,d at most); this is no honest"
                      + " archive and the rest of it is left unread")
                  .formatted(unpacked, packed, limits.ratio(), limits.bytes())));
    }
  }
}
