/**
 * Writes coded documents in the formats users ask for. {@code docs/formats.md} describes each of
 * them field by field.
 *
 * <p>Every format is a {@link org.legomena.cli.format.DocumentFormat} without state, and {@link
 * org.legomena.cli.format.FormatName} lists them all. Inside the program spans count UTF-16 units;
 * in every output they count Unicode code points, and {@link org.legomena.cli.format.CodePoints} is
 * the one place where they are converted.
 *
 * <p>Trap: names and sentences come from strangers. What goes to a terminal passes through {@link
 * org.legomena.cli.format.DisplayText}, and what may be opened in a spreadsheet through {@link
 * org.legomena.cli.format.CsvCell}.
 */
@NullMarked
package org.legomena.cli.format;

import org.jspecify.annotations.NullMarked;
