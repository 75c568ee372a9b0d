package org.legomena.cli;

import java.nio.file.Path;
import java.util.List;

/** Gives the engine; called by commands that code, when they need it. */
@FunctionalInterface
public interface EngineLoader {
  /**
   * Loads the engine.
   *
   * @param catalogues the user's catalogues, to be read above the shipped one, in order
   * @throws IllegalStateException if a model, dictionary or catalogue is missing or broken
   */
  Engine load(List<Path> catalogues);
}
