/**
 * Judging how a study was done: appraisal tools as data, one engine that runs them, and agreement between people who appraise.
 *
 * <p>Start at {@link org.synthesis.scoring.appraisal.Tools} for the tools that come with the library and at
 * {@link org.synthesis.scoring.appraisal.ToolEngine} to judge with one. A team that adds its own tool writes a text file in the format
 * of {@link org.synthesis.scoring.appraisal.ToolParser}. {@link org.synthesis.scoring.appraisal.ToolRouter} says which tool fits a claim
 * and a design, {@link org.synthesis.scoring.appraisal.PracticeLadder} how well practice knowledge is supported, and
 * {@link org.synthesis.scoring.appraisal.CoderAgreement} how far coders agree.
 *
 * <p>Why tools are files: a table that stands in a file can be checked by people who know the tool and never read Java, and a new
 * edition is a new file.
 *
 * <p>Why every tool is proved before it judges: a hole or a row that never decides is a mistake in copying a table, and no set of
 * examples is sure to find it.
 *
 * <p>Nothing here settles a difference between people; it only shows where they differ and how far beyond chance they agree.
 */
@NullMarked
package org.synthesis.scoring.appraisal;

import org.jspecify.annotations.NullMarked;
