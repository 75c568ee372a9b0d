/**
 * What stands behind the doors of {@code org.legomena.coding}; nothing here is for other modules.
 */
@NullMarked
package org.legomena.coding.internal;

import org.jspecify.annotations.NullMarked;
