/** Tests of the ledger, and the made-up news they are done with. */
@NullMarked
package org.legomena.ledger;

import org.jspecify.annotations.NullMarked;
