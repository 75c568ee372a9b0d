/** Tests of the package of the same name. */
@NullMarked
package org.legomena.cli.format;

import org.jspecify.annotations.NullMarked;
