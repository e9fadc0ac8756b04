package org.synthesis.scoring.pool;

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
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.TauSquared;
import org.synthesis.scoring.kernel.WaldTests;

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
    private final double residualFactor;
    private final double logLikelihood;
    private final Heterogeneity heterogeneity;
    private final OptionalDouble tau2StandardError;
    private final double typicalVariance;

    MetaAnalysisFit(
            MetaAnalysis analysis,
            EffectSet effects,
            ModelMatrix design,
            OrthogonalDesign orthogonal,
            MixedRegression regression) {
        this.analysis = analysis;
        this.effects = effects;
        this.design = design;
        int df = k() - p();
        regression.weigh(0);
        double q = regression.rss();
        this.typicalVariance = df == 0 ? 0 : df / regression.traceP();
        TauSquared.Fit found = analysis.tauSquared(regression);
        this.trace = found.trace();
        this.tau2 = found.tau2();
        OptionalDouble tau2Error = analysis.standardError(regression, df, tau2);
        this.tau2StandardError =
                tau2Error.isPresent() && Double.isFinite(tau2Error.getAsDouble()) ? tau2Error : OptionalDouble.empty();
        this.heterogeneity = heterogeneity(q, df);
        boolean own = analysis.weights().isEmpty();
        double[] ofQ;
        double rss;
        if (own) {
            regression.weigh(tau2);
            rss = regression.rss();
            this.logLikelihood = regression.logLikelihood(isRestricted());
            this.beta = orthogonal.coefficients(regression.beta());
            ofQ = regression.inverse();
            this.residuals = regression.lastResiduals();
            this.weights = regression.lastWeights();
        } else {
            this.weights = analysis.weights().orElseThrow().toArray();
            regression.weigh(weights);
            double ownRss = regression.rssAt(tau2);
            this.beta = orthogonal.coefficients(regression.beta());
            ofQ = regression.sandwich(tau2);
            this.residuals = regression.residuals();
            regression.weigh(tau2);
            rss = regression.rss();
            this.logLikelihood = regression.logLikelihood(isRestricted(), ownRss);
        }
        this.covariance = orthogonal.covariance(ofQ);
        this.residualFactor = df == 0 ? 1 : rss / df;
        if (spec().test().isKnappHartung()) {
            double factor = spec().test() == TestMethod.KNAPP_HARTUNG_SAFEGUARDED
                    ? Math.max(1, residualFactor)
                    : residualFactor;
            for (int i = 0; i < covariance.length; i++) {
                covariance[i] *= factor;
            }
        }
    }

    boolean hasStandardErrors() {
        for (int j = 0; j < p(); j++) {
            if (!(covariance[j * p() + j] > 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRestricted() {
        return spec().tauSquaredMethod() == TauSquaredMethod.REML && spec().model() == PoolingModel.RANDOM_EFFECTS;
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

    /** {@return standard error the estimator has at {@link #tauSquared}; absent under a common effect and when k is p} */
    public OptionalDouble tauSquaredStandardError() {
        return tau2StandardError;
    }

    /** {@return Q, its test, tau-squared, I-squared and H-squared} */
    public Heterogeneity heterogeneity() {
        return heterogeneity;
    }

    /** {@return typical sampling variance, the scale of I-squared; 0 when k is p} */
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
                .mapToObj(i -> DoubleVector.of(Arrays.copyOfRange(covariance, i * p(), (i + 1) * p())))
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

    /**
     * {@return weighted residual mean square, the factor of the Knapp-Hartung test}
     *
     * <p>Its weights are 1/(v + tau2) in any case, also when the coefficients have weights of the caller's choice.
     */
    public double residualMeanSquare() {
        return residualFactor;
    }

    /** {@return degrees of freedom of the tests; empty for the normal distribution} */
    public OptionalDouble degreesOfFreedom() {
        return spec().test() == TestMethod.Z ? OptionalDouble.empty() : OptionalDouble.of(k() - p());
    }

    /** {@return the coefficients with their tests and intervals} */
    public ImmutableList<Coefficient> coefficients() {
        OptionalDouble df = degreesOfFreedom();
        if (p() == 1) {
            return ImmutableList.of(coefficient(0, df));
        }
        ImmutableList.Builder<Coefficient> rows = ImmutableList.builderWithExpectedSize(p());
        for (int j = 0; j < p(); j++) {
            rows.add(coefficient(j, df));
        }
        return rows.build();
    }

    private Coefficient coefficient(int j, OptionalDouble df) {
        return WaldTests.coefficient(
                design.names().get(j), beta[j], Math.sqrt(covariance[j * p() + j]), df, spec().level());
    }

    /** {@return the joint test of all coefficients but the intercept; empty when there is no other} */
    public Optional<JointTest> omnibus() {
        int intercept = design.interceptColumn();
        int[] tested = IntStream.range(0, p()).filter(j -> j != intercept).toArray();
        return tested.length == 0 ? Optional.empty() : Optional.of(omnibus(tested));
    }

    /** {@return the joint test of the coefficients at these 0-based positions} */
    public JointTest omnibus(int... tested) {
        return WaldTests.joint(beta, covariance, tested, degreesOfFreedom());
    }

    /** {@return number of estimated parameters: the coefficients, and tau-squared unless it is given} */
    public int parameters() {
        return p() + (analysis.isTauSquaredEstimated() ? 1 : 0);
    }

    /** {@return log-likelihood and criteria of the method of estimation} */
    public FitStatistics statistics() {
        int parameters = parameters();
        int n = isRestricted() ? k() - p() : k();
        double deviance = -2 * logLikelihood;
        if (!isRestricted()) {
            // against the saturated model, in which residuals and tau-squared are 0
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

    /** {@return log-likelihood of the method of estimation, with all constants} */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** {@return the mean of a model with an intercept alone, with its intervals} */
    public Prediction predict() {
        Checks.that(
                p() == 1 && design.interceptColumn() == 0,
                "a model with moderators needs values of them to predict an effect");
        return predict(new double[] {1}, spec().prediction());
    }

    /** {@return the expected effects at the rows of a design with the same columns} */
    public ImmutableList<Prediction> predict(ModelMatrix rows) {
        return predict(rows, spec().prediction());
    }

    /** {@return the expected effects, with prediction intervals of another kind than the spec says} */
    public ImmutableList<Prediction> predict(ModelMatrix rows, PredictionMethod method) {
        Checks.that(
                rows.names().equals(design.names()),
                "the columns to predict at must be %s, got %s",
                design.names(),
                rows.names());
        double[] values = rows.values().toArray();
        return IntStream.range(0, rows.rows())
                .mapToObj(i -> predict(Arrays.copyOfRange(values, i * p(), (i + 1) * p()), method))
                .collect(ImmutableList.toImmutableList());
    }

    private Prediction predict(double[] row, PredictionMethod method) {
        double estimate = 0;
        double variance = 0;
        for (int i = 0; i < p(); i++) {
            estimate += row[i] * beta[i];
            for (int j = 0; j < p(); j++) {
                variance += row[i] * covariance[i * p() + j] * row[j];
            }
        }
        double se = Math.sqrt(Math.max(0, variance));
        double critical = WaldTests.critical(spec().level(), degreesOfFreedom());
        return new Prediction(
                estimate,
                se,
                around(estimate, critical * se),
                spec().model() == PoolingModel.COMMON_EFFECT
                        ? Optional.empty()
                        : Optional.of(around(estimate, quantile(method) * Math.sqrt(tau2 + se * se))));
    }

    private double quantile(PredictionMethod method) {
        return quantile(method, spec().level(), k(), p());
    }

    /** {@return the value a prediction interval multiplies its standard error with} */
    static double quantile(PredictionMethod method, double level, int k, int p) {
        OptionalDouble df = switch (method) {
            case NORMAL -> OptionalDouble.empty();
            case T_K_MINUS_1 -> OptionalDouble.of(Math.max(1, k - p));
            case T_K_MINUS_2 -> OptionalDouble.of(Math.max(1, k - p - 1));
        };
        return WaldTests.critical(level, df);
    }

    /** {@return a workspace of the effects and the design} */
    MixedRegression workspace() {
        return MixedRegression.on(effects.yi().toArray(), effects.vi().toArray(), MetaAnalysis.orthogonal(design));
    }

    Interval around(double centre, double half) {
        return new Interval(centre - half, centre + half, spec().level());
    }

    /** {@return how the estimation of tau-squared ended} */
    public FitTrace trace() {
        return trace;
    }

    /** {@return what a reader must know} */
    public ImmutableList<Diagnostic> diagnostics() {
        return spec().test() == TestMethod.KNAPP_HARTUNG && residualFactor < 1
                ? ImmutableList.of(Diagnostic.warning(
                        "knapp-hartung-narrower",
                        SourceLocation.NOWHERE,
                        "the Knapp-Hartung standard error is smaller than that of the Wald test",
                        "use the safeguarded form"))
                : ImmutableList.of();
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return analysis.sources();
    }
}
