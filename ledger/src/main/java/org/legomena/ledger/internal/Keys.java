package org.legomena.ledger.internal;

/** Keys of what a document owns: {@code document * 1048576 + number}. */
final class Keys {
  static final long PER_DOCUMENT = 1 << 20;

  private Keys() {}

  /**
   * The key of a document's sentence or event.
   *
   * @throws IllegalArgumentException if the document has too many
   */
  static long of(long document, int number) {
    if (number >= PER_DOCUMENT) {
      throw new IllegalArgumentException(
          "a document may have " + PER_DOCUMENT + " sentences, and as many events");
    }
    return document * PER_DOCUMENT + number;
  }

  static long document(long key) {
    return key / PER_DOCUMENT;
  }

  static int number(long key) {
    return (int) (key % PER_DOCUMENT);
  }
}
