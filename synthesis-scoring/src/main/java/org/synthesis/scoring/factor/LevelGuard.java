package org.synthesis.scoring.factor;

import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.finding.MeasurementLevel;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * Guards the step from what was measured to whom it is said of. A risk score of one person and a ranking of communities are never
 * given, whatever was measured; nor is a local count that is too small.
 */
public final class LevelGuard {
    /** Level of measurement against level of inference. */
    public static final Rule LEVEL = new Rule(
            "level-guard",
            RuleStatus.N,
            LocalizedText.of("gemeten niveau tegenover gebruikt niveau", "level measured against level used"),
            "Robinson 1950, Am Sociol Rev 15:351");

    /** Small local counts are not given. */
    public static final Rule SMALL_CELL = new Rule(
            "local-smallest-cell",
            RuleStatus.L,
            LocalizedText.of("kleine lokale aantallen worden niet gegeven", "small local counts are not given"),
            "");

    private LevelGuard() {}

    /**
     * {@return whether an association may be used like this, with a warning when it may not be read so}
     *
     * @param measured whether people or areas were measured; empty when not coded
     * @param used about whom it is said
     */
    public static Proposal<LevelWarning> of(Optional<MeasurementLevel> measured, Inference used) {
        if (used == Inference.ONE_PERSON || used == Inference.RANKING) {
            return Proposal.notApplicable(LocalizedText.of(
                    "wordt nooit gegeven: een risicoscore van één persoon of een rangorde van gemeenschappen",
                    "is never given: a risk score of one person or a ranking of communities"));
        }
        if (measured.isEmpty()) {
            return Proposal.undetermined(
                    LocalizedText.of("of personen of gebieden zijn gemeten", "whether people or areas were measured"));
        }
        boolean people = measured.get() == MeasurementLevel.INDIVIDUAL;
        if (people == (used == Inference.PEOPLE)) {
            return warning(
                    LevelWarning.NONE,
                    LocalizedText.of("gemeten en gebruikt op hetzelfde niveau", "measured and used at the same level"));
        }
        return people
                ? warning(
                        LevelWarning.ATOMISTIC,
                        LocalizedText.of(
                                "gemeten bij personen en gebruikt voor gebieden: dat hoeft daar niet te gelden",
                                "measured for people and used for areas: it need not hold there"))
                : warning(
                        LevelWarning.ECOLOGICAL_FALLACY,
                        LocalizedText.of(
                                "gemeten bij gebieden en gebruikt voor personen: zegt niets over het risico van een persoon",
                                "measured for areas and used for people: says nothing on the risk of a person"));
    }

    /** {@return a local count when it is large enough to be given} */
    public static Proposal<Integer> localCount(int count, Thresholds thresholds) {
        Checks.that(count >= 0, "a count must not be negative, got %d", count);
        RuleStep step = RuleStep.of(
                SMALL_CELL,
                LocalizedText.of(
                        "lokale aantallen onder de grens kunnen naar personen leiden",
                        "local counts below the limit can point to persons"),
                thresholds,
                Threshold.LOCAL_SMALLEST_CELL);
        return count < thresholds.get(Threshold.LOCAL_SMALLEST_CELL)
                ? Proposal.notApplicable(
                        LocalizedText.of("te klein om lokaal te geven", "too small to be given locally"), step)
                : Proposal.determined(count, step);
    }

    private static Proposal<LevelWarning> warning(LevelWarning warning, LocalizedText because) {
        return Proposal.determined(warning, RuleStep.of(LEVEL, because));
    }
}
