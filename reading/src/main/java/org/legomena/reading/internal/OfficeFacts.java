package org.legomena.reading.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a word processor's file says about itself, in the words of Dublin Core.
 *
 * @param day when it was last changed, else made
 */
record OfficeFacts(
    Optional<String> title,
    Optional<String> author,
    Optional<String> language,
    Optional<LocalDate> day) {
  static final OfficeFacts NONE =
      new OfficeFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST = 2000;
  private static final int MOST_ELEMENTS = 1000;

  static OfficeFacts read(byte[] xml) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    XMLStreamReader reader = OfficeText.reader(xml);
    String name = "";
    StringBuilder value = new StringBuilder();
    for (int seen = 0; reader.hasNext() && seen < MOST_ELEMENTS; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        seen++;
        name = reader.getLocalName();
        value.setLength(0);
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name)) {
        String line = Characters.onOneLine(value.toString());
        if (!line.isEmpty()) {
          values.putIfAbsent(name, line);
        }
      } else if (reader.isCharacters() && value.length() < LONGEST) {
        value.append(reader.getText());
      }
    }
    reader.close();
    return new OfficeFacts(
        first(values, "title"),
        first(values, "creator", "initial-creator"),
        first(values, "language").flatMap(LanguageCodes::find),
        first(values, "modified", "date", "created", "creation-date").flatMap(Days::parseLenient));
  }

  private static Optional<String> first(Map<String, String> values, String... names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return Optional.ofNullable(values.get(name));
      }
    }
    return Optional.empty();
  }
}
