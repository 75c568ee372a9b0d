/**
 * Keeps coded documents in one file, so that every claim can be found again, mended, and shown
 * where it comes from.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("news.db"))) {
 *   ledger.add(coded);
 *   Query query = Query.builder().text("naval base").actors("RUS").build();
 *   for (Hit hit : ledger.search(query).hits()) {
 *     System.out.println(hit.event().type() + ": " + hit.sentence().orElseThrow());
 *   }
 * }
 * }</pre>
 *
 * <p>This package does not code: it takes what {@code coding} found and never changes it. What
 * people correct is kept apart, and put over it whenever a document is read.
 *
 * <p>The types and their one duty each:
 *
 * <ul>
 *   <li>{@link org.legomena.ledger.Ledger} is the door.
 *   <li>{@link org.legomena.ledger.Query} says what is looked for, {@link org.legomena.ledger.Page}
 *       holds what was found, {@link org.legomena.ledger.Hit} by hit.
 *   <li>{@link org.legomena.ledger.Count} says how many events share a value of a {@link
 *       org.legomena.ledger.Facet}.
 *   <li>{@link org.legomena.ledger.LedgerException} tells what is wrong with the file, {@link
 *       org.legomena.ledger.QueryException} what is wrong with the question.
 * </ul>
 *
 * <p>Traps. Ids of documents are the ledger's own where two had the same: the second one is {@code
 * sample~2}. Ids of events and entities are those of their document, and may change when it is
 * coded again. Offsets in Java count UTF-16 units; in the file's tables they count code points, as
 * SQL does.
 */
@NullMarked
package org.legomena.ledger;

import org.jspecify.annotations.NullMarked;
