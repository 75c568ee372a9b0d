package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and links as a user names them. */
class InputPathsTest {
  private static final String TALKS = "The ministers of Varda and Telmark met in Port Esk.\n";

  @TempDir private Path folder;

  @Test
  void missingFileIsNamed() {
    Fault fault = Readings.of(folder.resolve("gone.txt")).soleFault();

    assertThat(fault.id()).isEqualTo("no-such-file");
    assertThat(fault.place()).endsWith("gone.txt");
  }

  @Test
  void emptyNameIsNoFile() {
    assertThat(Readings.of("").soleFault().id()).isEqualTo("no-such-file");
  }

  @Test
  void nameThatNoFileCanHaveIsMissing() {
    assertThat(Readings.of("talks\u0000.txt").soleFault().id()).isEqualTo("no-such-file");
  }

  @Test
  void emptyFileGivesNoArticles() throws IOException {
    assertThat(Readings.of(file("empty.txt", "")).soleFault().id()).isEqualTo("empty-file");
  }

  @Test
  void fileOfBlanksGivesNoArticles() throws IOException {
    assertThat(Readings.of(file("blank.txt", " \n\t\r\n ")).soleFault().id())
        .isEqualTo("empty-file");
  }

  @Test
  void emptyFolderIsNamed() {
    assertThat(Readings.of(folder).soleFault().id()).isEqualTo("empty-folder");
  }

  @Test
  void restOfFolderIsReadWhenOneFileCannotBe() throws IOException {
    file("a.txt", TALKS);
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere.txt"));
    file("c.txt", TALKS);

    Readings readings = Readings.of(folder);

    assertThat(readings.articles()).extracting(Article::id).containsExactly("a", "c");
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("no-such-file");
    assertThat(readings.faults().get(0).place()).endsWith("b.txt");
  }

  @Test
  void filesOfFolderComeByName() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    file("c.txt", TALKS);
    file("b/z.txt", TALKS);
    file("a.txt", TALKS);

    assertThat(Readings.of(folder).articles())
        .extracting(Article::id)
        .containsExactly("a", "z", "c");
  }

  @Test
  void hiddenFilesOfFolderAreLeftAlone() throws IOException {
    file(".hidden.txt", TALKS);
    file("a.txt", TALKS);

    assertThat(Readings.of(folder).soleArticle().id()).isEqualTo("a");
  }

  @Test
  void folderThatLinksToItselfIsReadOnce() throws IOException {
    file("a.txt", TALKS);
    Files.createSymbolicLink(folder.resolve("again"), folder);

    Readings readings = Readings.of(folder);

    assertThat(readings.articles()).hasSize(1);
    assertThat(readings.faults()).extracting(Fault::id).containsExactly("link-loop");
  }

  @Test
  void sameNameInTwoFoldersIsWarnedOf() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    file("a.txt", TALKS);
    file("b/a.txt", TALKS);

    Readings readings = Readings.of(folder);

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.articles().get(1).warnings())
        .extracting(Fault::id)
        .containsExactly("duplicate-id");
  }

  @Test
  void everyInputIsReadWhateverTheOneBeforeWas() throws IOException {
    Path good = file("good.txt", TALKS);

    Readings readings = Readings.of(folder.resolve("gone"), good, folder.resolve("gone too"));

    assertThat(readings.results()).hasSize(3);
    assertThat(readings.articles()).hasSize(1);
  }

  @Test
  void controlCharactersOfNameDoNotReachTheMessage() {
    assertThat(Readings.of(folder.resolve("a\u001b[31mb.txt")).soleFault().toString())
        .doesNotContain("\u001b");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
