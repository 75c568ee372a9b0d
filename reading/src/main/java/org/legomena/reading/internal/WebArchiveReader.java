package org.legomena.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.legomena.reading.InputKind;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives (WARC, packed or not) record by record, so the archive may be of any size.
 * Read are answers that are web pages with an article; the day of capture stands in for a day of
 * publication that the page does not tell. The rest (pictures, styles, front pages, errors) is
 * counted and told at the end.
 */
final class WebArchiveReader implements KindReader {
  private static final int OK = 200;

  private final HtmlReader pages;
  private final Limits limits;

  WebArchiveReader(HtmlReader pages, Limits limits) {
    this.pages = pages;
    this.limits = limits;
  }

  /** What has been left out so far. */
  private static final class Count {
    private int records;
    private int pages;
    private int pagesWithoutArticle;
    private int articles;
  }

  @Override
  public void read(Source given, InputStream stream, Sink sink) throws UnreadableException {
    Source source = given.ending().equals("gz") ? given.unpacked() : given;
    Count count = new Count();
    // Not closed: that would close the stream, which belongs to the caller.
    try {
      WarcReader archive = new WarcReader(stream);
      archive.setLenient(true);
      for (Optional<WarcRecord> record = archive.next();
          record.isPresent();
          record = archive.next()) {
        count.records++;
        readRecord(record.get(), source, archive.position(), count, sink);
      }
    } catch (LimitException e) {
      throw new UnreadableException(e.fault());
    } catch (IOException | RuntimeException e) {
      throw FaultKind.BROKEN_ARCHIVE.thrown(
          source.origin(),
          "the web archive is damaged after record %,d: %s; the records before have been read"
              .formatted(count.records, reason(e)));
    }
    tellLeftOut(source, count, sink);
  }

  private void readRecord(WarcRecord record, Source source, long position, Count count, Sink sink)
      throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return;
    }
    Source place = source.record(count.records);
    try {
      Optional<byte[]> page = page(response, place);
      if (page.isEmpty()) {
        return;
      }
      count.pages++;
      sink.document(document(response, page.get(), place));
      count.articles++;
    } catch (UnreadableException e) {
      if (e.fault().id().equals(FaultKind.NO_ARTICLE.id())) {
        count.pagesWithoutArticle++;
      } else {
        sink.fault(e.fault());
      }
    } catch (IllegalArgumentException
        | IllegalStateException
        | org.netpreserve.jwarc.ParsingException e) {
      sink.fault(
          FaultKind.BROKEN_ARCHIVE.at(
              place.origin(),
              "the record before byte %,d is damaged: %s; it is left out"
                  .formatted(position, reason(e))));
    }
  }

  /** The bytes of a page that a server sent whole, or none if the record is something else. */
  private Optional<byte[]> page(WarcResponse response, Source place)
      throws IOException, UnreadableException {
    if (!response.contentType().base().equals(MediaType.HTTP)
        || response.http().status() != OK
        || !isPage(response.http().contentType())) {
      return Optional.empty();
    }
    Optional<WarcPayload> payload = response.payload();
    if (payload.isEmpty()) {
      return Optional.empty();
    }
    // The server may have packed it: what comes out is bounded here.
    byte[] bytes = payload.get().body().stream().readNBytes(limits.documentBytes() + 1);
    if (bytes.length > limits.documentBytes()) {
      throw FaultKind.TOO_LARGE.thrown(
          place.origin(),
          "the page is larger than the %s a document may have".formatted(limits.documentLimit()));
    }
    return Optional.of(bytes);
  }

  private static boolean isPage(MediaType type) {
    String subtype = type.subtype().toLowerCase(Locale.ROOT);
    return subtype.equals("html") || subtype.equals("xhtml+xml");
  }

  private Draft document(WarcResponse response, byte[] bytes, Source place)
      throws IOException, UnreadableException {
    Optional<String> charset =
        Optional.ofNullable(response.http().contentType().parameters().get("charset"));
    String target = response.target();
    LocalDate captured = response.date().atZone(ZoneOffset.UTC).toLocalDate();
    return pages
        .read(
            place.fetchedFrom(target, Optional.of("text/html"), charset),
            bytes,
            InputKind.WEB_ARCHIVE)
        .orElse(Optional.empty(), Optional.of(target))
        .fileDay(Optional.of(captured));
  }

  private static void tellLeftOut(Source source, Count count, Sink sink)
      throws UnreadableException {
    if (count.articles == 0) {
      throw FaultKind.NO_ARTICLE.thrown(
          source.origin(),
          "no article was found in this web archive of %,d records, %,d of them pages"
              .formatted(count.records, count.pages));
    }
    if (count.pagesWithoutArticle > 0) {
      sink.fault(
          FaultKind.LEFT_OUT.at(
              source.origin(),
              "%,d of %,d pages hold no article and are left out"
                  .formatted(count.pagesWithoutArticle, count.pages)));
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = Characters.onOneLine(message);
    return line.length() <= 200 ? line : line.substring(0, 200) + "...";
  }
}
