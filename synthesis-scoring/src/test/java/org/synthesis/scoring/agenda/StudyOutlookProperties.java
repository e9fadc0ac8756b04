package org.synthesis.scoring.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.scoring.pool.Pooling;
import org.synthesis.scoring.priority.ValueOfInformation;

class StudyOutlookProperties {
    @Property(tries = 50)
    void underACommonEffectTheOutlookIsThatOfTheValueOfInformation(
            @ForAll @Size(min = 2, max = 6) List<@DoubleRange(min = -1, max = 1) Double> effects,
            @ForAll @LongRange(min = 1, max = 5000) long participants) {
        PooledEffect pooled = pooled(AnalysisSpec.commonEffect(), effects);
        StudyImpact impact = StudyOutlook.of(pooled, 0.1).after(study(participants, new Expectation.AsPredicted()));
        ValueOfInformation choice = ValueOfInformation.of(pooled, OutcomePolarity.HIGHER_IS_BETTER, 0.1);
        double preposterior = choice.sample(participants, 4).preposteriorSd();
        assertEquals(preposterior, impact.sd(), 1e-12);
        assertEquals(pooled.estimate(), impact.mean(), 1e-12);
    }

    @Property(tries = 50)
    void underACommonEffectTheExpectedResultIsThatOfPoolingAgain(
            @ForAll @Size(min = 2, max = 6) List<@DoubleRange(min = -1, max = 1) Double> effects,
            @ForAll @DoubleRange(min = -1, max = 1) double found,
            @ForAll @LongRange(min = 1, max = 5000) long participants) {
        StudyImpact impact = StudyOutlook.of(pooled(AnalysisSpec.commonEffect(), effects), 0)
                .after(study(participants, new Expectation.Given(found)));
        List<StudyEffect> all = new ArrayList<>(rows(effects));
        all.add(StudyEffect.of("new", found, 4.0 / participants));
        PooledEffect again = Pooling.using(AnalysisSpec.commonEffect())
                .pool(EffectMeasure.D, all)
                .orThrow();
        assertEquals(again.estimate(), impact.mean(), 1e-12);
        assertEquals(again.interval().low(), impact.interval().low(), 1e-12);
        assertEquals(again.interval().high(), impact.interval().high(), 1e-12);
    }

    @Property(tries = 100)
    void probabilitiesAreWhole(
            @ForAll @Size(min = 3, max = 6) List<@DoubleRange(min = -1, max = 1) Double> effects,
            @ForAll @DoubleRange(min = -1, max = 1) double threshold,
            @ForAll @LongRange(min = 1, max = 5000) long participants) {
        PooledEffect pooled = pooled(AnalysisSpec.standard().withTest(TestMethod.T), effects);
        for (Expectation expectation :
                ImmutableList.of(new Expectation.AsPooled(), new Expectation.None(), new Expectation.AsPredicted())) {
            StudyImpact impact = StudyOutlook.of(pooled, threshold).after(study(participants, expectation));
            assertTrue(0 <= impact.probabilityFlip() && impact.probabilityFlip() <= 1);
            assertTrue(impact.probabilityExcludes() <= 1 + 1e-12);
            assertTrue(impact.probabilityIntervalAbove() <= impact.probabilityAbove());
            assertEquals(
                    impact.probabilityAbove(),
                    pooled.estimate() > threshold ? 1 - impact.probabilityFlip() : impact.probabilityFlip(),
                    1e-12);
        }
    }

    @Property(tries = 100)
    void theSmallestNullStudyReachesTheThresholdAndOneParticipantLessDoesNot(
            @ForAll @Size(min = 3, max = 6) List<@DoubleRange(min = 0.1, max = 1) Double> effects,
            @ForAll @DoubleRange(min = 0.01, max = 0.9) double threshold) {
        StudyOutlook outlook = StudyOutlook.of(pooled(AnalysisSpec.standard(), effects), threshold);
        Proposal<Long> found = outlook.smallestNullStudy(4);
        double farthest = outlook.after(study(1L << 45, new Expectation.None())).mean();
        if (found.toOptional().isPresent()) {
            long size = found.toOptional().get();
            assertTrue(outlook.after(study(size, new Expectation.None())).mean() <= threshold + 1e-9);
            assertTrue(size == 1
                    || outlook.after(study(size - 1, new Expectation.None())).mean() > threshold - 1e-9);
        } else {
            assertTrue(farthest > threshold - 1e-6
                    || pooled(AnalysisSpec.standard(), effects).estimate() <= threshold);
        }
    }

    private static PlannedStudy study(long participants, Expectation expectation) {
        return PlannedStudy.ofSize(
                StudyDesign.RCT, "Netherlands", new OutcomeId("offending"), participants, 4, expectation);
    }

    private static PooledEffect pooled(AnalysisSpec spec, List<Double> effects) {
        return Pooling.using(spec).pool(EffectMeasure.D, rows(effects)).orThrow();
    }

    private static List<StudyEffect> rows(List<Double> effects) {
        List<StudyEffect> rows = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            rows.add(StudyEffect.of("s" + i, effects.get(i), 0.01 * (i + 1)));
        }
        return rows;
    }
}
