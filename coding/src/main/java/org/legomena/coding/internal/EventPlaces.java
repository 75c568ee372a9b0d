package org.legomena.coding.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legomena.coding.EventType;
import org.legomena.language.AnnotatedArticle;
import org.legomena.language.Place;
import org.legomena.language.PlaceKind;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * Finds where the acts of one article happen: by the place in the act's own clause, by what stands
 * for a place told before ("the town", "there"), or by the scene that the text has not left. Asked
 * in order of the text; made for one article.
 *
 * <p>Only acts that are done somewhere are carried over; words can be said anywhere.
 */
final class EventPlaces {
  private static final int SCENE = 2;

  /** Acts done at a place. */
  private static final Set<EventType> PHYSICAL =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.AID);

  /** Acts of words. */
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.SANCTION);

  private final AnnotatedArticle article;
  private final PlaceMentions mentions;
  private @Nullable Place scene;
  private @Nullable EventType sceneType;
  private int sceneSentence = Integer.MIN_VALUE / 2;

  EventPlaces(AnnotatedArticle article) {
    this.article = article;
    this.mentions = new PlaceMentions(article);
  }

  /** The place of the act, if the text tells one. */
  Optional<Place> of(Trigger trigger) {
    EventType type = trigger.entry().type();
    Optional<Place> place = own(trigger).or(() -> resumed(trigger));
    if (place.isEmpty() && PHYSICAL.contains(type)) {
      place = carried(trigger);
    }
    if (place.isPresent() && !VERBAL.contains(type)) {
      scene = place.get();
      sceneType = type;
      sceneSentence = trigger.sentence().number();
    }
    return place;
  }

  /** The nearest place in the act's clause, a smaller one before the country that holds it. */
  private Optional<Place> own(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    Place best = null;
    int nearest = Circumstances.NOWHERE;
    for (Word word : sentence.words()) {
      Optional<Place> place = article.places().at(sentence, word);
      if (place.isEmpty() || !isWhere(trigger, word)) {
        continue;
      }
      int distance = Circumstances.distance(trigger, word);
      if (distance == Circumstances.NOWHERE) {
        continue;
      }
      int rank = distance + coarseness(place.get());
      if (rank < nearest) {
        nearest = rank;
        best = place.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static int coarseness(Place place) {
    PlaceKind kind = place.kind().orElse(PlaceKind.POINT);
    return switch (kind) {
      case COUNTRY -> 3;
      case WORLD_REGION, WATER -> 5;
      case POINT, CITY, REGION, DISPUTED, STRAIT, CANAL, RIVER, DESERT, MOUNTAINS -> 0;
    };
  }

  private boolean isWhere(Trigger trigger, Word word) {
    Sentence sentence = trigger.sentence();
    Word at = PlacePaths.phrase(sentence, word);
    EventType type = trigger.entry().type();
    return PlacePaths.isWhere(trigger, at, type)
        && !(VERBAL.contains(type) && !isDirect(trigger, at))
        && (PlacePaths.isInside(sentence, at) || !mentions.isOfPeople(trigger, at));
  }

  /** For acts of words only a place told of the verb itself counts, not one of what it is about. */
  private static boolean isDirect(Trigger trigger, Word word) {
    if (trigger.entry().type() == EventType.SANCTION) {
      return true;
    }
    Word carrier = Circumstances.carrier(trigger);
    Word at = word;
    while (at.head() > 0 && isBefore(at, carrier) && trigger.sentence().word(at.head()).isNoun()) {
      at = trigger.sentence().word(at.head());
    }
    int head = at.head();
    return at.is("obl") && (head == trigger.word().number() || head == carrier.number());
  }

  private static boolean isBefore(Word word, Word verb) {
    return word.number() < verb.number();
  }

  /** "The town", "there": the place told before that they stand for. */
  private Optional<Place> resumed(Trigger trigger) {
    if (VERBAL.contains(trigger.entry().type())) {
      return Optional.empty();
    }
    for (Word word : trigger.sentence().words()) {
      Optional<Place> place = mentions.resumedBy(trigger.sentence(), word);
      if (place.isPresent()
          && Circumstances.distance(trigger, word) != Circumstances.NOWHERE
          && !mentions.isOfPeople(trigger, word)) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** The scene goes on for some sentences, as long as no other place comes up. */
  private Optional<Place> carried(Trigger trigger) {
    int back = trigger.sentence().number() - sceneSentence;
    boolean near = back >= 0 && back <= SCENE;
    boolean same = sceneType != null && isSameScene(trigger.entry().type(), sceneType);
    return near && same
        ? Optional.ofNullable(scene).filter(EventPlaces::isLocal)
        : Optional.empty();
  }

  private static boolean isSameScene(EventType type, EventType before) {
    boolean fight = type == EventType.ASSAULT || type == EventType.RETREAT;
    return type == before || fight && before == EventType.ASSAULT;
  }

  /** A whole country is no scene. */
  private static boolean isLocal(Place place) {
    return place
        .kind()
        .filter(kind -> kind != PlaceKind.COUNTRY && kind != PlaceKind.WORLD_REGION)
        .isPresent();
  }
}
