/** How copies are found and mentions gathered into cases. */
@NullMarked
package org.legomena.ledger.lineage.internal;

import org.jspecify.annotations.NullMarked;
