package org.synthesis.model.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.text.LocalizedText;

/**
 * What a panel answered when it weighed an action against an alternative, criterion by criterion. What it did not answer is left out
 * and stays open; nothing is filled in.
 */
@Value.Immutable
@ModelStyle
public sealed interface EvidenceToDecision permits ImmutableEvidenceToDecision {
    /** {@return what the action is compared with} */
    Optional<LocalizedText> comparison();

    /** {@return from whose point of view it was weighed} */
    Optional<LocalizedText> perspective();

    /** {@return under which circumstances the action fits, as the words after {@code when}} */
    Optional<LocalizedText> circumstances();

    /** {@return the answers by criterion} */
    ImmutableMap<EtdCriterion, PanelAnswer<EtdAnswer>> answers();

    /** {@return whether finding out more comes first: from no to yes} */
    Optional<PanelAnswer<EtdAnswer>> researchPriority();

    /** {@return why strong advice may rest on evidence of low certainty, with the reason as rationale} */
    Optional<PanelAnswer<ParadigmaticSituation>> situation();

    /** {@return what justifies a good practice statement: from no to yes} */
    ImmutableMap<GoodPracticeCriterion, PanelAnswer<EtdAnswer>> goodPractice();

    /** {@return the type of advice the panel settled on; needs a rationale where the rule proposes another} */
    Optional<PanelAnswer<RecommendationType>> type();

    /** {@return whether it is an example of the makers and no panel met} */
    @Value.Default
    default boolean illustrative() {
        return false;
    }

    /** Checks that every answer is one its criterion takes, and that a situation has a reason. */
    @Value.Check
    default void check() {
        answers()
                .forEach((criterion, answer) -> Checks.that(
                        criterion.answers().contains(answer.value()),
                        "%s takes no answer %s",
                        criterion.code(),
                        answer.value().code()));
        researchPriority().ifPresent(answer -> checkYesNo("research priority", answer));
        goodPractice().forEach((criterion, answer) -> checkYesNo(criterion.code(), answer));
        situation()
                .ifPresent(chosen -> Checks.that(
                        !chosen.rationale().isBlank(),
                        "the situation %s needs a reason",
                        chosen.value().code()));
    }

    private static void checkYesNo(String what, PanelAnswer<EtdAnswer> answer) {
        Checks.that(
                EtdCriterion.PROBLEM.scale().contains(answer.value()),
                "%s takes no answer %s",
                what,
                answer.value().code());
    }

    /** {@return the answer to a criterion; empty when it is open} */
    default Optional<EtdAnswer> answer(EtdCriterion criterion) {
        return Optional.ofNullable(answers().get(criterion)).map(PanelAnswer::value);
    }

    /** {@return the criteria of GRADE without an answer, in their order} */
    default ImmutableList<EtdCriterion> open() {
        return Arrays.stream(EtdCriterion.values())
                .filter(criterion -> criterion.isCore() && !answers().containsKey(criterion))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the same with another answer to a criterion; a criterion that is open stays open} */
    default EvidenceToDecision with(EtdCriterion criterion, EtdAnswer answer) {
        Map<EtdCriterion, PanelAnswer<EtdAnswer>> changed = new LinkedHashMap<>(answers());
        changed.computeIfPresent(criterion, (key, given) -> given.with(answer));
        return toBuilder().answers(changed).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link EvidenceToDecision}. */
    final class Builder extends ImmutableEvidenceToDecision.Builder {
        Builder() {}
    }
}
