package org.synthesis.scoring.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.judgement.Thresholds;

/** Numbers of R 4 with metafor 3.8-1; the funnel tests by {@code lm} with the weights of each test. */
class PublicationBiasTest {
    private static final double[] Y = {.62, .41, .55, .30, .48, .37, .71, .28, .52, .19, .44, .33, .10, .58, .25, .39};
    private static final double[] V = {.06, .04, .05, .02, .04, .03, .08, .015, .06, .01, .05, .02, .02, .07, .01, .03};

    private static BodyOfEvidence.Builder body(EffectScale scale) {
        return BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .scale(scale);
    }

    private static DomainRating rated(BodyOfEvidence body) {
        return Grade.using(Thresholds.standard())
                .assess(body)
                .domain(CertaintyDomain.PUBLICATION_BIAS)
                .orElseThrow();
    }

    private static String reasons(DomainRating rating) {
        return rating.change().proposed().steps().stream()
                .map(step -> step.because().en())
                .collect(Collectors.joining("; "));
    }

    private static void add(BodyOfEvidence.Builder body, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            body.addResults(BodyResult.builder()
                    .key("S" + i)
                    .effect(new EffectSize(y[i], v[i]))
                    .build());
        }
    }

    @Test
    void theSelectionModelCountsAlsoWhenNoPooledEffectIsGiven() {
        BodyOfEvidence.Builder body = body(EffectScale.OTHER);
        add(body, Y, V);
        DomainRating rating = rated(body.build());
        // Egger p < .001, LRT 26.88 with mean 0.05 on the same side, worst case 0.16: one signal
        assertEquals(Optional.of(0), rating.levels());
        assertTrue(reasons(rating).contains("funnel test: p-value below 0.001"), reasons(rating));
        assertTrue(
                reasons(rating).contains("selection model: p-value below 0.001, corrected effect 0.05"),
                reasons(rating));
        assertTrue(reasons(rating).contains("worst case, without the convincing studies: 0.16"), reasons(rating));
    }

    @Test
    void aCorrectedEffectInAnotherBandIsASignal() {
        BodyOfEvidence.Builder body = body(EffectScale.OTHER);
        add(body, Y, V);
        DomainRating rating = rated(body.target(0.1).build());
        // 0.32 lies above 0.1 and 0.05 below it: together with Egger two signals
        assertEquals(Optional.of(-1), rating.levels());
    }

    @Test
    void standardisedDifferencesAreTestedOnGroupSizes() {
        int[] treated = {400, 280, 160, 100, 70, 50, 40, 25, 20, 11};
        int[] controls = {380, 300, 150, 95, 75, 52, 36, 26, 18, 12};
        double[] y = {.25, .10, .42, .05, .35, .20, .60, .05, .70, 1.60};
        double[] v = {.005172, .006913, .013201, .020533, .028041, .039427, .055146, .078486, .112003, .229895};
        BodyOfEvidence.Builder body = body(EffectScale.STANDARDISED);
        BodyOfEvidence.Builder sizeless = body(EffectScale.STANDARDISED);
        add(sizeless, y, v);
        for (int i = 0; i < y.length; i++) {
            body.addResults(BodyResult.builder()
                    .key("S" + i)
                    .effect(new EffectSize(y[i], v[i]))
                    .treated(treated[i])
                    .controls(controls[i])
                    .build());
        }
        assertTrue(reasons(rated(body.build())).contains("funnel test: p-value 0.132"), reasons(rated(body.build())));
        assertTrue(
                reasons(rated(sizeless.build())).contains("funnel test: p-value 0.1;"),
                reasons(rated(sizeless.build())));
    }

    @Test
    void oddsRatiosWithCountsAreTestedByPeters() {
        int[] events = {12, 20, 9, 31, 15, 8, 6, 25, 14, 10};
        int[] people = {100, 220, 80, 310, 150, 60, 40, 260, 120, 70};
        int[] controlEvents = {20, 31, 19, 40, 27, 18, 15, 33, 26, 22};
        int[] controls = {102, 215, 82, 300, 148, 61, 42, 255, 118, 72};
        BodyOfEvidence.Builder body = body(EffectScale.LOG_ODDS_RATIO);
        for (int i = 0; i < events.length; i++) {
            TwoByTwo counts =
                    new TwoByTwo(events[i], people[i] - events[i], controlEvents[i], controls[i] - controlEvents[i]);
            double y = Math.log((double) events[i]
                    * counts.controlNoEvent()
                    / ((double) counts.treatedNoEvent() * controlEvents[i]));
            double v = 1.0 / events[i]
                    + 1.0 / counts.treatedNoEvent()
                    + 1.0 / controlEvents[i]
                    + 1.0 / counts.controlNoEvent();
            body.addResults(BodyResult.builder()
                    .key("S" + i)
                    .effect(new EffectSize(y, v))
                    .counts(counts)
                    .build());
        }
        // Peters p .000168; Egger would give .0000349
        List<String> one = List.of(reasons(rated(body.build())).split("; "));
        assertTrue(one.contains("funnel test: p-value below 0.001"), one.toString());
    }
}
