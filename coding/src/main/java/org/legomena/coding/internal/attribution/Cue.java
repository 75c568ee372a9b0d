package org.legomena.coding.internal.attribution;

import java.util.List;
import java.util.Locale;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * A word that credits something to somebody.
 *
 * @param logOdds how sure the model is: log of the odds that it is a cue
 * @param reasons the features that weighed most, with their weights
 */
record Cue(Sentence sentence, Word word, float logOdds, List<String> reasons) {
  Cue {
    reasons = List.copyOf(reasons);
  }

  /** Why it counts as a cue, in one line. */
  String because() {
    return String.format(
        Locale.ROOT, "%s %+.1f (%s)", word.lemma(), logOdds, String.join(", ", reasons));
  }
}
