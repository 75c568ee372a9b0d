package org.legomena.language.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legomena.language.Participants;
import org.legomena.language.Places;
import org.legomena.language.Sentence;

/** Finds participants and places by one catalogue. Safe for use by several threads at once. */
public final class People {
  private final EntityTracker tracker;
  private final PlaceFinder placeFinder;

  private People(Catalogue catalogue, FirstNames firstNames, Atlas atlas) {
    this.tracker = new EntityTracker(catalogue, firstNames);
    this.placeFinder = new PlaceFinder(catalogue, atlas);
  }

  /** Loads the shipped catalogue and gazetteer. */
  public static People load() {
    return load(List.of());
  }

  /**
   * Loads the shipped catalogue and gazetteer, and above the catalogue files of the user's.
   *
   * @throws org.legomena.language.resource.ResourceException if a file has a fault
   */
  public static People load(List<Path> catalogues) {
    return new People(Catalogue.with(catalogues), FirstNames.load(), Atlas.shipped());
  }

  /** Who is mentioned where. */
  public Participants participants(
      String text, List<Sentence> sentences, Optional<LocalDate> published) {
    return tracker.track(text, sentences, published);
  }

  /** What a user should know of how an article's participants were found; mostly nothing. */
  public static List<String> warnings(Participants participants) {
    int count = participants.all().size();
    return count <= Tracks.MOST_SEARCHED
        ? List.of()
        : List.of(
            count
                + " participants in one article: names and descriptions were compared with the "
                + Tracks.MOST_SEARCHED
                + " latest only, so one participant may stand here as several");
  }

  /** Which places are named where. */
  public Places places(String text, List<Sentence> sentences) {
    return placeFinder.find(text, sentences);
  }
}
