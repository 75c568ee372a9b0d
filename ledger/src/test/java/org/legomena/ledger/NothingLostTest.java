package org.legomena.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.legomena.ledger.LedgerException.Problem;

/**
 * What the ledger has promised is there whatever happens to the process, the disk or the file.
 * {@code -Dlegomena.kills=200} kills that many times instead of 20.
 */
@Timeout(1800)
class NothingLostTest {
  private static final int KILLS = Integer.getInteger("legomena.kills", 20);
  private static final long SEED = Long.getLong("legomena.seed", 1);
  private static final int DOCUMENTS = 400;
  private static final List<String> TABLES =
      List.of(
          "document",
          "body",
          "sentence",
          "actor",
          "actor_name",
          "appearance",
          "place",
          "event",
          "participant");

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentNothingIsHalfThereAndTheRestIsAdded() throws Exception {
    Random random = new Random(SEED);
    Path killed = folder.resolve("killed.db");
    int afterKill = 0;
    for (int i = 0; i < KILLS; i++) {
      Process feeder = feeder(killed, DOCUMENTS);
      int millis = i % 4 == 0 ? random.nextInt(900) : 300 + random.nextInt(2500);
      boolean ended = feeder.waitFor(millis, TimeUnit.MILLISECONDS);
      feeder.destroyForcibly().waitFor();
      afterKill = checkedSize(killed, "seed " + SEED + ", kill " + i, afterKill);
      if (ended || i % 4 == 3) {
        for (String end : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(Path.of(killed + end));
        }
        afterKill = 0;
      }
    }
    Feeder.feed(killed, DOCUMENTS);
    Path undisturbed = folder.resolve("undisturbed.db");
    Feeder.feed(undisturbed, DOCUMENTS);
    assertThat(contents(killed)).isEqualTo(contents(undisturbed));
  }

