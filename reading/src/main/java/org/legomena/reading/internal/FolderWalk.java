package org.legomena.reading.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.legomena.reading.Fault;

/**
 * Visits the files of a folder and of the folders in it, by name, leaving out hidden ones (whose
 * name starts with a dot). Links are followed; a folder that a link leads to again is visited once.
 */
final class FolderWalk {
  private final Consumer<Path> files;
  private final Consumer<Fault> faults;
  private final Set<Path> visited = new HashSet<>();
  private boolean foundAny;

  private FolderWalk(Consumer<Path> files, Consumer<Fault> faults) {
    this.files = files;
    this.faults = faults;
  }

  /** Hands over each file in order, and each folder that could not be read. */
  static void walk(Path folder, Consumer<Path> files, Consumer<Fault> faults) {
    FolderWalk walk = new FolderWalk(files, faults);
    walk.visitFolder(folder);
    if (!walk.foundAny) {
      faults.accept(
          FaultKind.EMPTY_FOLDER.at(folder.toString(), "there is no file to read in this folder"));
    }
  }

  private void visitFolder(Path folder) {
    List<Path> entries;
    try {
      if (!visited.add(folder.toRealPath())) {
        faults.accept(
            FaultKind.LINK_LOOP.at(
                folder.toString(), "a link leads to a folder that has been read already; skipped"));
        return;
      }
      entries = entries(folder);
    } catch (IOException e) {
      foundAny = true;
      faults.accept(FileFaults.of(folder, e));
      return;
    }
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        visitFolder(entry);
      } else {
        foundAny = true;
        files.accept(entry);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!name(entry).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(FolderWalk::name));
    return entries;
  }

  private static String name(Path path) {
    Path fileName = path.getFileName();
    return fileName == null ? "" : fileName.toString();
  }
}
