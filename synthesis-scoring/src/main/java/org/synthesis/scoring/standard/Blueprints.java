package org.synthesis.scoring.standard;

import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.BlueprintsEvidence;
import org.synthesis.model.standard.BlueprintsRating;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.Preponderance;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * The rating of Blueprints for Healthy Youth Development.
 *
 * <p>Promising asks for a specific programme that is ready to spread and does no harm, with mostly wanted effects in one high-quality
 * trial or two high-quality quasi-experiments. A model also has a second evaluation, one of the two a trial, and an effect sustained
 * for a year; model plus is replicated independently as well.
 *
 * <p>Which reason is given when several keep a programme from being certified is our order: harm, too little sound evidence (or no
 * specific programme to which it belongs), no effects, contradictory effects, not ready to spread.
 */
public final class Blueprints {
    private static final Rule RATING = new Rule(
            "blueprints-rating",
            RuleStatus.N,
            LocalizedText.of("oordeel volgens Blueprints", "rating by Blueprints"),
            "Blueprints for Healthy Youth Development, certification criteria");
    private static final LocalizedText TRIALS = LocalizedText.of(
            "aantal degelijke gerandomiseerde experimenten", "number of high-quality randomised trials");
    private static final LocalizedText QUASI =
            LocalizedText.of("aantal degelijke quasi-experimenten", "number of high-quality quasi-experiments");
    private static final LocalizedText MONTHS = LocalizedText.of(
            "maanden na afloop dat een effect aanhield", "months after the end for which an effect was sustained");
    private static final LocalizedText POINTS =
            LocalizedText.of("waar het meeste bewijs op wijst", "where most of the evidence points");

    private Blueprints() {}

    /** {@return the rating of a programme} */
    public static Proposal<BlueprintsRating> rating(BlueprintsEvidence evidence, Thresholds thresholds) {
        return Ruling.of(
                        RATING,
                        thresholds,
                        Threshold.BLUEPRINTS_MODEL_EVALUATIONS,
                        Threshold.BLUEPRINTS_QUASI_EXPERIMENTS,
                        Threshold.BLUEPRINTS_SUSTAINED_MONTHS,
                        Threshold.BLUEPRINTS_TRIALS)
                .settle(reading -> rating(evidence, thresholds, reading), Coded::label, found -> because(evidence));
    }

    private static BlueprintsRating rating(BlueprintsEvidence evidence, Thresholds thresholds, Reading reading) {
        if (!reading.holds(evidence.criteria(), Criterion.HARMLESS)) {
            return BlueprintsRating.HARMFUL;
        }
        double needed = thresholds.get(Threshold.BLUEPRINTS_MODEL_EVALUATIONS);
        int trials = reading.number(
                TRIALS, evidence.trials(), Math.max(needed, thresholds.get(Threshold.BLUEPRINTS_TRIALS)));
        int quasi = reading.number(
                QUASI,
                evidence.quasiExperiments(),
                Math.max(needed, thresholds.get(Threshold.BLUEPRINTS_QUASI_EXPERIMENTS)));
        boolean trial = trials >= thresholds.get(Threshold.BLUEPRINTS_TRIALS);
        boolean enough = trial || quasi >= thresholds.get(Threshold.BLUEPRINTS_QUASI_EXPERIMENTS);
        if (!enough || !reading.holds(evidence.criteria(), Criterion.SPECIFIC)) {
            return BlueprintsRating.INSUFFICIENT;
        }
        Preponderance points =
                reading.word(POINTS, evidence.preponderance(), Preponderance.NONE, Preponderance.POSITIVE);
        if (points != Preponderance.POSITIVE) {
            return points == Preponderance.MIXED ? BlueprintsRating.INCONCLUSIVE : BlueprintsRating.INEFFECTIVE;
        }
        if (!reading.holds(evidence.criteria(), Criterion.READY_TO_SPREAD)) {
            return BlueprintsRating.NOT_READY;
        }
        boolean model = trial
                && trials + quasi >= needed
                && reading.atLeast(
                        MONTHS, evidence.sustainedMonths(), thresholds, Threshold.BLUEPRINTS_SUSTAINED_MONTHS);
        if (!model) {
            return BlueprintsRating.PROMISING;
        }
        return reading.holds(evidence.criteria(), Criterion.REPLICATED_INDEPENDENTLY)
                ? BlueprintsRating.MODEL_PLUS
                : BlueprintsRating.MODEL;
    }

    private static LocalizedText because(BlueprintsEvidence evidence) {
        LocalizedText words = Ruling.words(
                evidence.criteria(),
                Criterion.SPECIFIC,
                Criterion.READY_TO_SPREAD,
                Criterion.HARMLESS,
                Criterion.REPLICATED_INDEPENDENTLY);
        return LocalizedText.of(
                "Degelijke experimenten: " + Counts.nl(evidence.trials()) + ", quasi-experimenten: "
                        + Counts.nl(evidence.quasiExperiments()) + ", effect houdt aan in maanden: "
                        + Counts.nl(evidence.sustainedMonths()) + ", richting van het bewijs: "
                        + evidence.preponderance().map(p -> p.label().nl()).orElse("niet vermeld") + ". " + words.nl(),
                "High-quality trials: " + Counts.en(evidence.trials()) + ", quasi-experiments: "
                        + Counts.en(evidence.quasiExperiments()) + ", effect sustained in months: "
                        + Counts.en(evidence.sustainedMonths()) + ", direction of the evidence: "
                        + evidence.preponderance().map(p -> p.label().en()).orElse("not reported") + ". "
                        + words.en());
    }
}
