package org.legomena.coding.internal;

import org.legomena.coding.internal.model.LinearModel;

/**
 * What was learned from annotated articles.
 *
 * @param act whether a word that an entry matches names such an act: labels {@code yes}, {@code no}
 * @param participant the part somebody has in an act: labels {@code actor}, {@code recipient},
 *     {@code none}
 */
record Models(LinearModel act, LinearModel participant) {
  /** Label of an act that is one. */
  static final String YES = "yes";

  /** Label of a word that only looks like an act. */
  static final String NO = "no";

  /** Label of those who did it. */
  static final String ACTOR = "actor";

  /** Label of those at whom it is directed. */
  static final String RECIPIENT = "recipient";

  /** Label of those who have no part in it. */
  static final String NONE = "none";

  private static final String FOLDER = "/org/legomena/coding/model/";

  /** Loads the models that ship with the program. */
  static Models shipped() {
    return new Models(read("act"), read("participant"));
  }

  private static LinearModel read(String name) {
    return LinearModel.resource(Models.class, FOLDER + name + ".tsv");
  }
}
