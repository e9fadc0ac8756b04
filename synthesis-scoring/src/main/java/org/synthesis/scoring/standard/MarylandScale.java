package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.EvaluationResult;
import org.synthesis.model.standard.MarylandVerdict;
import org.synthesis.model.standard.ProgrammeEvaluation;
import org.synthesis.model.standard.SignificanceTest;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * The verdict of the Maryland report on a programme, from its evaluations.
 *
 * <p>It works when two sound evaluations find a significant wanted effect and more than half of the others find a wanted effect; it
 * does not work when two sound evaluations with tests find none and more than half of the others do not find one; it is promising
 * when one sound evaluation finds a significant wanted effect and more than half of the others agree; else it is unknown. Only the two
 * (or one) that carry the verdict are set aside: further sound evaluations stand among the others, so that ten of them outweigh
 * one weak dissenter. Where there are no others, they do not object.
 */
public final class MarylandScale {
    private static final Rule VERDICT = new Rule(
            "maryland-verdict",
            RuleStatus.N,
            LocalizedText.of("oordeel over een programma (Maryland)", "verdict on a programme (Maryland)"),
            "Sherman et al. 1998, NIJ Research in Brief; Farrington et al. 2002, in Evidence-Based Crime Prevention");

    private MarylandScale() {}

    /** {@return what its evaluations together say of a programme} */
    public static Proposal<MarylandVerdict> verdict(Iterable<ProgrammeEvaluation> evaluations, Thresholds thresholds) {
        ImmutableList<ProgrammeEvaluation> all = ImmutableList.copyOf(evaluations);
        return Ruling.of(
                        VERDICT,
                        thresholds,
                        Threshold.MARYLAND_EVALUATIONS,
                        Threshold.MARYLAND_LEVEL,
                        Threshold.MARYLAND_MAJORITY)
                .settle(reading -> verdict(all, thresholds, reading), Coded::label, found -> because(all, thresholds));
    }

    private static MarylandVerdict verdict(
            ImmutableList<ProgrammeEvaluation> all, Thresholds thresholds, Reading reading) {
        int positive = 0;
        int sound = 0;
        int against = 0;
        for (int i = 0; i < all.size(); i++) {
            ProgrammeEvaluation evaluation = all.get(i);
            boolean wanted = evaluation.result() == EvaluationResult.POSITIVE;
            positive += wanted ? 1 : 0;
            if (evaluation.level() >= thresholds.get(Threshold.MARYLAND_LEVEL)) {
                if (wanted) {
                    sound += significant(evaluation, i, reading) ? 1 : 0;
                } else {
                    against += tested(evaluation, i, reading) ? 1 : 0;
                }
            }
        }
        double needed = thresholds.get(Threshold.MARYLAND_EVALUATIONS);
        int carriers = (int) Math.ceil(needed);
        int others = all.size() - carriers;
        int negative = all.size() - positive;
        double share = thresholds.get(Threshold.MARYLAND_MAJORITY);
        if (sound >= needed && majority(positive - carriers, others, share)) {
            return MarylandVerdict.WORKS;
        }
        if (against >= needed && majority(negative - carriers, others, share)) {
            return MarylandVerdict.DOES_NOT_WORK;
        }
        if (sound >= 1 && majority(positive - 1, all.size() - 1, share)) {
            return MarylandVerdict.PROMISING;
        }
        return MarylandVerdict.UNKNOWN;
    }

    private static boolean majority(int part, int whole, double share) {
        return whole == 0 || part > share * whole;
    }

    private static boolean significant(ProgrammeEvaluation evaluation, int index, Reading reading) {
        return switch (evaluation.test()) {
            case SIGNIFICANT -> true;
            case NOT_SIGNIFICANT, NOT_TESTED -> false;
            case UNREPORTED -> reading.favourable(missing(index));
        };
    }

    /** Whether a result without the wanted effect counts against the programme. */
    private static boolean tested(ProgrammeEvaluation evaluation, int index, Reading reading) {
        return switch (evaluation.test()) {
            case SIGNIFICANT, NOT_SIGNIFICANT -> true;
            case NOT_TESTED -> false;
            case UNREPORTED -> !reading.favourable(missing(index));
        };
    }

    private static LocalizedText missing(int index) {
        return LocalizedText.of(
                "of het resultaat van evaluatie " + (index + 1) + " is getoetst, en met welke uitkomst",
                "whether the result of evaluation " + (index + 1) + " was tested, and with what result");
    }

    private static LocalizedText because(ImmutableList<ProgrammeEvaluation> all, Thresholds thresholds) {
        long positive = all.stream()
                .filter(e -> e.result() == EvaluationResult.POSITIVE)
                .count();
        long sound = all.stream()
                .filter(e -> e.level() >= thresholds.get(Threshold.MARYLAND_LEVEL))
                .count();
        long carrying = all.stream()
                .filter(e -> e.level() >= thresholds.get(Threshold.MARYLAND_LEVEL)
                        && e.result() == EvaluationResult.POSITIVE
                        && e.test() == SignificanceTest.SIGNIFICANT)
                .count();
        return LocalizedText.of(
                "Evaluaties: " + all.size() + ", waarvan met gewenst effect: " + positive + ", van voldoende niveau: "
                        + sound + ", en van voldoende niveau met significant gewenst effect: " + carrying + ".",
                "Evaluations: " + all.size() + ", with the wanted effect: " + positive + ", of a sufficient level: "
                        + sound + ", and of a sufficient level with a significant wanted effect: " + carrying + ".");
    }
}
