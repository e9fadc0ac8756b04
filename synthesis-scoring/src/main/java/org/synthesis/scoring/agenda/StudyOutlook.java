package org.synthesis.scoring.agenda;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.VarianceComponents;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.words.Phrases;

/**
 * What a planned study may do to a pooled effect and to a conclusion that hangs on a threshold.
 *
 * <p>The study joins with weight {@code 1 / (variance + tau2)}; tau-squared, and with a Knapp-Hartung test the factor of the standard
 * error, stay as they are now. The updated mean is then normal, and every probability a closed form (pre-posterior analysis).
 */
public final class StudyOutlook {
    private static final Rule NULL_STUDY = new Rule(
            "smallest-null-study",
            RuleStatus.D,
            LocalizedText.of(
                    "kleinste onderzoek zonder effect dat het gemiddelde over de grens trekt",
                    "smallest study without effect that pulls the mean across the threshold"),
            "Roloff et al. 2013, Stat Med 32:11");

    private final PooledEffect pooled;
    private final double threshold;
    private final double information;
    private final double spread;

    private StudyOutlook(PooledEffect pooled, double threshold) {
        this.pooled = pooled;
        this.threshold = Checks.finite(threshold, "threshold");
        Optional<VarianceComponents> parts = pooled.varianceComponents();
        this.spread = parts.map(VarianceComponents::total)
                .orElseGet(() -> pooled.heterogeneity().tauSquared().orElseThrow());
        this.information = parts.isPresent()
                ? 1 / (pooled.standardError() * pooled.standardError())
                : pooled.weights().stream()
                        .mapToDouble(weight -> 1 / (weight.vi() + spread))
                        .sum();
    }

    /** {@return the outlook of a pooled effect, with the border between two conclusions on the scale of analysis} */
    public static StudyOutlook of(PooledEffect pooled, double threshold) {
        return new StudyOutlook(pooled, threshold);
    }

    /** {@return what the pooled effect may become after a study} */
    public StudyImpact after(PlannedStudy study) {
        double weight = 1 / (study.variance() + spread);
        double total = information + weight;
        double mean = (information * pooled.estimate() + weight * expected(study.expectation())) / total;
        double sd = weight / total * Math.sqrt(study.variance() + extraVariance(study.expectation()));
        double half = quantile() * pooled.standardError() * Math.sqrt(information / total);
        double above = beyond(threshold - mean, sd);
        boolean isAbove = pooled.estimate() > threshold;
        return new StudyImpact(
                mean,
                sd,
                new Interval(mean - half, mean + half, pooled.spec().level()),
                threshold,
                above,
                isAbove ? beyond(mean - threshold, sd) : above,
                beyond(threshold + half - mean, sd),
                beyond(mean - threshold + half, sd));
    }

    private double expected(Expectation expectation) {
        if (expectation instanceof Expectation.Given given) {
            return given.effect();
        }
        return expectation instanceof Expectation.None ? 0 : pooled.estimate();
    }

    private double extraVariance(Expectation expectation) {
        return expectation instanceof Expectation.AsPredicted ? spread + 1 / information : 0;
    }

    private static double beyond(double distance, double sd) {
        return Distributions.normalUpperTail(distance / sd);
    }

    /** The quantile of the interval, with one study more where it counts studies. */
    private double quantile() {
        double tail = (1 - pooled.spec().level()) / 2;
        OptionalInt df = pooled.degreesOfFreedom();
        return df.isPresent()
                ? Distributions.tUpperQuantile(tail, df.getAsInt() + 1)
                : Distributions.normalUpperQuantile(tail);
    }

