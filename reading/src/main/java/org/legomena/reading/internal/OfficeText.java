package org.legomena.reading.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Writes out the words of a word processor's XML, paragraphs with a blank line between them. */
final class OfficeText {
  private static final String CELL_BORDER = " | ";
  private static final int MOST_SPACES = 100;

  private final OfficeMarkup markup;
  private final Limits limits;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<List<String>> rowCells = new ArrayList<>();
  private List<String> cell = new ArrayList<>();
  private int openParagraphs;
  private int openRows;
  private int openWords;
  private long characters;

  OfficeText(OfficeMarkup markup, Limits limits) {
    this.markup = markup;
    this.limits = limits;
  }

  /** A reader of XML that knows no document types and fetches nothing. */
  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /**
   * The words.
   *
   * @throws XMLStreamException if the XML is damaged, or too deep or too long to be a document
   */
  String read(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = reader(xml);
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > limits.pageDepth()) {
          throw new XMLStreamException(
              "elements are nested more than %d deep".formatted(depth - 1));
        }
        if (markup.unseen().contains(reader.getLocalName())) {
          skip(reader);
          depth--;
        } else {
          open(reader);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        close(reader.getLocalName());
      } else if (reader.isCharacters()) {
        append(reader);
      }
    }
    reader.close();
    return String.join("\n\n", blocks);
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int open = 1; open > 0 && reader.hasNext(); ) {
      int event = reader.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void open(XMLStreamReader reader) {
    String name = reader.getLocalName();
    openWords += markup.words().contains(name) ? 1 : 0;
    openParagraphs += markup.paragraphs().contains(name) ? 1 : 0;
    openRows += markup.rows().contains(name) ? 1 : 0;
    if (markup.breaks().contains(name)) {
      paragraph.append('\n');
    } else if (markup.tabs().contains(name)) {
      paragraph.append(' ');
    } else if (markup.spaces().contains(name)) {
      paragraph.append(" ".repeat(spaces(reader)));
    }
  }

  private static int spaces(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("c")
          && reader.getAttributeValue(i).matches("\\d{1,3}")) {
        return Math.min(MOST_SPACES, Integer.parseInt(reader.getAttributeValue(i)));
      }
    }
    return 1;
  }

  private void close(String name) {
    if (markup.paragraphs().contains(name)) {
      openParagraphs--;
      endParagraph();
    } else if (markup.cells().contains(name)) {
      rowCells.add(cell);
      cell = new ArrayList<>();
    } else if (markup.rows().contains(name)) {
      openRows--;
      endRow();
    }
    openWords -= markup.words().contains(name) ? 1 : 0;
  }

  private void append(XMLStreamReader reader) throws XMLStreamException {
    boolean isWords = markup.words().isEmpty() ? openParagraphs > 0 : openWords > 0;
    if (!isWords) {
      return;
    }
    characters += reader.getTextLength();
    if (characters > limits.pageCharacters()) {
      throw new XMLStreamException(
          "it has more than the %,d characters a document may have"
              .formatted(limits.pageCharacters()));
    }
    paragraph.append(reader.getText());
  }

  private void endParagraph() {
    List<String> lines =
        paragraph.toString().lines().map(Characters::onOneLine).filter(s -> !s.isEmpty()).toList();
    paragraph.setLength(0);
    if (lines.isEmpty()) {
      return;
    }
    String text = String.join("\n", lines);
    (openRows > 0 ? cell : blocks).add(text);
  }

  /** A row of one cell only lays out a page; of several, it is a row of a table. */
  private void endRow() {
    if (openRows > 0) {
      return;
    }
    rowCells.add(cell);
    List<List<String>> filled = rowCells.stream().filter(each -> !each.isEmpty()).toList();
    if (filled.size() == 1) {
      blocks.addAll(filled.get(0));
    } else if (filled.size() > 1) {
      blocks.add(
          filled.stream()
              .map(each -> String.join(" ", each))
              .collect(Collectors.joining(CELL_BORDER)));
    }
    rowCells.clear();
    cell = new ArrayList<>();
  }
}
