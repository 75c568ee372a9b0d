package org.legomena.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.legomena.reading.Article;

/**
 * What makes a document this one: its words, title, outlet, day and address. Two copies of one
 * report in two outlets are two documents; the same report read from two files is one.
 */
public final class Content {
  private Content() {}

  /** SHA-256 of the parts, each with its length before it: 32 bytes. */
  public static byte[] hash(Article article) {
    MessageDigest digest = sha256();
    List<String> parts =
        List.of(
            article.text(),
            article.title().orElse(""),
            article.outlet().orElse(""),
            article.published().map(Object::toString).orElse(""),
            article.url().orElse(""));
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
