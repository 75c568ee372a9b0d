package org.legomena.reading.internal;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The bytes of a PDF, with an end to how often they may be read: a document whose parts point at
 * each other for ever is refused after the same number of steps on every machine.
 */
final class PdfBytes implements RandomAccessRead {
  private static final long READS_PER_BYTE = 200;
  private static final long LEAST_READS = 20_000_000;

  private final RandomAccessReadBuffer bytes;
  private long readsLeft;

  PdfBytes(byte[] bytes) {
    this.bytes = new RandomAccessReadBuffer(bytes);
    this.readsLeft = LEAST_READS + READS_PER_BYTE * bytes.length;
  }

  @Override
  public int read() throws IOException {
    spend(1);
    return bytes.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = bytes.read(buffer, offset, length);
    spend(Math.max(1, read));
    return read;
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    spend(1);
    bytes.seek(position);
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private void spend(long count) throws LimitException {
    readsLeft -= count;
    if (readsLeft < 0) {
      throw new LimitException(
          FaultKind.TOO_COMPLEX.at(
              "", "its parts point at each other so often that reading it would not end"));
    }
  }
}
