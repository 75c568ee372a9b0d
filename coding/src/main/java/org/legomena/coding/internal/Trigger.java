package org.legomena.coding.internal;

import java.util.List;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/**
 * A word that names an act, the entry by which it was found, and what stands around it.
 *
 * @param word the word that names the act
 * @param entry the dictionary entry
 * @param arguments what stands at each place
 * @param modes the entry's modes and those told by words beside the trigger
 * @param loose whether the entry asks for more than stands there, so that it is less sure
 */
record Trigger(
    Sentence sentence,
    Word word,
    Entry entry,
    Arguments arguments,
    List<String> modes,
    boolean loose) {
  Trigger {
    modes = List.copyOf(modes);
  }
}
