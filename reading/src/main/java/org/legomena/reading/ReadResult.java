package org.legomena.reading;

import java.util.Objects;

/** What reading one document gave: the article, or the reason why there is none. */
public sealed interface ReadResult {
  /** A document that could be read, perhaps with warnings. */
  record Read(Article article) implements ReadResult {
    public Read {
      Objects.requireNonNull(article, "article");
    }
  }

  /** A place where nothing could be read. */
  record Unreadable(Fault fault) implements ReadResult {
    public Unreadable {
      Objects.requireNonNull(fault, "fault");
    }
  }
}
