package org.legomena.reading.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells mail from a text that only starts like it. */
final class MailShape {
  private static final Pattern MAILBOX_START =
      Pattern.compile("From \\S+ .{0,100}\\d{4}\\s*\n[\\w-]+:", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):.*");
  private static final int MOST_LINES = 200;
  private static final int FEWEST_FIELDS = 3;
  // What only programs write; "From:" and "Subject:" may stand above a letter anyone typed.
  private static final Set<String> TELLING =
      Set.of("message-id", "mime-version", "received", "return-path", "dkim-signature");

  private MailShape() {}

  static Optional<Shape> find(Source source, String start) {
    String content = start.stripLeading();
    if (MAILBOX_START.matcher(content).lookingAt() || source.ending().equals("mbox")) {
      return Optional.of(Shape.MAILBOX);
    }
    boolean isMail =
        source.ending().equals("eml")
            || source.mediaType().filter("message/rfc822"::equals).isPresent()
            || hasHeaders(content);
    return isMail ? Optional.of(Shape.MAIL) : Optional.empty();
  }

  private static boolean hasHeaders(String content) {
    Set<String> names = new TreeSet<>();
    for (String line : content.lines().limit(MOST_LINES).toList()) {
      if (line.isEmpty()) {
        break;
      }
      if (line.startsWith(" ") || line.startsWith("\t")) {
        continue;
      }
      var field = FIELD.matcher(line);
      if (!field.matches()) {
        return false;
      }
      names.add(field.group(1).toLowerCase(Locale.ROOT));
    }
    return names.size() >= FEWEST_FIELDS
        && names.contains("from")
        && names.stream().anyMatch(TELLING::contains);
  }
}
