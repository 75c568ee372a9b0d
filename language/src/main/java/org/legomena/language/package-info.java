@NullMarked
package org.legomena.language;

import org.jspecify.annotations.NullMarked;
