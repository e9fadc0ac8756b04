package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.TauSquared;

/** A fitted meta-analysis: its estimates and tests, and the data for whoever wants to ask more. Immutable. */
public final class MetaAnalysisFit {
    private final MetaAnalysis analysis;
    private final EffectSet effects;
    private final ModelMatrix design;
    private final FitTrace trace;
    private final double tau2;
    private final double[] beta;
    private final double[] covariance;
    private final double[] weights;
    private final double[] residuals;
    private final double logLikelihood;
    private final double maximumLogLikelihood;
    private final Heterogeneity heterogeneity;
    private final OptionalDouble tau2StandardError;
    private final double typicalVariance;

    private MetaAnalysisFit(
            MetaAnalysis analysis,
            EffectSet effects,
            ModelMatrix design,
            OrthogonalDesign orthogonal,
            MixedRegression regression,
            TauSquared.Fit found) {
        this.analysis = analysis;
        this.effects = effects;
        this.design = design;
        this.trace = found.trace();
        this.tau2 = found.tau2();
        int k = k();
        int p = p();
        regression.weigh(0);
        double q = regression.rss();
        int df = k - p;
        this.typicalVariance = df == 0 ? 0 : df / regression.traceP();
        this.heterogeneity = heterogeneity(q, df);
        this.tau2StandardError = standardError(regression);
        regression.weigh(tau2);
        this.logLikelihood = regression.logLikelihood(
                spec().tauSquaredMethod() == TauSquaredMethod.REML && spec().model() == PoolingModel.RANDOM_EFFECTS);
        this.maximumLogLikelihood = regression.logLikelihood(false);
        double[] v = effects.vi().toArray();
        this.weights = analysis.weights()
                .map(DoubleVector::toArray)
                .orElseGet(() -> IntStream.range(0, k)
                        .mapToDouble(i -> 1 / (v[i] + tau2))
                        .toArray());
        regression.weigh(weights);
        this.residuals = regression.residuals();
        this.beta = orthogonal.coefficients(regression.beta());
        double[] bread = regression.inverse();
        double[] ofQ = bread;
        if (analysis.weights().isPresent()) {
            double[] meat = new double[k];
            for (int i = 0; i < k; i++) {
                meat[i] = weights[i] * weights[i] * (v[i] + tau2);
            }
            double[] left =
                    Matrices.multiply(bread, Matrices.weightedCrossProduct(orthogonal.q(), meat, k, p), p, p, p);
            ofQ = Matrices.multiply(left, bread, p, p, p);
        }
        this.covariance = orthogonal.covariance(ofQ);
        if (spec().test().isKnappHartung()) {
            double factor = regression.rss() / df;
            if (spec().test() == TestMethod.KNAPP_HARTUNG_SAFEGUARDED) {
                factor = Math.max(1, factor);
            }
            for (int i = 0; i < covariance.length; i++) {
                covariance[i] *= factor;
            }
        }
    }

    static Attempt<MetaAnalysisFit> of(
            MetaAnalysis analysis,
            EffectSet effects,
            ModelMatrix design,
            OrthogonalDesign orthogonal,
            MixedRegression regression,
            TauSquared.Fit tau2) {
        MetaAnalysisFit fit = new MetaAnalysisFit(analysis, effects, design, orthogonal, regression, tau2);
        for (int j = 0; j < fit.p(); j++) {
            if (!(fit.covariance[j * fit.p() + j] > 0)) {
                return Attempt.declined(
                        "zero-standard-error",
                        "the effects do not differ from the model, so the Knapp-Hartung standard error is 0;"
                                + " use the safeguarded form or the Wald test");
            }
        }
        return Attempt.answered(fit);
    }

    private Heterogeneity heterogeneity(double q, int df) {
        Heterogeneity.Builder builder = Heterogeneity.builder()
                .q(q)
                .degreesOfFreedom(df)
                .pValue(df == 0 ? 1 : Distributions.chiSquareUpperTail(q, df))
                .tauSquared(tau2);
        if (df == 0) {
            return builder.iSquaredPercent(0).build();
        }
        return spec().model() == PoolingModel.COMMON_EFFECT
                ? builder.iSquaredPercent(q > df ? 100 * (q - df) / q : 0)
                        .hSquared(q / df)
                        .build()
                : builder.iSquaredPercent(100 * tau2 / (tau2 + typicalVariance))
                        .hSquared(1 + tau2 / typicalVariance)
                        .build();
    }

    /** From the information for likelihood estimators, from the variance under normality for moment estimators. */
    private OptionalDouble standardError(MixedRegression regression) {
        int k = k();
        if (spec().model() == PoolingModel.COMMON_EFFECT || analysis.isTauSquaredFixed()) {
            return OptionalDouble.empty();
        }
        double[] v = effects.vi().toArray();
        double sumW = 0;
        double sumW2 = 0;
        for (double variance : v) {
            sumW += 1 / (variance + tau2);
            sumW2 += 1 / ((variance + tau2) * (variance + tau2));
        }
        return switch (spec().tauSquaredMethod()) {
            case REML -> {
                regression.weigh(tau2);
                yield OptionalDouble.of(Math.sqrt(2 / regression.tracePp()));
            }
            case ML -> OptionalDouble.of(Math.sqrt(2 / sumW2));
            case PM, EB, PMM -> OptionalDouble.of(Math.sqrt(2.0 * k * k / (k - p())) / sumW);
            case HE -> OptionalDouble.of(ofMoments(regression, v, 1));
            case DL, GENQ, GENQM, HS, HSK, SJ -> OptionalDouble.empty();
        };
    }

