package org.legomena.coding.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.coding.EventType;
import org.legomena.coding.internal.Entry.Role;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Entity;
import org.legomena.language.EntityKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Finds who did an act and to whom, from the words at the places of the entry's frame. */
final class ParticipantFinder {
  /** The participants of one act, ids in order. */
  record Found(List<Entity> actors, List<Entity> recipients) {
    static final Found NOBODY = new Found(List.of(), List.of());

    Found {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    /** Whether somebody has a part. */
    boolean holds(Entity entity) {
      return actors.contains(entity) || recipients.contains(entity);
    }

    boolean isEmpty() {
      return actors.isEmpty() && recipients.isEmpty();
    }
  }

  /** Places read in this order, so that "Turkey's shelling" comes before "by". */
  private static final List<String> ORDER =
      List.of(
          "subject",
          "possessive",
          "between",
          "by",
          "object",
          "indirect",
          "with",
          "to",
          "on",
          "against",
          "of",
          "from",
          "for",
          "at",
          "over",
          "into",
          "toward",
          "towards",
          "upon",
          "in",
          "among",
          "alongside",
          "modifier",
          "after");

  private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE);

  /** Types whose object may be a thing that stands for its owner: "criticised Trump's plan". */
  private static final int DEEPEST = 2;

  private final LightVerbs lightVerbs;
  private final CauseNouns causes = new CauseNouns();
  private final Partners partners;

  ParticipantFinder(LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
    this.partners = new Partners(lightVerbs);
  }

  /** The participants of the act named by a trigger, as its own clause tells them. */
  Found find(AnnotatedArticle article, Trigger trigger, Speakers speakers) {
    Set<Entity> actors = new LinkedHashSet<>();
    Set<Entity> recipients = new LinkedHashSet<>();
    for (String place : ORDER) {
      Role role = role(trigger, place);
      if (role == Role.NONE) {
        continue;
      }
      Set<Entity> into = role == Role.ACTOR ? actors : recipients;
      if (place.equals("modifier") && !into.isEmpty()) {
        continue;
      }
      for (Word word : trigger.arguments().at(place)) {
        if (word.number() != trigger.word().number()) {
          into.addAll(entities(article, trigger.sentence(), word, speakers, place, 0));
        }
      }
    }
    if (MUTUAL.contains(trigger.entry().type()) && actors.isEmpty() && recipients.size() > 1) {
      actors.addAll(recipients);
      recipients.clear();
    }
    if (partners.misses(trigger, actors)) {
      actors.addAll(partners.of(article, trigger));
    }
    if (actors.isEmpty() && trigger.word().isVerb()) {
      actors.addAll(causes.of(article, trigger));
      actors.removeAll(recipients);
    }
    recipients.removeAll(actors);
    return new Found(List.copyOf(actors), List.copyOf(recipients));
  }

  private static Role role(Trigger trigger, String place) {
    Map<String, Role> frame = trigger.entry().frame();
    return frame.getOrDefault(place, Role.NONE);
  }

  /** Whom a phrase means; a thing means whom it belongs to. */
  List<Entity> entities(
      AnnotatedArticle article,
      Sentence sentence,
      Word word,
      Speakers speakers,
      String place,
      int depth) {
    List<Entity> own = article.participants().at(sentence, word);
    if (!own.isEmpty()) {
      return own;
    }
    if (word.isPronoun()) {
      return speakers.firstPerson(sentence, word);
    }
    if (depth >= DEEPEST || article.places().at(sentence, word).isPresent()) {
      return List.of();
    }
    return ofThing(article, sentence, word, speakers, place, depth);
  }

  private List<Entity> ofThing(
      AnnotatedArticle article,
      Sentence sentence,
      Word word,
      Speakers speakers,
      String place,
      int depth) {
    if (lightVerbs.isContainer(word.lemma()) || word.tag().equals("CD")) {
      for (Word child : sentence.children(word, "nmod")) {
        if (sentence.child(child, "case").filter(c -> c.lemma().equals("of")).isPresent()) {
          List<Entity> inner = entities(article, sentence, child, speakers, place, depth + 1);
          if (!inner.isEmpty()) {
            return inner;
          }
        }
      }
    }
    List<Entity> found = new ArrayList<>();
    for (Word child : sentence.children(word, "nmod:poss")) {
      found.addAll(entities(article, sentence, child, speakers, place, depth + 1));
    }
    if (found.isEmpty()) {
      for (Word child : sentence.children(word, "amod", "compound")) {
        article.participants().at(sentence, child).stream()
            .filter(
                entity ->
                    entity.kind() == EntityKind.STATE
                        || entity.kind() == EntityKind.ORGANISATION
                        || entity.kind() == EntityKind.PERSON)
            .forEach(found::add);
      }
    }
    if (found.isEmpty() && !place.equals("subject")) {
      for (Word child : sentence.children(word, "nmod")) {
        Optional<Word> preposition = sentence.child(child, "case");
        boolean owner =
            preposition
                .filter(
                    p ->
                        p.lemma().equals("of")
                            || p.lemma().equals("by")
                            || p.lemma().equals("from")
                            || p.lemma().equals("against"))
                .isPresent();
        if (owner && found.isEmpty()) {
          found.addAll(entities(article, sentence, child, speakers, place, depth + 1));
        }
      }
    }
    return found;
  }
}
