package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/**
 * What the answers of one coder to one tool say of one result, and what people made of it.
 *
 * @param tool key of the tool
 * @param version version of the tool
 * @param status how well founded the tool is; {@code U} for a draft
 * @param coder person or role
 * @param domains the judgement of every domain, by its key
 * @param overall the judgement on the whole
 * @param limitation the overall level on the scale that all tools share
 * @param flags what to look at; changes no level
 */
public record ToolJudgement(
        String tool,
        String version,
        RuleStatus status,
        String coder,
        ImmutableMap<String, Judgement<ToolLevel>> domains,
        Judgement<ToolLevel> overall,
        Proposal<StudyLimitation> limitation,
        ImmutableList<LocalizedText> flags) {}
