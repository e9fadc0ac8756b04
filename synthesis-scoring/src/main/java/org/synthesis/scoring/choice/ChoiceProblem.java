package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What is to be chosen among, and by what.
 *
 * @param criteria at least two
 * @param weights of exactly these criteria
 * @param alternatives at least two, with values on these criteria
 */
public record ChoiceProblem(
        ImmutableList<Criterion> criteria, Weights weights, ImmutableList<Alternative> alternatives) {
    /** Checks that the parts fit together. */
    public ChoiceProblem {
        Set<String> keys = new HashSet<>();
        for (Criterion criterion : criteria) {
            Checks.that(keys.add(criterion.key()), "criterion '%s' stands there twice", criterion.key());
        }
        Checks.that(keys.size() >= 2, "weighing needs at least two criteria, got %s", keys);
        Checks.that(
                weights.byCriterion().keySet().equals(keys),
                "expected weights for %s, got them for %s",
                keys,
                weights.byCriterion().keySet());
        Checks.that(alternatives.size() >= 2, "a choice needs at least two alternatives, got %d", alternatives.size());
        Set<String> names = new HashSet<>();
        for (Alternative alternative : alternatives) {
            Checks.that(names.add(alternative.key()), "alternative '%s' stands there twice", alternative.key());
            for (String criterion : alternative.values().keySet()) {
                Checks.that(
                        keys.contains(criterion),
                        "alternative '%s': no criterion '%s', only %s",
                        alternative.key(),
                        criterion,
                        keys);
            }
        }
    }

    /** {@return the values nobody gave yet, as people name them} */
    public ImmutableList<LocalizedText> missing() {
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        for (Alternative alternative : alternatives) {
            for (Criterion criterion : criteria) {
                if (!alternative.values().containsKey(criterion.key())) {
                    missing.add(LocalizedText.of(
                            "de waarde van \"" + alternative.label().nl() + "\" op \""
                                    + criterion.label().nl() + "\"",
                            "the value of \"" + alternative.label().en() + "\" on \""
                                    + criterion.label().en() + "\""));
                }
            }
        }
        return missing.build();
    }

    /** {@return what an alternative is called} */
    public LocalizedText labelOf(String alternative) {
        return alternatives.stream()
                .filter(candidate -> candidate.key().equals(alternative))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no alternative '" + alternative + "'"))
                .label();
    }

    /** {@return a criterion by its key} */
    public Criterion criterion(String key) {
        return criteria.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion '" + key + "'"));
    }

    /** {@return the problem with other weights} */
    public ChoiceProblem withWeights(Weights other) {
        return new ChoiceProblem(criteria, other, alternatives);
    }
}
