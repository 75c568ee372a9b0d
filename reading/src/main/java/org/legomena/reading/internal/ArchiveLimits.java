package org.legomena.reading.internal;

/**
 * How much of an archive is unpacked before it is refused.
 *
 * @param depth archives inside archives that are opened, the outermost counted
 * @param entries most entries, parts or records of an archive that is not read as a stream of its
 *     own kind
 * @param bytes most bytes unpacked from one entry
 * @param ratio most bytes unpacked for each packed byte, counted after the first {@code free} bytes
 * @param free bytes unpacked before the ratio counts
 */
public record ArchiveLimits(int depth, int entries, long bytes, int ratio, long free) {
  /** Depth 4, 100,000 entries, 64 GiB, ratio 200 after 16 MiB. */
  public static final ArchiveLimits STANDARD =
      new ArchiveLimits(4, 100_000, 64L << 30, 200, 16L << 20);

  public ArchiveLimits {
    if (depth < 1 || entries < 1 || bytes < 1 || ratio < 1 || free < 0) {
      throw new IllegalArgumentException(
          "archive limits need to be 1 or more, got %d, %d, %d, %d, %d"
              .formatted(depth, entries, bytes, ratio, free));
    }
  }
}
