/**
 * Turns what a user names into articles: files, folders, standard input and web addresses in;
 * {@link org.legomena.reading.Article}s and named {@link org.legomena.reading.Fault}s out.
 *
 * <pre>{@code
 * ArticleReader reader =
 *     new StandardArticleReader(ReadingOptions.NONE, Clock.systemUTC(), System.in);
 * reader.read(List.of("samples", "news.jsonl", "-"), result -> {
 *   if (result instanceof ReadResult.Read read) {
 *     System.out.println(read.article().id() + ": " + read.article().text().length());
 *   } else if (result instanceof ReadResult.Unreadable unreadable) {
 *     System.err.println(unreadable.fault());
 *   }});
 * }</pre>
 *
 * <p>This package is not for finding out what an article says, nor for fetching anything the user
 * has not named: it asks the network only for an address given as an input; a watched feed alone
 * leads on to the pages of its items.
 *
 * <p>The types and their one duty each:
 *
 * <ul>
 *   <li>{@link org.legomena.reading.ArticleReader} is the door, {@link
 *       org.legomena.reading.StandardArticleReader} what stands behind it.
 *   <li>{@link org.legomena.reading.Article} is one report: its words and what is known about it,
 *       with the {@link org.legomena.reading.Provenance} that lets anyone find it again.
 *   <li>{@link org.legomena.reading.Fault} is what was wrong with an input. {@code docs/inputs.md}
 *       lists every id with its remedy.
 *   <li>{@link org.legomena.reading.Span} is a stretch of an article's text. It is defined here
 *       because every later module points into that text.
 * </ul>
 *
 * <p>Many kinds of input are read ({@link org.legomena.reading.InputKind}), told apart by their
 * content, the name and, on the web, the content type helping where the content leaves it open:
 *
 * <ol>
 *   <li><b>Plain text</b> is kept to the character. Only a leading byte order mark is dropped, and
 *       CRLF and CR become LF. It has no title.
 *   <li><b>Web pages</b> are cut down to their article: paragraphs with a blank line between them,
 *       headings as paragraphs of their own; no menus, teasers, captions or notices. Title, day,
 *       outlet, author, address and language come from what the page says about itself.
 *   <li><b>Records</b> of JSON Lines, JSON and tables have their {@code text} or {@code html}, and
 *       perhaps more, under the contract's names, those of collections of news, or those of {@link
 *       org.legomena.reading.ColumnNames}.
 *   <li><b>Documents</b> (PDF, DOCX, ODT) and <b>mail</b> give their words, paragraphs with a blank
 *       line between them.
 *   <li><b>Feeds</b>, mailboxes, web archives, ZIP and gzip give what is inside, one by one.
 * </ol>
 *
 * <p>{@code docs/inputs.md} tells all of this in full, with the limits. {@link
 * org.legomena.reading.FeedWatch} looks at feeds again and again.
 *
 * <p>Traps. Offsets refer to the text <em>as read</em>, after line ends are mended, and count
 * UTF-16 units. Ids come from file names, so two files of one name in different folders share an
 * id; the second carries the warning {@code duplicate-id}. A document without a day of its own gets
 * the one of {@link org.legomena.reading.ReadingOptions}, and stays without one if that is empty.
 */
@NullMarked
package org.legomena.reading;

import org.jspecify.annotations.NullMarked;
