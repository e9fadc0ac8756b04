package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.VarianceComponents;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.NormalLoss;
import org.synthesis.scoring.words.Phrases;

/**
 * How likely today's choice is wrong, and what it is worth to find out: an effect {@code theta ~ N(mean, sd^2)}, positive when
 * desirable, and an action that is taken when the mean lies above a threshold.
 *
 * <p>All values are expected gains per person in units of the effect; a {@link Reach} multiplies them by people and a
 * {@link EffectWorth} turns them into money or utility. Closed forms, exact to about 1e-13 relative however small the value is.
 *
 * @param mean the expected effect, positive when desirable
 * @param standardDeviation how uncertain it is, positive
 * @param threshold the smallest effect for which acting is worth it
 */
public record ValueOfInformation(double mean, double standardDeviation, double threshold) {
    /** The unit of every value per person. */
    public static final LocalizedText UNIT =
            LocalizedText.of("eenheden van het effect per persoon", "units of the effect per person");

    private static final Rule RULE = new Rule(
            "value-of-information",
            RuleStatus.N,
            LocalizedText.of("waarde van meer kennis", "value of information"),
            "Raiffa and Schlaifer 1961, Applied Statistical Decision Theory; Claxton 1999, J Health Econ 18:341;"
                    + " Wilson 2015, PharmacoEconomics 33:105");

    /** Checks the numbers. */
    public ValueOfInformation {
        mean = Checks.finite(mean, "mean");
        threshold = Checks.finite(threshold, "threshold");
        Checks.that(
                standardDeviation > 0 && Double.isFinite(standardDeviation),
                "the standard deviation must be positive and finite, got %s",
                standardDeviation);
    }

    /**
     * {@return the choice for the places that were studied taken together: as uncertain as the mean effect is}
     *
     * @param polarity whether more of the outcome is worse, in which case the effect is turned
     * @param threshold on the scale of analysis, positive when desirable
     */
    public static ValueOfInformation of(PooledEffect pooled, OutcomePolarity polarity, double threshold) {
        return new ValueOfInformation(desirable(pooled, polarity), pooled.standardError(), threshold);
    }

    /**
     * {@return the choice for one place that was not studied: true effects differ between places, so the variance is that of the mean
     * plus that of true effects}
     *
     * <p>Declined when that variance is not known: {@code common-effect} when it is 0 by assumption only, {@code one-effect} when
     * there is nothing to estimate it from.
     *
     * @param polarity whether more of the outcome is worse, in which case the effect is turned
     * @param threshold on the scale of analysis, positive when desirable
     */
    public static Attempt<ValueOfInformation> forNewLocality(
            PooledEffect pooled, OutcomePolarity polarity, double threshold) {
        if (pooled.spec().model() == PoolingModel.COMMON_EFFECT) {
            return Attempt.declined(
                    "common-effect",
                    "a common effect assumes that places do not differ; pool by random effects to know what a new place may get");
        }
        if (pooled.effectCount() < 2) {
            return Attempt.declined("one-effect", "one effect does not tell how much places differ");
        }
        double between = pooled.varianceComponents()
                .map(VarianceComponents::total)
                .orElseGet(() -> pooled.heterogeneity().tauSquared().orElseThrow());
        double se = pooled.standardError();
        return Attempt.answered(
                new ValueOfInformation(desirable(pooled, polarity), Math.sqrt(se * se + between), threshold));
    }

    private static double desirable(PooledEffect pooled, OutcomePolarity polarity) {
        return polarity == OutcomePolarity.HIGHER_IS_WORSE ? -pooled.estimate() : pooled.estimate();
    }

    /** {@return whether acting is the choice on what is known now} */
    public boolean acts() {
        return mean > threshold;
    }

    /** {@return the probability that the effect lies on the other side of the threshold than its mean; at most one half} */
    public double probabilityWrong() {
        return Distributions.normalUpperTail(distance() / standardDeviation);
    }

    /** {@return the expected value of perfect information (EVPI): what never choosing wrongly would gain on average} */
    public double perfect() {
        return loss(standardDeviation);
    }

    /**
     * {@return what a new study would gain on average}
     *
     * @param participants size of the study, positive
     * @param unitVariance variance of its estimate times its size, positive
     */
    public SampleInformation sample(long participants, double unitVariance) {
        Checks.that(participants > 0, "a study needs participants, got %s", participants);
        Checks.that(
                unitVariance > 0 && Double.isFinite(unitVariance),
                "the variance must be positive and finite, got %s",
                unitVariance);
        double prior = standardDeviation * standardDeviation;
        double sampling = unitVariance / participants;
        // both shares are written out, so that neither is lost beside the other
        double root = Math.sqrt(prior + sampling);
        double preposterior = standardDeviation * (standardDeviation / root);
        double posterior = standardDeviation * (Math.sqrt(sampling) / root);
        return new SampleInformation(participants, preposterior, posterior, Math.min(loss(preposterior), perfect()));
    }

    /** {@return what studies of several sizes would gain on average, in the order of the sizes} */
    public ImmutableList<SampleInformation> samples(Collection<Long> sizes, double unitVariance) {
        return sizes.stream().map(size -> sample(size, unitVariance)).collect(ImmutableList.toImmutableList());
    }

