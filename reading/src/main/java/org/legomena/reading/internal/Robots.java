package org.legomena.reading.internal;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What hosts allow programs to fetch, as their {@code robots.txt} says (RFC 9309). Asked once a day
 * for each host. A host without one allows everything; one that fails to answer, nothing until it
 * is asked again.
 */
final class Robots {
  /** The name under which this program fetches. */
  static final String AGENT = "legomena";

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_FAILURE = Duration.ofMinutes(15);
  private static final int MOST_HOSTS = 10_000;

  private final WebFetcher fetcher;
  private final Clock clock;
  private final Map<String, Rules> rulesByHost = new HashMap<>();

  private record Rules(BaseRobotRules rules, Instant until) {}

  Robots(WebFetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** Refuses an address that its host keeps from programs. */
  void check(String address) throws UnreadableException {
    if (!rules(address).isAllowed(address)) {
      throw FaultKind.ROBOTS_DISALLOW.thrown(
          address,
          "the host's robots.txt does not allow programs to fetch this, or cannot be had; it is"
              + " left alone");
    }
  }

  /** How long the host wants to be left in peace between two requests. */
  Duration delay(String address) throws UnreadableException {
    return Duration.ofMillis(Math.max(0, rules(address).getCrawlDelay()));
  }

  private BaseRobotRules rules(String address) throws UnreadableException {
    URI uri = URI.create(address);
    String host = (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
    Rules known = rulesByHost.get(host);
    if (known == null || clock.instant().isAfter(known.until())) {
      if (rulesByHost.size() >= MOST_HOSTS) {
        rulesByHost.clear();
      }
      known = ask(host + "/robots.txt");
      rulesByHost.put(host, known);
    }
    return known.rules();
  }

  private Rules ask(String address) throws UnreadableException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    WebAnswer answer;
    try {
      answer = fetcher.ask(address, Map.of());
    } catch (UnreadableException e) {
      if (e.fault().id().equals(FaultKind.PRIVATE_ADDRESS.id())) {
        throw e;
      }
      return failed();
    }
    if (answer.isOk()) {
      return new Rules(
          parser.parseContent(address, answer.bytes(), "text/plain", List.of(AGENT)),
          clock.instant().plus(KEPT));
    }
    boolean isAbsent = answer.status() >= 400 && answer.status() < 500 && answer.status() != 429;
    return isAbsent
        ? new Rules(
            new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL),
            clock.instant().plus(KEPT))
        : failed();
  }

  private Rules failed() {
    return new Rules(
        new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE),
        clock.instant().plus(KEPT_FAILURE));
  }
}
