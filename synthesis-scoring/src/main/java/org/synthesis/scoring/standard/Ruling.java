package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;

/** A rule with the thresholds it compares with, and the one way in which rules of this package come to a proposal. */
record Ruling(Rule rule, Thresholds thresholds, ImmutableList<Threshold> used) {
    static Ruling of(Rule rule) {
        return new Ruling(rule, Thresholds.standard(), ImmutableList.of());
    }

    static Ruling of(Rule rule, Thresholds thresholds, Threshold... used) {
        return new Ruling(rule, thresholds, ImmutableList.copyOf(used));
    }

    RuleStep step(LocalizedText because) {
        return RuleStep.of(rule, because, thresholds, used.toArray(new Threshold[0]));
    }

    /**
     * The answer when it is the same for both readings; else what could tip it. The answer must not fall when more is favourable.
     */
    <T> Proposal<T> settle(
            Function<Reading, T> answer, Function<T, LocalizedText> label, Function<T, LocalizedText> because) {
        Reading favourable = new Reading(Reading.Way.FAVOURABLE, Optional.empty());
        Reading unfavourable = new Reading(Reading.Way.UNFAVOURABLE, Optional.empty());
        T best = answer.apply(favourable);
        T worst = answer.apply(unfavourable);
        if (best.equals(worst)) {
            return Proposal.determined(best, step(because.apply(best)));
        }
        Set<LocalizedText> asked = new LinkedHashSet<>(favourable.unreported());
        asked.addAll(unfavourable.unreported());
        List<LocalizedText> tipping = asked.stream()
                .filter(what -> !answer.apply(new Reading(Reading.Way.FAVOURABLE, Optional.of(what)))
                                .equals(best)
                        || !answer.apply(new Reading(Reading.Way.UNFAVOURABLE, Optional.of(what)))
                                .equals(worst))
                .toList();
        LocalizedText low = label.apply(worst);
        LocalizedText high = label.apply(best);
        return Proposal.undetermined(
                tipping.isEmpty() ? asked : tipping,
                ImmutableList.of(step(LocalizedText.of(
                        "Wat niet vermeld is, beslist: nu kan het nog \"" + low.nl() + "\" of \"" + high.nl()
                                + "\" worden.",
                        "What is not reported decides: it can still become \"" + low.en() + "\" or \"" + high.en()
                                + "\"."))));
    }

    /** What is met, what is not and what is not known, in words. */
    static LocalizedText words(Criteria criteria, Criterion... asked) {
        LocalizedText words = LocalizedText.EMPTY;
        words = joined(words, "Wel: ", "Met: ", criteria, Fact.YES, asked);
        words = joined(words, "Niet: ", "Not met: ", criteria, Fact.NO, asked);
        return joined(words, "Niet vermeld: ", "Not reported: ", criteria, Fact.UNREPORTED, asked);
    }

    private static LocalizedText joined(
            LocalizedText before, String nl, String en, Criteria criteria, Fact fact, Criterion... asked) {
        List<LocalizedText> labels = ImmutableList.copyOf(asked).stream()
                .filter(criterion -> criteria.get(criterion) == fact)
                .map(Criterion::label)
                .toList();
        if (labels.isEmpty()) {
            return before;
        }
        String space = before.isEmpty() ? "" : " ";
        return LocalizedText.of(
                before.nl() + space + nl
                        + String.join(
                                "; ", labels.stream().map(LocalizedText::nl).toList()) + ".",
                before.en() + space + en
                        + String.join(
                                "; ", labels.stream().map(LocalizedText::en).toList()) + ".");
    }
}
