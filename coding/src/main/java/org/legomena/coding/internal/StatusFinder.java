package org.legomena.coding.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.Status;
import org.legomena.coding.internal.StatusCues.Kind;
import org.legomena.coding.internal.StatusCues.Position;
import org.legomena.coding.internal.StatusRefinement.When;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Says whether an act has been done: from tense, aspect, modals and negation of its clause, and
 * from the words it depends on.
 *
 * <p>An act that is a clause of its own has the status of its verb group. One that completes
 * another word takes what that word says of its complement ("refused to meet": not happened), and
 * where that word says nothing, the status of that word itself.
 */
final class StatusFinder {
  private static final int DEEPEST = 8;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "none", "hardly", "n’t");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo", "’ll", "sha");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> WISHES =
      Set.of("like", "love", "prefer", "mean", "welcome", "hope");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "note",
          "report",
          "state",
          "confirm",
          "stress",
          "explain",
          "claim",
          "insist",
          "write",
          "declare",
          "vow",
          "promise",
          "pledge",
          "warn",
          "argue",
          "know",
          "show",
          "reveal",
          "acknowledge",
          "admit",
          "tweet",
          "recall",
          "remember",
          "learn",
          "find",
          "see",
          "conclude",
          "point",
          "indicate",
          "mean",
          "believe");

  private final StatusCues cues;
  private final LightVerbs lightVerbs;
  private final StatusRefinement refinement;

  StatusFinder(StatusCues cues, LightVerbs lightVerbs) {
    this.cues = cues;
    this.lightVerbs = lightVerbs;
    this.refinement = new StatusRefinement(cues);
  }

  /** The status of the act that this word names, which happens then. */
  Status status(Trigger trigger, When when) {
    return trigger.entry().status().orElseGet(() -> refined(trigger, when));
  }

  private Status refined(Trigger trigger, When when) {
    Status status = of(trigger.sentence(), trigger.word(), 0);
    return refinement.refine(trigger, status, when);
  }

  private Status of(Sentence sentence, Word word, int depth) {
    if (depth > DEEPEST) {
      return Status.HAPPENED;
    }
    boolean clause = word.isVerb() || sentence.has(word, "cop", "aux") || word.isAdjective();
    return clause ? ofClause(sentence, word, depth) : ofNoun(sentence, word, depth);
  }

  private Status ofClause(Sentence sentence, Word verb, int depth) {
    Optional<Status> own = ownGroup(sentence, verb, depth);
    if (isConditional(sentence, verb)) {
      return Status.POSSIBLE;
    }
    if (own.isPresent()) {
      return own.get() == Status.HAPPENED || own.get() == Status.ONGOING
          ? outer(sentence, verb, own.get(), depth)
          : own.get();
    }
    return governed(sentence, verb, depth);
  }

  /**
   * The status that the verb group itself tells; empty for infinitives, gerunds and bare
   * participles.
   */
  private Optional<Status> ownGroup(Sentence sentence, Word verb, int depth) {
    if (isCounterfactual(sentence, verb)) {
      return Optional.of(isNegated(sentence, verb) ? Status.HAPPENED : Status.NOT_HAPPENED);
    }
    if (isNegated(sentence, verb)) {
      return Optional.of(negated(sentence, verb));
    }
    boolean have = false;
    boolean be = false;
    boolean being = false;
    boolean past = verb.tag().equals("VBD");
    for (Word aux : sentence.children(verb, "aux", "cop")) {
      String lemma = aux.lemma();
      if (FUTURE.contains(lemma)) {
        return Optional.of(hasCondition(sentence, verb) ? Status.POSSIBLE : Status.PLANNED);
      }
      if (POSSIBLE.contains(lemma)) {
        return Optional.of(Status.POSSIBLE);
      }
      if (lemma.equals("would") || lemma.equals("'d") && aux.tag().equals("MD")) {
        return Optional.of(would(sentence, verb));
      }
      if (DUTY.contains(lemma)) {
        return Optional.of(Status.DEMANDED);
      }
      if (aux.tag().equals("TO")) {
        return Optional.empty();
      }
      being |= aux.text().equalsIgnoreCase("being");
      have |= lemma.equals("have") || lemma.equals("'ve");
      be |= lemma.equals("be") && !aux.is("aux:pass");
      past |= aux.tag().equals("VBD");
    }
    boolean infinitive =
        sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    if (infinitive) {
      return Optional.empty();
    }
    if (being) {
      boolean lasts = be && !past || verb.is("acl");
      return Optional.of(lasts ? Status.ONGOING : Status.HAPPENED);
    }
    if (verb.tag().equals("VBG")) {
      return be ? Optional.of(progressive(have, past)) : Optional.empty();
    }
    if (have && sinceBelow(sentence, verb)) {
      return Optional.of(Status.ONGOING);
    }
    if (verb.tag().equals("VB") && sentence.children(verb, "aux").isEmpty()) {
      return Optional.empty();
    }
    boolean bareParticiple =
        verb.tag().equals("VBN")
            && sentence.children(verb, "aux").isEmpty()
            && !sentence.has(verb, "cop");
    if (bareParticiple && verb.is("conj")) {
      return ownGroup(sentence, sentence.word(verb.head()), depth + 1);
    }
    if (verb.is("conj")
        && !sentence.has(verb, "nsubj")
        && sentence.children(verb, "aux").isEmpty()
        && depth < DEEPEST) {
      Word first = sentence.word(verb.head());
      boolean sameForm = first.tag().equals(verb.tag());
      if (sameForm && (first.isVerb())) {
        return ownGroup(sentence, first, depth + 1);
      }
    }
    return Optional.of(Status.HAPPENED);
  }

  /** "should have been arrested", "would have met": it was not. */
  private static boolean isCounterfactual(Sentence sentence, Word verb) {
    List<Word> auxiliaries = sentence.children(verb, "aux");
    boolean modal =
        auxiliaries.stream()
            .anyMatch(aux -> aux.lemma().equals("should") || aux.lemma().equals("would"));
    boolean have = auxiliaries.stream().anyMatch(aux -> aux.text().equalsIgnoreCase("have"));
    return modal && have && !hasCondition(sentence, verb);
  }

  private static Status progressive(boolean have, boolean past) {
    return past && !have ? Status.HAPPENED : Status.ONGOING;
  }

  private static boolean sinceBelow(Sentence sentence, Word verb) {
    for (Word child : sentence.children(verb, "obl", "advcl")) {
      boolean since =
          sentence.children(child, "case", "mark").stream()
              .anyMatch(c -> c.lemma().equals("since"));
      if (since) {
        return true;
      }
    }
    return false;
  }

  /** "would" is the future of a report; with "if", or of liking and being, it is a possibility. */
  private static Status would(Sentence sentence, Word verb) {
    boolean wished = WISHES.contains(verb.lemma()) || sentence.has(verb, "cop");
    boolean reported = verb.isAny("ccomp", "parataxis") || sentence.has(verb, "parataxis");
    return hasCondition(sentence, verb) || wished && !reported ? Status.POSSIBLE : Status.PLANNED;
  }

  private static boolean hasCondition(Sentence sentence, Word verb) {
    return sentence.children(verb, "advcl").stream()
        .anyMatch(
            clause ->
                sentence.children(clause, "mark").stream()
                    .anyMatch(mark -> CONDITIONS.contains(mark.lemma())));
  }

  private static boolean isNegated(Sentence sentence, Word word) {
    for (Word child : sentence.children(word)) {
      boolean negates =
          child.isAny("advmod", "neg", "det", "cc", "aux") && NEGATIONS.contains(child.lemma());
      if (negates && !isNotOnly(sentence, child)) {
        return true;
      }
    }
    Optional<Word> subject = sentence.child(word, "nsubj");
    return subject
        .filter(
            s ->
                NEGATIONS.contains(s.lemma())
                    || sentence.children(s, "det").stream().anyMatch(d -> d.lemma().equals("no")))
        .isPresent();
  }

  private static boolean isNotOnly(Sentence sentence, Word not) {
    return sentence
        .next(not)
        .filter(next -> Set.of("only", "just", "merely", "simply").contains(next.lemma()))
        .isPresent();
  }

  private static Status negated(Sentence sentence, Word verb) {
    boolean shouldNot =
        sentence.children(verb, "aux").stream().anyMatch(aux -> DUTY.contains(aux.lemma()));
    return shouldNot ? Status.DEMANDED : Status.NOT_HAPPENED;
  }

  private static boolean isConditional(Sentence sentence, Word verb) {
    boolean marked =
        sentence.children(verb, "mark").stream()
            .anyMatch(m -> Set.of("if", "unless", "whether", "lest").contains(m.lemma()));
    return marked;
  }

  /**
   * A finite clause under a word that takes back or weakens what it says: "denied that", "fears
   * that".
   */
  private Status outer(Sentence sentence, Word verb, Status own, int depth) {
    if (verb.is("acl") && !verb.is("acl:relcl") && verb.head() > 0) {
      return underNoun(sentence, verb, own);
    }
    if (!verb.is("ccomp") || verb.head() == 0) {
      return verb.is("conj")
              && verb.head() > 0
              && sentence.word(verb.head()).is("ccomp")
              && !sentence.has(verb, "nsubj")
          ? outer(sentence, sentence.word(verb.head()), own, depth + 1)
          : own;
    }
    Word head = sentence.word(verb.head());
    if (SAYING.contains(head.lemma())) {
      return own;
    }
    Optional<Optional<Status>> cue = cues.find(Position.COMPLEMENT, head.lemma());
    if (cue.isPresent() && cue.get().isPresent()) {
      Status said = cue.get().get();
      return said == Status.PLANNED ? own : said;
    }
    return own;
  }

  /** "claims that Russia hacked", "fears that": what is only alleged or feared. */
  private Status underNoun(Sentence sentence, Word verb, Status own) {
    boolean finite =
        sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"))
            || verb.tag().equals("VBD");
    boolean doubtful =
        cues.find(Position.COMPLEMENT, sentence.word(verb.head()).lemma())
            .flatMap(said -> said)
            .filter(said -> said == Status.POSSIBLE)
            .isPresent();
    return finite && doubtful ? Status.POSSIBLE : own;
  }

  /** An infinitive, gerund or participle: what its governor says of it. */
  private Status governed(Sentence sentence, Word verb, int depth) {
    if (verb.head() == 0 || depth > DEEPEST) {
      return verb.tag().equals("VB") ? Status.DEMANDED : Status.HAPPENED;
    }
    Word head = sentence.word(verb.head());
    if (verb.is("conj")) {
      return of(sentence, head, depth + 1);
    }
    for (Word mark : sentence.children(verb, "mark", "case")) {
      Optional<Optional<Status>> inside = cues.find(Position.INSIDE, mark.lemma());
      if (inside.isPresent() && inside.get().isPresent()) {
        return inside.get().get();
      }
    }
    boolean participle = verb.tag().equals("VBN");
    if (participle && verb.isAny("acl", "amod")) {
      return Status.HAPPENED;
    }
    if (head.isNoun() && verb.isAny("acl", "nmod") && cues.is(Kind.TRYING, head.lemma())) {
      return tried(sentence, head);
    }
    Optional<Optional<Status>> cue = cues.find(Position.COMPLEMENT, head.lemma());
    if (cue.isPresent()
        && verb.isAny("xcomp", "ccomp", "acl", "advcl", "obl", "nmod", "obj", "csubj", "dep")) {
      boolean purpose =
          verb.is("advcl")
              && sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
      if (!purpose
          || cue.get().filter(s -> s == Status.DEMANDED || s == Status.NOT_HAPPENED).isPresent()) {
        return cue.get()
            .map(status -> under(sentence, head, status))
            .orElseGet(() -> of(sentence, head, depth + 1));
      }
    }
    boolean infinitive =
        sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    if (infinitive) {
      return Status.PLANNED;
    }
    if (verb.tag().equals("VBG") && verb.isAny("advcl", "acl", "amod")) {
      boolean by =
          sentence.children(verb, "mark").stream()
              .anyMatch(m -> Set.of("by", "while", "when", "in", "for").contains(m.lemma()));
      if (by || verb.is("advcl") && sentence.children(verb, "mark").isEmpty()) {
        return of(sentence, head, depth + 1);
      }
      return Status.ONGOING;
    }
    if (verb.tag().equals("VB") && verb.head() > 0) {
      return of(sentence, head, depth + 1);
    }
    return Status.HAPPENED;
  }

  /**
   * "efforts to oust": failed ones did not, others went on, or go on while the clause is present.
   */
  private Status tried(Sentence sentence, Word noun) {
    Status under = under(sentence, noun, Status.ONGOING);
    if (under == Status.NOT_HAPPENED) {
      return under;
    }
    Word at = noun;
    while (at.head() > 0 && !at.isVerb()) {
      at = sentence.word(at.head());
    }
    boolean past = at.tag().equals("VBD");
    return past ? Status.HAPPENED : Status.ONGOING;
  }

  /**
   * A failed or refused attempt, decision or plan is not happening, whatever it would have led to.
   */
  private Status under(Sentence sentence, Word head, Status status) {
    if (head.isNoun()) {
      for (Word modifier : sentence.children(head, "amod", "det", "compound")) {
        Optional<Optional<Status>> cue =
            cues.find(Position.MODIFIER, modifier.lemma())
                .or(() -> cues.find(Position.MODIFIER, modifier.text().toLowerCase(Locale.ROOT)));
        if (cue.isPresent() && cue.get().filter(s -> s == Status.NOT_HAPPENED).isPresent()) {
          return Status.NOT_HAPPENED;
        }
      }
      return status;
    }
    if (status == Status.NOT_HAPPENED && isNegated(sentence, head)) {
      return Status.HAPPENED;
    }
    boolean trying =
        Set.of("try", "attempt", "seek", "manage", "succeed", "agree", "plan", "intend", "able")
            .contains(head.lemma());
    if (status == Status.PLANNED && trying && isNegated(sentence, head)) {
      return Status.NOT_HAPPENED;
    }
    return status;
  }

  private Status ofNoun(Sentence sentence, Word noun, int depth) {
    for (Word modifier : sentence.children(noun, "amod", "det", "compound", "advmod", "acl")) {
      Optional<Optional<Status>> cue =
          cues.find(Position.MODIFIER, modifier.lemma())
              .or(() -> cues.find(Position.MODIFIER, modifier.text().toLowerCase(Locale.ROOT)));
      if (cue.isPresent() && cue.get().isPresent()) {
        return cue.get().get();
      }
    }
    if (isNegated(sentence, noun)) {
      return Status.NOT_HAPPENED;
    }
    for (Word preposition : sentence.children(noun, "case")) {
      Optional<Optional<Status>> inside = cues.find(Position.INSIDE, preposition.lemma());
      if (inside.isPresent() && inside.get().isPresent()) {
        return inside.get().get();
      }
    }
    Optional<Word> light = lightVerbs.carrierOf(sentence, noun);
    if (light.isPresent()) {
      return ofLight(sentence, light.get(), depth);
    }
    return ofGovernedNoun(sentence, noun, depth);
  }

  private Status ofLight(Sentence sentence, Word verb, int depth) {
    Optional<Optional<Status>> cue = cues.find(Position.WITH_OBJECT, verb.lemma());
    Status own = of(sentence, verb, depth + 1);
    boolean done = own == Status.HAPPENED || own == Status.ONGOING;
    if (done && cue.isPresent() && cue.get().isPresent()) {
      return cue.get().get() == Status.ONGOING && own == Status.HAPPENED ? own : cue.get().get();
    }
    return own;
  }

  private Status ofGovernedNoun(Sentence sentence, Word noun, int depth) {
    if (noun.head() == 0) {
      return Status.HAPPENED;
    }
    Word head = sentence.word(noun.head());
    if (noun.is("conj") && !head.isVerb()) {
      return of(sentence, head, depth + 1);
    }
    Position position = null;
    if (noun.is("obj") || noun.is("nsubj:pass") || noun.is("obl") && isComplement(sentence, noun)) {
      position = Position.WITH_OBJECT;
    } else if (noun.is("nmod") && !noun.is("nmod:poss")) {
      position = Position.NOUN_OF;
    } else if (noun.is("nsubj")) {
      position = Position.SUBJECT_OF;
    } else if (noun.is("compound")) {
      position = Position.NOUN_OF;
    }
    if (position == null) {
      return Status.HAPPENED;
    }
    Optional<Optional<Status>> cue = cues.find(position, head.lemma());
    if (cue.isPresent() && cue.get().isPresent()) {
      Status said = cue.get().get();
      boolean verbal = head.isVerb();
      if (verbal && isNegated(sentence, head) && said == Status.NOT_HAPPENED) {
        return Status.PLANNED;
      }
      return said;
    }
    if (noun.isAny("obj", "obl") && head.isVerb() && isNew(sentence, noun)) {
      Status ofVerb = of(sentence, head, depth + 1);
      return ofVerb == Status.ONGOING ? Status.HAPPENED : ofVerb;
    }
    if (noun.is("nsubj") && head.isVerb() || noun.is("nsubj:pass")) {
      Status ofVerb = ownGroup(sentence, head, depth + 1).orElse(Status.HAPPENED);
      return ofVerb == Status.NOT_HAPPENED || ofVerb == Status.DEMANDED
          ? Status.HAPPENED
          : ofVerb == Status.ONGOING ? Status.ONGOING : ofVerb;
    }
    return Status.HAPPENED;
  }

  /** "impose tariffs", "a strike": no determiner or article makes it an act already known. */
  private static boolean isNew(Sentence sentence, Word noun) {
    return sentence.children(noun, "det", "nmod:poss").stream()
        .allMatch(child -> Set.of("a", "an", "any", "some", "more").contains(child.lemma()));
  }

  /** "called for talks", "pushed for a ceasefire". */
  private static boolean isComplement(Sentence sentence, Word noun) {
    return sentence
        .child(noun, "case")
        .filter(c -> Set.of("for", "to", "against", "on", "of", "from").contains(c.lemma()))
        .isPresent();
  }
}
