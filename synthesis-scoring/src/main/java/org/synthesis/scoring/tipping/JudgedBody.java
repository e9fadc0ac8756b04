package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.Words;

/**
 * A body of evidence whose certainty is judged again for every other way to pool it.
 *
 * @param body what is known besides the effects; the key of a result is that of its effect, and what pooling tells is filled in
 * @param settlements what people settled on it, which holds in every case
 * @param conclude what follows from a level, for instance a sentence
 */
public record JudgedBody(
        BodyOfEvidence body, ImmutableList<Settlement> settlements, Function<CertaintyLevel, LocalizedText> conclude) {
    /** {@return a body on which nobody settled anything, and whose conclusion is its level} */
    public static JudgedBody of(BodyOfEvidence body) {
        return new JudgedBody(body, ImmutableList.of(), CertaintyLevel::label);
    }

    /** {@return the certainty of the body with the effects of a pooled effect} */
    public CertaintyAssessment assess(PooledEffect pooled, Thresholds thresholds) {
        ImmutableMap<String, BodyResult> known = Maps.uniqueIndex(body.results(), BodyResult::key);
        BodyOfEvidence.Builder filled = BodyOfEvidence.builder()
                .from(body)
                .results(pooled.weights().stream()
                        .map(row -> result(row, Optional.ofNullable(known.get(row.key()))))
                        .collect(ImmutableList.toImmutableList()))
                .pooled(new EstimatedEffect(pooled.estimate(), pooled.interval()))
                .heterogeneity(pooled.heterogeneity());
        filled.prediction(pooled.predictionInterval());
        return Grade.using(thresholds).assess(filled.build(), settlements);
    }

    private static BodyResult result(StudyWeight row, Optional<BodyResult> known) {
        return known.map(BodyResult::toBuilder)
                .orElseGet(() -> BodyResult.builder().key(row.key()))
                .effect(row.size())
                .build();
    }

    Concluded conclude(PooledEffect pooled, Standing standing, Thresholds thresholds) {
        CertaintyLevel level = assess(pooled, thresholds).wordingLevel();
        return new Concluded(
                standing,
                Optional.of(level),
                Words.say("{0}; {1}", "{0}; {1}", conclude.apply(level), standing.text()));
    }

    /** The worst limitation of some effects of one study. */
    Proposal<StudyLimitation> limitation(Collection<StudyEffect> effects) {
        List<String> keys = effects.stream().map(StudyEffect::key).toList();
        return body.results().stream()
                .filter(result -> keys.contains(result.key()))
                .flatMap(result -> result.limitation().stream())
                .max(java.util.Comparator.naturalOrder())
                .map(worst -> Proposal.determined(worst, RuleStep.of(PlausibilityRules.STUDY, worst.label())))
                .orElseGet(JudgedBody::unknownLimitation);
    }

    static Proposal<StudyLimitation> unknownLimitation() {
        return Proposal.undetermined(LocalizedText.of("een beoordeling van deze studie", "an appraisal of this study"));
    }
}
