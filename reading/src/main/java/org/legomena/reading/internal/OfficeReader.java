package org.legomena.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.legomena.reading.InputKind;

/**
 * Reads documents of word processors: the words of DOCX (Office Open XML) and ODT (OpenDocument),
 * both XML in a ZIP archive. Document types in that XML are skipped, so there is nothing to expand.
 */
final class OfficeReader {
  private static final String WORD_TEXT = "word/document.xml";
  private static final String WORD_FACTS = "docProps/core.xml";
  private static final String OPEN_TEXT = "content.xml";
  private static final String OPEN_FACTS = "meta.xml";

  private final Limits limits;

  OfficeReader(Limits limits) {
    this.limits = limits;
  }

  Draft readWord(Source source, byte[] bytes) throws UnreadableException {
    Map<String, byte[]> parts = parts(source, bytes, Set.of(WORD_TEXT, WORD_FACTS));
    String text = text(source, parts.get(WORD_TEXT), OfficeMarkup.WORD);
    return describe(source, bytes, text, InputKind.WORD, facts(parts.get(WORD_FACTS)));
  }

  Draft readOpenDocument(Source source, byte[] bytes) throws UnreadableException {
    Map<String, byte[]> parts = parts(source, bytes, Set.of(OPEN_TEXT, OPEN_FACTS));
    String text = text(source, parts.get(OPEN_TEXT), OfficeMarkup.OPEN_DOCUMENT);
    return describe(source, bytes, text, InputKind.OPEN_DOCUMENT, facts(parts.get(OPEN_FACTS)));
  }

  private static Draft describe(
      Source source, byte[] bytes, String text, InputKind kind, OfficeFacts facts)
      throws UnreadableException {
    if (text.isBlank()) {
      throw FaultKind.NO_TEXT.thrown(source.origin(), "there are no words in this document");
    }
    return new Draft(source.id(), text, kind, source.origin(), Hashes.sha256(bytes))
        .title(facts.title())
        .author(facts.author())
        .url(source.url())
        .language(facts.language())
        .fileDay(facts.day());
  }

  private String text(Source source, byte @Nullable [] xml, OfficeMarkup markup)
      throws UnreadableException {
    if (xml == null) {
      throw FaultKind.BROKEN_DOCUMENT.thrown(
          source.origin(), "the part that holds the words is missing from this document");
    }
    try {
      return new OfficeText(markup, limits).read(xml);
    } catch (XMLStreamException e) {
      throw broken(source, e);
    }
  }

  private static OfficeFacts facts(byte @Nullable [] xml) {
    try {
      return xml == null ? OfficeFacts.NONE : OfficeFacts.read(xml);
    } catch (XMLStreamException e) {
      // The words are what matters; what the file says about itself may be damaged.
      return OfficeFacts.NONE;
    }
  }

  private Map<String, byte[]> parts(Source source, byte[] bytes, Set<String> wanted)
      throws UnreadableException {
    Map<String, byte[]> parts = new HashMap<>();
    CountedStream packed = new CountedStream(new ByteArrayInputStream(bytes));
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && parts.size() < wanted.size() && ++entries <= limits.archives().entries();
          entry = zip.getNextEntry()) {
        InputStream unpacked =
            new UnpackedStream(zip, source.origin(), limits.archives(), packed::count);
        if (wanted.contains(entry.getName())) {
          parts.putIfAbsent(entry.getName(), part(source, unpacked));
        } else {
          unpacked.transferTo(OutputStream.nullOutputStream());
        }
      }
    } catch (LimitException e) {
      throw new UnreadableException(e.fault());
    } catch (IOException | IllegalArgumentException e) {
      if (parts.isEmpty()) {
        throw broken(source, e);
      }
    }
    return parts;
  }

  private byte[] part(Source source, InputStream unpacked) throws IOException, UnreadableException {
    byte[] part = unpacked.readNBytes(limits.documentBytes() + 1);
    if (part.length > limits.documentBytes()) {
      throw FaultKind.TOO_LARGE.thrown(
          source.origin(),
          "unpacked it is larger than the %s a document may have"
              .formatted(limits.documentLimit()));
    }
    return part;
  }

  private static UnreadableException broken(Source source, Exception cause) {
    String reason = Characters.onOneLine(String.valueOf(cause.getMessage()));
    return FaultKind.BROKEN_DOCUMENT.thrown(
        source.origin(),
        "the document is damaged: %s; open it in a word processor and save it anew"
            .formatted(reason.length() <= 200 ? reason : reason.substring(0, 200) + "..."));
  }
}
