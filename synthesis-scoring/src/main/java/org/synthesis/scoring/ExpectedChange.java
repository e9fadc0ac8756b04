package org.synthesis.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.agenda.PlannedFinding;

/**
 * What one more study would do to the conclusions, by the direction of what it finds: the conclusions are drawn again with its
 * finding among the others, once for each direction.
 *
 * <p>The finding supports no recommendation, as a recommendation names its findings itself; it reaches those that follow its
 * subject or a gap.
 *
 * @param planned the study
 * @param outcomes what would change if it finds less harm, no association, or more harm, in that order
 */
public record ExpectedChange(PlannedFinding planned, ImmutableList<ByDirection> outcomes) {
    private static final ImmutableList<Direction> DIRECTIONS =
            ImmutableList.of(Direction.HARM_DOWN, Direction.NO_ASSOCIATION, Direction.HARM_UP);

    /** {@return what a planned study would change in the conclusions of an evidence base under its protocol} */
    public static ExpectedChange of(EvidenceBase evidence, PlannedFinding planned) {
        Assessment.Groundwork groundwork = Assessment.Groundwork.of(evidence);
        Conclusions standing = Assessment.conclude(evidence, groundwork);
        return new ExpectedChange(
                planned,
                DIRECTIONS.stream()
                        .map(direction -> {
                            EvidenceBase added = planned.addedTo(evidence, direction);
                            Conclusions after = Assessment.conclude(added, groundwork.retraced(added));
                            return new ByDirection(direction, after.changesSince(standing));
                        })
                        .collect(ImmutableList.toImmutableList()));
    }

    /** {@return whether any outcome of the study changes a conclusion} */
    public boolean mayChange() {
        return outcomes.stream().anyMatch(outcome -> !outcome.changes().isEmpty());
    }

    /**
     * What would change if the study finds one direction.
     *
     * @param direction what it finds
     * @param changes the conclusions that would change, by the part that changes
     */
    public record ByDirection(Direction direction, ImmutableList<Change> changes) {
        /** {@return the changes in the conclusion about one subject, gap, recommendation or place} */
        public ImmutableList<Change> of(String key) {
            return changes.stream().filter(change -> change.key().equals(key)).collect(ImmutableList.toImmutableList());
        }

        /** {@return how many conclusions would change and which, in plain words} */
        public LocalizedText explanation() {
            List<String> keys = ImmutableSet.copyOf(
                            changes.stream().map(Change::key).toList())
                    .asList();
            String listed = String.join(", ", keys);
            return switch (keys.size()) {
                case 0 ->
                    LocalizedText.of(
                            "Vindt het onderzoek \"" + direction.label().nl() + "\", dan verandert er geen conclusie.",
                            "If the study finds \"" + direction.label().en() + "\", no conclusion changes.");
                case 1 ->
                    LocalizedText.of(
                            "Vindt het onderzoek \"" + direction.label().nl() + "\", dan verandert één conclusie: "
                                    + listed + ".",
                            "If the study finds \"" + direction.label().en() + "\", one conclusion changes: " + listed
                                    + ".");
                default ->
                    LocalizedText.of(
                            "Vindt het onderzoek \"" + direction.label().nl() + "\", dan veranderen " + keys.size()
                                    + " conclusies: " + listed + ".",
                            "If the study finds \"" + direction.label().en() + "\", " + keys.size()
                                    + " conclusions change: " + listed + ".");
            };
        }
    }
}
