package org.synthesis.model.certainty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.text.LocalizedText;

/** Everything that may be known of the evidence for one outcome. All but the framework may be absent; what is absent makes the
 * domain that needs it undetermined. */
@Value.Immutable
@ModelStyle
public sealed interface BodyOfEvidence permits ImmutableBodyOfEvidence {
    /** {@return by which scheme it is judged} */
    CertaintyFramework framework();

    /** {@return what the studies are} */
    Optional<BodyDesign> design();

    /** {@return the results, one per study} */
    ImmutableList<BodyResult> results();

    /** {@return results that are set beside those judged and count for inconsistency only, for instance findings of benefit beside findings of harm} */
    ImmutableList<BodyResult> contrary();

    /** {@return the scale of analysis of effects} */
    @Value.Default
    default EffectScale scale() {
        return EffectScale.OTHER;
    }

    /** {@return the pooled effect on the scale of analysis, positive when desirable} */
    Optional<EstimatedEffect> pooled();

    /** {@return where a new effect is expected, on the scale of analysis} */
    Optional<Interval> prediction();

    /** {@return how much effects differ} */
    Optional<Heterogeneity> heterogeneity();

    /** {@return the effect in absolute numbers, positive when desirable; imprecision is judged on it when it is there} */
    Optional<EstimatedEffect> absolute();

    /** {@return which sizes of the effect that imprecision is judged on matter} */
    Optional<EffectContext> context();

    /** {@return the effect that results are compared with, on the scale of analysis} */
    @Value.Default
    default double target() {
        return 0;
    }

    /** {@return number of people in all} */
    OptionalInt participants();

    /** {@return number of people that would be enough} */
    OptionalDouble informationSize();

    /** {@return differences from the question, by element} */
    ImmutableMap<DirectnessElement, DirectnessConcern> concerns();

    /** {@return what is claimed of a factor} */
    @Value.Default
    default FactorClaim claim() {
        return FactorClaim.ASSOCIATION;
    }

    /** {@return whether predictors, correlates or both, as far as known} */
    ImmutableList<TemporalOrder> temporalOrders();

    /** {@return which way the evidence is said to point; absent when the results decide} */
    Optional<Direction> claimedDirection();

    /** {@return the ROB-ME judgement} */
    Optional<MissingEvidenceRisk> missingEvidence();

    /** {@return why a factor counts as repeatedly investigated} */
    Optional<LocalizedText> repeatedlyInvestigated();

    /** {@return the subgroups that credibly explain differences (ICEMAN moderate or high)} */
    Optional<LocalizedText> credibleSubgroup();

    /** {@return why confounding is so little that less than two steps will do, for non-randomised studies that start high} */
    Optional<LocalizedText> littleConfounding();

    /** {@return reasons to rate up, by domain} */
    ImmutableMap<CertaintyDomain, LocalizedText> ups();

    /** {@return the report on a synthesis without pooling} */
    Optional<SwimReport> swim();

    /** {@return median and range of effects that were not pooled} */
    Optional<LocalizedText> typicalSize();

    /** {@return whether a sentence may speak of size: only when effects were pooled, or their median and range are given} */
    default boolean mayStateMagnitude() {
        return framework() != CertaintyFramework.GRADE_NARRATIVE
                || typicalSize().isPresent();
    }

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        Checks.that(
                results().stream().map(BodyResult::key).distinct().count()
                        == results().size(),
                "every study counts once, got %s",
                results().stream().map(BodyResult::key).toList());
        Checks.that(
                framework() != CertaintyFramework.GRADE_NARRATIVE || swim().isPresent(),
                "evidence that is not pooled needs its nine items of report");
        ups().keySet()
                .forEach(domain -> Checks.that(domain.highest() > 0, "%s is no reason to rate up", domain.code()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link BodyOfEvidence}. */
    final class Builder extends ImmutableBodyOfEvidence.Builder {
        Builder() {}
    }
}
