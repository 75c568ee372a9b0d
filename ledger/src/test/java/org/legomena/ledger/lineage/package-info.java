/** Tests of copies, origins and cases. */
@org.jspecify.annotations.NullMarked
package org.legomena.ledger.lineage;
