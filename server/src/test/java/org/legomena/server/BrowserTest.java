package org.legomena.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The desk in a real browser: every view, and what one does there. */
@SuppressWarnings("NullAway.Init") // made before the tests
class BrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static ChromeDriver browser;

  @TempDir private Path folder = Path.of("");
  private TestDesk desk;

  @BeforeAll
  static void startBrowser(
      @TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.NEVER) Path profile) {
    browser = Chromium.start(profile, 1280, 900, false);
  }

  @AfterAll
  static void endBrowser() {
    browser.quit();
  }

  @BeforeEach
  void startDesk() {
    desk = new TestDesk(folder, 8, UnaryOperator.identity());
  }

  @AfterEach
  void endDesk() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ledger",
        "/timeline",
        "/timeline?by=published",
        "/map",
        "/network",
        "/cases",
        "/actors",
        "/actors?key=1",
        "/add",
        "/corrections",
        "/brief",
        "/searches",
        "/document?id=news-1"
      })
  void everyViewDrawsWithoutFaultAndIsAccessible(String view) {
    open(view);
    await("main");
    settle();
    assertThat(all(".notice.bad")).as("faults shown").isEmpty();
    assertThat(severe()).isEmpty();
    assertThat(accessibilityFaults()).isEmpty();
  }

  @Test
  void nothingIsAskedOfOtherHosts() {
    open("/map");
    await(".land");
    @SuppressWarnings("unchecked")
    List<String> asked =
        (List<String>)
            Objects.requireNonNull(
                browser.executeScript(
                    "return performance.getEntriesByType('resource').map(entry => entry.name)"));
    assertThat(asked).isNotEmpty().allMatch(name -> name.startsWith(desk.at("/").toString()));
  }

  @Test
  void searchNarrowsAndItsStateIsInTheAddress() {
    open("/ledger");
    await("tr.event");
    await(".facet li input");
    String type = browser.findElement(By.cssSelector("tr.event .type")).getText();
    browser.findElement(By.xpath("//aside//label[@title='" + type + "']//input")).click();
    await(".chips");
    assertThat(browser.getCurrentUrl()).contains("type=" + type);
    String address = browser.getCurrentUrl();
    settle();
    int rows = all("tr.event").size();
    browser.get(address);
    await("tr.event");
    assertThat(all("tr.event")).hasSize(rows);
    assertThat(all("tr.event .type")).allMatch(element -> element.getText().equals(type));
  }

  @Test
  void rowOpensByKeyboardToItsEvidence() {
    open("/ledger");
    await("tr.event");
    browser.findElement(By.tagName("body")).sendKeys("j");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    await(".evidence mark.m-trigger");
    assertThat(browser.getCurrentUrl()).contains("open=");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    gone(".evidence");
  }

  @Test
  void statusIsCorrectedInPlaceAndTakenBack() {
    open("/ledger?document=news-1");
    await("tr.event").click();
    String before = await(".evidence .status").getText();
    await("button[aria-label='Correct: Status']").click();
    await("dialog select");
    String wanted = before.contains("demanded") ? "planned" : "demanded";
    browser.findElement(By.cssSelector("dialog option[value='" + wanted + "']")).click();
    browser.findElement(By.cssSelector("dialog input[required]")).sendKeys("Ada");
    browser.findElement(By.cssSelector("dialog button.primary")).click();
    until(() -> await(".evidence .status").getText().contains(wanted), "the corrected status");
    assertThat(desk.ledger().history()).hasSize(1);
    await(".toast button").click();
    until(() -> await(".evidence .status").getText().equals(before), "the status before");
    assertThat(desk.ledger().history().get(0).undone()).isPresent();
  }

  @Test
  void actorThatIsRenamedIsCalledSoEverywhere() {
    open("/actors?key=1");
    await("h1");
    browser.findElement(By.xpath("//button[text()='Rename']")).click();
    WebElement name = await("dialog input");
    name.clear();
    name.sendKeys("Quite Another");
    browser.findElement(By.cssSelector("dialog button.primary")).click();
    until(() -> await("h1").getText().equals("Quite Another"), "the new name");
    open("/ledger?participant=%231");
    await("tr.event");
    assertThat(browser.findElement(By.cssSelector("tbody")).getText()).contains("Quite Another");
  }

  @Test
  void briefIsCollectedAndExported() {
    open("/ledger");
    await("tr.event").click();
    await(".evidence");
    browser.findElement(By.xpath("//button[text()='Add to brief']")).click();
    await(".toast");
    open("/brief");
    await(".brief-item");
    Object markdown =
        browser.executeAsyncScript(
            "const done = arguments[0];Promise.all([import('/web/views/brief.js'),"
                + " fetch('/api/briefs/brief').then(r => r.json())]).then(([view, kept]) =>"
                + " done(view.markdown(kept.value)));");
    assertThat(String.valueOf(markdown)).contains("# Brief", "[^1]:");
  }

  @Test
  void searchIsSavedAndTellsWhatIsNew() {
    open("/ledger?status=happened");
    await("tr.event");
    browser.findElement(By.xpath("//button[text()='Save search']")).click();
    await("dialog input").sendKeys("Done deeds");
    browser.findElement(By.cssSelector("dialog button.primary")).click();
    await(".toast");
    desk.ledger().add(CodedDocuments.saying("fresh", "They met."));
    open("/searches");
    until(() -> await("main").getText().contains("1 new"), "what is new");
  }

  @Test
  void emptyLedgerWelcomes(@TempDir Path other) {
    try (TestDesk empty = new TestDesk(other, 0, options -> options.withSamples(folder))) {
      browser.get(empty.at("/").toString());
      await(".welcome button.primary");
    }
  }

  @Test
  void pastedTextIsAdded() {
    open("/add");
    await("textarea").sendKeys("The ministers met in the harbour town.");
    browser.findElement(By.cssSelector("button.primary")).click();
    until(() -> await("main").getText().contains("1 document added"), "the addition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.hurt=1</script>",
        "<img src=x onerror=window.hurt=1>",
        "\"><svg onload=window.hurt=1>",
        "'-window.hurt=1-'",
        "javascript:window.hurt=1",
        "<a href=javascript:window.hurt=1>click</a>",
        "</title><script>window.hurt=1</script>",
        "<style>*{display:none}</style>",
        "${window.hurt=1} {{window.hurt=1}}",
        "<iframe srcdoc='<script>parent.hurt=1</script>'>",
        "<math><mtext><table><mglyph><style><img src=x onerror=window.hurt=1>",
        "\u202Egnp.exe \u2066 reversed \u0007 bell",
        "data:text/html,<script>window.hurt=1</script>",
        "&lt;script&gt;window.hurt=1&lt;/script&gt; &#x3C;b&#x3E;"
      })
  void hostileTextIsShownAsText(String text) {
    desk.ledger().add(CodedDocuments.saying("hostile", text));
    String shown =
        text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "").replaceAll("\\p{Cntrl}", " ");
    for (String view :
        List.of(
            "/document?id=hostile&event=e1",
            "/ledger?document=hostile&open=hostile%23e1&columns=title,outlet,actors,words",
            "/actors?name=",
            "/network",
            "/map")) {
      open(view);
      await("main");
      settle();
      assertThat(browser.executeScript("return window.hurt")).as(view).isNull();
      assertThat(
              all(
                  "#desk script, #desk iframe, #desk style, #desk [onerror], #desk [onload], #desk"
                      + " a[href^='javascript'], #desk a[href^='data']"))
          .as(view)
          .isEmpty();
    }
    open("/document?id=hostile");
    until(() -> await("h1").getText().strip().equals(shown.strip().replaceAll(" +", " ")), shown);
  }

  private void open(String path) {
    browser.get("about:blank");
    browser.get(desk.at(path).toString());
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement await(String selector) {
    until(() -> !all(selector).isEmpty(), selector);
    return browser.findElement(By.cssSelector(selector));
  }

  private static void gone(String selector) {
    until(() -> all(selector).isEmpty(), "nothing at " + selector);
  }

  private static void until(java.util.function.BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (condition.getAsBoolean()) {
          return;
        }
      } catch (org.openqa.selenium.StaleElementReferenceException e) {
        // It is being drawn anew.
      }
      pause();
    }
    throw new AssertionError(
        "waited for "
            + what
            + " at "
            + browser.getCurrentUrl()
            + ": "
            + browser.findElement(By.tagName("body")).getText());
  }

  /** Until nothing has been asked for a while. */
  private static void settle() {
    long before = -1;
    for (int i = 0; i < 100; i++) {
      long now =
          ((Number)
                  Objects.requireNonNull(
                      browser.executeScript(
                          "return performance.getEntriesByType('resource').length")))
              .longValue();
      if (now == before) {
        return;
      }
      before = now;
      pause();
      pause();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> severe() {
    return browser.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  private static List<String> accessibilityFaults() {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe/axe.min.js")) {
      String axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      browser.executeScript(axe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[0];axe.run(document, {resultTypes: ['violations']}).then(result"
                + " => done(result.violations.filter(one => one.impact === 'serious' || one.impact"
                + " === 'critical').map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node =>"
                + " node.html.slice(0, 160) + ' ' + (node.any[0] ? node.any[0].message :"
                + " '')).join(' | '))));");
    @SuppressWarnings("unchecked")
    List<String> faults = (List<String>) Objects.requireNonNullElse(found, List.of());
    return faults;
  }
}