    private double ofMoments(MixedRegression regression, double[] v, double weight) {
        double[] weights = new double[v.length];
        java.util.Arrays.fill(weights, weight);
        regression.weigh(weights);
        return Math.sqrt(2 * regression.tracePdPd(tau2)) / regression.traceP();
    }

    /** {@return what was asked} */
    public AnalysisSpec spec() {
        return analysis.spec();
    }

    /** {@return the method this fit came from, to fit again on other data} */
    public MetaAnalysis analysis() {
        return analysis;
    }

    /** {@return the effects} */
    public EffectSet effects() {
        return effects;
    }

    /** {@return the design} */
    public ModelMatrix design() {
        return design;
    }

    /** {@return number of effects} */
    public int k() {
        return effects.size();
    }

    /** {@return number of coefficients} */
    public int p() {
        return design.columns();
    }

    /** {@return tau-squared; 0 under a common effect} */
    public double tauSquared() {
        return tau2;
    }

    /** {@return standard error of tau-squared; absent when it was not estimated} */
    public OptionalDouble tauSquaredStandardError() {
        return tau2StandardError;
    }

    /** {@return Q, its test, tau-squared, I-squared and H-squared} */
    public Heterogeneity heterogeneity() {
        return heterogeneity;
    }

    /** {@return typical sampling variance, the scale of I-squared} */
    public double typicalVariance() {
        return typicalVariance;
    }

    /** {@return the estimates, in the order of the columns} */
    public DoubleVector estimates() {
        return DoubleVector.of(beta);
    }

    /** {@return the covariance matrix of the estimates, one vector per row} */
    public ImmutableList<DoubleVector> covariance() {
        return IntStream.range(0, p())
                .mapToObj(i -> DoubleVector.of(java.util.Arrays.copyOfRange(covariance, i * p(), (i + 1) * p())))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return weights of the effects as they were used, k} */
    public DoubleVector weights() {
        return DoubleVector.of(weights);
    }

    /** {@return effects minus fitted values, k} */
    public DoubleVector residuals() {
        return DoubleVector.of(residuals);
    }

    /** {@return degrees of freedom of the tests; empty for the normal distribution} */
    public OptionalDouble degreesOfFreedom() {
        return spec().test() == TestMethod.Z ? OptionalDouble.empty() : OptionalDouble.of(k() - p());
    }

    /** {@return the coefficients with their tests and intervals} */
    public ImmutableList<Coefficient> coefficients() {
        OptionalDouble df = degreesOfFreedom();
        double critical = Tests.critical(spec().level(), df);
        ImmutableList.Builder<Coefficient> rows = ImmutableList.builder();
        for (int j = 0; j < p(); j++) {
            double se = Math.sqrt(covariance[j * p() + j]);
            rows.add(new Coefficient(
                    design.names().get(j),
                    beta[j],
                    se,
                    beta[j] / se,
                    df,
                    Tests.twoSided(beta[j] / se, df),
                    new Interval(beta[j] - critical * se, beta[j] + critical * se, spec().level())));
        }
        return rows.build();
    }

    /** {@return the joint test of all coefficients but the intercept; empty when there is no other} */
    public Optional<JointTest> omnibus() {
        int intercept = design.interceptColumn();
        int[] tested = IntStream.range(0, p()).filter(j -> j != intercept).toArray();
        return tested.length == 0 ? Optional.empty() : Optional.of(omnibus(tested));
    }

    /** {@return the joint test of the coefficients at these 0-based positions} */
    public JointTest omnibus(int... tested) {
        return Tests.wald(beta, covariance, tested, degreesOfFreedom());
    }

    /** {@return log-likelihood and criteria of the method of estimation} */
    public FitStatistics statistics() {
        boolean estimated = tau2StandardError.isPresent() || !trace.equals(FitTrace.CLOSED_FORM);
        boolean random = spec().model() == PoolingModel.RANDOM_EFFECTS && !analysis.isTauSquaredFixed();
        boolean restricted =
                spec().tauSquaredMethod() == TauSquaredMethod.REML && spec().model() == PoolingModel.RANDOM_EFFECTS;
        int parameters = p() + (random || estimated ? 1 : 0);
        int n = restricted ? k() - p() : k();
        double saturated = 0;
        for (int i = 0; i < k(); i++) {
            saturated -= 0.5 * StrictMath.log(2 * Math.PI * effects.vi().get(i));
        }
        return new FitStatistics(
                logLikelihood,
                restricted ? -2 * logLikelihood : 2 * (saturated - maximumLogLikelihood),
                -2 * logLikelihood + 2.0 * parameters,
                -2 * logLikelihood + parameters * StrictMath.log(n),
                aicc(parameters, Math.max(n, parameters + 2)));
    }

    private OptionalDouble aicc(int parameters, int n) {
        return OptionalDouble.of(-2 * logLikelihood + 2.0 * parameters * n / (n - parameters - 1));
    }

    /** {@return how the estimation of tau-squared ended} */
    public FitTrace trace() {
        return trace;
    }

    /** {@return what a reader must know} */
    public ImmutableList<Diagnostic> diagnostics() {
        return analysis.diagnostics();
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return analysis.sources();
    }
}
