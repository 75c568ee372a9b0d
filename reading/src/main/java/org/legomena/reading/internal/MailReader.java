package org.legomena.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.legomena.reading.InputKind;

/**
 * Reads a message of mail: its words from the plain part if that says something, else from the HTML
 * part; the subject as title, the sender as outlet, the day it was sent. Attached documents of
 * kinds that can be read are documents of their own; pictures and the like are left alone.
 */
final class MailReader {
  private static final int MOST_PARTS = 2000;
  private static final int MOST_DEPTH = 20;
  private static final int FEWEST_WORDS = 10;
  private static final Pattern SENDER =
      Pattern.compile("\"?([^\"<]{0,300}?)\"?\\s*<([^>]{1,300})>");

  private final Limits limits;
  private final KindReader door;

  /**
   * @param door reads what is attached, whatever its kind
   */
  MailReader(Limits limits, KindReader door) {
    this.limits = limits;
    this.door = door;
  }

  /** The parts of one message that matter, in order. */
  private static final class Contents {
    private final List<MailPart> plain = new ArrayList<>();
    private final List<MailPart> html = new ArrayList<>();
    private final List<MailPart> attached = new ArrayList<>();
    private int parts;
  }

  /** Hands over the message, then what is attached to it. */
  void read(Source source, byte[] bytes, Sink sink) throws UnreadableException {
    MailPart message = MailPart.of(bytes, 0, bytes.length);
    Contents contents = new Contents();
    collect(message, 0, contents);
    Draft draft = document(source, message, contents, Hashes.sha256(bytes));
    boolean hasWords = !draft.text().isBlank();
    if (hasWords) {
      sink.document(draft);
    } else if (contents.attached.isEmpty()) {
      sink.fault(FaultKind.NO_TEXT.at(source.origin(), "there are no words in this message"));
    }
    if (contents.parts > MOST_PARTS) {
      sink.fault(
          FaultKind.LEFT_OUT.at(
              source.origin(),
              "the message has more than the %,d parts that are read; the rest is left out"
                  .formatted(MOST_PARTS)));
    }
    readAttached(source, contents, sink);
  }

  private void collect(MailPart part, int depth, Contents contents) {
    if (++contents.parts > MOST_PARTS) {
      return;
    }
    if (part.isMultipart() && depth < MOST_DEPTH) {
      for (MailPart inner : part.parts(MOST_PARTS - contents.parts + 1)) {
        collect(inner, depth + 1, contents);
      }
    } else if (part.fileName().isPresent()) {
      contents.attached.add(part);
    } else if (part.headers().mediaType().equals("message/rfc822")) {
      contents.attached.add(part);
    } else if (part.isText()) {
      (part.isHtml() ? contents.html : contents.plain).add(part);
    }
  }

  private Draft document(Source source, MailPart message, Contents contents, String sha256)
      throws UnreadableException {
    List<DecodedText> plain = contents.plain.stream().map(MailPart::text).toList();
    String text = joined(plain.stream().map(DecodedText::text).toList());
    List<DecodedText> used = plain;
    if (!new Block(text, false, 0).hasWords(FEWEST_WORDS) && !contents.html.isEmpty()) {
      List<DecodedText> html = contents.html.stream().map(MailPart::text).toList();
      String words = joined(wordsOf(html, source));
      text = words.isBlank() ? text : words;
      used = words.isBlank() ? plain : html;
    }
    boolean isFlowed =
        contents.plain.stream()
            .anyMatch(
                part ->
                    part.headers()
                        .parameter("content-type", "format")
                        .filter("flowed"::equalsIgnoreCase)
                        .isPresent());
    MailHeaders headers = message.headers();
    Draft draft =
        new Draft(
                source.id(),
                used == plain && isFlowed ? unflowed(text) : text,
                InputKind.MAIL,
                source.origin(),
                sha256)
            .title(headers.words("subject"))
            .outlet(headers.words("organization").or(() -> sender(headers)))
            .published(headers.raw("date").flatMap(Days::parseLenient));
    used.forEach(
        part -> part.warning(source.origin(), "the encoding it names").ifPresent(draft::warn));
    return draft;
  }

  private List<String> wordsOf(List<DecodedText> pages, Source source) throws UnreadableException {
    List<String> words = new ArrayList<>();
    for (DecodedText page : pages) {
      HtmlReader.refuseTooManyTags(page.text(), source.origin(), limits);
      Document document =
          Parser.htmlParser().setMaxDepth(limits.pageDepth()).parseInput(page.text(), "");
      words.add(
          Block.join(
              BlockFilter.filter(BlockCollector.collect(document.body()), Optional.empty())));
    }
    return words;
  }

  private static String joined(List<String> texts) {
    return Characters.withLineFeeds(
        String.join(
            "\n\n",
            texts.stream().map(Characters::withoutMark).filter(text -> !text.isBlank()).toList()));
  }

  /** RFC 3676: a line that ends with a space goes on in the next. */
  private static String unflowed(String text) {
    return text.replaceAll("(?m)^ (?=[ >F])", "").replaceAll("(?<!^-- |\n-- ) \n(?!\n)", " ");
  }

  private static Optional<String> sender(MailHeaders headers) {
    Optional<String> from = headers.words("from");
    Matcher parts = SENDER.matcher(from.orElse(""));
    if (!parts.lookingAt()) {
      return from;
    }
    String name = parts.group(1).strip();
    return Optional.of(name.isEmpty() ? parts.group(2).strip() : name);
  }

  private void readAttached(Source source, Contents contents, Sink sink) {
    for (MailPart part : contents.attached) {
      String name = part.fileName().orElse("message.eml");
      if (!isReadable(part.headers().mediaType(), name)) {
        continue;
      }
      Source place =
          source
              .entry(source.origin() + "!" + name, name)
              .described(
                  Optional.of(part.headers().mediaType()),
                  part.headers().parameter("content-type", "charset"));
      try {
        place.refuseTooDeep(limits.archives());
        door.read(place, new ByteArrayInputStream(part.body()), sink);
      } catch (UnreadableException e) {
        sink.fault(e.fault());
      } catch (LimitException e) {
        sink.fault(e.fault());
      } catch (IOException e) {
        sink.fault(
            FaultKind.BROKEN_DOCUMENT.at(
                place.origin(), "the attachment cannot be read: " + e.getMessage()));
      }
    }
  }

  private static boolean isReadable(String mediaType, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isOther =
        mediaType.startsWith("image/")
            || mediaType.startsWith("audio/")
            || mediaType.startsWith("video/")
            || mediaType.contains("pgp")
            || mediaType.contains("pkcs7")
            || mediaType.equals("text/calendar")
            || mediaType.startsWith("message/delivery");
    return !isOther && !lower.matches(".*\\.(?:png|jpe?g|gif|ics|vcf|p7s|asc|exe|xlsx?|pptx?)");
  }
}
