package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.dependence.SamplingCovariance;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * A fitted multilevel model, which can be asked for more: tests, predictions, random effects, influence, profile intervals.
 *
 * <p>Immutable and thread-safe. What needs the inverse covariance of the effects is computed when it is first asked for.
 */
public final class MultilevelFit {
    private final MultilevelSpec spec;
    private final EffectSet effects;
    private final ModelMatrix design;
    private final SamplingCovariance sampling;
    private final FitTrace trace;
    private final ImmutableList<Diagnostic> diagnostics;
    private final ImmutableList<VarianceComponent> components;
    private final DoubleVector degreesOfFreedom;
    private final Lazy<MarginalCovariance> marginal;
    private final Lazy<JointTest> residualHeterogeneity;
    private final double logLikelihood;
    private final double[] beta;
    private final double[] covariance;
    private final double[] theta;
    private final double[] scaledBeta;
    private final double[] scaledCovariance;

    MultilevelFit(
            MultilevelSpec spec,
            EffectSet effects,
            ModelMatrix design,
            SamplingCovariance sampling,
            Arrangement data,
            Arrangement.Optimum optimum,
            ImmutableList<Diagnostic> diagnostics) {
        this.spec = spec;
        this.effects = effects;
        this.design = design;
        this.sampling = sampling;
        this.diagnostics = diagnostics;
        trace = optimum.maximum().trace();
        theta = optimum.theta();
        components = Components.of(data, theta);
        int p = data.p;
        double df = data.n - (data.restricted ? p : 0);
        double likelihood = optimum.maximum().value()
                + (data.restricted ? data.halfLogDesign() : 0)
                - 0.5 * df * StrictMath.log(2 * Math.PI)
                - df * StrictMath.log(data.unit);
        marginal = new Lazy<>(() -> new MarginalCovariance(data, theta));
        double[] b = optimum.beta().clone();
        double[] vb = optimum.bread().clone();
        if (spec.weights().isPresent()) {
            marginal.get().weighted(spec.weights().orElseThrow().toArray(), b, vb);
            // the likelihood is that of the coefficients in the result, which are not those it is highest at
            double[] gap = b.clone();
            for (int a = 0; a < p; a++) {
                gap[a] -= optimum.beta()[a];
            }
            double[] root = optimum.bread().clone();
            Matrices.choleskyInPlace(root, p);
            likelihood -= 0.5 * Matrices.quadraticForm(Matrices.inverse(root, p), gap, p);
        }
        logLikelihood = likelihood;
        scaledBeta = b;
        scaledCovariance = vb;
        beta = data.coefficients(b);
        covariance = data.covariance(vb);
        degreesOfFreedom = DoubleVector.of(Components.degreesOfFreedom(spec, design, data));
        residualHeterogeneity = new Lazy<>(() -> {
            double q = Components.generalisedQ(data);
            int rest = data.n - p;
            return WaldTests.chiSquare(q, rest);
        });
    }

    /** {@return what was assumed} */
    public MultilevelSpec spec() {
        return spec;
    }

    /** {@return the effects} */
    public EffectSet effects() {
        return effects;
    }

    /** {@return the design} */
    public ModelMatrix design() {
        return design;
    }

    /** {@return the covariance of the sampling errors} */
    public SamplingCovariance sampling() {
        return sampling;
    }

    /** {@return estimates of the coefficients, with tests and intervals} */
    public ImmutableList<Coefficient> coefficients() {
        ImmutableList.Builder<Coefficient> all = ImmutableList.builder();
        for (int a = 0; a < beta.length; a++) {
            double se = Math.sqrt(covariance[a * beta.length + a]);
            OptionalDouble df = degreesOfFreedom(List.of(a));
            all.add(WaldTests.coefficient(design.names().get(a), beta[a], se, df, spec.level()));
        }
        return all.build();
    }

    /** {@return the covariance matrix of the coefficients, p x p, row by row} */
    public DoubleVector coefficientCovariance() {
        return DoubleVector.of(covariance);
    }

    /** {@return the variances and correlations of the random effects: intercepts first, then structured terms} */
    public ImmutableList<VarianceComponent> components() {
        return components;
    }

    /** {@return how many coefficients and components were estimated} */
    public int parameters() {
        return beta.length
                + (int) components.stream()
                        .filter(component -> !component.given())
                        .count();
    }

    /** {@return the log-likelihood and criteria made of it} */
    public FitStatistics statistics() {
        int n = effects.size();
        double number = spec.method() == LikelihoodMethod.REML ? n - beta.length : n;
        double k = parameters();
        double deviance = -2 * logLikelihood;
        double corrected = Math.max(number, k + 2);
        double saturated = spec.method() == LikelihoodMethod.ML ? deviance + 2 * saturated() : deviance;
        return new FitStatistics(
                logLikelihood,
                saturated,
                deviance + 2 * k,
                deviance + k * StrictMath.log(number),
                OptionalDouble.of(deviance + 2 * k * corrected / (corrected - k - 1)));
    }

