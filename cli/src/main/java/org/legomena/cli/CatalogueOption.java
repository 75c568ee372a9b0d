package org.legomena.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Who is who, in the user's own words. */
final class CatalogueOption {
  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description =
          "Countries, bodies, persons and role words of your own (YAML); they extend the shipped"
              + " catalogue and override it. May be given several times.")
  private List<Path> files = List.of();

  /** In the order given; empty if none is. */
  List<Path> files() {
    return List.copyOf(files);
  }
}
