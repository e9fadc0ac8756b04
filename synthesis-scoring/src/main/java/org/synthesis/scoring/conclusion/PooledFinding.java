package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.scoring.certainty.PooledBody;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;

/**
 * The effects behind a finding, when they came with the evidence: then heterogeneity and signs of results that stayed away are
 * computed from them.
 *
 * <p>Only when the whole body is one finding on one data set of independent effects, and its direction tells which sign is
 * desirable. Effects that depend on each other need other tests, and a body of several sources has no mean of its own.
 */
final class PooledFinding {
    private final EvidenceBase evidence;

    PooledFinding(EvidenceBase evidence) {
        this.evidence = evidence;
    }

    /**
     * {@return the body with the effects of the data set in place of the finding; empty when they cannot stand for it}
     *
     * @param body the body with one result, that of the finding
     */
    Optional<BodyOfEvidence> body(Subject subject, List<ResearchFinding> findings, BodyOfEvidence body) {
        return effects(subject, findings, body)
                .flatMap(found -> MetaAnalysis.using(evidence.protocol().pooling())
                        .fit(EffectSet.of(found.effects()))
                        .map(fit -> PooledBody.of(found.body(), fit))
                        .toOptional());
    }

    /** {@return the effects, turned so that desirable is positive, and the body they are the results of} */
    Optional<PooledCase> effects(Subject subject, List<ResearchFinding> findings, BodyOfEvidence body) {
        if (findings.stream().map(PooledFinding::content).distinct().count() != 1
                || findings.get(0).unit() != ReportingUnit.PRIMARY_SET) {
            return Optional.empty();
        }
        ResearchFinding finding = findings.get(0);
        ImmutableList<PrimaryEffect> effects = effects(finding);
        double sign = desirable(finding);
        if (effects.size() < 2 || sign == 0) {
            return Optional.empty();
        }
        return Optional.of(new PooledCase(
                pooled(subject, body, effects),
                effects.get(0).measure(),
                effects.stream()
                        .map(effect -> turned(effect.toStudyEffect(), sign))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of()));
    }

    private static StudyEffect turned(StudyEffect effect, double sign) {
        return new StudyEffect(
                effect.key(),
                effect.label(),
                effect.cluster(),
                effect.unit(),
                new EffectSize(sign * effect.size().yi(), effect.size().vi()));
    }

    /** What makes two findings one: the same number of the same source. */
    private static ImmutableList<Object> content(ResearchFinding finding) {
        return ImmutableList.of(
                finding.source(), finding.unit(), finding.direction(), finding.effect(), finding.outcome());
    }

    /** The effects of the one data set of a source, when none depends on another. */
    private ImmutableList<PrimaryEffect> effects(ResearchFinding finding) {
        ImmutableList<PrimaryEffect> effects = evidence.primaryEffects().stream()
                .filter(effect -> effect.source().equals(finding.source()))
                .collect(ImmutableList.toImmutableList());
        boolean oneSet = effects.stream().map(PrimaryEffect::dataset).distinct().count() == 1;
        boolean independent = effects.stream()
                        .map(PrimaryEffect::cluster)
                        .collect(ImmutableSet.toImmutableSet())
                        .size()
                == effects.size();
        return oneSet && independent ? effects : ImmutableList.of();
    }

    /** 1 when a positive estimate means less harm, -1 when it means more, 0 when the finding does not tell. */
    private static double desirable(ResearchFinding finding) {
        double positive = Math.signum(finding.effect().estimate().orElse(0));
        return switch (finding.direction()) {
            case HARM_DOWN -> positive;
            case HARM_UP -> -positive;
            case NO_ASSOCIATION, MIXED, UNCLEAR -> 0;
        };
    }

    private static BodyOfEvidence pooled(Subject subject, BodyOfEvidence body, ImmutableList<PrimaryEffect> effects) {
        BodyResult whole = body.results().get(0);
        return BodyOfEvidence.builder()
                .framework(
                        subject instanceof Intervention
                                ? CertaintyFramework.GRADE_INTERVENTION
                                : CertaintyFramework.GRADE_FACTOR)
                .design(body.design())
                .results(effects.stream()
                        .map(effect -> BodyResult.builder()
                                .key(effect.toStudyEffect().key())
                                .limitation(whole.limitation())
                                .directness(whole.directness())
                                .counts(effect.counts())
                                .build())
                        .collect(ImmutableList.toImmutableList()))
                .scale(scale(effects.get(0).measure()))
                .context(new EffectContext.Minimal(0))
                .informationSize(body.informationSize())
                .participants(
                        effects.stream().allMatch(effect -> effect.counts().isPresent())
                                ? java.util.OptionalInt.of((int) effects.stream()
                                        .flatMap(effect -> effect.counts().stream())
                                        .mapToDouble(PooledFinding::people)
                                        .sum())
                                : body.participants())
                .temporalOrders(body.temporalOrders())
                .build();
    }

    private static double people(TwoByTwo counts) {
        return counts.treatedEvent() + counts.treatedNoEvent() + counts.controlEvent() + counts.controlNoEvent();
    }

    private static EffectScale scale(EffectMeasure measure) {
        return switch (measure) {
            case LOG_ODDS_RATIO -> EffectScale.LOG_ODDS_RATIO;
            case D, G -> EffectScale.STANDARDISED;
            default -> EffectScale.OTHER;
        };
    }
}
