package org.legomena.coding.internal.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legomena.language.Word;
import org.legomena.language.resource.YamlNode;

/** The words that credit something to somebody, from {@code attribution.yaml}. */
public final class AttributionCues {
  private final Senses senses = Senses.shipped();
  private final Set<String> saying;
  private final Set<String> thinking;
  private final Set<String> nouns;
  private final Set<String> statements;
  private final Set<String> unnamed;
  private final Set<String> anonymous;
  private final Set<String> bodies;

  private AttributionCues(YamlNode file) {
    saying = new HashSet<>(file.texts("saying"));
    thinking = new HashSet<>(file.texts("thinking"));
    nouns = new HashSet<>(file.texts("nouns"));
    statements = new HashSet<>(file.texts("statements"));
    unnamed = new HashSet<>(file.texts("unnamed"));
    anonymous = new HashSet<>(file.texts("anonymous"));
    bodies = new HashSet<>(file.texts("bodies"));
  }

  /** Reads the file. */
  public static AttributionCues read(YamlNode file) {
    file.expectHeader();
    file.expectOnly(
        List.of(
            "header",
            "saying",
            "thinking",
            "nouns",
            "statements",
            "unnamed",
            "anonymous",
            "bodies"));
    return new AttributionCues(file);
  }

  /** Whether the source vouches for what this cue credits it with, as it does by saying it. */
  boolean vouches(Word cue) {
    return cue.isVerb() && says(cue.lemma())
        || cue.lemma().equals("accord")
        || !cue.isVerb() && isContentNoun(cue.lemma())
        || cue.tag().equals(":");
  }

  /** Whether the subject of the verb vouches for what it governs. */
  boolean says(String lemma) {
    return saying.contains(lemma);
  }

  /** Whether the verb tells a thought, a wish or a stance of its subject. */
  boolean thinks(String lemma) {
    return thinking.contains(lemma);
  }

  /** In which lists a word stands, as one letter each; a dash for none. */
  String group(String lemma) {
    String group =
        (saying.contains(lemma) ? "s" : "")
            + (thinking.contains(lemma) ? "t" : "")
            + (nouns.contains(lemma) ? "n" : "");
    return group.isEmpty() ? "-" : group;
  }

  /** The field of meaning of a word, as letters. */
  String sense(Word word) {
    return senses.of(word);
  }

  /** Whether a clause may be the content of this noun. */
  boolean isContentNoun(String lemma) {
    return nouns.contains(lemma);
  }

  /** Whether it is a thing that speaks for whoever made it. */
  boolean isStatement(String lemma) {
    return statements.contains(lemma);
  }

  /** Whether the noun names sources without a name. */
  boolean isUnnamed(String lemma) {
    return unnamed.contains(lemma);
  }

  /** Whether even one of them, "a ..." or "one ...", is a source without a name. */
  boolean isAnonymous(String lemma) {
    return anonymous.contains(lemma);
  }

  /** Whether the noun names a body that speaks as one: "the ministry", "prosecutors". */
  boolean isBody(String lemma) {
    return bodies.contains(lemma);
  }
}
