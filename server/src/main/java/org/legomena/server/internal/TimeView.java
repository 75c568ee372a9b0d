package org.legomena.server.internal;

import java.util.List;
import java.util.Optional;

/**
 * When an event happens.
 *
 * @param from first day, if the words can be resolved
 * @param to last day
 * @param text the words
 */
record TimeView(List<Integer> span, Optional<String> from, Optional<String> to, String text) {}
