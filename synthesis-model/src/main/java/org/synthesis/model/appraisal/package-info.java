/**
 * How far a result can be trusted: the coded level with its reason, second codings, and agreement between coders.
 *
 * <p>Start at {@link org.synthesis.model.appraisal.AppraisalTool} for tools and {@link org.synthesis.model.appraisal.ToolResult} for
 * what they say.
 *
 * <p>Why a tool holds its conditions as text: they are what its authors wrote and what a reader checks, two tools that read the same
 * are equal, and the language stays with the methods that run it.
 *
 * <p>Why a second coding never replaces the first: two people who differ are information. Both stay until somebody settles
 * the difference and says why.
 */
@NullMarked
package org.synthesis.model.appraisal;

import org.jspecify.annotations.NullMarked;
