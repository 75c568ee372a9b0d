package org.legomena.reading.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.legomena.reading.InputKind;

/**
 * Reads PDF documents: words in reading order over columns, words divided at line ends put together
 * again, running heads and page numbers left out.
 *
 * <p>Fonts of the machine are never looked at, so the same document gives the same text everywhere
 * and no list of fonts is written.
 */
final class PdfReader {
  // What programs write when nobody has given a title.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:untitled|title|document\\d*|slide \\d+|microsoft word -"
              + " .*|.*\\.(?:docx?|odt|pdf|indd|qxd|tex|rtf))\\s*|");
  private static final int LONGEST_TITLE = 500;

  private PdfReader() {}

  /** The document in these bytes. */
  static Draft read(Source source, byte[] bytes, Limits limits) throws UnreadableException {
    FontMappers.set(BuiltInFonts.INSTANCE);
    PdfBombCheck.check(bytes, source.origin());
    PdfBytes counted = new PdfBytes(bytes);
    try (PDDocument document =
        Loader.loadPDF(counted, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      String text = PdfParagraphs.text(PdfPages.of(document, limits));
      if (text.isBlank()) {
        throw FaultKind.NO_TEXT.thrown(
            source.origin(),
            "there are no words in this document, only pictures of them perhaps; let a program that"
                + " recognises characters read it first");
      }
      return described(source, bytes, text, document.getDocumentInformation());
    } catch (InvalidPasswordException e) {
      throw FaultKind.ENCRYPTED.thrown(
          source.origin(), "the document needs a password; save it without one");
    } catch (LimitException e) {
      throw FaultKind.TOO_COMPLEX.thrown(source.origin(), e.fault().message());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw broken(source, e);
    } catch (OutOfMemoryError e) {
      throw FaultKind.TOO_COMPLEX.thrown(
          source.origin(), "the document takes more memory than there is; save its text alone");
    }
  }

  private static Draft described(
      Source source, byte[] bytes, String text, PDDocumentInformation said) {
    return new Draft(
            source.id(),
            Characters.withoutLoneSurrogates(text),
            InputKind.PDF,
            source.origin(),
            Hashes.sha256(bytes))
        .title(line(said.getTitle()).filter(title -> !NO_TITLE.matcher(title).matches()))
        .author(line(said.getAuthor()))
        .url(source.url())
        .fileDay(day(said));
  }

  private static Optional<String> line(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(Characters::withoutLoneSurrogates)
        .map(Characters::onOneLine)
        .filter(words -> !words.isEmpty() && words.length() <= LONGEST_TITLE);
  }

  private static Optional<LocalDate> day(PDDocumentInformation said) {
    for (Calendar calendar : days(said)) {
      Instant instant = calendar.toInstant();
      ZoneId zone = calendar.getTimeZone().toZoneId();
      LocalDate day = instant.atZone(zone).toLocalDate();
      if (day.getYear() > 1990 && day.getYear() < 2200) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static List<Calendar> days(PDDocumentInformation said) {
    return Stream.of(
            Optional.ofNullable(said.getCreationDate()),
            Optional.ofNullable(said.getModificationDate()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static UnreadableException broken(Source source, Throwable cause) {
    String reason =
        cause.getMessage() == null
            ? cause.getClass().getSimpleName().toLowerCase(Locale.ROOT)
            : Characters.onOneLine(cause.getMessage());
    return FaultKind.BROKEN_DOCUMENT.thrown(
        source.origin(),
        "the document is damaged: %s; open it in a viewer and print it to a new file"
            .formatted(reason.length() <= 200 ? reason : reason.substring(0, 200) + "..."));
  }
}
