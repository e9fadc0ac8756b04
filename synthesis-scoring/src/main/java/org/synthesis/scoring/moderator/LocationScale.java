package org.synthesis.scoring.moderator;

import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.ScaleLikelihood;
import org.synthesis.scoring.kernel.TauSquared;

/**
 * A meta-regression in which moderators act on the mean (the location) and on the logarithm of tau-squared (the scale).
 *
 * <p>Fitted by ML or REML. Shapes: k effects, a location design of k x p and a scale design of k x m, both of full column rank;
 * k above p and m. The standard errors of the scale come from the observed information. Immutable and thread-safe. Source:
 * Viechtbauer and Lopez-Lopez (2022).
 *
 * <p>Declined: {@code too-few-effects}; {@code collinear}; {@code not-converged}, in particular when tau-squared of some
 * effects is driven to 0, which has no logarithm.
 */
public final class LocationScale {
    private final AnalysisSpec spec;

    private LocationScale(AnalysisSpec spec) {
        this.spec = spec;
    }

    /** {@return the model under a spec for random effects by ML or REML} */
    public static LocationScale using(AnalysisSpec spec) {
        Checks.that(
                spec.model() == PoolingModel.RANDOM_EFFECTS
                        && (spec.tauSquaredMethod() == TauSquaredMethod.ML
                                || spec.tauSquaredMethod() == TauSquaredMethod.REML),
                "a location-scale model needs random effects by ML or REML, got %s",
                spec.words());
        return new LocationScale(spec);
    }

    /** {@return the specification} */
    public AnalysisSpec spec() {
        return spec;
    }

    /** {@return the model fitted to effects} */
    public Attempt<LocationScaleFit> fit(EffectSet effects, ModelMatrix location, ModelMatrix scale) {
        int k = effects.size();
        int p = location.columns();
        int m = scale.columns();
        Checks.that(
                location.rows() == k && scale.rows() == k,
                "%d effects need designs of as many rows, got %d and %d",
                k,
                location.rows(),
                scale.rows());
        if (k <= Math.max(p, m)) {
            return Attempt.declined(
                    "too-few-effects",
                    "a model with " + p + " and " + m + " coefficients needs more than " + Math.max(p, m)
                            + " effects, got " + k);
        }
        OrthogonalDesign x = decomposed(location);
        OrthogonalDesign z = decomposed(scale);
        if (x.dependent().isPresent()) {
            return collinear(location, x);
        }
        if (z.dependent().isPresent()) {
            return collinear(scale, z);
        }
        MixedRegression regression =
                new MixedRegression(effects.yi().toArray(), effects.vi().toArray(), x.q(), p);
        boolean restricted = spec.tauSquaredMethod() == TauSquaredMethod.REML;
        double[] start;
        try {
            start = start(regression, z, k, m);
        } catch (ArithmeticException e) {
            return Attempt.declined("weights-too-unequal", e.getMessage() + "; leave out the most extreme variances");
        }
        ScaleLikelihood.Fit found =
                new ScaleLikelihood(regression, z.q(), m, restricted).maximum(start, spec.convergence());
        double[] factor = found.information().clone();
        if (!found.trace().converged() || !Matrices.choleskyInPlace(factor, m)) {
            return Attempt.declined(
                    "not-converged",
                    spec.tauSquaredMethod().code() + " did not converge in "
                            + found.trace().steps() + " steps; the last change was "
                            + found.trace().lastChange()
                            + "; tau-squared of some effects may be 0, which has no logarithm: use fewer scale moderators");
        }
        return Attempt.answered(new LocationScaleFit(
                spec, effects, location, scale, x, z, regression, found, Matrices.inverse(factor, m)));
    }

    private static Attempt<LocationScaleFit> collinear(ModelMatrix design, OrthogonalDesign found) {
        return Attempt.declined(
                "collinear",
                "column '" + design.names().get(found.dependent().getAsInt())
                        + "' is a combination of the columns before it; leave it out");
    }

    /** The same tau-squared for all, as far as the scale design can express it. */
    private double[] start(MixedRegression regression, OrthogonalDesign z, int k, int m) {
        double typical = regression.typicalVariance();
        double tau2 = TauSquared.estimate(regression, TauSquaredMethod.DL, new double[0], spec.convergence())
                .tau2();
        double log = StrictMath.log(Math.max(tau2, 0.05 * typical));
        double[] start = new double[m];
        for (int i = 0; i < k; i++) {
            for (int a = 0; a < m; a++) {
                start[a] += z.q()[i * m + a] * log;
            }
        }
        return start;
    }

    private static OrthogonalDesign decomposed(ModelMatrix design) {
        return OrthogonalDesign.of(design.values().toArray(), design.rows(), design.columns());
    }
}
