package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * The one direction of a study with several outcomes: the one that enough of them share, else mixed.
 *
 * <p>All outcomes count, those without an association and mixed ones among them. An outcome whose direction is unclear counts for
 * nothing; where it could tip the answer, the answer is undetermined.
 */
public final class WithinStudy {
    private static final Rule RULE = new Rule(
            "within-study-direction",
            RuleStatus.N,
            LocalizedText.of(
                    "richting van een studie met meer uitkomsten", "direction of a study with several outcomes"),
            "Boon and Thomson 2021, Res Synth Methods 12:29");
    private static final ImmutableList<Direction> ANSWERS =
            ImmutableList.of(Direction.HARM_UP, Direction.HARM_DOWN, Direction.NO_ASSOCIATION);

    private WithinStudy() {}

    /** {@return the direction that stands for the study; mixed when no direction is shared by enough outcomes} */
    public static Proposal<Direction> direction(Collection<Direction> outcomes, Thresholds thresholds) {
        if (outcomes.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "een richting van ten minste één uitkomst", "a direction of at least one outcome"));
        }
        double share = thresholds.get(Threshold.WITHIN_STUDY_SHARE);
        int unclear = count(outcomes, Direction.UNCLEAR);
        List<Direction> reached = ANSWERS.stream()
                .filter(answer -> count(outcomes, answer) / (double) outcomes.size() >= share)
                .toList();
        List<Direction> possible = ANSWERS.stream()
                .filter(answer -> (count(outcomes, answer) + unclear) / (double) outcomes.size() >= share)
                .toList();
        RuleStep step = RuleStep.of(RULE, because(outcomes), thresholds, Threshold.WITHIN_STUDY_SHARE);
        if (!reached.equals(possible)) {
            return Proposal.undetermined(
                    ImmutableList.of(LocalizedText.of(
                            "de richting van uitkomsten die nu onduidelijk is: " + unclear,
                            "the direction of outcomes that are unclear now: " + unclear)),
                    ImmutableList.of(step));
        }
        return Proposal.determined(reached.size() == 1 ? reached.get(0) : Direction.MIXED, step);
    }

    private static int count(Collection<Direction> outcomes, Direction direction) {
        return (int) outcomes.stream().filter(direction::equals).count();
    }

    private static LocalizedText because(Collection<Direction> outcomes) {
        StringBuilder nl = new StringBuilder("Uitkomsten: " + outcomes.size());
        StringBuilder en = new StringBuilder("Outcomes: " + outcomes.size());
        for (Direction direction : Direction.values()) {
            int count = count(outcomes, direction);
            if (count > 0) {
                nl.append("; ").append(direction.label().nl()).append(": ").append(count);
                en.append("; ").append(direction.label().en()).append(": ").append(count);
            }
        }
        return LocalizedText.of(nl.append('.').toString(), en.append('.').toString());
    }
}
