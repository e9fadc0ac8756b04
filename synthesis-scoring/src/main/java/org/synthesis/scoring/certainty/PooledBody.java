package org.synthesis.scoring.certainty;

import java.util.ArrayList;
import java.util.List;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.pool.Prediction;

/** A body of evidence from a meta-analysis: what pooling tells needs not be written down again. */
public final class PooledBody {
    private PooledBody() {}

    /**
     * {@return the body with the pooled effect, its intervals and the heterogeneity of a fit with one mean}
     *
     * <p>Effects of the fit go to the results in their order; without results, results are made with the labels of the fit.
     *
     * @throws IllegalArgumentException if the fit has moderators, or another number of effects than the body has results
     */
    public static BodyOfEvidence of(BodyOfEvidence body, MetaAnalysisFit fit) {
        Checks.that(fit.p() == 1, "expected a fit with one mean, got %d coefficients", fit.p());
        Checks.that(
                body.results().isEmpty() || body.results().size() == fit.k(),
                "%d results need as many effects, got %d",
                body.results().size(),
                fit.k());
        Prediction mean = fit.predict();
        BodyOfEvidence.Builder builder = BodyOfEvidence.builder().from(body);
        List<BodyResult> results = new ArrayList<>();
        for (int i = 0; i < fit.k(); i++) {
            BodyResult.Builder result = body.results().isEmpty()
                    ? BodyResult.builder().key(fit.effects().labels().get(i))
                    : body.results().get(i).toBuilder();
            results.add(result.effect(new EffectSize(
                            fit.effects().yi().get(i), fit.effects().vi().get(i)))
                    .build());
        }
        builder.results(results)
                .pooled(new EstimatedEffect(mean.estimate(), mean.interval()))
                .heterogeneity(fit.heterogeneity());
        mean.predictionInterval().ifPresent(builder::prediction);
        return builder.build();
    }
}
