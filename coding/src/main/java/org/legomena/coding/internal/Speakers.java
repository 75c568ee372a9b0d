package org.legomena.coding.internal;

import java.util.List;
import java.util.Set;
import org.legomena.language.Entity;
import org.legomena.language.Sentence;
import org.legomena.language.Word;

/** Who speaks where: resolves "I" and "we" inside what somebody is quoted as saying. */
interface Speakers {
  /** Pronouns of the speaker alone. */
  Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

  /** Pronouns of the speaker and those he speaks for. */
  Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

  /** Whom a first-person pronoun means; empty for other words and outside quotations. */
  List<Entity> firstPerson(Sentence sentence, Word word);
}
