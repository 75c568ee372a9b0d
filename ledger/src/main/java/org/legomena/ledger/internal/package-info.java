/**
 * What stands behind {@link org.legomena.ledger.Ledger}: SQL, and the reading and writing of rows.
 */
@NullMarked
package org.legomena.ledger.internal;

import org.jspecify.annotations.NullMarked;
