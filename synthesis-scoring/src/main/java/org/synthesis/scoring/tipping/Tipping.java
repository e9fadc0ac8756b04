package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.conclusion.SubjectSynthesis;
import org.synthesis.scoring.conclusion.Tracer;
import org.synthesis.scoring.context.LocalTippingPoints;
import org.synthesis.scoring.recommendation.RecommendationSynthesis;
import org.synthesis.scoring.recommendation.Weighing;

/**
 * What would change each conclusion of an evidence base.
 *
 * <table>
 *   <caption>What is tried, one at a time</caption>
 *   <tr><th>conclusion</th><th>inputs</th></tr>
 *   <tr><td>factor or intervention</td><td>each study and finding left out; one study more of each direction; each domain of
 *       certainty one step; with effects behind it what is tried for a data set</td></tr>
 *   <tr><td>insight</td><td>each CERQual component one step</td></tr>
 *   <tr><td>gap</td><td>each study left out; one finding more that matches or does not, or points another way</td></tr>
 *   <tr><td>recommendation</td><td>each study and insight left out; when it was weighed each answer and each domain of
 *       certainty one step</td></tr>
 *   <tr><td>advice for a municipality</td><td>each field of its profile that the advice depends on, to every other value</td></tr>
 *   <tr><td>data set</td><td>each study left out, its effects together; interval, tau-squared and prediction interval computed
 *       otherwise; bias; another smallest difference; publication bias; confounding; a new null study</td></tr>
 * </table>
 *
 * <p>A list without points means that all of these were tried and none turns the conclusion. Thresholds are tried by
 * {@link org.synthesis.scoring.ThresholdSensitivity}.
 */
public final class Tipping {
    private final EvidenceBase evidence;
    private final SubjectTipping subjects;
    private final GapTipping gaps;
    private final RecommendationTipping recommendations;
    private final ImmutableListMultimap<String, TippingPoint> weighed;
    private final LocalTippingPoints places;

    private Tipping(EvidenceBase evidence, Conclusions conclusions, Tracer tracer) {
        this.evidence = evidence;
        ResultAppraisals.Appraised appraised = ResultAppraisals.of(evidence);
        Studies studies = new Studies(evidence, appraised);
        this.subjects = new SubjectTipping(studies, SubjectSynthesis.using(evidence, appraised, tracer));
        this.gaps = new GapTipping(studies, tracer);
        this.weighed = Weighing.tippingPoints(evidence, conclusions.subjects()).stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        TippingPoints::key, found -> found.points().stream()));
        this.places = LocalTippingPoints.in(evidence, conclusions);
        this.recommendations = new RecommendationTipping(
                studies,
                RecommendationSynthesis.using(evidence, conclusions.subjects(), tracer),
                conclusions.insights());
    }

    /** {@return what would change each of the conclusions drawn from an evidence base under its protocol, in their order} */
    public static ImmutableList<TippingPoints> of(EvidenceBase evidence, Conclusions conclusions) {
        return of(evidence, conclusions, Tracer.of(evidence));
    }

    /** {@return the same, for a caller who has a tracer for the evidence base already} */
    public static ImmutableList<TippingPoints> of(EvidenceBase evidence, Conclusions conclusions, Tracer tracer) {
        Tipping tipping = new Tipping(evidence, conclusions, tracer);
        return conclusions.all().stream()
                .map(conclusion -> new TippingPoints(conclusion.key(), tipping.points(conclusion)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TippingPoint> points(Conclusion conclusion) {
        if (conclusion instanceof SubjectConclusion subject) {
            return subjects.of(subject);
        }
        if (conclusion instanceof InsightConclusion insight) {
            return CertaintyTipping.of(insight.cerqual(), evidence.protocol().thresholds());
        }
        if (conclusion instanceof GapConclusion gap) {
            return gaps.of(gap);
        }
        if (conclusion instanceof TopicGaps cell) {
            return GapTipping.of(cell);
        }
        if (conclusion instanceof RecommendationConclusion recommendation) {
            return Points.sorted(ImmutableList.<TippingPoint>builder()
                    .addAll(recommendations.of(recommendation))
                    .addAll(weighed.get(recommendation.key()))
                    .build());
        }
        if (conclusion instanceof DatasetConclusion dataset) {
            return dataset(dataset);
        }
        if (conclusion instanceof LocalAdvice advice) {
            return place(advice);
        }
        throw new AssertionError("nothing is tried for " + conclusion.key());
    }

    private ImmutableList<TippingPoint> place(LocalAdvice advice) {
        MunicipalityProfile place = evidence.municipalitiesById().get(advice.municipality());
        if (place == null) {
            throw new AssertionError("advice for an unknown municipality " + advice.municipality());
        }
        return Points.sorted(places.of(place).points());
    }

    private ImmutableList<TippingPoint> dataset(DatasetConclusion dataset) {
        return EffectTipping.of(
                        dataset.result().measure(),
                        evidence.effectsByDataset().get(dataset.dataset()).stream()
                                .map(PrimaryEffect::toStudyEffect)
                                .toList(),
                        dataset.result().spec(),
                        evidence.protocol().thresholds())
                .map(EffectTipping::all)
                .toOptional()
                .orElse(ImmutableList.of());
    }
}
