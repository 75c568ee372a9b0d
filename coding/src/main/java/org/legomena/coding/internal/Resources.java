package org.legomena.coding.internal;

import java.util.List;
import java.util.Optional;
import org.legomena.coding.internal.attribution.AttributionCues;
import org.legomena.coding.internal.attribution.AttributionFinder;
import org.legomena.language.resource.YamlNode;

/** The word lists by which articles are coded. Immutable; shared by all threads. */
public final class Resources {
  private static final List<String> TYPE_FILES =
      List.of(
          "agree",
          "consult",
          "support",
          "concede",
          "cooperate",
          "aid",
          "retreat",
          "request",
          "accuse",
          "reject",
          "threaten",
          "protest",
          "sanction",
          "mobilize",
          "coerce",
          "assault");
  private static final String FOLDER = "/org/legomena/coding/dictionary/";

  private final Dictionary dictionary;
  private final LightVerbs lightVerbs;
  private final StatusCues statusCues;
  private final AttributionFinder attributionFinder;
  private final Contexts contexts;
  private final Models models;

  private Resources(
      Dictionary dictionary,
      LightVerbs lightVerbs,
      StatusCues statusCues,
      AttributionFinder attributionFinder,
      Contexts contexts,
      Models models) {
    this.dictionary = dictionary;
    this.lightVerbs = lightVerbs;
    this.statusCues = statusCues;
    this.attributionFinder = attributionFinder;
    this.contexts = contexts;
    this.models = models;
  }

  /** Loads the files that ship with the program. */
  public static Resources shipped() {
    DictionaryReader reader = new DictionaryReader();
    for (String name : TYPE_FILES) {
      reader.add(file(name));
    }
    return new Resources(
        reader.build(),
        LightVerbs.read(file("light")),
        StatusCues.read(file("status")),
        AttributionFinder.shipped(AttributionCues.read(file("attribution"))),
        Contexts.read(file("contexts")),
        Models.shipped());
  }

  private static YamlNode file(String name) {
    return YamlNode.resource(Resources.class, FOLDER + name + ".yaml");
  }

  Dictionary dictionary() {
    return dictionary;
  }

  LightVerbs lightVerbs() {
    return lightVerbs;
  }

  StatusCues statusCues() {
    return statusCues;
  }

  AttributionFinder attributionFinder() {
    return attributionFinder;
  }

  Contexts contexts() {
    return contexts;
  }

  Models models() {
    return models;
  }

  /** Ids of all entries, in the order of the files, each once. */
  public List<String> entryIds() {
    return dictionary.entries().stream().map(Entry::id).distinct().toList();
  }

  /** An entry as a user reads it. */
  public Optional<String> explain(String id) {
    List<Entry> parts =
        dictionary.entries().stream().filter(entry -> entry.id().equals(id)).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(EntryText.of(parts));
  }
}
