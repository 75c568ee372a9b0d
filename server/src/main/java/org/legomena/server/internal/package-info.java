/** Not for use from outside: routes, guards, and what answers look like. */
@NullMarked
package org.legomena.server.internal;

import org.jspecify.annotations.NullMarked;
