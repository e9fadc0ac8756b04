/**
 * The facade for JShell: open a folder, ask, pool, plot, save. It only delegates to the typed API.
 *
 * <p>Start with {@code Synthesis.open("folder")}. Every step returns a finished value that prints; the first line already answers.
 * Names work instead of keys, and an unknown name answers with the nearest known ones. Why {@code toString} is short: JShell cuts
 * long values in the middle, so a view prints its beginning and {@code print()} gives the whole.
 */
@NullMarked
package org.synthesis.script;

import org.jspecify.annotations.NullMarked;