    /** The log-likelihood of a model that fits every effect exactly, with the sampling covariance alone. */
    private double saturated() {
        double logDeterminant = sampling.blocks().isEmpty()
                ? sumOfLogs(sampling.variances())
                : marginal.get().logSamplingDeterminant();
        return -0.5 * (effects.size() * StrictMath.log(2 * Math.PI) + logDeterminant);
    }

    /** One logarithm for as many factors as stay far from overflow. */
    private static double sumOfLogs(DoubleVector values) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < values.size(); i++) {
            product *= values.get(i);
            if (product < 1e-150 || product > 1e150) {
                sum += StrictMath.log(product);
                product = 1;
            }
        }
        return sum + StrictMath.log(product);
    }

    /** {@return the test of heterogeneity left over by the moderators: Q with the sampling covariance only, n - p degrees of freedom} */
    public JointTest residualHeterogeneity() {
        return residualHeterogeneity.get();
    }

    /** {@return the omnibus test of all moderators; empty for a mean alone} */
    public Optional<JointTest> moderatorTest() {
        List<Integer> moderators = IntStream.range(0, beta.length)
                .filter(a -> !design.names().get(a).equals(ModelMatrix.INTERCEPT))
                .boxed()
                .toList();
        return moderators.isEmpty() ? Optional.empty() : Optional.of(test(moderators));
    }

    /** {@return the Wald test that these coefficients, by 0-based position, are all 0} */
    public JointTest test(List<Integer> tested) {
        int m = tested.size();
        int p = beta.length;
        Checks.that(m > 0, "a test needs at least one coefficient");
        double[] rows = new double[m * p];
        for (int i = 0; i < m; i++) {
            Checks.that(
                    tested.get(i) >= 0 && tested.get(i) < p,
                    "coefficients count from 0 to %d, got %d",
                    p - 1,
                    tested.get(i));
            rows[i * p + tested.get(i)] = 1;
        }
        return contrast(rows, m, degreesOfFreedom(tested));
    }

    private JointTest contrast(double[] rows, int m, OptionalDouble df) {
        int p = beta.length;
        double[] middle = Matrices.multiply(
                Matrices.multiply(rows, covariance, m, p, p), Matrices.transpose(rows, m, p), m, p, m);
        double[] estimate = Matrices.multiply(rows, beta, m, p);
        double[] solved = estimate.clone();
        Checks.that(Matrices.choleskyInPlace(middle, m), "the contrasts depend on each other");
        Matrices.solveInPlace(middle, m, solved);
        double q = 0;
        for (int i = 0; i < m; i++) {
            q += estimate[i] * solved[i];
        }
        return WaldTests.wald(q, m, df);
    }

    /**
     * {@return linear combinations of the coefficients with tests and intervals, named by their number}
     *
     * @param rows the factors of the coefficients, p in each row
     */
    public ImmutableList<Coefficient> combinations(List<DoubleVector> rows) {
        ImmutableList.Builder<Coefficient> all = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            Linear linear = linear(rows.get(i));
            all.add(WaldTests.coefficient(
                    Integer.toString(i + 1), linear.estimate(), linear.standardError(), linear.df(), spec.level()));
        }
        return all.build();
    }

    /**
     * {@return the joint test that several linear combinations are 0}
     *
     * @throws IllegalArgumentException when the combinations depend on each other
     */
    public JointTest jointly(List<DoubleVector> rows) {
        int p = beta.length;
        double[] flat = new double[rows.size() * p];
        OptionalDouble df = OptionalDouble.empty();
        for (int i = 0; i < rows.size(); i++) {
            OptionalDouble own = linear(rows.get(i)).df();
            df = df.isEmpty() || (own.isPresent() && own.orElseThrow() < df.orElseThrow()) ? own : df;
            System.arraycopy(rows.get(i).toArray(), 0, flat, i * p, p);
        }
        return contrast(flat, rows.size(), df);
    }

    private record Linear(double estimate, double standardError, OptionalDouble df) {}

    private Linear linear(DoubleVector row) {
        int p = beta.length;
        Checks.that(row.size() == p, "a row needs %d numbers, one per coefficient, got %d", p, row.size());
        double estimate = 0;
        double variance = 0;
        double[] at = row.toArray();
        for (int a = 0; a < p; a++) {
            estimate += at[a] * beta[a];
            for (int b = 0; b < p; b++) {
                variance += at[a] * covariance[a * p + b] * at[b];
            }
        }
        List<Integer> used =
                IntStream.range(0, p).filter(a -> at[a] != 0).boxed().toList();
        return new Linear(estimate, Math.sqrt(Math.max(0, variance)), degreesOfFreedom(used));
    }

    /**
     * {@return the expected effect at values of the moderators}
     *
     * <p>The prediction interval adds all variances; it is there when every structured term has one variance.
     *
     * @param row the values, one per coefficient, an intercept counting as 1
     */
    public MultilevelPrediction predict(DoubleVector row) {
        return predict(row, Components.totalVariance(spec, components));
    }

    /** {@return the expected effect of a row of the data, its prediction interval with the variances of its own levels} */
    public MultilevelPrediction predictRow(int row) {
        int p = beta.length;
        double[] at = new double[p];
        for (int a = 0; a < p; a++) {
            at[a] = design.values().get(row * p + a);
        }
        return predict(DoubleVector.of(at), Components.variances(spec, components, row));
    }

    /**
     * {@return the expected effect with the variances of one level of the structured term}
     *
     * @param inner the 0-based level
     */
    public MultilevelPrediction predictLevel(DoubleVector row, int inner) {
        return predict(row, Components.levelVariance(spec, components, inner));
    }

    private MultilevelPrediction predict(DoubleVector row, OptionalDouble variance) {
        Linear linear = linear(row);
        double critical = critical(linear.df());
        double reach = critical * linear.standardError();
        Optional<Interval> prediction = Optional.empty();
        if (variance.isPresent()) {
            double wide =
                    critical * Math.sqrt(linear.standardError() * linear.standardError() + variance.orElseThrow());
            prediction = Optional.of(new Interval(linear.estimate() - wide, linear.estimate() + wide, spec.level()));
        }
        return new MultilevelPrediction(
                linear.estimate(),
                linear.standardError(),
                new Interval(linear.estimate() - reach, linear.estimate() + reach, spec.level()),
                prediction);
    }

    /** {@return predictions of the random effects of a term, by its position} */
    public ImmutableList<RandomEffect> randomEffects(int term) {
        Checks.that(
                term >= 0 && term < spec.terms().size(),
                "there are %d random terms, got position %d",
                spec.terms().size(),
                term);
        return marginal.get().randomEffects(this, term);
    }

    /** {@return what single effects or whole clusters do to the estimates} */
    public MultilevelInfluence influence() {
        return new MultilevelInfluence(this);
    }

    /** {@return profile-likelihood intervals of the components} */
    public ProfileIntervals profiles() {
        return new ProfileIntervals(this);
    }

    /** {@return the likelihood-ratio test against a smaller model fitted by the same method to the same effects} */
    public LikelihoodRatio comparedWith(MultilevelFit reduced) {
        return LikelihoodRatio.of(this, reduced);
    }

    /**
     * {@return the share of each intercept and structured variance in the total variance}
     *
     * @throws IllegalArgumentException when there are as many coefficients as effects, which leaves no typical variance
     */
    public IsquaredByLevel isquared() {
        Checks.that(
                effects.size() > beta.length,
                "I-squared needs more effects than coefficients, got %d and %d",
                effects.size(),
                beta.length);
        return IsquaredByLevel.of(components, marginal.get().typicalSamplingVariance());
    }

    /** {@return the effects minus what the design explains, n} */
    public DoubleVector residuals() {
        return DoubleVector.of(marginal.get().residuals(this));
    }

    /** {@return weights and covariance of the effects by independent block, for inference that does not rely on the model} */
    public ImmutableList<WorkingBlock> workingBlocks() {
        return marginal.get().workingBlocks(this);
    }

    /** {@return how the search for the variances ended; its last change is in standard errors} */
    public FitTrace trace() {
        return trace;
    }

    /** {@return what to know about the result} */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the publications of what was used} */
    public ImmutableSet<MethodSource> sources() {
        return Components.sources(spec);
    }

    /** {@return degrees of freedom for a statement about these coefficients; empty for normal tests} */
    OptionalDouble degreesOfFreedom(List<Integer> used) {
        if (spec.test() == CoefficientTest.NORMAL) {
            return OptionalDouble.empty();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int a : used) {
            least = Math.min(least, degreesOfFreedom.get(a));
        }
        return OptionalDouble.of(Double.isInfinite(least) ? Math.max(1, effects.size() - beta.length) : least);
    }

    double critical(OptionalDouble df) {
        return WaldTests.critical(spec.level(), df);
    }

    /** {@return log-likelihood of the method of estimation, with all constants} */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Coefficients of the arrangement. */
    double[] scaledBeta() {
        return scaledBeta;
    }

    double[] scaledCovariance() {
        return scaledCovariance;
    }

    /** Standard error of a coefficient of the user. */
    double standardError(int a) {
        return Math.sqrt(covariance[a * beta.length + a]);
    }

    MarginalCovariance marginal() {
        return marginal.get();
    }

    /** {@return the mean or the number of coefficients, the method and the number of effects} */
    @Override
    public String toString() {
        return beta.length == 1
                ? String.format(
                        java.util.Locale.ROOT,
                        "%.4f (se %.4f), n = %d, %s",
                        beta[0],
                        Math.sqrt(covariance[0]),
                        effects.size(),
                        spec.method())
                : beta.length + " coefficients, n = " + effects.size() + ", " + spec.method();
    }
}
