package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.TextTable;

/**
 * Which action comes first, why, and which other weights would choose another.
 *
 * @param problem what was chosen among
 * @param scores at the base weights, highest first; equal ones by key
 * @param thresholds for every criterion and every two alternatives, by key
 * @param intervals for every criterion, by key
 * @param smaa what all weights would choose
 * @param lead how much the first place hangs on the weights
 * @param turns the nearest weights at which another action leads, most plausible first
 */
public record Choice(
        ChoiceProblem problem,
        ImmutableList<ActionScore> scores,
        ImmutableList<WeightThreshold> thresholds,
        ImmutableList<StabilityInterval> intervals,
        Smaa smaa,
        Lead lead,
        ImmutableList<TippingPoint> turns) {
    /** {@return keys of who has the highest score at the base weights; more than one when scores are equal} */
    public ImmutableList<String> leaders() {
        return scores.stream()
                .filter(score -> score.rank() == 1)
                .map(ActionScore::alternative)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what would change the choice, as that of the conclusion with this key} */
    public TippingPoints tippingPoints(String key) {
        return new TippingPoints(key, turns);
    }

    /** {@return the choice in sentences: who leads and why, how firmly, and up to which weights} */
    public ImmutableList<LocalizedText> explanation() {
        return ChoiceText.explanation(this);
    }

    /** {@return one row per alternative: rank, score, its parts, and the share of weights for which it is first and last} */
    public TextTable table(Language language) {
        return ChoiceText.table(this, language);
    }

    /** {@return who leads and how firmly, in a line} */
    public String headline(Language language) {
        return ChoiceText.headline(this, language);
    }

    /** {@return who leads and how firmly, then the table} */
    @Override
    public String toString() {
        return headline(Language.EN) + "\n" + table(Language.EN).toText();
    }
}
