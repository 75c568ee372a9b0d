/**
 * Compares coded documents with gold annotations, and says how many events, participants, statuses,
 * sources, places and times are right.
 *
 * <p>Two events can be paired if they stand in the same sentence, and their triggers overlap or
 * their types agree; the pairs are chosen best first, one to one. All figures count over those
 * pairs. A gold event that is marked as unsure is neither missed nor wrong.
 *
 * <ol>
 *   <li>{@link org.legomena.cli.evaluation.GoldReader} reads a folder of annotations.
 *   <li>{@link org.legomena.cli.evaluation.Predictions} reads coded documents, as JSON Lines holds
 *       them.
 *   <li>{@link org.legomena.cli.evaluation.Scorer} compares the two, and gives {@link
 *       org.legomena.cli.evaluation.Scores} and a list of {@code mismatches}.
 * </ol>
 *
 * <p>Offsets are code points throughout, as in the files.
 */
@NullMarked
package org.legomena.cli.evaluation;

import org.jspecify.annotations.NullMarked;
