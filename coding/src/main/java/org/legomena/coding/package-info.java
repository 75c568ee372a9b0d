@NullMarked
package org.legomena.coding;

import org.jspecify.annotations.NullMarked;
