/**
 * Unlike sources of knowledge side by side: which one a statement rests on, what the others add, and what follows when they
 * contradict each other.
 *
 * <p>Start at {@link org.synthesis.scoring.triangulation.Anchoring} for one proposition,
 * {@link org.synthesis.scoring.triangulation.SubjectTriangulations} for a factor or intervention, and
 * {@link org.synthesis.scoring.triangulation.ConvergentSynthesis} for numbers and words by JBI.
 *
 * <p>Why no arithmetic: a trial, a case study and what professionals report answer to different standards. A statement is as
 * certain as the source that anchors it; agreement of others is told and never added.
 *
 * <p>Why the source of knowledge comes from the design and not from the type of a finding: a number in an expert interview and a
 * number in a register both are numbers, and the words of an expert and of a case study both are words.
 */
@NullMarked
package org.synthesis.scoring.triangulation;

import org.jspecify.annotations.NullMarked;
