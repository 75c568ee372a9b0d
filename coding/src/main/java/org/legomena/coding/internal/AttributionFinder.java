package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legomena.coding.SourceKind;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.NameKind;
import org.legomena.language.Quotation;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/**
 * Finds who is credited with what: verbs of saying and thinking with their clauses and quotations,
 * "according to", and quotations that go on over sentences.
 *
 * <p>Spans follow PolNeAR (Newell, Margolin and Ruths, "An attribution relations corpus for
 * political news", LREC 2018): the source is the whole noun phrase, the content the whole clause or
 * quotation.
 */
final class AttributionFinder {
  private static final Set<String> COLLECTIVE_SECTORS =
      Set.of(
          "GOV", "MIL", "COP", "REB", "OPP", "PTY", "JUD", "LEG", "SPY", "UAF", "PRM", "SOC", "JRN",
          "LAB");

  private final AttributionCues cues;

  AttributionFinder(AttributionCues cues) {
    this.cues = cues;
  }

  /** The attributions of an article in order of the text. */
  List<FoundAttribution> find(AnnotatedArticle article) {
    List<FoundAttribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Word word : sentence.words()) {
        FoundAttribution attribution = at(article, sentence, word);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    List<FoundAttribution> extended = new QuotationReach(article).extend(found);
    extended.sort(Comparator.comparingInt(FoundAttribution::start).thenComparing(a -> -a.size()));
    return extended;
  }

  private @Nullable FoundAttribution at(AnnotatedArticle article, Sentence sentence, Word word) {
    if (isAccordingTo(sentence, word)) {
      return accordingTo(article, sentence, word);
    }
    if (word.isVerb() && (cues.says(word.lemma()) || cues.thinks(word.lemma()))) {
      return byVerb(article, sentence, word);
    }
    return null;
  }

  private static boolean isAccordingTo(Sentence sentence, Word word) {
    return word.text().equalsIgnoreCase("according")
        && sentence.next(word).filter(next -> next.lemma().equals("to")).isPresent();
  }

  private @Nullable FoundAttribution accordingTo(
      AnnotatedArticle article, Sentence sentence, Word according) {
    Word source = accordingSource(sentence, according);
    if (source == null) {
      return null;
    }
    Word to = sentence.word(according.number() + 1);
    List<Word> phrase =
        sentence.subtree(source).stream().filter(word -> word.number() > to.number()).toList();
    Word clause = source.head() > 0 ? clauseAbove(sentence, source) : sentence.root();
    int first = according.number();
    int last = phrase.isEmpty() ? to.number() : lastOf(phrase);
    List<Word> content =
        sentence.subtree(clause).stream()
            .filter(word -> word.number() < first || word.number() > last)
            .toList();
    if (content.isEmpty()) {
      return null;
    }
    Span cue = according.span().cover(to.span());
    return make(article, sentence, source, trimmed(phrase), List.of(cue), stretches(content), true);
  }

  private static @Nullable Word accordingSource(Sentence sentence, Word according) {
    if (according.is("case") && according.head() > 0) {
      return sentence.word(according.head());
    }
    for (Word child : sentence.children(according, "obl", "nmod", "pobj", "obj")) {
      return child;
    }
    return null;
  }

  /** The verb of the clause over a word, or the root. */
  private static Word clauseAbove(Sentence sentence, Word word) {
    Word at = word;
    while (at.head() > 0) {
      at = sentence.word(at.head());
      boolean clause =
          at.isVerb() && (at.isAny("root", "ccomp", "parataxis", "conj", "advcl") || at.head() == 0)
              || at.head() == 0;
      if (clause) {
        return at;
      }
    }
    return at;
  }

  private @Nullable FoundAttribution byVerb(
      AnnotatedArticle article, Sentence sentence, Word verb) {
    Word source = sourceOf(sentence, verb);
    List<Word> content = contentOf(article, sentence, verb, source);
    boolean saying = cues.says(verb.lemma());
    if (content.isEmpty()) {
      return null;
    }
    if (source == null && !verb.isAny("root", "ccomp", "parataxis", "conj", "advcl", "acl")) {
      return null;
    }
    List<Word> phrase = source == null ? List.of() : sourcePhrase(sentence, source, verb, content);
    return make(
        article,
        sentence,
        source,
        phrase.isEmpty() ? List.of() : trimmed(phrase),
        List.of(cueSpan(sentence, verb)),
        stretches(content),
        saying);
  }

