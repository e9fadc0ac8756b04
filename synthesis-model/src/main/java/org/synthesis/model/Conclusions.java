package org.synthesis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.standard.RegisterVerdict;

/** Everything that follows from one evidence base under one protocol; can be thrown away and computed again. */
@Value.Immutable
@ModelStyle
public sealed interface Conclusions permits ImmutableConclusions {
    /** {@return hash of the evidence base it was computed from} */
    Fingerprint input();

    /** {@return hash of the protocol, the thresholds of its rules included} */
    Fingerprint protocol();

    /** {@return number of values of each kind in the evidence base} */
    ImmutableMap<String, Integer> counts();

    /** {@return what there is to answer each question with} */
    ImmutableList<QuestionAnswer> answers();

    /** {@return how far each finding can be trusted, by tool and coder} */
    ImmutableList<ResultAppraisal> appraisals();

    /** {@return factors and interventions, nearest level first} */
    ImmutableList<SubjectConclusion> subjects();

    /** {@return what the sources of knowledge say of each factor and intervention} */
    ImmutableList<SubjectTriangulation> triangulations();

    /** {@return verdicts of registers, as reported} */
    ImmutableList<RegisterVerdict> registerVerdicts();

    /** {@return practice insights} */
    ImmutableList<InsightConclusion> insights();

    /** {@return gaps, highest priority first} */
    ImmutableList<GapConclusion> gaps();

    /**
     * {@return gaps that rules detect, by what they are about: topics that recommendations rest on first, then by main reason and number
     * of rules}
     */
    ImmutableList<TopicGaps> detectedGaps();

    /** {@return what to study next, most wanted first: every detected gap and every open coded one, grouped by the study that would help} */
    ImmutableList<AgendaItem> researchAgenda();

    /** {@return how much evidence there is, empty cells included} */
    ImmutableList<GapMap> gapMaps();

    /** {@return recommendations} */
    ImmutableList<RecommendationConclusion> recommendations();

    /** {@return advice for each municipality} */
    ImmutableList<LocalAdvice> localAdvice();

    /** {@return pooled effects of each data set of primary effects} */
    ImmutableList<DatasetConclusion> datasets();

    /** {@return what was checked for being out of date, and what came of it; no conclusions, as age changes nothing that is known} */
    ImmutableList<FreshnessFlag> freshness();

    /** {@return agreement between coders} */
    ImmutableList<Agreement> agreements();

    /** {@return what would change each conclusion, in the order of the conclusions; not conclusions themselves} */
    ImmutableList<TippingPoints> tippingPoints();

    /** {@return what could not be concluded, and why} */
    ImmutableList<Diagnostic> diagnostics();

    /** {@return gaps of the coding sheet that no rule detects, in the order of the gaps} */
    default ImmutableList<GapId> codedGapsNotDetected() {
        Set<GapId> found =
                detectedGaps().stream().flatMap(topic -> topic.coded().stream()).collect(ImmutableSet.toImmutableSet());
        return gaps().stream()
                .map(GapConclusion::gap)
                .filter(gap -> !found.contains(gap))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return every conclusion, in the order of the lists; gaps that are detected in a subject are part of the conclusion on that
     * subject, those in an empty cell of a map stand by themselves}
     */
    @Value.Lazy
    default ImmutableList<Conclusion> all() {
        return ImmutableList.<Conclusion>builder()
                .addAll(subjects())
                .addAll(insights())
                .addAll(gaps())
                .addAll(recommendations())
                .addAll(localAdvice())
                .addAll(datasets())
                .addAll(detectedGaps().stream().filter(TopicGaps::isCell).toList())
                .build();
    }

    /** {@return every conclusion by key; of two with one key the later} */
    @Value.Lazy
    default ImmutableMap<String, Conclusion> byKey() {
        ImmutableMap.Builder<String, Conclusion> byKey = ImmutableMap.builder();
        all().forEach(conclusion -> byKey.put(conclusion.key(), conclusion));
        return byKey.buildKeepingLast();
    }

    /** {@return the conclusion about a factor or intervention} */
    default Optional<SubjectConclusion> subject(SubjectId id) {
        return find(id.value(), SubjectConclusion.class);
    }

    /** {@return the conclusion about a recommendation} */
    default Optional<RecommendationConclusion> recommendation(RecommendationId id) {
        return find(id.value(), RecommendationConclusion.class);
    }

    /** {@return the conclusion about a gap} */
    default Optional<GapConclusion> gap(GapId id) {
        return find(id.value(), GapConclusion.class);
    }

    /** {@return the advice for a municipality} */
    default Optional<LocalAdvice> advice(MunicipalityId id) {
        return find(id.value(), LocalAdvice.class);
    }

    /** {@return the gap map with a name} */
    default Optional<GapMap> gapMap(String name) {
        return gapMaps().stream().filter(map -> map.name().equals(name)).findFirst();
    }

    /** {@return what would change the conclusion with a key; empty when it was not asked, or nothing that was tried does} */
    default ImmutableList<TippingPoint> tippingPoints(String key) {
        return tippingPoints().stream()
                .filter(found -> found.key().equals(key))
                .flatMap(found -> found.points().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what differs from an earlier run, in the order of the conclusions, removed ones last} */
    default ImmutableList<Change> changesSince(Conclusions previous) {
        return ChangeReport.between(previous, this);
    }

    private <C extends Conclusion> Optional<C> find(String key, Class<C> type) {
        return Optional.ofNullable(byKey().get(key)).filter(type::isInstance).map(type::cast);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Conclusions}. */
    final class Builder extends ImmutableConclusions.Builder {
        Builder() {}
    }
}
