package org.synthesis.scoring.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.certainty.FactorClaim;
import org.synthesis.model.certainty.SwimItem;
import org.synthesis.model.certainty.SwimReport;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** What is not known, or worse, never passes for better; and every reason can be read. */
class MissingInputTest {
    private static final SwimReport REPORT = new SwimReport(Arrays.stream(SwimItem.values())
            .collect(ImmutableMap.toImmutableMap(item -> item, item -> LocalizedText.same("told"))));

    private static DomainRating rated(BodyOfEvidence body, CertaintyDomain domain) {
        return Grade.using(Thresholds.standard()).assess(body).domain(domain).orElseThrow();
    }

    private static String dutch(DomainRating rating) {
        return rating.change().proposed().steps().stream()
                .map(step -> step.because().nl())
                .collect(Collectors.joining("; "));
    }

    private static BodyOfEvidence.Builder narrative(Direction... directions) {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_NARRATIVE)
                .swim(REPORT);
        for (int i = 0; i < directions.length; i++) {
            body.addResults(
                    BodyResult.builder().key("S" + i).direction(directions[i]).build());
        }
        return body;
    }

    private static Optional<Integer> inconsistency(Direction... directions) {
        return rated(narrative(directions).build(), CertaintyDomain.INCONSISTENCY)
                .levels();
    }

    @Test
    void studiesThatAreMixedThemselvesAgreeOnNothing() {
        assertEquals(Optional.of(0), inconsistency(Direction.HARM_DOWN, Direction.HARM_DOWN));
        assertEquals(Optional.of(-2), inconsistency(Direction.MIXED, Direction.MIXED));
        assertEquals(Optional.of(-2), inconsistency(Direction.HARM_UP, Direction.MIXED, Direction.MIXED));
    }

    @Test
    void aReviewWithKnownHeterogeneityIsNotOneStudy() {
        double[] y = {-.3, -.2, .3, .4};
        MetaAnalysisFit fit = fit(y, .01);
        BodyOfEvidence body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .heterogeneity(fit.heterogeneity())
                .addResults(
                        BodyResult.builder().key("review").combinesStudies(true).build())
                .build();
        assertEquals(
                Optional.empty(), rated(body, CertaintyDomain.INCONSISTENCY).levels());
    }

    private static MetaAnalysisFit fit(double[] y, double variance) {
        return MetaAnalysis.using(AnalysisSpec.builder()
                        .tauSquaredMethod(TauSquaredMethod.DL)
                        .build())
                .fit(EffectSet.of(y, Arrays.stream(y).map(each -> variance).toArray()))
                .orThrow();
    }

    @Test
    void aPooledEffectOnTheTargetHasHalfTheWeightOnTheOtherSide() {
        BodyOfEvidence body = PooledBody.of(
                        BodyOfEvidence.builder()
                                .framework(CertaintyFramework.GRADE_INTERVENTION)
                                .build(),
                        fit(new double[] {-.4, .4}, .01))
                .toBuilder()
                .pooled(EstimatedEffect.of(0, -.8, .8))
                .build();
        assertEquals(Optional.of(-2), rated(body, CertaintyDomain.INCONSISTENCY).levels());
    }

    @Test
    void predictionNeedsToBeKnownToComeFirst() {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_FACTOR)
                .claim(FactorClaim.PREDICTION)
                .addResults(BodyResult.builder()
                        .key("S")
                        .directness(Directness.DIRECT)
                        .build());
        assertEquals(
                Optional.empty(),
                rated(body.build(), CertaintyDomain.INDIRECTNESS).levels());
        assertEquals(
                Optional.of(-1),
                rated(body.addTemporalOrders(TemporalOrder.CORRELATE).build(), CertaintyDomain.INDIRECTNESS)
                        .levels());
        assertEquals(
                Optional.of(0),
                rated(body.addTemporalOrders(TemporalOrder.PREDICTOR).build(), CertaintyDomain.INDIRECTNESS)
                        .levels());
        BodyOfEvidence.Builder coded = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_FACTOR)
                .claim(FactorClaim.PREDICTION);
        for (DirectnessElement element : DirectnessElement.values()) {
            coded.putConcerns(element, DirectnessConcern.NONE);
        }
        assertEquals(
                Optional.of(0),
                rated(coded.build(), CertaintyDomain.INDIRECTNESS).levels());
    }

    @Test
    void theNumberThatMakesAnEffectLargeIsRecorded() {
        BodyOfEvidence body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .scale(EffectScale.LOG_RISK_RATIO)
                .context(new EffectContext.Minimal(0))
                .pooled(EstimatedEffect.of(Math.log(.8), Math.log(.7), Math.log(.92)))
                .build();
        DomainRating rating = rated(body, CertaintyDomain.IMPRECISION);
        assertEquals(Optional.of(0), rating.levels());
        assertTrue(rating.change().proposed().steps().stream()
                .anyMatch(step -> step.thresholds().containsKey(Threshold.LARGE_EFFECT_RATIO_REDUCTION)));
        assertTrue(dutch(rating).contains("het relatieve verschil tussen de groepen is 20%"), dutch(rating));
    }

    /** Scenario D1: QUIPS moderate, low, moderate, high and moderate. */
    @Test
    void sharesOfWeightAreToldAsPercentages() {
        double[] y = {.10, .35, .25, .60, .05};
        double[] v = {.02, .03, .01, .05, .015};
        StudyLimitation[] limitations = {
            StudyLimitation.MODERATE,
            StudyLimitation.MINOR,
            StudyLimitation.MODERATE,
            StudyLimitation.SERIOUS,
            StudyLimitation.MODERATE
        };
        MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.builder()
                        .tauSquaredMethod(TauSquaredMethod.DL)
                        .build())
                .fit(EffectSet.of(y, v))
                .orThrow();
        BodyOfEvidence.Builder body = BodyOfEvidence.builder().framework(CertaintyFramework.GRADE_FACTOR);
        for (int i = 0; i < y.length; i++) {
            body.addResults(
                    BodyResult.builder().key("S" + i).limitation(limitations[i]).build());
        }
        DomainRating rating = rated(PooledBody.of(body.build(), fit), CertaintyDomain.RISK_OF_BIAS);
        assertEquals(Optional.of(-1), rating.levels());
        assertEquals(
                "84,7% van het gewicht komt van studies met ten minste matige beperkingen, 10,3% van studies met ernstige;"
                        + " het gewicht is dat in de meta-analyse",
                dutch(rating));
    }

    @Test
    void anIntervalWithoutANumberOfPeopleTellsOnlyWhatItShows() {
        for (double low : new double[] {-0.1, 0.1}) {
            BodyOfEvidence body = BodyOfEvidence.builder()
                    .framework(CertaintyFramework.GRADE_NARRATIVE)
                    .swim(REPORT)
                    .informationSize(786)
                    .addResults(BodyResult.builder()
                            .key("S0")
                            .estimate(new EstimatedEffect(0.3, new Interval(low, 0.5, 0.95)))
                            .build())
                    .build();
            DomainRating rating = rated(body, CertaintyDomain.IMPRECISION);
            assertEquals(Optional.empty(), rating.levels());
            assertEquals(
                    Optional.of(low > 0 ? 0 : -1), rating.change().proposed().soFar());
            assertEquals(
                    "the number of participants",
                    rating.change().proposed().missing().get(0).en());
        }
    }
}
