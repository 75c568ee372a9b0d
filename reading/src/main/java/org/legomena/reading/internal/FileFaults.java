package org.legomena.reading.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.legomena.reading.Fault;

/** Says in a user's words why a file could not be read. */
final class FileFaults {
  private FileFaults() {}

  static Fault of(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return missing(path.toString());
    }
    return FaultKind.UNREADABLE_FILE.at(
        path.toString(),
        "it cannot be read: %s; check the file and its permissions".formatted(reason(cause)));
  }

  static Fault missing(String path) {
    return FaultKind.NO_SUCH_FILE.at(path, "there is no such file or folder; check the path");
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
