package org.legomena.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real browser for tests: Debian's chromium, installed if it is missing and may be; otherwise the
 * tests fail and say what to install.
 */
final class Chromium {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of(
          "/usr/bin/chromedriver",
          "/usr/lib/chromium-browser/chromedriver",
          "/usr/local/bin/chromedriver");

  private Chromium() {}

  /** Starts one of this size, dark or light, that asks no host for anything by itself. */
  static ChromeDriver start(Path profile, int width, int height, boolean dark) {
    // It knows no protocol of a browser this new, does not need one, and warns of it every time.
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    if (find(BROWSERS).isEmpty() || find(DRIVERS).isEmpty()) {
      install();
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(found(BROWSERS, "chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--lang=en-GB",
        "--user-data-dir=" + profile,
        "--window-size=" + width + "," + height);
    if (dark) {
      options.addArguments("--force-dark-mode", "--blink-settings=preferredColorScheme=0");
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(found(DRIVERS, "chromium-driver").toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    return driver;
  }

  private static Optional<Path> find(List<String> places) {
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static Path found(List<String> places, String name) {
    return find(places)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the browser tests need "
                        + name
                        + ", which is at none of "
                        + places
                        + "; install it: apt-get install -y chromium chromium-driver"));
  }

  private static void install() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
        || !Files.isWritable(Path.of("/usr/bin"))) {
      return;
    }
    run("apt-get", "update", "-q");
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "chromium-driver");
  }

  private static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
