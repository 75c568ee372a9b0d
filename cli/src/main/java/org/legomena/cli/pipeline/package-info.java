/**
 * Codes many articles on several threads, and hands them over in the order in which they were read.
 *
 * <p>{@link org.legomena.cli.pipeline.CodingPipeline} is the whole of it; each {@link
 * org.legomena.cli.pipeline.Outcome} is a coded document or the reason why there is none.
 */
@NullMarked
package org.legomena.cli.pipeline;

import org.jspecify.annotations.NullMarked;
