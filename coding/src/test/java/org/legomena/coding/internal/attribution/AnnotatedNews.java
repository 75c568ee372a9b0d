package org.legomena.coding.internal.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legomena.language.Parser;
import org.legomena.language.Quotation;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.WordRef;
import org.legomena.language.internal.QuotationFinder;
import org.legomena.reading.Span;

/**
 * An article of PolNeAR with the attributions that people marked in it (brat stand-off: lines
 * {@code T1 Source 10 14} for spans in code points, {@code E1 Attribution:T4 Source:T1 ...} for
 * relations).
 */
record AnnotatedNews(
    String text, List<Sentence> sentences, List<Quotation> quotations, List<Marked> marked) {

  /** One attribution as marked. */
  record Marked(List<Span> source, List<Span> cues, List<Span> content) {
    /** What a unit is to it: what covers half of the unit. */
    Label label(Unit unit) {
      if (covers(content, unit)) {
        return Label.CONTENT;
      }
      if (covers(source, unit)) {
        return Label.SOURCE;
      }
      return covers(cues, unit) ? Label.CUE : Label.OTHER;
    }

    private static boolean covers(List<Span> spans, Unit unit) {
      int all = 0;
      int covered = 0;
      for (Word word : unit.words()) {
        all += word.span().length();
        for (Span span : spans) {
          if (span.overlaps(word.span())) {
            covered +=
                Math.min(span.end(), word.span().end())
                    - Math.max(span.start(), word.span().start());
          }
        }
      }
      return 2 * covered >= all;
    }
  }

  static List<String> ids(Path corpus) throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve("text"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  static AnnotatedNews read(Path corpus, String id, Parser parser) throws IOException {
    String text = Files.readString(corpus.resolve("text").resolve(id + ".txt"));
    return new AnnotatedNews(
        text,
        parser.parse(text),
        QuotationFinder.find(text),
        marked(Files.readAllLines(annotations(corpus, id)), text));
  }

  private static Path annotations(Path corpus, String id) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(id) + "_[0-9a-f]{4}\\.ann");
    try (Stream<Path> files = Files.list(corpus.resolve("attributions"))) {
      return files
          .filter(file -> name.matcher(file.getFileName().toString()).matches())
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("no annotations of " + id + " in " + corpus));
    }
  }

  private static List<Marked> marked(List<String> lines, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Marked> marked = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (line.matches("T\\d+\t.*") && fields.length > 1) {
        spans.put(fields[0], spans(fields[1], text));
      } else if (line.matches("E\\d+\t.*")) {
        marked.add(
            new Marked(
                role(fields[1], "Source", spans),
                role(fields[1], "Cue", spans),
                role(fields[1], "Content", spans)));
      }
    }
    return marked;
  }

  private static List<Span> spans(String field, String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = part.split(" ", -1);
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      if (end > start) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  private static List<Span> role(String field, String role, Map<String, List<Span>> spans) {
    Pattern argument = Pattern.compile(role + "\\d*:(T\\d+)");
    return Stream.of(field.split(" ", -1))
        .map(argument::matcher)
        .filter(java.util.regex.Matcher::matches)
        .flatMap(found -> spans.getOrDefault(found.group(1), List.of()).stream())
        .sorted()
        .toList();
  }

  /**
   * The word that stands for a cue: the topmost of its words in the tree, a verb if there is one.
   */
  Optional<WordRef> cueWord(Marked attribution) {
    WordRef best = null;
    int highest = -1;
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (CueFeatures.isCandidate(word) && isIn(attribution.cues(), word)) {
          int rank = rank(attribution, sentence, word);
          if (rank > highest) {
            highest = rank;
            best = WordRef.of(sentence, word);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(Marked attribution, Sentence sentence, Word word) {
    boolean top = word.head() == 0 || !isIn(attribution.cues(), sentence.word(word.head()));
    int kind = word.isVerb() ? 2 : word.tag().equals(":") || word.tag().startsWith("RB") ? 0 : 1;
    return (top ? 4 : 0) + kind;
  }

  private static boolean isIn(List<Span> spans, Word word) {
    return spans.stream().anyMatch(span -> span.overlaps(word.span()));
  }
}
