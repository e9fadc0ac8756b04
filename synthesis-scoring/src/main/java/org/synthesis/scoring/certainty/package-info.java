/**
 * How certain a body of evidence is, by GRADE, GRADE-CERQual and ConQual.
 *
 * <p>Start at {@link org.synthesis.scoring.certainty.Grade}: it takes a {@link org.synthesis.model.certainty.BodyOfEvidence}, in which
 * everything may be absent, and gives an assessment of which every domain says why, or what it lacks. Qualitative findings go to
 * {@link org.synthesis.scoring.certainty.CerqualProposal} and {@link org.synthesis.scoring.certainty.ConQual}, several outcomes to
 * {@link org.synthesis.scoring.certainty.OverallCertainty}, numbers for readers to {@link org.synthesis.scoring.certainty.SummaryRow}.
 *
 * <p>Why rules only propose: GRADE asks for judgement. What people settle is kept beside the proposal, with their reason.
 *
 * <p>Why what is absent is never nought: a domain nobody could judge would silently favour the evidence. The level is then not
 * determined, and the levels still possible are known.
 *
 * <p>Why signals of publication bias are never "absent": few studies cannot show it, so the most that can be said is that none was
 * found.
 */
@NullMarked
package org.synthesis.scoring.certainty;

import org.jspecify.annotations.NullMarked;
