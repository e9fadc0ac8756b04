package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.SubsetMean;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Fits the model of a fit to some of its effects: by the kernel for a plain mean, by the method itself otherwise. */
final class Refits {
    private final MetaAnalysisFit fit;
    private final AnalysisSpec spec;
    private final double[] y;
    private final double[] v;
    private final boolean mean;
    private final SubsetMean workspace;
    private final double normalQuantile;
    private double quantile;
    private int quantileDf = -1;

    Refits(MetaAnalysisFit fit) {
        this.fit = fit;
        this.spec = fit.spec();
        this.y = fit.effects().yi().toArray();
        this.v = fit.effects().vi().toArray();
        this.mean = isMean(fit);
        this.workspace = SubsetMean.ofCapacity(y.length);
        this.normalQuantile = Distributions.normalUpperQuantile((1 - spec.level()) / 2);
    }

    /** {@return whether the model is an intercept alone without weights of the caller's choice} */
    static boolean isMean(MetaAnalysisFit fit) {
        return isInterceptAlone(fit)
                && fit.analysis().weights().isEmpty()
                && SubsetMean.knows(fit.spec(), fit.analysis().fixedTauSquared());
    }

    static boolean isInterceptAlone(MetaAnalysisFit fit) {
        return fit.p() == 1 && fit.design().values().stream().allMatch(cell -> cell == 1);
    }

    /** Effects in order, but the one at a position. */
    static int[] without(int position, int k) {
        int[] rest = new int[k - 1];
        for (int i = 0; i < k - 1; i++) {
            rest[i] = i < position ? i : i + 1;
        }
        return rest;
    }

    Attempt<Refit> refit(String label, int[] positions) {
        boolean alone = positions.length == 1 && isInterceptAlone(fit);
        if (mean || alone) {
            workspace.clear();
            for (int position : positions) {
                workspace.add(y[position], v[position]);
            }
            return alone ? alone(label) : ofMean(label);
        }
        return fitted(positions).map(part -> new Refit(label, part.k(), part.coefficients(), part.heterogeneity()));
    }

    /** The method itself on some of the effects. */
    Attempt<MetaAnalysisFit> fitted(int[] positions) {
        EffectSet effects = fit.effects().select(positions);
        ModelMatrix design = fit.design().select(positions);
        return fit.analysis().select(positions).fit(effects, design);
    }

    private Attempt<Refit> alone(String label) {
        workspace.fit(0);
        Heterogeneity none = Heterogeneity.builder()
                .q(0)
                .degreesOfFreedom(0)
                .pValue(1)
                .tauSquared(0)
                .iSquaredPercent(0)
                .build();
        return Attempt.answered(new Refit(label, 1, coefficient(1 / workspace.sumW(), OptionalDouble.empty()), none));
    }

    private Attempt<Refit> ofMean(String label) {
        if (!Means.fit(fit, workspace)) {
            return Attempt.declined("not-converged", spec.tauSquaredMethod().code() + " did not converge");
        }
        int k = workspace.size();
        double variance = Means.variance(spec.test(), workspace);
        if (!(variance > 0)) {
            return Attempt.declined(
                    "zero-standard-error",
                    "the effects do not differ, so the Knapp-Hartung standard error is 0;"
                            + " use the safeguarded form or the Wald test");
        }
        double q = workspace.q();
        int df = k - 1;
        double typical = workspace.typicalVariance();
        double tau2 = workspace.tau2();
        boolean common = spec.model() == PoolingModel.COMMON_EFFECT;
        Heterogeneity heterogeneity = Heterogeneity.builder()
                .q(q)
                .degreesOfFreedom(df)
                .pValue(Distributions.chiSquareUpperTail(q, df))
                .tauSquared(tau2)
                .iSquaredPercent(common ? (q > df ? 100 * (q - df) / q : 0) : 100 * tau2 / (tau2 + typical))
                .hSquared(common ? q / df : 1 + tau2 / typical)
                .build();
        OptionalDouble degrees = spec.test() == TestMethod.Z ? OptionalDouble.empty() : OptionalDouble.of(df);
        return Attempt.answered(new Refit(label, k, coefficient(variance, degrees), heterogeneity));
    }

    private ImmutableList<Coefficient> coefficient(double variance, OptionalDouble df) {
        double estimate = workspace.mean();
        double se = Math.sqrt(variance);
        double statistic = estimate / se;
        double half = critical(df) * se;
        return ImmutableList.of(new Coefficient(
                fit.design().names().get(0),
                estimate,
                se,
                statistic,
                df,
                WaldTests.twoSided(statistic, df),
                new Interval(estimate - half, estimate + half, spec.level())));
    }

    private double critical(OptionalDouble df) {
        if (df.isEmpty()) {
            return normalQuantile;
        }
        int degrees = (int) df.getAsDouble();
        if (degrees != quantileDf) {
            quantile = Distributions.tUpperQuantile((1 - spec.level()) / 2, degrees);
            quantileDf = degrees;
        }
        return quantile;
    }
}
