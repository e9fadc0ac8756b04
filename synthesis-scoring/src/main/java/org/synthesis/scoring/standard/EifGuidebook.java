package org.synthesis.scoring.standard;

import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.EifEvidence;
import org.synthesis.model.standard.EifLevel;
import org.synthesis.model.standard.EifRating;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * The strength of evidence of the EIF Guidebook: how sure it is that a programme causes an effect, not how large that is.
 *
 * <p>A rigorous study with an effect makes level 2 at least, level 3 when a short-term outcome of children improved, and level 4 when
 * there are several and an effect lasted. Where rigorous studies found no effect only, the rating says so.
 */
public final class EifGuidebook {
    private static final Rule RATING = new Rule(
            "eif-rating",
            RuleStatus.N,
            LocalizedText.of("sterkte van het bewijs volgens EIF", "strength of evidence by EIF"),
            "Early Intervention Foundation, EIF Guidebook, evidence standards");
    private static final LocalizedText POSITIVE =
            LocalizedText.of("aantal degelijke onderzoeken met effect", "number of rigorous studies with an effect");
    private static final LocalizedText WITHOUT = LocalizedText.of(
            "aantal degelijke onderzoeken zonder effect", "number of rigorous studies without an effect");
    private static final LocalizedText MONTHS =
            LocalizedText.of("maanden dat een effect aanhield", "months for which an effect lasted");

    private EifGuidebook() {}

    /** {@return the level, with a plus as far as an assessor says that the evidence is more than it asks} */
    public static Proposal<EifRating> rating(EifEvidence evidence, Thresholds thresholds) {
        return Ruling.of(RATING, thresholds, Threshold.EIF_LASTING_MONTHS, Threshold.EIF_SEVERAL_STUDIES)
                .settle(reading -> level(evidence, thresholds, reading), Coded::label, found -> because(evidence))
                .map(level -> new EifRating(level, evidence.criteria().get(Criterion.EXCEEDS_LEVEL)));
    }

    private static EifLevel level(EifEvidence evidence, Thresholds thresholds, Reading reading) {
        double several = thresholds.get(Threshold.EIF_SEVERAL_STUDIES);
        int positive = reading.number(POSITIVE, evidence.rigorousPositive(), several);
        if (positive > 0) {
            if (!reading.holds(evidence.criteria(), Criterion.SHORT_TERM_CHILD_OUTCOME)) {
                return EifLevel.LEVEL_2;
            }
            boolean lasting =
                    reading.atLeast(MONTHS, evidence.lastingMonths(), thresholds, Threshold.EIF_LASTING_MONTHS);
            return positive >= several && lasting ? EifLevel.LEVEL_4 : EifLevel.LEVEL_3;
        }
        boolean failed = evidence.rigorousWithoutEffect().isPresent()
                ? evidence.rigorousWithoutEffect().getAsInt() > 0
                : !reading.favourable(WITHOUT);
        if (failed) {
            return EifLevel.NO_EFFECT;
        }
        return reading.holds(evidence.criteria(), Criterion.CHANGE_SHOWN) ? EifLevel.LEVEL_2 : EifLevel.NOT_LEVEL_2;
    }

    private static LocalizedText because(EifEvidence evidence) {
        LocalizedText words =
                Ruling.words(evidence.criteria(), Criterion.CHANGE_SHOWN, Criterion.SHORT_TERM_CHILD_OUTCOME);
        return LocalizedText.of(
                "Degelijke onderzoeken met effect: " + Counts.nl(evidence.rigorousPositive()) + ", zonder effect: "
                        + Counts.nl(evidence.rigorousWithoutEffect()) + "; langste effect in maanden: "
                        + Counts.nl(evidence.lastingMonths()) + ". " + words.nl(),
                "Rigorous studies with an effect: " + Counts.en(evidence.rigorousPositive()) + ", without: "
                        + Counts.en(evidence.rigorousWithoutEffect()) + "; longest effect in months: "
                        + Counts.en(evidence.lastingMonths()) + ". " + words.en());
    }
}
