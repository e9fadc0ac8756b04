package org.synthesis.model.standard;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;

/**
 * Answers to the criteria of standards; a criterion without an answer is unreported.
 *
 * @param answers what is known, without what is unreported
 */
public record Criteria(ImmutableMap<Criterion, Fact> answers) {
    /** Puts the answers in order and leaves out what is unreported. */
    public Criteria {
        Map<Criterion, Fact> ordered = new EnumMap<>(Criterion.class);
        answers.forEach((criterion, fact) -> {
            if (fact != Fact.UNREPORTED) {
                ordered.put(criterion, fact);
            }
        });
        answers = ImmutableMap.copyOf(ordered);
    }

    /** {@return no answer at all} */
    public static Criteria unreported() {
        return new Criteria(ImmutableMap.of());
    }

    /** {@return the same with one answer set} */
    public Criteria with(Criterion criterion, Fact fact) {
        Map<Criterion, Fact> all = new EnumMap<>(Criterion.class);
        all.putAll(answers);
        all.put(criterion, fact);
        return new Criteria(ImmutableMap.copyOf(all));
    }

    /** {@return the same with some criteria met} */
    public Criteria met(Criterion... criteria) {
        Criteria all = this;
        for (Criterion criterion : criteria) {
            all = all.with(criterion, Fact.YES);
        }
        return all;
    }

    /** {@return the same with some criteria not met} */
    public Criteria unmet(Criterion... criteria) {
        Criteria all = this;
        for (Criterion criterion : criteria) {
            all = all.with(criterion, Fact.NO);
        }
        return all;
    }

    /** {@return what is known of a criterion} */
    public Fact get(Criterion criterion) {
        Fact fact = answers.get(criterion);
        return fact == null ? Fact.UNREPORTED : fact;
    }
}
