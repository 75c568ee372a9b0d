package org.legomena.cli.pipeline;

import java.util.Objects;
import org.legomena.coding.CodedDocument;
import org.legomena.reading.Fault;

/** What became of one document of the input. */
public sealed interface Outcome {
  /** It was read and coded. */
  record Coded(CodedDocument document) implements Outcome {
    public Coded {
      Objects.requireNonNull(document, "document");
    }
  }

  /** It could not be read or coded. */
  record Failed(Fault fault) implements Outcome {
    public Failed {
      Objects.requireNonNull(fault, "fault");
    }
  }
}
