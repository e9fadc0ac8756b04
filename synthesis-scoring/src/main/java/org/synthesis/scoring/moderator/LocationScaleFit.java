package org.synthesis.scoring.moderator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.ScaleLikelihood;
import org.synthesis.scoring.kernel.WaldTests;

/** A fitted location-scale model. Immutable. */
public final class LocationScaleFit {
    private final AnalysisSpec spec;
    private final EffectSet effects;
    private final ModelMatrix location;
    private final ModelMatrix scale;
    private final double[] beta;
    private final double[] covariance;
    private final double[] alpha;
    private final double[] scaleCovariance;
    private final DoubleVector tauSquared;
    private final double logLikelihood;
    private final double q;
    private final FitTrace trace;

    LocationScaleFit(
            AnalysisSpec spec,
            EffectSet effects,
            ModelMatrix location,
            ModelMatrix scale,
            OrthogonalDesign x,
            OrthogonalDesign z,
            MixedRegression regression,
            ScaleLikelihood.Fit found,
            double[] scaleCovariance) {
        this.spec = spec;
        this.effects = effects;
        this.location = location;
        this.scale = scale;
        this.beta = x.coefficients(regression.beta());
        this.covariance = x.covariance(regression.inverse());
        this.alpha = z.coefficients(found.alpha());
        this.scaleCovariance = z.covariance(scaleCovariance);
        this.tauSquared = DoubleVector.of(found.tau2());
        this.logLikelihood = found.logLikelihood();
        this.trace = found.trace();
        if (spec.test().isKnappHartung()) {
            double factor = regression.rss() / (k() - p());
            if (spec.test() == TestMethod.KNAPP_HARTUNG_SAFEGUARDED) {
                factor = Math.max(1, factor);
            }
            for (int i = 0; i < covariance.length; i++) {
                covariance[i] *= factor;
            }
        }
        regression.weigh(0);
        this.q = regression.rss();
    }

    /** {@return what was asked} */
    public AnalysisSpec spec() {
        return spec;
    }

    /** {@return the effects} */
    public EffectSet effects() {
        return effects;
    }

    /** {@return number of effects} */
    public int k() {
        return effects.size();
    }

    /** {@return number of location coefficients} */
    public int p() {
        return location.columns();
    }

    /** {@return tau-squared of each effect} */
    public DoubleVector tauSquared() {
        return tauSquared;
    }

    /** {@return the coefficients of the mean} */
    public ImmutableList<Coefficient> coefficients() {
        return coefficients(location, beta, covariance, df(p()));
    }

    /** {@return the coefficients of the logarithm of tau-squared} */
    public ImmutableList<Coefficient> scaleCoefficients() {
        return coefficients(scale, alpha, scaleCovariance, df(scale.columns()));
    }

    private ImmutableList<Coefficient> coefficients(
            ModelMatrix design, double[] estimates, double[] covariances, OptionalDouble df) {
        int n = estimates.length;
        return IntStream.range(0, n)
                .mapToObj(j -> WaldTests.coefficient(
                        design.names().get(j), estimates[j], Math.sqrt(covariances[j * n + j]), df, spec.level()))
                .collect(ImmutableList.toImmutableList());
    }

    private OptionalDouble df(int coefficients) {
        return spec.test() == TestMethod.Z ? OptionalDouble.empty() : OptionalDouble.of(k() - coefficients);
    }

    /** {@return the covariance of the coefficients of the mean, one vector per row} */
    public ImmutableList<DoubleVector> covariance() {
        return rows(covariance, p());
    }

    /** {@return the covariance of the coefficients of the scale, one vector per row} */
    public ImmutableList<DoubleVector> scaleCovariance() {
        return rows(scaleCovariance, scale.columns());
    }

    private static ImmutableList<DoubleVector> rows(double[] matrix, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> DoubleVector.of(Arrays.copyOfRange(matrix, i * n, (i + 1) * n)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the joint test of all location coefficients but the intercept; empty when there is no other} */
    public Optional<JointTest> omnibus() {
        return omnibus(location, beta, covariance, df(p()));
    }

    /** {@return the joint test of all scale coefficients but the intercept; empty when there is no other} */
    public Optional<JointTest> scaleOmnibus() {
        return omnibus(scale, alpha, scaleCovariance, df(scale.columns()));
    }

    private static Optional<JointTest> omnibus(
            ModelMatrix design, double[] estimates, double[] covariances, OptionalDouble df) {
        int[] tested = IntStream.range(0, estimates.length)
                .filter(j -> j != design.interceptColumn())
                .toArray();
        return tested.length == 0 ? Optional.empty() : Optional.of(WaldTests.joint(estimates, covariances, tested, df));
    }

    /** {@return the test that residual differences are sampling error, with weights from the sampling variances only} */
    public JointTest heterogeneity() {
        int df = k() - p();
        return WaldTests.chiSquare(q, df);
    }

    /** {@return log-likelihood and criteria of the method of estimation} */
    public FitStatistics statistics() {
        boolean restricted = spec.tauSquaredMethod() == TauSquaredMethod.REML;
        int parameters = p() + scale.columns();
        int n = restricted ? k() - p() : k();
        double deviance = -2 * logLikelihood;
        if (!restricted) {
            for (int i = 0; i < k(); i++) {
                deviance -= StrictMath.log(2 * Math.PI * effects.vi().get(i));
            }
        }
        int enough = Math.max(n, parameters + 2);
        return new FitStatistics(
                logLikelihood,
                deviance,
                -2 * logLikelihood + 2.0 * parameters,
                -2 * logLikelihood + parameters * StrictMath.log(n),
                OptionalDouble.of(-2 * logLikelihood + 2.0 * parameters * enough / (enough - parameters - 1)));
    }

    /** {@return how the search ended} */
    public FitTrace trace() {
        return trace;
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(
                MethodSource.VIECHTBAUER_LOPEZ_LOPEZ_2022, spec.test().source());
    }
}
