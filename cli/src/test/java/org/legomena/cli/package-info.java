/** Tests of the command line. */
@NullMarked
package org.legomena.cli;

import org.jspecify.annotations.NullMarked;
