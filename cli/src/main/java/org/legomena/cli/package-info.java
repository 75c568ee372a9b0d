/**
 * The command line: the only module with a {@code main}, and the only one that prints.
 *
 * <p>It is not the place for anything a library user would want: the commands are thin, one class
 * each, and what they do is done by the modules they put together.
 *
 * <ul>
 *   <li>{@link org.legomena.cli.Main} reads the arguments, runs a command and gives the exit
 *       status.
 *   <li>{@link org.legomena.cli.Engine} is the language stage and the coder, loaded once and
 *       shared.
 *   <li>{@link org.legomena.cli.Console} is the three streams and what is known of the terminal.
 *   <li>{@code pipeline} codes on several threads and hands over the documents in the order of the
 *       input, {@code format} writes them, {@code evaluation} compares them with gold annotations.
 * </ul>
 *
 * <p>Exit statuses: 0 everything was read and coded; 1 something could not be, and was named on
 * standard error; 2 the command line is wrong. No stack trace is ever printed: a mistake of the
 * program itself comes as the fault {@code internal-error}.
 */
@NullMarked
package org.legomena.cli;

import org.jspecify.annotations.NullMarked;
