package org.legomena.server.internal;

import java.util.List;
import java.util.Optional;

/** A number as the text gives it; a bound that it does not give is null. */
record NumberView(Optional<Long> min, Optional<Long> max, List<Integer> span, String text) {}
