package org.legomena.coding.internal;

import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.coding.Quad;
import org.legomena.coding.Status;
import org.legomena.coding.internal.StatusCues.Kind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Corrects the status that grammar gives by what the act itself is: wars last, accusations that are
 * denied were made, and what is dated after the day of publication has not been done.
 */
final class StatusRefinement {
  private static final Set<EventType> MADE_ALTHOUGH_DENIED =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);
  private static final Set<String> DENIALS =
      Set.of("deny", "reject", "dismiss", "refute", "rebut", "refuse", "brush");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private final StatusCues cues;

  StatusRefinement(StatusCues cues) {
    this.cues = cues;
  }

  /** The status of the act, given that of its grammar and when it happens. */
  Status refine(Trigger trigger, Status status, When when) {
    return switch (status) {
      case HAPPENED -> done(trigger, when);
      case ONGOING -> lasts(trigger) ? Status.ONGOING : Status.HAPPENED;
      case NOT_HAPPENED -> wasMadeAlthoughDenied(trigger) ? Status.HAPPENED : status;
      case PLANNED -> isSaidByDoing(trigger) || isKnownSubject(trigger) ? Status.HAPPENED : status;
      case POSSIBLE -> isBlame(trigger) ? Status.HAPPENED : status;
      case DEMANDED -> status;
    };
  }

  private Status done(Trigger trigger, When when) {
    if (when == When.FUTURE) {
      return Status.PLANNED;
    }
    Word word = trigger.word();
    if (word.isVerb()) {
      return isState(trigger) ? Status.ONGOING : Status.HAPPENED;
    }
    boolean one = !word.tag().endsWith("S");
    boolean always = one && cues.is(Kind.LASTING, word.lemma()) && when != When.PAST;
    boolean now =
        cues.is(Kind.LASTING_NOW, word.lemma()) && when != When.PAST && isPresent(trigger);
    return (always || now) && !isEnded(trigger) ? Status.ONGOING : Status.HAPPENED;
  }

  /** "are imprisoned", "besieged towns": a state that holds. */
  private boolean isState(Trigger trigger) {
    Word word = trigger.word();
    if (!word.tag().equals("VBN") || !cues.is(Kind.STATE, word.lemma())) {
      return false;
    }
    Sentence sentence = trigger.sentence();
    Optional<Word> be = sentence.child(word, "aux:pass");
    return be.map(found -> PRESENT.contains(found.tag()))
        .orElse(word.isAny("amod", "acl") && !sentence.has(word, "obl:tmod"));
  }

  /** A progressive lasts; a gerund or participle beside a clause only if its verb does. */
  private boolean lasts(Trigger trigger) {
    Word word = trigger.word();
    boolean progressive =
        trigger.sentence().children(word, "aux", "aux:pass").stream()
            .anyMatch(aux -> aux.lemma().equals("be"));
    boolean beside = word.tag().equals("VBG") && word.isAny("acl", "advcl", "amod", "nmod", "obl");
    return !beside || progressive || cues.is(Kind.LASTING_VERB, word.lemma());
  }

  private boolean isPresent(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Word at = trigger.word();
    while (at.head() > 0 && !at.isVerb()) {
      at = sentence.word(at.head());
    }
    if (PRESENT.contains(at.tag())) {
      return true;
    }
    return sentence.children(at, "aux", "aux:pass", "cop").stream()
        .anyMatch(aux -> PRESENT.contains(aux.tag()));
  }

  private boolean isEnded(Trigger trigger) {
    Word word = trigger.word();
    if (word.head() == 0) {
      return false;
    }
    Word head = trigger.sentence().word(word.head());
    return cues.is(Kind.ENDING, head.lemma());
  }

  /** "denied the accusation": the accusation was made. */
  private static boolean wasMadeAlthoughDenied(Trigger trigger) {
    Word word = trigger.word();
    if (word.isVerb() || word.head() == 0) {
      return false;
    }
    return MADE_ALTHOUGH_DENIED.contains(trigger.entry().type())
        && DENIALS.contains(trigger.sentence().word(word.head()).lemma());
  }

  /** "took to the streets to demand": who does the one thing does the other by it. */
  private boolean isSaidByDoing(Trigger trigger) {
    Word word = trigger.word();
    if (!word.isVerb() || !word.isAny("advcl", "xcomp") || word.head() == 0) {
      return false;
    }
    Quad quad = trigger.entry().type().quad();
    boolean said = quad == Quad.VERBAL_CONFLICT || trigger.entry().type() == EventType.SUPPORT;
    Word head = trigger.sentence().word(word.head());
    return said && head.tag().equals("VBD") && cues.is(Kind.SHOWING, head.lemma());
  }

  /** "The request will be reviewed": it has been made. */
  private static boolean isKnownSubject(Trigger trigger) {
    Word word = trigger.word();
    return word.isNoun()
        && word.is("nsubj")
        && MADE_ALTHOUGH_DENIED.contains(trigger.entry().type())
        && trigger.sentence().has(word, "det", "nmod:poss");
  }

  /** "drew criticism": what a verb without a modal brings about is there. */
  private static boolean isBlame(Trigger trigger) {
    Word word = trigger.word();
    if (!word.isNoun() || trigger.entry().type() != EventType.ACCUSE || word.head() == 0) {
      return false;
    }
    Sentence sentence = trigger.sentence();
    Word head = sentence.word(word.head());
    return head.tag().equals("VBD")
        || sentence.children(head, "aux").stream().noneMatch(aux -> aux.tag().equals("MD"));
  }

  /** When an act happens, seen from the day of publication. */
  enum When {
    /** Before it. */
    PAST,
    /** On it, or in a time that holds it. */
    NOW,
    /** After it. */
    FUTURE,
    /** The text does not say, or the day of publication is not known. */
    UNKNOWN
  }
}
