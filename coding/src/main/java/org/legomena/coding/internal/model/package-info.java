/**
 * A linear model over named features, how it is learned, written and read. Knows nothing of news:
 * what a feature says is decided where the model is used.
 */
@NullMarked
package org.legomena.coding.internal.model;

import org.jspecify.annotations.NullMarked;