  /** Everything that was there before the kill is there, whole. */
  private static int checkedSize(Path file, String when, int before) {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Ledger ledger = Ledger.open(file, Feeder.OPTIONS)) {
      assertThat(ledger.check(done -> {})).as(when).isEmpty();
      int size = (int) ledger.size().documents();
      assertThat(size).as(when).isGreaterThanOrEqualTo(before);
      return size;
    }
  }

  @Test
  void twoProcessesAddAtOnce() throws Exception {
    Path file = folder.resolve("shared.db");
    List<Process> feeders = List.of(feeder(file, 60), feeder(file, 60), feeder(file, 60));
    for (Process feeder : feeders) {
      assertThat(feeder.waitFor(300, TimeUnit.SECONDS)).isTrue();
      assertThat(feeder.exitValue()).isZero();
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.size().documents()).isEqualTo(60);
      assertThat(ledger.check(done -> {})).isEmpty();
    }
  }

  @Test
  void whoeverWaitsForAnotherIsTold() throws Exception {
    Path file = folder.resolve("busy.db");
    Feeder.feed(file, 1);
    List<String> notices = new ArrayList<>();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement();
        Ledger ledger = Ledger.open(file, LedgerOptions.DEFAULT.withNotices(notices::add))) {
      statement.execute("BEGIN IMMEDIATE");
      Thread adding = new Thread(() -> ledger.add(new MadeUpNews(3, 50).document(1)));
      adding.start();
      while (notices.isEmpty()) {
        Thread.sleep(50);
      }
      assertThat(ledger.search(Query.ALL).hits()).isNotEmpty();
      statement.execute("COMMIT");
      adding.join();
      assertThat(ledger.size().documents()).isEqualTo(2);
      assertThat(notices).singleElement().asString().contains("another process is writing");
    }
  }

  @Test
  void fullDiskIsToldAndTheLedgerStaysWhole() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeThat(mount.waitFor()).as("a small disk can be mounted").isZero();
    try {
      Path file = disk.resolve("full.db");
      assertThatThrownBy(() -> Feeder.feed(file, DOCUMENTS))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the disk is full")
          .hasMessageContaining("what was added before is kept");
      run("mount", "-o", "remount,size=100m", disk.toString());
      assertThat(checkedSize(file, "after the disk was full", 5)).isLessThan(DOCUMENTS);
      Feeder.feed(file, 100);
      assertThat(checkedSize(file, "after there was room", 100)).isEqualTo(100);
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void fileThatMayGrowNoFurtherStaysWhole() throws Exception {
    Path file = folder.resolve("limited.db");
    Process limited =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 1500; exec \"$0\" \"$@\"",
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                Feeder.class.getName(),
                file.toString(),
                String.valueOf(DOCUMENTS))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            limited.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(limited.waitFor()).isNotZero();
    assertThat(said).contains("LedgerException: ledger " + file);
    int kept = checkedSize(file, "after the limit was met", 1);
    assertThat(kept).isLessThan(DOCUMENTS);
    Feeder.feed(file, kept + 20);
    assertThat(checkedSize(file, "without the limit", kept + 20)).isEqualTo(kept + 20);
  }

  @Test
  void readOnlyLedgerIsReadAndRefusesToBeWritten() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = inner.resolve("read.db");
    Feeder.feed(file, 10);
    assertThat(file.toFile().setReadOnly() && inner.toFile().setReadOnly()).isTrue();
    try {
      assumeThat(Files.isWritable(file)).as("the superuser may write everything").isFalse();
      try (Ledger ledger = Ledger.open(file)) {
        assertThat(ledger.isReadOnly()).isTrue();
        assertThat(ledger.search(Query.ALL).hits()).isNotEmpty();
        assertThat(ledger.check(done -> {})).isEmpty();
        assertThatThrownBy(() -> ledger.add(new MadeUpNews(3, 50).document(1)))
            .isInstanceOf(LedgerException.class)
            .extracting(thrown -> ((LedgerException) thrown).problem())
            .isEqualTo(Problem.READ_ONLY);
      }
    } finally {
      assertThat(inner.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void damageIsReportedAndNeverSilentlyRead() throws Exception {
    Path file = folder.resolve("damaged.db");
    Feeder.feed(file, 30);
    byte[] bytes = Files.readAllBytes(file);
    List<String> whole = contents(file);
    Random random = new Random(SEED);
    int told = 0;
    for (int i = 0; i < 20; i++) {
      byte[] changed = bytes.clone();
      int at = 4096 + random.nextInt(bytes.length - 4096);
      for (int j = at; j < Math.min(bytes.length, at + 600); j++) {
        changed[j] ^= (byte) (1 + random.nextInt(200));
      }
      Path copy = Files.write(folder.resolve("copy" + i + ".db"), changed);
      if (isDamageTold(copy)) {
        told++;
      } else {
        assertThat(contents(copy)).as("what was damaged at " + at).isEqualTo(whole);
      }
    }
    assertThat(told).isGreaterThan(10);
  }

  private static boolean isDamageTold(Path file) {
    try (Ledger ledger = Ledger.open(file)) {
      return !ledger.check(done -> {}).isEmpty();
    } catch (LedgerException e) {
      return true;
    }
  }

  @Test
  void newerLedgersAreRefusedWithTheRemedy() throws Exception {
    Path file = folder.resolve("newer.db");
    Feeder.feed(file, 1);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageMatching(
            "ledger format 99 in .* is newer than this program reads .*; update Legomena");
  }

  private static Process feeder(Path file, int documents) throws IOException {
    return new ProcessBuilder(
            java(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Feeder.class.getName(),
            file.toString(),
            String.valueOf(documents))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private static List<String> contents(Path file) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet row =
            statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")) {
          while (row.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              byte[] cell = row.getBytes(i);
              cells.add(cell == null ? "-" : java.util.HexFormat.of().formatHex(cell));
            }
            rows.add(table + " " + String.join(" ", cells));
          }
        }
      }
    }
    return rows;
  }
}
