package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;

/**
 * How far one result can be trusted: which tool fits it, what the tools say that were answered, and the limitation that counts.
 *
 * @param finding the result
 * @param claim what the result is used to claim
 * @param advised the tools that fit the claim and the design
 * @param coded the level that the coders noted by their own scheme
 * @param tools what each tool says by each coder who answered it; empty when nobody answered one
 * @param limitation the limitation that counts for the body of evidence
 */
public record ResultAppraisal(
        FindingId finding,
        ClaimKind claim,
        Proposal<ToolChoice> advised,
        AppraisalLevel coded,
        ImmutableList<ToolJudgement> tools,
        Judgement<StudyLimitation> limitation) {}
