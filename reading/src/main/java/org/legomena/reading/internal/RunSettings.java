package org.legomena.reading.internal;

import java.time.Clock;
import org.legomena.reading.ReadingOptions;

/** What holds for every document of a run. */
record RunSettings(
    ReadingOptions options, Clock clock, Limits limits, LanguageDetector languages) {}
