/**
 * Time expressions of news and the days they mean.
 *
 * <p>{@link org.legomena.language.internal.time.NewsTimeTagger} runs a list of rules over a
 * sentence, the most specific first; each rule is a pattern and a reckoning. A rule never sees more
 * than the matched words, the day of publication, whether the clause speaks of the future, and the
 * last day told before. What cannot be reckoned keeps its words and has no interval.
 */
package org.legomena.language.internal.time;
