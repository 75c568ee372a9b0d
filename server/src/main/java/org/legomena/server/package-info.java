/**
 * The desk: the ledger in the browser, and the REST API under it.
 *
 * <p>{@link org.legomena.server.Desk} starts it on this machine. Everything the pages do goes
 * through {@code /api}, which {@code openapi.yaml} beside this package describes; a test holds the
 * two together. Pages and libraries come from this package's resources; none asks another host for
 * anything.
 *
 * <p>What is shown was written by strangers. So text is never made into markup: answers are JSON,
 * pages build text nodes, and a Content-Security-Policy allows no script but our own. Requests that
 * another site could have made are refused before they reach a route.
 *
 * <p>Spans in the API are {@code [start, end)} in Unicode code points of the document's text, as in
 * the coded document; Java's own count UTF-16 units.
 */
@NullMarked
package org.legomena.server;

import org.jspecify.annotations.NullMarked;
