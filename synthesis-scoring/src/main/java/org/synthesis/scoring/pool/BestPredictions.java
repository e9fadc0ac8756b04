package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * Best linear unbiased predictions of the true effects behind the effects that were pooled: each observed effect drawn towards
 * what the model expects of it, the more so the less precise it is. Source: Raudenbush (2009), Morris (1983).
 *
 * <p>With {@code s = tau2 / (tau2 + v)} the true effect is predicted by {@code s y + (1 - s) x'b}, with variance
 * {@code s v + (1 - s)^2 x'Cx}, C the covariance of the coefficients; its deviation from the expectation by {@code s (y - x'b)},
 * with variance {@code s v + s^2 x'Cx}.
 */
public final class BestPredictions {
    private BestPredictions() {}

    /** {@return the true effects, in the order of the effects; their interval is a prediction interval} */
    public static ImmutableList<Prediction> effects(MetaAnalysisFit fit) {
        return predictions(fit, true);
    }

    /** {@return the deviations of the true effects from what the model expects} */
    public static ImmutableList<Prediction> deviations(MetaAnalysisFit fit) {
        return predictions(fit, false);
    }

    private static ImmutableList<Prediction> predictions(MetaAnalysisFit fit, boolean whole) {
        double tau2 = fit.tauSquared();
        double critical = WaldTests.critical(fit.spec().level(), fit.degreesOfFreedom());
        ImmutableList<Prediction> fitted = fit.predict(fit.design());
        DoubleVector residuals = fit.residuals();
        ImmutableList.Builder<Prediction> rows = ImmutableList.builderWithExpectedSize(fit.k());
        for (int i = 0; i < fit.k(); i++) {
            double v = fit.effects().vi().get(i);
            double share = tau2 / (tau2 + v);
            double factor = whole ? 1 - share : share;
            double spread = fitted.get(i).standardError();
            double deviation = share * residuals.get(i);
            double estimate = whole ? fitted.get(i).estimate() + deviation : deviation;
            double se = Math.sqrt(share * v + factor * factor * spread * spread);
            Interval interval = fit.around(estimate, critical * se);
            rows.add(new Prediction(estimate, se, interval, Optional.of(interval)));
        }
        return rows.build();
    }
}
