package org.legomena.reading.internal;

/**
 * How much is read before an input is refused, so that memory and time stay bounded.
 *
 * @param documentBytes largest document, in bytes: a text, a page, or a line of JSON Lines
 * @param pageTags most tags in a page; the largest live blogs seen have some tens of thousands
 * @param pageDepth elements deeper than this are moved up by the parser; no page is laid out so
 *     deep
 * @param pageCharacters most characters of a page's text, markup and scripts left out
 * @param archives how much comes out of archives
 */
public record Limits(
    int documentBytes, int pageTags, int pageDepth, int pageCharacters, ArchiveLimits archives) {
  /** 64 MiB, 200,000 tags, depth 200, two million characters. */
  public static final Limits STANDARD =
      new Limits(64 << 20, 200_000, 200, 2_000_000, ArchiveLimits.STANDARD);

  public Limits {
    if (documentBytes < 1 || pageTags < 1 || pageDepth < 1 || pageCharacters < 1) {
      throw new IllegalArgumentException(
          "limits need to be 1 or more, got %d, %d, %d, %d"
              .formatted(documentBytes, pageTags, pageDepth, pageCharacters));
    }
  }

  /** The limit of a document in words, such as {@code 64 MiB}. */
  String documentLimit() {
    int mebibytes = documentBytes >> 20;
    return mebibytes > 0 ? mebibytes + " MiB" : documentBytes + " bytes";
  }
}
