package org.legomena.language.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.legomena.language.resource.ResourceException;
import org.legomena.language.resource.YamlNode;

/** A YAML file of the user's own. */
final class UserFile {
  private UserFile() {}

  /**
   * Reads it.
   *
   * @throws ResourceException if it is missing, cannot be read or is not YAML
   */
  static YamlNode open(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return YamlNode.read(file.toString(), content);
    } catch (NoSuchFileException e) {
      throw new ResourceException(file.toString(), 0, "there is no such file", e);
    } catch (IOException e) {
      throw new ResourceException(file.toString(), 0, "cannot be read: " + e.getMessage(), e);
    }
  }
}
