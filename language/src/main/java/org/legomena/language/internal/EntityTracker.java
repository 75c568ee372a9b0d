package org.legomena.language.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Entity;
import org.legomena.language.Participants;
import org.legomena.language.Sentence;
import org.legomena.language.Word;
import org.legomena.language.WordRef;
import org.legomena.language.internal.CatalogueEntry.Country;
import org.legomena.language.internal.CatalogueEntry.CountryForm;
import org.legomena.language.internal.CatalogueEntry.Office;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.internal.Mention.Sort;

/**
 * Follows the participants of an article from mention to mention: names and short names, roles,
 * descriptions, pronouns. Mentions are read in order; each joins the entity it fits or starts a new
 * one.
 */
final class EntityTracker {
  /** Sectors of names and people that belong to no country by where the article plays. */
  private static final Set<String> WITHOUT_SCENE = Set.of("REF");

  private final Catalogue catalogue;
  private final MentionFinder finder;
  private final FirstNames firstNames;

  EntityTracker(Catalogue catalogue, FirstNames firstNames) {
    this.catalogue = catalogue;
    this.finder = new MentionFinder(catalogue);
    this.firstNames = firstNames;
  }

  /** Who is mentioned where. */
  Participants track(String text, List<Sentence> sentences, Optional<LocalDate> published) {
    return new Reading(text, sentences, published).participants();
  }

  /** The state of reading one article. */
  private final class Reading {
    private final Optional<LocalDate> published;
    private final Tracks tracks;
    private final Scene scene;
    private final Descriptions descriptions;
    private final PronounResolver pronouns;

    Reading(String text, List<Sentence> sentences, Optional<LocalDate> published) {
      this.published = published;
      this.tracks = new Tracks(text);
      List<Matches> names = sentences.stream().map(s -> Matches.of(s, catalogue)).toList();
      List<List<Mention>> mentionsOf = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        mentionsOf.add(finder.find(sentences.get(i), names.get(i), text));
      }
      this.scene = Scene.of(catalogue, sentences, names);
      this.descriptions = new Descriptions(tracks, published, scene);
      this.pronouns = new PronounResolver(tracks, mentionsOf);
      Appositions appositions = new Appositions(tracks);
      for (List<Mention> mentions : mentionsOf) {
        mentions.forEach(this::place);
        appositions.join(mentions);
      }
    }

    private void place(Mention mention) {
      List<Track> found =
          switch (mention.sort()) {
            case STATE -> List.of(state(mention));
            case PERSON -> List.of(person(mention));
            case BODY -> List.of(body(mention));
            case ROLE -> List.of(descriptions.role(mention).orElseGet(() -> start(mention)));
            case GROUP -> group(mention);
            case PRONOUN -> pronouns.resolve(mention);
          };
      if (!found.isEmpty()) {
        tracks.place(mention, found);
        found.forEach(track -> inherit(track, mention));
      }
    }

    /** Takes over the possessor's country, and for a spokesman the sector too. */
    private void inherit(Track track, Mention mention) {
      Optional<Word> owner = mention.facts().owner();
      if (owner.isEmpty() || PhraseFacts.isOutsider(mention.head().lemma())) {
        return;
      }
      for (Track possessor : tracks.at(mention.sentence(), owner.get())) {
        possessor.country().ifPresent(track::country);
        if (track.sector().isEmpty() && mention.title().isPresent()) {
          possessor.sector().ifPresent(track::sector);
        }
      }
    }

    private Track start(Mention mention) {
      return tracks.start(mention.sort());
    }

    private Track state(Mention mention) {
      return tracks
          .find(t -> t.sort() == Sort.STATE && t.country().equals(mention.country()))
          .orElseGet(() -> start(mention));
    }

    private Track person(Mention mention) {
      Optional<Track> known =
          tracks
              .named(Sort.PERSON, mention.name())
              .filter(track -> NameLinks.samePerson(track, mention))
              .or(
                  () ->
                      tracks.find(
                          t -> t.sort() == Sort.PERSON && NameLinks.samePerson(t, mention)));
      return known.orElseGet(() -> startPerson(mention));
    }

