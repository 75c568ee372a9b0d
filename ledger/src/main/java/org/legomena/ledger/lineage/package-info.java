/**
 * What stands behind a claim: which report was taken from which, how many independent origins there
 * are, and which event mentions report one and the same case.
 *
 * <p>{@link org.legomena.ledger.lineage.Lineage} is the door. It takes coded documents and decides
 * everything from them alone: the same documents give the same links, origins and cases, in
 * whatever order they come. {@code docs/lineage.md} tells how, with figures.
 */
@NullMarked
package org.legomena.ledger.lineage;

import org.jspecify.annotations.NullMarked;