    /** {@return what never choosing wrongly would gain on average for all people together, in units of the effect} */
    public double perfectFor(Reach reach) {
        return perfect() * reach.people();
    }

    /** {@return what a study would gain for all people together and what it costs} */
    public NetBenefit netBenefit(SampleInformation study, Reach reach, EffectWorth scale, ResearchCost cost) {
        return new NetBenefit(
                study, study.value() * reach.people() * scale.perEffectUnit(), cost.of(study.participants()), scale);
    }

    /**
     * {@return the size of study with the largest net benefit; empty when no study is worth its costs}
     *
     * <p>The gain first rises ever faster with the size and then ever slower, so the best size is where the last participant just
     * pays, beyond the size at which the gain rises fastest; that size solves a quadratic equation.
     *
     * @param cost with a positive price per participant, as otherwise no size is too large
     */
    public Optional<NetBenefit> bestStudy(double unitVariance, Reach reach, EffectWorth scale, ResearchCost cost) {
        Checks.that(cost.perParticipant() > 0, "expected a positive price per participant, got %s", cost);
        double price = cost.perParticipant() / (reach.people() * scale.perEffectUnit());
        double ratio = unitVariance / (standardDeviation * standardDeviation);
        double pull = ratio * (distance() / standardDeviation) * (distance() / standardDeviation) / 2;
        double fastest = (pull - ratio / 2 + Math.sqrt((pull - ratio / 2) * (pull - ratio / 2) + 8 * pull * ratio)) / 4;
        if (!(marginal(fastest, ratio) > price)) {
            return Optional.empty();
        }
        double low = fastest;
        double high = Math.max(1, 2 * fastest);
        while (marginal(high, ratio) > price) {
            low = high;
            high *= 2;
        }
        for (int step = 0; step < 200 && high - low > 0.25; step++) {
            double middle = (low + high) / 2;
            if (marginal(middle, ratio) > price) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Checks.that(high < 1e15, "the best study has more participants than can be counted, at %s each", cost);
        NetBenefit best = netBenefit(sample(Math.max(1, (long) low), unitVariance), reach, scale, cost);
        for (long size = (long) low + 1; size <= (long) high + 1; size++) {
            NetBenefit other = netBenefit(sample(size, unitVariance), reach, scale, cost);
            best = other.net() > best.net() ? other : best;
        }
        return Optional.of(best).filter(found -> found.net() > 0);
    }

    /** What one participant more adds to the gain per person; infinite at size 0 when the mean lies on the threshold. */
    private double marginal(double size, double ratio) {
        if (size == 0) {
            return distance() == 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double preposterior = standardDeviation * Math.sqrt(size / (size + ratio));
        double z = distance() / preposterior;
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return density
                * standardDeviation
                * (ratio / (size + ratio))
                * (standardDeviation / (2 * preposterior))
                / (size + ratio);
    }

    private double loss(double sd) {
        return sd == 0 ? 0 : sd * NormalLoss.unit(distance() / sd);
    }

    private double distance() {
        return Math.abs(mean - threshold);
    }

    /** {@return chance of a wrong choice and worth of certainty, in plain words} */
    public RuleStep explanation() {
        return RuleStep.of(
                RULE,
                Phrases.say(
                        acts()
                                ? "Met wat nu bekend is, ligt handelen voor de hand: het verwachte effect ({0}) ligt boven de grens ({1})."
                                        + " De kans dat we daarmee verkeerd kiezen is {2}. Uitsluitsel zou gemiddeld {3} waard zijn ({4})."
                                : "Met wat nu bekend is, ligt handelen niet voor de hand: het verwachte effect ({0}) ligt niet boven de"
                                        + " grens ({1}). De kans dat we daarmee verkeerd kiezen is {2}. Uitsluitsel zou gemiddeld {3} waard"
                                        + " zijn ({4}).",
                        acts()
                                ? "On what is known now, acting is the choice: the expected effect ({0}) lies above the threshold ({1})."
                                        + " The chance that this choice is wrong is {2}. Certainty would be worth {3} on average ({4})."
                                : "On what is known now, not acting is the choice: the expected effect ({0}) does not lie above the"
                                        + " threshold ({1}). The chance that this choice is wrong is {2}. Certainty would be worth {3} on"
                                        + " average ({4}).",
                        Phrases.number(mean),
                        Phrases.number(threshold),
                        Phrases.percent(probabilityWrong()),
                        Phrases.number(perfect()),
                        UNIT));
    }

    /** {@return what a study of some size would add to what is known, in plain words} */
    public RuleStep explanation(SampleInformation study) {
        return RuleStep.of(
                RULE,
                Phrases.say(
                        "Een onderzoek met {0} deelnemers levert naar verwachting {1} op ({2}): {3} van wat volledig uitsluitsel waard is.",
                        "A study with {0} participants is expected to gain {1} ({2}): {3} of what full certainty is worth.",
                        Phrases.whole(study.participants()),
                        Phrases.number(study.value()),
                        UNIT,
                        Phrases.percent(perfect() == 0 ? 0 : study.value() / perfect())));
    }
}