  private static Span cueSpan(Sentence sentence, Word verb) {
    Optional<Word> particle = sentence.child(verb, "compound:prt");
    return particle.map(p -> verb.span().cover(p.span())).orElse(verb.span());
  }

  /**
   * Who says or thinks it: the subject, that of the governing verb, or the noun a participle
   * describes.
   */
  private static @Nullable Word sourceOf(Sentence sentence, Word verb) {
    Optional<Word> subject = sentence.child(verb, "nsubj");
    boolean passive = sentence.has(verb, "nsubj:pass", "aux:pass");
    if (passive) {
      for (Word child : sentence.children(verb, "obl")) {
        if (sentence.child(child, "case").filter(c -> c.lemma().equals("by")).isPresent()) {
          return child;
        }
      }
      return null;
    }
    if (subject.isPresent()) {
      return relative(sentence, subject.get());
    }
    if (verb.head() == 0) {
      return null;
    }
    Word head = sentence.word(verb.head());
    if (verb.is("acl")) {
      return verb.tag().equals("VBG") || verb.is("acl:relcl") ? head : null;
    }
    if (verb.isAny("conj", "advcl", "xcomp", "ccomp")) {
      return head.isVerb() ? sourceOf(sentence, head) : sentence.child(head, "nsubj").orElse(null);
    }
    return null;
  }

  private static Word relative(Sentence sentence, Word subject) {
    if (!subject.tag().startsWith("W")) {
      return subject;
    }
    Word at = subject;
    while (at.head() > 0) {
      if (at.is("acl")) {
        return sentence.word(at.head());
      }
      at = sentence.word(at.head());
    }
    return subject;
  }