    /**
     * {@return how many levels imprecision would take off, by the rules, when the study finds what is expected}
     *
     * @param body the evidence as it is judged now, with this pooled effect or the same one turned so that desirable is positive;
     *     undetermined when imprecision is judged on an effect in absolute numbers, which depends on more than this effect
     */
    public Proposal<Integer> imprecisionAfter(PlannedStudy study, BodyOfEvidence body, Thresholds thresholds) {
        if (body.absolute().isPresent()) {
            return Proposal.undetermined(LocalizedText.of(
                    "het effect in absolute getallen na het onderzoek",
                    "the effect in absolute numbers after the study"));
        }
        double judged = body.pooled().map(EstimatedEffect::estimate).orElse(pooled.estimate());
        Checks.that(
                Math.abs(judged) == Math.abs(pooled.estimate()),
                "the body holds another pooled effect, %s and not %s",
                judged,
                pooled.estimate());
        StudyImpact impact = after(study);
        boolean isTurned = judged != pooled.estimate();
        BodyOfEvidence.Builder updated = body.toBuilder()
                .pooled(
                        isTurned
                                ? new EstimatedEffect(
                                        -impact.mean(),
                                        new Interval(
                                                -impact.interval().high(),
                                                -impact.interval().low(),
                                                impact.interval().level()))
                                : new EstimatedEffect(impact.mean(), impact.interval()));
        if (body.participants().isPresent() && study.participants().isPresent()) {
            updated.participants(Math.toIntExact(
                    body.participants().getAsInt() + study.participants().getAsLong()));
        }
        return Grade.using(thresholds).assess(updated.build()).domains().stream()
                .filter(rating -> rating.domain() == CertaintyDomain.IMPRECISION)
                .findFirst()
                .map(rating -> rating.change().proposed())
                .orElseGet(() -> Proposal.notApplicable(LocalizedText.of(
                        "dit schema beoordeelt onnauwkeurigheid niet", "this scheme does not judge imprecision")));
    }

    /**
     * {@return the size of the smallest study that, finding no effect at all, pulls the pooled effect to the threshold or across it}
     *
     * <p>Does not apply when no study can: when the threshold does not lie between no effect and the pooled effect, or when places
     * differ so much that one study never weighs enough.
     *
     * @param unitVariance variance of the estimate of a study times its size
     */
    public Proposal<Long> smallestNullStudy(double unitVariance) {
        Checks.that(
                unitVariance > 0 && Double.isFinite(unitVariance),
                "expected a positive variance, got %s",
                unitVariance);
        double estimate = pooled.estimate();
        boolean isBetween = estimate > threshold && threshold > 0 || estimate < threshold && threshold < 0;
        if (!isBetween) {
            return never(Phrases.say(
                    "Een onderzoek zonder effect trekt het gemiddelde ({0}) naar nul en daarmee niet over de grens ({1}).",
                    "A study without effect pulls the mean ({0}) towards zero, which is not across the threshold ({1}).",
                    Phrases.number(estimate),
                    Phrases.number(threshold)));
        }
        double needed = information * (estimate - threshold) / threshold;
        double variance = 1 / needed - spread;
        if (!(variance > 0) || unitVariance / variance > 1e15) {
            return never(Phrases.say(
                    "Resultaten verschillen zo veel tussen plaatsen dat één onderzoek, hoe groot ook, het gemiddelde ({0}) niet over de"
                            + " grens ({1}) trekt.",
                    "Results differ so much between places that no single study, however large, pulls the mean ({0}) across the"
                            + " threshold ({1}).",
                    Phrases.number(estimate),
                    Phrases.number(threshold)));
        }
        long size = Math.max(1, (long) Math.ceil(unitVariance / variance * (1 - 1e-12)));
        return Proposal.determined(
                size,
                RuleStep.of(
                        NULL_STUDY,
                        Phrases.say(
                                "Een onderzoek met {0} deelnemers dat geen effect vindt, trekt het gemiddelde van {1} naar de grens ({2}).",
                                "A study with {0} participants that finds no effect pulls the mean from {1} to the threshold ({2}).",
                                Phrases.whole(size),
                                Phrases.number(estimate),
                                Phrases.number(threshold))));
    }

    private static Proposal<Long> never(LocalizedText reason) {
        return new Proposal.NotApplicable<>(reason, ImmutableList.of(RuleStep.of(NULL_STUDY, reason)));
    }
}
