/** Tests of the package of the same name. */
@NullMarked
package org.legomena.cli.pipeline;

import org.jspecify.annotations.NullMarked;
