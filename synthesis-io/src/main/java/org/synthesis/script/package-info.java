/**
 * The facade for JShell: open a folder, ask, pool, plot, save. It only delegates to the typed API.
 *
 * <p>Start with {@code Synthesis.open("folder")}. Every step returns a finished value that prints; the first line already answers.
 * Names work instead of keys, and an unknown name answers with the nearest known ones. Why {@code toString} is short: JShell cuts
 * long values in the middle, so a view prints its beginning and {@code print()} gives the whole.
 *
 * <p>Without a coding folder: {@link org.synthesis.script.Studies} for a table of studies, {@link org.synthesis.script.ActionChoice} for
 * actions to choose among, {@link org.synthesis.script.ExpertAnswers} and {@link org.synthesis.script.Ballots} to rank research
 * questions. Why a fault in one of the last three refuses the whole table: a row left out would change every rank.
 */
@NullMarked
package org.synthesis.script;

import org.jspecify.annotations.NullMarked;
