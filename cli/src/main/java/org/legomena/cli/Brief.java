package org.legomena.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.legomena.coding.CodedDocument;
import org.legomena.coding.Event;
import org.legomena.coding.SourceKind;
import org.legomena.ledger.lineage.Case;
import org.legomena.ledger.lineage.Lineage;
import org.legomena.reading.Article;

/**
 * A cited report in Markdown: case by case what is reported, how firmly, according to whom and by
 * how many independent origins; every statement is a sentence of a report, word for word, with a
 * footnote that names outlet and day. It says nothing that no cited sentence says.
 */
final class Brief {
  private final Map<String, CodedDocument> documents;
  private final Map<String, Set<String>> found;
  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param documents all documents of the ledger, by id
   * @param found ids of the events to report, by document
   */
  Brief(Map<String, CodedDocument> documents, Map<String, Set<String>> found) {
    this.documents = new TreeMap<>(documents);
    this.found = found;
  }

  /** The report. */
  String markdown(String title) {
    text.append("# ").append(plain(title)).append("\n\n");
    List<Case> cases =
        Lineage.of(documents.values()).cases().stream().filter(this::isFound).toList();
    text.append(
        String.format(
            Locale.ROOT,
            "%d %s in %d %s.%n%n",
            cases.size(),
            cases.size() == 1 ? "case" : "cases",
            found.size(),
            found.size() == 1 ? "report" : "reports"));
    cases.forEach(this::write);
    for (int i = 0; i < notes.size(); i++) {
      text.append("[^").append(i + 1).append("]: ").append(notes.get(i)).append('\n');
    }
    return text.toString();
  }

  private boolean isFound(Case one) {
    return one.mentions().stream()
        .anyMatch(
            mention ->
                found.getOrDefault(mention.document(), Set.of()).contains(mention.event().id()));
  }

  private void write(Case one) {
    text.append("## ").append(one.type()).append(": ").append(names(one.actors()));
    if (!one.recipients().isEmpty()) {
      text.append(" → ").append(names(one.recipients()));
    }
    text.append("\n\n").append(one.standing());
    if (one.disputed()) {
      text.append("; disputed");
    }
    text.append(". Course: ");
    text.append(
        String.join(
            ", then ",
            one.course().stream()
                .map(step -> step.status().label() + " (" + step.day() + ")")
                .toList()));
    text.append(one.course().isEmpty() ? "no day known.\n\n" : ".\n\n");
    sentences(one).forEach(this::write);
    text.append('\n');
  }

  /** Mentions by their sentence; the same words in several reports are one statement. */
  private Map<String, List<Case.Mention>> sentences(Case one) {
    Map<String, List<Case.Mention>> sentences = new LinkedHashMap<>();
    for (Case.Mention mention : one.mentions()) {
      sentences.computeIfAbsent(sentence(mention), none -> new ArrayList<>()).add(mention);
    }
    return sentences;
  }

  private void write(String sentence, List<Case.Mention> mentions) {
    Case.Mention first = mentions.get(0);
    text.append("- *").append(first.event().status().label()).append("*, ");
    text.append(voice(first)).append(": “").append(plain(sentence)).append("”");
    for (Case.Mention mention : mentions) {
      notes.add(note(mention));
      text.append("[^").append(notes.size()).append(']');
    }
    text.append('\n');
  }

  private static String voice(Case.Mention mention) {
    Case.Voice voice = mention.voice();
    if (voice.kind() == SourceKind.AUTHOR) {
      return "the outlet itself";
    }
    String name = plain(voice.actor().orElse(voice.words()));
    return voice.kind() == SourceKind.UNNAMED ? "unnamed (" + name + ")" : name;
  }

  private String note(Case.Mention mention) {
    CodedDocument document = documents.get(mention.document());
    if (document == null) {
      return mention.document();
    }
    Article article = document.article();
    String outlet = article.outlet().orElse("outlet not known");
    String day = article.published().map(Object::toString).orElse("day not known");
    String title = article.title().map(found -> ", “" + plain(found) + "”").orElse("");
    return plain(outlet)
        + ", "
        + day
        + title
        + " ("
        + plain(mention.document())
        + " "
        + mention.event().id()
        + ")";
  }

  private String sentence(Case.Mention mention) {
    CodedDocument document = documents.get(mention.document());
    if (document == null) {
      return "";
    }
    Event event = mention.event();
    return document
        .sentenceAt(event.trigger().start())
        .map(document.sentences()::get)
        .orElse(event.trigger())
        .of(document.article().text())
        .replaceAll("\\s+", " ");
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "not told" : plain(String.join(", ", names));
  }

  /** Text of reports is no markup: what Markdown or HTML would read as such is escaped. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|!])", "\\\\$1").replaceAll("\\p{Cntrl}+", " ");
  }
}
