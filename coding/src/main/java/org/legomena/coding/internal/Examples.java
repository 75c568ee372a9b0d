package org.legomena.coding.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Annotator;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Article;
import org.legomena.reading.InputKind;
import org.legomena.reading.Provenance;

/**
 * Holds dictionary entries to their examples: each sentence that an entry says it catches is caught
 * by it at the marked word, and in each sentence that it says it leaves alone it finds nothing.
 */
public final class Examples {
  private static final Provenance NOWHERE =
      new Provenance("example", InputKind.PLAIN_TEXT, "0".repeat(64), Instant.EPOCH);

  private final Annotator annotator;
  private final TriggerFinder finder;
  private final Dictionary dictionary;

  /** Checks with this annotator. */
  public Examples(Annotator annotator, Resources resources) {
    this.annotator = annotator;
    this.dictionary = resources.dictionary();
    this.finder = new TriggerFinder(dictionary, resources.lightVerbs());
  }

  /** What is wrong, one line each, in the order of the entries; empty if all is right. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (String id : dictionary.entries().stream().map(Entry::id).distinct().toList()) {
      Entry entry = dictionary.entry(id).orElseThrow();
      if (entry.catches().isEmpty() || entry.leaves().isEmpty()) {
        faults.add(
            entry.place() + ": " + id + " needs a sentence it catches and one it leaves alone");
      }
      entry.catches().forEach(sentence -> checkCaught(entry, sentence, faults));
      entry.leaves().forEach(sentence -> checkLeft(entry, sentence, faults));
    }
    return faults;
  }

  private void checkCaught(Entry entry, String marked, List<String> faults) {
    int open = marked.indexOf('<');
    int close = marked.indexOf('>') - 1;
    if (open < 0 || close <= open) {
      faults.add(entry.place() + ": no trigger is marked in: " + marked);
      return;
    }
    String text = marked.replace("<", "").replace(">", "");
    AnnotatedArticle article = annotate(text);
    for (Sentence sentence : article.sentences()) {
      for (Word word : sentence.words()) {
        boolean marks = word.span().start() < close && open < word.span().end();
        if (marks && hits(article, sentence, word, entry)) {
          return;
        }
      }
    }
    faults.add(entry.place() + ": " + entry.id() + " does not catch: " + marked);
  }

  private void checkLeft(Entry entry, String text, List<String> faults) {
    AnnotatedArticle article = annotate(text);
    for (Sentence sentence : article.sentences()) {
      for (Word word : sentence.words()) {
        if (hits(article, sentence, word, entry)) {
          faults.add(
              entry.place()
                  + ": "
                  + entry.id()
                  + " does not leave alone '"
                  + word.text()
                  + "' in: "
                  + text);
        }
      }
    }
  }

  private boolean hits(AnnotatedArticle article, Sentence sentence, Word word, Entry entry) {
    return finder.matches(article, sentence, word).stream()
        .anyMatch(hit -> hit.entry().id().equals(entry.id()));
  }

  private AnnotatedArticle annotate(String text) {
    return annotator.annotate(
        new Article(
            "example",
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            NOWHERE,
            List.of()));
  }
}
