/**
 * How inputs become articles; nothing here is for other modules.
 *
 * <p>The way of one input: {@link org.legomena.reading.internal.ReadingRun} opens what the user
 * named (a folder through {@code FolderWalk}, an address through {@code WebFetcher}) and hands its
 * bytes as a {@code Source} to {@code SourceReader}. That one looks at the first bytes, lets {@code
 * ShapeDetector} say what they are, and gives them to the {@code KindReader} of that {@code Shape};
 * what stands inside an archive or a message comes back to it. Each reader fills a {@code Draft};
 * the run completes it with the user's options and the provenance.
 *
 * <p>A web page goes through {@code PageFacts} (what it says about itself), {@code PageCleaner}
 * (what is surely no article is taken out), {@code ArticleFinder} (which part is the article) and
 * {@code BlockFilter} (single paragraphs that do not belong).
 *
 * <p>Inside the package a document that cannot be read is an {@code UnreadableException}; it
 * carries the fault and never leaves the package.
 */
@NullMarked
package org.legomena.reading.internal;

import org.jspecify.annotations.NullMarked;
