package org.legomena.server.internal;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.legomena.server.DeskOptions;

/**
 * Lets through only requests that this desk's own pages, or programs of its user, can have made.
 *
 * <ul>
 *   <li>The Host must be one this desk is known by, so that a page elsewhere whose name is made to
 *       point at this machine (DNS rebinding) gets nothing.
 *   <li>A request that a browser says comes from another site, by Origin or Sec-Fetch-Site, is
 *       refused, whether it reads or writes (CSRF); only a click on a link to a page may come from
 *       elsewhere.
 *   <li>If there is a token, it must be shown: as {@code Authorization: Bearer}, as the cookie, or
 *       once as the parameter {@code token}, which sets the cookie.
 * </ul>
 */
final class Guard {
  private static final String COOKIE = "legomena-token";
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final DeskOptions options;

  Guard(DeskOptions options) {
    this.options = options;
  }

  /**
   * Checks a request and marks its answer.
   *
   * @throws ProblemException if it is refused
   */
  void check(Context context) {
    SafetyHeaders.set(context);
    checkHost(context);
    checkSite(context);
    checkToken(context);
  }

  private void checkHost(Context context) {
    String host = Objects.requireNonNullElse(context.header("Host"), "").toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d+$", "");
    String own = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    boolean everywhere = own.equals("0.0.0.0") || own.equals("[::]");
    boolean known = LOCAL.contains(name) || name.equals(own.toLowerCase(Locale.ROOT));
    if (!known && !(everywhere && options.token().isPresent() && isAddress(name))) {
      throw new ProblemException(Problem.Kind.OTHER_HOST, "this desk is not called '" + name + "'");
    }
  }

  /** An address cannot be rebound; a name can. */
  private static boolean isAddress(String name) {
    return name.matches("[0-9.]+|\\[[0-9a-f:.]+\\]");
  }

  private static void checkSite(Context context) {
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    String own = "http://" + context.header("Host");
    if (origin.isPresent() && !origin.get().equalsIgnoreCase(own)) {
      throw otherSite(origin.get());
    }
    String site = Objects.requireNonNullElse(context.header("Sec-Fetch-Site"), "none");
    boolean click =
        "navigate".equals(context.header("Sec-Fetch-Mode"))
            && "document".equals(context.header("Sec-Fetch-Dest"))
            && context.method().name().equals("GET")
            && !context.path().startsWith("/api");
    if (!site.equals("same-origin") && !site.equals("none") && !click) {
      throw otherSite(site);
    }
  }

  private static ProblemException otherSite(String who) {
    return new ProblemException(
        Problem.Kind.OTHER_SITE, "only the desk's own pages may ask for this, not '" + who + "'");
  }

  private void checkToken(Context context) {
    if (options.token().isEmpty()) {
      return;
    }
    Optional<String> parameter = Optional.ofNullable(context.queryParam("token"));
    boolean shown =
        parameter.filter(this::isToken).isPresent()
            || Optional.ofNullable(context.cookie(COOKIE)).filter(this::isToken).isPresent()
            || bearer(context).filter(this::isToken).isPresent();
    if (!shown) {
      throw new ProblemException(
          Problem.Kind.TOKEN_MISSING,
          "open the address with ?token= as 'legomena serve' printed it, or send"
              + " 'Authorization: Bearer'");
    }
    if (parameter.isPresent()) {
      context.header(
          "Set-Cookie", COOKIE + "=" + parameter.get() + "; Path=/; HttpOnly; SameSite=Strict");
    }
  }

  private static Optional<String> bearer(Context context) {
    return Optional.ofNullable(context.header("Authorization"))
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()));
  }

  /** In a time that does not tell how much of it was right. */
  private boolean isToken(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8),
        options.token().orElse("").getBytes(StandardCharsets.UTF_8));
  }
}
