/**
 * Rules propose, people settle: what a rule says of its inputs, what a person made of it, and both kept.
 *
 * <p>Start at {@link org.synthesis.model.judgement.Judgement}. A rule answers with a
 * {@link org.synthesis.model.judgement.Proposal}: a value with its reasons, or what is missing, or that it does not apply. A missing
 * input never becomes a favourable or an unfavourable value. The numbers a rule compares with stand in
 * {@link org.synthesis.model.judgement.Thresholds}, are part of the protocol, and are named in every reason that used them.
 *
 * <p>Why a package below appraisal and certainty: both judge in the same way, and neither owns it.
 *
 * <p>Why a proposal is no {@link org.synthesis.model.base.Attempt}: a computation that is declined says why it cannot be done; a
 * rule that lacks an answer says whom to ask for what, and a rule that does not apply is no failure at all.
 */
@NullMarked
package org.synthesis.model.judgement;

import org.jspecify.annotations.NullMarked;
