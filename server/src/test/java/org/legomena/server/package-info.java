/** Tests of the desk: over HTTP, and in a real browser. */
@org.jspecify.annotations.NullMarked
package org.legomena.server;
