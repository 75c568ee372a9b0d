package org.legomena.language.internal.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.reading.Span;

/** How the clause around a time stands to the day of publication. */
enum Tense {
  /** Told as over; also where nothing tells. */
  PAST,
  /** Going on, or begun before and lasting: present and perfect. */
  CONTINUING,
  /** To come. */
  FUTURE;

  private static final Set<String> WILL =
      Set.of("will", "shall", "can", "may", "'ll", "must", "should", "might");
  private static final Set<String> PLANS =
      Set.of(
          "due",
          "set",
          "expect",
          "schedule",
          "plan",
          "want",
          "hope",
          "intend",
          "slate",
          "vow",
          "prepare",
          "aim",
          "promise",
          "pledge",
          "urge",
          "ask",
          "call");
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)(?:ahead of|upcoming|next|coming|forthcoming|scheduled (?:for|on)|due"
              + " (?:on|in|by)|slated for|planned for|set for|expected (?:on|in|by|as early"
              + " as))[^.;]{0,40}$");
  private static final int DEEPEST = 12;

  /** The tense of the clause that the words stand in. */
  static Tense of(Sentence sentence, Span words, String text) {
    String before = text.substring(sentence.span().start(), words.start());
    if (TO_COME.matcher(before).find()) {
      return FUTURE;
    }
    Word at = sentence.wordAt(words.start()).orElse(sentence.root());
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (at.isVerb() && !words.overlaps(at.span())) {
        return ofVerb(sentence, at);
      }
      if (at.head() == 0) {
        break;
      }
      at = sentence.word(at.head());
    }
    return sentence.has(at, "cop", "aux") ? ofVerb(sentence, at) : PAST;
  }

  private static Tense ofVerb(Sentence sentence, Word verb) {
    if (verb.tag().equals("VBG")
        && sentence.children(verb, "mark", "case").stream()
            .anyMatch(word -> word.lemma().equals("after") || word.lemma().equals("since"))) {
      return PAST;
    }
    Tense tense = ofAuxiliaries(sentence, verb);
    if (tense != null) {
      return tense;
    }
    return switch (verb.tag()) {
      case "VBD", "VBN" -> PAST;
      case "VBZ", "VBP" -> CONTINUING;
      case "VB" -> isPlanned(sentence, verb) ? FUTURE : above(sentence, verb);
      default -> above(sentence, verb);
    };
  }

  private static @org.jspecify.annotations.Nullable Tense ofAuxiliaries(
      Sentence sentence, Word verb) {
    boolean progressive = false;
    for (Word word : sentence.children(verb, "aux", "cop")) {
      if (WILL.contains(word.lemma()) || word.lemma().equals("would") && verb.tag().equals("VB")) {
        return FUTURE;
      }
      if (word.lemma().equals("have") && !word.tag().equals("VBD")) {
        return CONTINUING;
      }
      progressive |=
          word.lemma().equals("be") && (word.tag().equals("VBZ") || word.tag().equals("VBP"));
    }
    if (progressive) {
      return verb.tag().equals("VBG") ? FUTURE : CONTINUING;
    }
    return null;
  }

  /** "plans to meet", "due to arrive", "is to visit". */
  private static boolean isPlanned(Sentence sentence, Word verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.isAny("xcomp", "ccomp", "acl", "advcl"))
        .filter(above -> PLANS.contains(above.lemma()) || above.lemma().equals("be"))
        .isPresent();
  }

  private static Tense above(Sentence sentence, Word verb) {
    Word at = verb;
    for (int depth = 0; depth < DEEPEST && at.head() > 0; depth++) {
      at = sentence.word(at.head());
      if (at.isVerb()) {
        return ofVerb(sentence, at);
      }
    }
    return PAST;
  }
}
