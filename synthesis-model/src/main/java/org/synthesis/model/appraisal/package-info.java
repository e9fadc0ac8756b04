/**
 * How far a result can be trusted: the coded level with its reason, answers to the items of appraisal tools, what an insight from
 * practice rests on, second codings, and agreement between coders.
 *
 * <p>Start at {@link org.synthesis.model.appraisal.Appraisal} for a coded level, at
 * {@link org.synthesis.model.appraisal.ItemAnswer} for appraisal by a published tool, at
 * {@link org.synthesis.model.appraisal.PracticeBasis} for practice.
 *
 * <p>Start at {@link org.synthesis.model.appraisal.AppraisalTool} for tools and {@link org.synthesis.model.appraisal.ToolResult} for
 * what they say.
 *
 * <p>Why a tool holds its conditions as text: they are what its authors wrote and what a reader checks, two tools that read the same
 * are equal, and the language stays with the methods that run it.
 *
 * <p>Why a second coding never replaces the first: two people who differ are information. Both stay until somebody settles
 * the difference and says why.
 *
 * <p>Why support of practice has a scale of its own: no validated instrument turns it into the certainty of research, so that both
 * are shown side by side.
 */
@NullMarked
package org.synthesis.model.appraisal;

import org.jspecify.annotations.NullMarked;