    private Track startPerson(Mention mention) {
      Track track = start(mention);
      if (mention.entry().isPresent() && mention.entry().get() instanceof Person person) {
        track.gender(person.gender());
        officeOf(person).ifPresent(office -> track.sector(office.sector()));
      }
      firstNames.gender(mention.name()).ifPresent(track::gender);
      return track;
    }

    private Track body(Mention mention) {
      return tracks
          .named(Sort.BODY, mention.name())
          .filter(track -> NameLinks.countriesAgree(track.country(), mention.country()))
          .or(
              () ->
                  tracks.find(
                      t ->
                          t.isAny(Sort.BODY, Sort.GROUP)
                              && (t.entry().isPresent() || t.sort() == Sort.BODY)
                              && NameLinks.sameBody(t, mention)))
          .orElseGet(() -> start(mention));
    }

    private List<Track> group(Mention mention) {
      if (descriptions.pointsBack(mention)) {
        return descriptions.pointedAt(mention);
      }
      return List.of(descriptions.group(mention).orElseGet(() -> start(mention)));
    }

    Participants participants() {
      Map<Track, Entity> finished = new HashMap<>();
      List<Entity> entities = new ArrayList<>();
      for (Track track : tracks.inOrder()) {
        complete(track);
        Entity entity = track.finish("a" + (entities.size() + 1), shownName(track));
        finished.put(track, entity);
        entities.add(entity);
      }
      Map<WordRef, List<Entity>> words = new HashMap<>();
      tracks
          .atWords()
          .forEach((ref, found) -> words.put(ref, found.stream().map(finished::get).toList()));
      return new Participants(entities, words);
    }

    private String shownName(Track track) {
      if (track.sort() != Sort.STATE) {
        return track.fullestName();
      }
      for (Mention mention : track.mentions()) {
        boolean byName =
            mention.entry().isPresent()
                && mention.entry().get() instanceof Country country
                && country.form() == CountryForm.NAME;
        if (byName) {
          return mention.name();
        }
      }
      return track.country().flatMap(catalogue::countryName).orElse(track.fullestName());
    }

    /** Fills country and sector from the catalogue and, for kinds of people, from the scene. */
    private void complete(Track track) {
      if (track.entry().isPresent() && track.entry().get() instanceof Person person) {
        person.country().ifPresent(track::country);
        completeOffice(track, person);
      }
      if (track.country().isEmpty() && isDomestic(track)) {
        scene.at(track.mentions().get(0).sentence()).ifPresent(track::country);
      }
    }

    private void completeOffice(Track track, Person person) {
      boolean former = published.map(person::isFormerOn).orElse(false);
      if (track.sector().isEmpty() && former) {
        track.sector("ELI");
      } else if (track.sector().isEmpty() && published.isEmpty() && !person.offices().isEmpty()) {
        track.sector(person.offices().get(person.offices().size() - 1).sector());
      }
    }

    private Optional<Office> officeOf(Person person) {
      return published.flatMap(person::officeOn);
    }

    /**
     * Whether it is an institution or a kind of people, told by a common noun or a domestic role.
     */
    private static boolean isDomestic(Track track) {
      Mention first = track.mentions().get(0);
      String sector = track.sector().orElse("");
      if (track.entry().isPresent() || PhraseFacts.isOutsider(first.head().lemma())) {
        return false;
      }
      return switch (track.sort()) {
        case GROUP -> !sector.isEmpty() && !WITHOUT_SCENE.contains(sector);
        case ROLE, PERSON -> !sector.isEmpty() && !track.roles().isEmpty();
        case BODY -> Set.of("GOV", "LEG", "JUD", "COP", "MIL").contains(sector);
        case STATE, PRONOUN -> false;
      };
    }
  }
}