  private List<Word> contentOf(
      AnnotatedArticle article, Sentence sentence, Word verb, @Nullable Word source) {
    for (Word clause : sentence.children(verb, "ccomp")) {
      return without(sentence, sentence.subtree(clause), verb, source);
    }
    if (verb.is("parataxis") && verb.head() > 0) {
      Word top = sentence.word(verb.head());
      List<Word> own = sentence.subtree(verb);
      return sentence.subtree(top).stream().filter(word -> !own.contains(word)).toList();
    }
    for (Word clause : sentence.children(verb, "xcomp")) {
      boolean infinitive =
          sentence.children(clause, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
      if (infinitive || clause.isAdjective() || clause.isNoun()) {
        return contentWithObject(sentence, verb, clause);
      }
    }
    for (Word clause : sentence.children(verb, "parataxis", "dep")) {
      if (isQuoted(article, clause) || clause.number() < verb.number()) {
        return without(sentence, sentence.subtree(clause), verb, source);
      }
    }
    List<Word> quoted = quotedBeside(article, sentence, verb);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    if (cues.thinks(verb.lemma())
        || Set.of(
                "describe",
                "cite",
                "call",
                "deny",
                "dismiss",
                "blame",
                "accuse",
                "announce",
                "reveal",
                "mention",
                "report")
            .contains(verb.lemma())) {
      return objectContent(sentence, verb);
    }
    return List.of();
  }

  /** "urged him to go", "called it a mistake": the object belongs to what is credited. */
  private static List<Word> contentWithObject(Sentence sentence, Word verb, Word clause) {
    List<Word> content = new ArrayList<>();
    sentence.child(verb, "obj").ifPresent(object -> content.addAll(sentence.subtree(object)));
    for (Word word : sentence.subtree(clause)) {
      if (!content.contains(word)) {
        content.add(word);
      }
    }
    content.sort(Comparator.comparingInt(Word::number));
    return content;
  }

  private static List<Word> objectContent(Sentence sentence, Word verb) {
    List<Word> content = new ArrayList<>();
    for (Word object : sentence.children(verb, "obj")) {
      content.addAll(sentence.subtree(object));
    }
    for (Word phrase : sentence.children(verb, "obl", "advcl")) {
      boolean complement =
          sentence.children(phrase, "case", "mark").stream()
              .anyMatch(
                  c ->
                      Set.of("of", "for", "about", "as", "on", "with", "against", "over")
                          .contains(c.lemma()));
      if (complement && phrase.number() > verb.number()) {
        content.addAll(sentence.subtree(phrase));
      }
    }
    content.sort(Comparator.comparingInt(Word::number));
    return content;
  }

  private static boolean isQuoted(AnnotatedArticle article, Word word) {
    return article.quotationAround(word.span()).isPresent();
  }

  /** Words in quotation marks in the verb's clause, with the verb itself outside. */
  private static List<Word> quotedBeside(AnnotatedArticle article, Sentence sentence, Word verb) {
    if (isQuoted(article, verb)) {
      return List.of();
    }
    List<Word> quoted = new ArrayList<>();
    Word clause = verb;
    List<Word> scope = sentence.subtree(clause);
    for (Word word : scope) {
      if (isQuoted(article, word)) {
        quoted.add(word);
      }
    }
    return quoted.size() >= 3 ? quoted : List.of();
  }

  private static List<Word> without(
      Sentence sentence, List<Word> words, Word verb, @Nullable Word source) {
    List<Word> drop = new ArrayList<>();
    drop.add(verb);
    if (source != null && words.contains(source)) {
      drop.addAll(sentence.subtree(source));
    }
    return words.stream().filter(word -> !drop.contains(word)).toList();
  }

  private static List<Word> sourcePhrase(
      Sentence sentence, Word source, Word verb, List<Word> content) {
    List<Word> phrase = new ArrayList<>();
    List<Word> below = sentence.subtree(verb);
    boolean above = sentence.dominates(source, verb);
    for (Word word : sentence.subtree(source)) {
      if (above && below.contains(word)
          || content.contains(word)
          || word.number() == verb.number()) {
        continue;
      }
      phrase.add(word);
    }
    return phrase;
  }

  private FoundAttribution make(
      AnnotatedArticle article,
      Sentence sentence,
      @Nullable Word source,
      List<Span> sourceSpans,
      List<Span> cueSpans,
      List<Span> content,
      boolean vouching) {
    List<Entity> entities =
        source == null ? List.of() : article.participants().at(sentence, source);
    boolean quoted =
        content.stream()
            .anyMatch(span -> article.quotations().stream().anyMatch(q -> q.span().overlaps(span)));
    return new FoundAttribution(
        sourceSpans,
        cueSpans,
        content,
        kind(sentence, source, entities),
        entities,
        quoted,
        vouching);
  }

  private SourceKind kind(Sentence sentence, @Nullable Word source, List<Entity> entities) {
    if (source == null) {
      return SourceKind.UNNAMED;
    }
    if (source.isPronoun() && Set.of("he", "she", "i").contains(source.lemma())) {
      return SourceKind.PERSON;
    }
    boolean indefinite =
        sentence.children(source, "det").stream()
            .anyMatch(d -> Set.of("a", "an", "some", "another").contains(d.lemma()));
    boolean plural = source.tag().endsWith("S");
    String lemma = source.lemma();
    boolean named = source.isProperNoun();
    if (!named
        && cues.isUnnamed(lemma)
        && (plural
            || indefinite
            || source.tag().equals("CD")
            || source.tag().startsWith("JJ")
            || source.tag().equals("DT"))) {
      return SourceKind.UNNAMED;
    }
    if (!entities.isEmpty()) {
      Entity entity = entities.get(0);
      return switch (entity.kind()) {
        case STATE, ORGANISATION -> SourceKind.ORGANISATION;
        case PERSON -> SourceKind.PERSON;
        case GROUP ->
            entity.sectors().stream().anyMatch(COLLECTIVE_SECTORS::contains)
                    && !cues.isUnnamed(lemma)
                ? SourceKind.ORGANISATION
                : SourceKind.UNNAMED;
      };
    }
    if (cues.isStatement(lemma)) {
      return plural ? SourceKind.UNNAMED : SourceKind.ORGANISATION;
    }
    if (named) {
      return source.name() == NameKind.ORGANISATION ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }
    return plural || source.isPronoun()
        ? SourceKind.UNNAMED
        : indefinite ? SourceKind.PERSON : SourceKind.UNNAMED;
  }

  private static int lastOf(List<Word> words) {
    return words.get(words.size() - 1).number();
  }

  /** One span from the first word to the last, punctuation at the ends left out. */
  private static List<Span> trimmed(List<Word> words) {
    int first = 0;
    int last = words.size() - 1;
    while (first < last && isPunctuation(words.get(first))) {
      first++;
    }
    while (last > first && isPunctuation(words.get(last))) {
      last--;
    }
    return stretches(words.subList(first, last + 1));
  }

  private static boolean isPunctuation(Word word) {
    return !Character.isLetterOrDigit(word.text().codePointAt(0)) && !word.tag().equals("$");
  }

  /** The spans of runs of neighbouring words, commas and stops at their ends left out. */
  private static List<Span> stretches(List<Word> words) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int j = i;
      while (j + 1 < words.size() && words.get(j + 1).number() == words.get(j).number() + 1) {
        j++;
      }
      int from = i;
      int to = j;
      while (from <= to && isSeparator(words.get(from))) {
        from++;
      }
      while (to >= from && isSeparator(words.get(to))) {
        to--;
      }
      if (from <= to) {
        spans.add(words.get(from).span().cover(words.get(to).span()));
      }
      i = j + 1;
    }
    return spans;
  }

  private static boolean isSeparator(Word word) {
    return Set.of(",", ".", ";", ":", "-", "--", "—", "–").contains(word.text());
  }

  /** Lets attributions reach over the quotations they begin, and on to quotations that follow. */
  private static final class QuotationReach {
    private final AnnotatedArticle article;

    QuotationReach(AnnotatedArticle article) {
      this.article = article;
    }

    List<FoundAttribution> extend(List<FoundAttribution> found) {
      List<FoundAttribution> extended = new ArrayList<>();
      for (FoundAttribution attribution : found) {
        extended.add(attribution.vouching() ? toQuotationEnds(attribution) : attribution);
      }
      for (Quotation quotation : article.quotations()) {
        continueInto(quotation, extended);
      }
      return extended;
    }

    /** Content that stands in a quotation of a sentence or more takes all of it. */
    private FoundAttribution toQuotationEnds(FoundAttribution attribution) {
      List<Span> wider = new ArrayList<>();
      for (Span span : attribution.content()) {
        Span grown = span;
        for (Quotation quotation : article.quotations()) {
          boolean mostlyInside =
              quotation.span().overlaps(span)
                  && overlap(quotation.span(), span) * 2 > span.length();
          boolean cueInside = attribution.cues().stream().anyMatch(quotation.span()::overlaps);
          if (mostlyInside && !cueInside) {
            grown = grown.cover(quotation.span());
          }
        }
        Span whole = grown;
        boolean clash =
            attribution.cues().stream().anyMatch(whole::overlaps)
                || attribution.source().stream().anyMatch(whole::overlaps);
        wider.add(clash ? span : whole);
      }
      return attribution.withContent(merge(wider));
    }

    private static int overlap(Span one, Span other) {
      return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static List<Span> merge(List<Span> spans) {
      List<Span> merged = new ArrayList<>();
      for (Span span : spans.stream().sorted().toList()) {
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last).overlaps(span)) {
          merged.set(last, merged.get(last).cover(span));
        } else {
          merged.add(span);
        }
      }
      return merged;
    }

    /**
     * A quotation nobody is credited with goes on the one before it, if nothing but it stands
     * between.
     */
    private void continueInto(Quotation quotation, List<FoundAttribution> extended) {
      if (quotation.span().length() < 25 || isCredited(quotation, extended)) {
        return;
      }
      int before = -1;
      for (int i = 0; i < extended.size(); i++) {
        FoundAttribution candidate = extended.get(i);
        int end = end(candidate);
        boolean earlier =
            candidate.vouching() && candidate.quoted() && end <= quotation.span().start();
        if (earlier && (before < 0 || end(extended.get(before)) <= end)) {
          before = i;
        }
      }
      if (before < 0) {
        return;
      }
      int gap = end(extended.get(before));
      String between = article.article().text().substring(gap, quotation.span().start());
      boolean near =
          between.strip().length() <= 2 || between.length() < 60 && !between.contains("\n");
      if (near) {
        List<Span> content = new ArrayList<>(extended.get(before).content());
        content.add(quotation.span());
        extended.set(before, extended.get(before).withContent(content));
      }
    }

    private static boolean isCredited(Quotation quotation, List<FoundAttribution> extended) {
      return extended.stream()
          .anyMatch(
              attribution ->
                  attribution.vouching()
                      && attribution.content().stream()
                          .anyMatch(span -> span.overlaps(quotation.span())));
    }

    private static int end(FoundAttribution attribution) {
      int end = 0;
      for (List<Span> spans :
          List.of(attribution.source(), attribution.cues(), attribution.content())) {
        for (Span span : spans) {
          end = Math.max(end, span.end());
        }
      }
      return end;
    }
  }
}
