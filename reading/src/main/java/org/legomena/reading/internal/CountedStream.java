package org.legomena.reading.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many bytes have been taken from it. Marks are not supported. */
final class CountedStream extends FilterInputStream {
  private long count;

  CountedStream(InputStream stream) {
    super(stream);
  }

  /** The bytes taken or skipped so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count += skipped;
    return skipped;
  }

  /** At least 1: to gzip's reader 0 means the end, but a pipe says it while it waits. */
  @Override
  public int available() throws IOException {
    return Math.max(1, super.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
