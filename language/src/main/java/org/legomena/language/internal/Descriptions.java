package org.legomena.language.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legomena.language.Word;
import org.legomena.language.internal.CatalogueEntry.Office;
import org.legomena.language.internal.CatalogueEntry.Person;
import org.legomena.language.internal.Mention.Sort;

/** Finds whom a description means: "the commander", "the ministry", "the country", "both sides". */
final class Descriptions {
  private static final Set<String> COUNTRY_NOUNS =
      Set.of("country", "nation", "kingdom", "republic", "state", "regime");
  private static final Set<String> FORCES = Set.of("MIL", "COP");
  private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM", "SOC", "OPP", "PTY", "CVL");

  private final Tracks tracks;
  private final Optional<LocalDate> published;
  private final Scene scene;

  Descriptions(Tracks tracks, Optional<LocalDate> published, Scene scene) {
    this.tracks = tracks;
    this.published = published;
    this.scene = scene;
  }

  /** The person a role means, if one is known. */
  Optional<Track> role(Mention mention) {
    if (mention.isIndefinite() || mention.facts().owner().isPresent()) {
      return Optional.empty();
    }
    String title = mention.title().orElse("");
    Optional<Track> known = tracks.find(track -> isHolder(track, mention, title));
    return known.isEmpty() && mention.isDefinite()
        ? holder(title, mention.country().or(() -> scene.at(mention.sentence())))
        : known;
  }

  private static boolean isHolder(Track track, Mention mention, String title) {
    return track.isAny(Sort.PERSON, Sort.ROLE)
        && hasRole(track, title)
        && track.isFormer() == mention.former()
        && NameLinks.countriesAgree(track.country(), mention.country());
  }

  private static boolean hasRole(Track track, String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    for (String role : track.roles()) {
      if (role.equals(title)
          || role.endsWith(" " + last) && title.equals(last)
          || title.endsWith(" " + role)) {
        return true;
      }
    }
    return false;
  }

  /** The person in the article who holds this office by the catalogue. */
  private Optional<Track> holder(String title, Optional<String> country) {
    return tracks.find(
        track ->
            track.entry().isPresent()
                && track.entry().get() instanceof Person person
                && person.country().equals(country)
                && published.flatMap(person::officeOn).filter(o -> fits(o, title)).isPresent());
  }

  private static boolean fits(Office office, String title) {
    String lower = office.role().toLowerCase(Locale.ROOT);
    return lower.equals(title) || lower.endsWith(" " + title) && !title.equals("minister");
  }

  /** Whether a group noun means whoever was spoken of, and is no participant of its own. */
  boolean pointsBack(Mention mention) {
    return isBothSides(mention) || isTheCountry(mention);
  }

  /** Whom a pointing noun means; perhaps nobody. */
  List<Track> pointedAt(Mention mention) {
    if (isBothSides(mention)) {
      return lastTwo(mention);
    }
    return mention.isIndefinite()
        ? List.of()
        : tracks.find(track -> track.sort() == Sort.STATE).map(List::of).orElse(List.of());
  }

  private static boolean isBothSides(Mention mention) {
    String lemma = mention.head().lemma();
    return mention.isPlural()
        && Set.of("side", "party", "country", "nation", "leader", "government").contains(lemma)
        && isQuantified(mention);
  }

  private static boolean isQuantified(Mention mention) {
    for (int number = mention.first(); number < mention.head().number(); number++) {
      Word word = mention.sentence().word(number);
      if (word.lemma().equals("both") || word.lemma().equals("two")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTheCountry(Mention mention) {
    return COUNTRY_NOUNS.contains(mention.head().lemma())
        && !mention.isPlural()
        && mention.country().isEmpty()
        && mention.facts().owner().isEmpty()
        && !mention.name().contains(" ");
  }

  private List<Track> lastTwo(Mention mention) {
    boolean persons = mention.head().lemma().equals("leader");
    List<Track> found = new ArrayList<>();
    for (Track track : tracks.recent(mention.sentence(), PronounResolver.WINDOW)) {
      boolean side =
          persons
              ? track.sort() == Sort.PERSON
              : track.isAny(Sort.STATE, Sort.BODY) || track.sort() == Sort.GROUP;
      if (side) {
        found.add(0, track);
      }
      if (found.size() == 2) {
        return found;
      }
    }
    return List.of();
  }

  /** The group or body a group noun means, if one is known. */
  Optional<Track> group(Mention mention) {
    if (mention.entry().isPresent()) {
      return tracks.find(track -> mention.entry().equals(track.entry()));
    }
    if (mention.isIndefinite()) {
      return Optional.empty();
    }
    Optional<String> ownerCountry = ownerCountry(mention);
    return tracks.find(track -> sameGroup(track, mention, ownerCountry));
  }

  /** The country of the possessor: "its forces", "Haftar's men". */
  Optional<String> ownerCountry(Mention mention) {
    return mention
        .facts()
        .owner()
        .flatMap(owner -> tracks.at(mention.sentence(), owner).stream().findFirst())
        .flatMap(Track::country);
  }

  private static boolean sameGroup(Track track, Mention mention, Optional<String> ownerCountry) {
    if (!track.isAny(Sort.GROUP, Sort.BODY)) {
      return false;
    }
    Optional<String> country = mention.country().or(() -> ownerCountry);
    if (country.isPresent() && !country.equals(track.country())) {
      return false;
    }
    String lemma = mention.head().lemma();
    boolean bare = !mention.name().contains(" ");
    if (track.entry().isPresent() && track.sort() == Sort.GROUP || track.sort() == Sort.BODY) {
      return mention.isDefinite()
          && (track.hasHead(lemma) || namesIt(track, lemma) || bare && generic(mention, track));
    }
    return sameKind(track, mention, country, bare);
  }

  private static boolean sameKind(
      Track track, Mention mention, Optional<String> country, boolean bare) {
    boolean sameSector = mention.sector().isPresent() && track.sector().equals(mention.sector());
    boolean forces = FORCES.contains(mention.sector().orElse(""));
    if (forces && sameSector && country.isPresent()) {
      return true;
    }
    if (track.hasHead(mention.head().lemma())) {
      return country.isPresent() || bare || track.names().contains(mention.name());
    }
    boolean armed =
        Set.of("REB", "UAF").contains(mention.sector().orElse(""))
            && ARMED.contains(track.sector().orElse(""));
    return bare && mention.isDefinite() && (sameSector || armed) && !mention.sector().isEmpty();
  }

  /** "the ministry" for the Ministry of Commerce. */
  private static boolean namesIt(Track track, String lemma) {
    for (String name : track.names()) {
      for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
        if (word.equals(lemma)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the group", "the organisation", "the militia" for a named armed group or body. */
  private static boolean generic(Mention mention, Track track) {
    String sector = track.sector().orElse("");
    return switch (mention.head().lemma()) {
      case "group", "militia", "faction", "movement", "rebel", "insurgent", "fighter", "militant" ->
          ARMED.contains(sector);
      case "organization", "organisation", "body", "agency", "alliance", "bloc" ->
          track.sort() == Sort.BODY && !FORCES.contains(sector);
      case "army", "military", "troop", "soldier", "force" -> sector.equals("MIL");
      case "party" -> sector.equals("PTY");
      case "court", "tribunal" -> sector.equals("JUD");
      case "company", "firm" -> sector.equals("BUS");
      default -> false;
    };
  }
}
