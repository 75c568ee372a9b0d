/** Tests of the package of the same name. */
@NullMarked
package org.legomena.cli.evaluation;

import org.jspecify.annotations.NullMarked;
