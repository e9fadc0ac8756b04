package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.Words;
import org.synthesis.scoring.recommendation.RecommendationSynthesis;

/** Without which study or insight a recommendation rests on something else, or the streams of evidence say something else of it. */
final class RecommendationTipping {
    private final Studies studies;
    private final RecommendationSynthesis synthesis;
    private final Map<FindingId, InsightConclusion> insights;

    RecommendationTipping(Studies studies, RecommendationSynthesis synthesis, Collection<InsightConclusion> insights) {
        this.studies = studies;
        this.synthesis = synthesis;
        this.insights = Maps.uniqueIndex(insights, InsightConclusion::insight);
    }

    ImmutableList<TippingPoint> of(RecommendationConclusion now) {
        Recommendation recommendation = studies.evidence().recommendationsById().get(now.recommendation());
        if (recommendation == null) {
            throw new AssertionError("a conclusion on an unknown recommendation " + now.recommendation());
        }
        LocalizedText from = text(now);
        List<TippingPoint> points = new ArrayList<>();
        ImmutableListMultimap<StudyId, ResearchFinding> byStudy = studies.byStudy(
                Stream.concat(recommendation.findings().stream(), recommendation.counterFindings().stream())
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(
                                studies.evidence().findingsById().get(id)))
                        .toList());
        for (StudyId study : byStudy.keySet()) {
            ImmutableList<ResearchFinding> own = byStudy.get(study);
            RecommendationConclusion then = synthesis.conclude(without(
                    recommendation, own.stream().map(ResearchFinding::id).collect(Collectors.toSet())));
            studies.study(study, own, from)
                    .at(Studies.LEFT_OUT, text(then), shift(now, then), studies.fallsAway(own))
                    .ifPresent(points::add);
        }
        for (FindingId insight : now.insights()) {
            RecommendationConclusion then = synthesis.conclude(without(recommendation, Set.of(insight)));
            new Points(
                            TippingSource.STUDY,
                            "insight/" + insight,
                            LocalizedText.of("praktijkinzicht " + insight, "practice insight " + insight),
                            LocalizedText.of("telt mee", "counts"),
                            from)
                    .at(
                            Studies.LEFT_OUT,
                            text(then),
                            shift(now, then),
                            PlausibilityRules.insight(
                                    Optional.ofNullable(insights.get(insight)).flatMap(InsightConclusion::confidence)))
                    .ifPresent(points::add);
        }
        return Points.sorted(points);
    }

    private static Recommendation without(Recommendation recommendation, Set<FindingId> left) {
        return recommendation.toBuilder()
                .findings(rest(recommendation.findings(), left))
                .counterFindings(rest(recommendation.counterFindings(), left))
                .insights(rest(recommendation.insights(), left))
                .build();
    }

    private static ImmutableList<FindingId> rest(List<FindingId> all, Set<FindingId> left) {
        return all.stream().filter(id -> !left.contains(id)).collect(ImmutableList.toImmutableList());
    }

    private static LocalizedText text(RecommendationConclusion conclusion) {
        LocalizedText grounds = Words.say(
                "rust op {0}; de bronnen samen: {1}",
                "rests on {0}; the sources together: {1}",
                conclusion.grounding().label(),
                conclusion.triangulation().code().label());
        return conclusion.stopsHarm()
                ? Words.say("{0}; stopt wat schaadt", "{0}; stops what may harm", grounds)
                : grounds;
    }

    private static TippingShift shift(RecommendationConclusion now, RecommendationConclusion then) {
        int order = then.grounding().compareTo(now.grounding());
        return order < 0 ? TippingShift.UP : order > 0 ? TippingShift.DOWN : TippingShift.OTHER;
    }
}
