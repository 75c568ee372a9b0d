package org.legomena.reading.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page says about its article outside the article's words.
 *
 * @param title headline, without the outlet's name
 * @param outlet who published it
 * @param author who wrote it
 * @param published day
 * @param url lasting address
 * @param language ISO 639-1 code
 * @param body the article's words, if the page carries them in its data for machines
 * @param isArticle whether the page calls itself an article
 */
record PageFacts(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body,
    boolean isArticle) {}
