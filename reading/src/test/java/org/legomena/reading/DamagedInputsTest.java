package org.legomena.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads damaged files of all kinds: each gives documents or named faults, and soon.
 *
 * <p>{@code -Dlegomena.damaged=10000} reads so many (400 otherwise), {@code -Dlegomena.seed=N}
 * other ones, and {@code -Dlegomena.damaged.folder=DIR} keeps them there.
 */
class DamagedInputsTest {
  private static final Damages DAMAGES = new Damages();
  private static final Map<String, byte[]> SAMPLES = Samples.all();
  private static final int FEWEST_KINDS = 100;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir private Path temporary;

  @Test
  void damagedFilesGiveDocumentsOrFaults() throws IOException, InterruptedException {
    int cases = Integer.getInteger("legomena.damaged", 400);
    long seed = Long.getLong("legomena.seed", 20261125L);
    Path folder =
        Optional.ofNullable(System.getProperty("legomena.damaged.folder"))
            .map(Path::of)
            .orElse(temporary);
    Files.createDirectories(folder);
    for (int number = 0; number < cases; number++) {
      Map.Entry<String, byte[]> damaged = damaged(number, new Random(seed + number));
      Path file = folder.resolve("%05d-%s".formatted(number, damaged.getKey()));
      Files.write(file, damaged.getValue());
      readWithinTime(file, "-Dlegomena.seed=" + seed + ", file " + file.getFileName());
      if (folder.equals(temporary)) {
        Files.delete(file);
      }
    }
  }

  @Test
  void thereAreAHundredKindsOfDamage() {
    assertThat(DAMAGES.spoilers().size() + DAMAGES.traps().size())
        .isGreaterThanOrEqualTo(FEWEST_KINDS);
  }

  @Test
  void soundSamplesAreReadWithoutFault() throws IOException {
    for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
      Path file = Files.write(temporary.resolve(sample.getKey()), sample.getValue());

      Readings readings = Readings.of(file);

      assertThat(readings.faults()).as(sample.getKey()).isEmpty();
      assertThat(readings.articles()).as(sample.getKey()).isNotEmpty();
    }
  }

  /** The damaged file of this number: kinds of damage come in turn, so that all are met. */
  private static Map.Entry<String, byte[]> damaged(int number, Random random) {
    Damages damages = DAMAGES;
    List<String> names = new ArrayList<>(damages.spoilers().keySet());
    names.addAll(damages.traps().keySet());
    String name = names.get(number % names.size());
    var trap = damages.traps().get(name);
    if (trap != null) {
      return Map.entry(name, trap.apply(random));
    }
    Map<String, byte[]> samples = SAMPLES;
    List<String> files = List.copyOf(samples.keySet());
    String file = files.get(random.nextInt(files.size()));
    byte[] sound = samples.getOrDefault(file, new byte[0]);
    var spoiler = damages.spoilers().get(name);
    byte[] spoiled = spoiler == null ? sound : spoiler.apply(sound, random);
    return Map.entry(name + "-" + file, spoiled);
  }

  private static void readWithinTime(Path file, String repeat) throws InterruptedException {
    CompletableFuture<Readings> reading = CompletableFuture.supplyAsync(() -> Readings.of(file));
    try {
      assertThat(reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS).results())
          .as(repeat)
          .isNotEmpty();
    } catch (TimeoutException e) {
      throw new AssertionError("no end within " + LONGEST + ": " + repeat, e);
    } catch (ExecutionException e) {
      throw new AssertionError("not a fault but an exception: " + repeat, e.getCause());
    }
  }
}
