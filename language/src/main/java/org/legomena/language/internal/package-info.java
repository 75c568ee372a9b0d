/**
 * What stands behind the doors of {@code org.legomena.language}; nothing here is for other modules.
 */
@NullMarked
package org.legomena.language.internal;

import org.jspecify.annotations.NullMarked;
