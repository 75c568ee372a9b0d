/**
 * Measures how fast a corpus is coded, stage by stage and as a whole.
 *
 * <p>{@link org.legomena.cli.benchmark.Benchmark} does the measuring, {@link
 * org.legomena.cli.benchmark.Measurement} is one figure of it. It is not a laboratory: everything
 * runs in one process, warm, each figure over all rounds; what else the machine does shows in it.
 */
@NullMarked
package org.legomena.cli.benchmark;

import org.jspecify.annotations.NullMarked;
