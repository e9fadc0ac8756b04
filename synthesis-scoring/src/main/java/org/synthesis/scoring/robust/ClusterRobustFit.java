package org.synthesis.scoring.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.ClusterSandwich;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * Coefficients with cluster-robust standard errors, their tests, and joint tests on request. Immutable.
 *
 * <p>A coefficient that one cluster alone determines has no robust standard error: {@link #coefficient} declines it and a
 * diagnostic names it; where CR2 leaves it a trace of a variance, a diagnostic says that it is too small. Degrees of freedom
 * below 4 are flagged, because the t distribution is then a bad approximation.
 */
public final class ClusterRobustFit {
    /** A robust variance this small relative to the variance under the model is rounding. */
    private static final double NO_VARIANCE = 1e-18;
    /** Below these degrees of freedom p-values are not to be trusted. Source: Tipton (2015). */
    private static final double FEW = 4;

    private final ClusterRobust method;
    private final ClusterRobust.Source source;
    private final Grouping clusters;
    private final ClusterSandwich sandwich;
    private final double level;
    private final double[] covariance;
    private final ImmutableList<Attempt<Coefficient>> attempts;
    private final ImmutableList<Diagnostic> diagnostics;

    ClusterRobustFit(
            ClusterRobust method,
            ClusterRobust.Source source,
            Grouping clusters,
            ClusterSandwich sandwich,
            double factor,
            double level) {
        this.method = method;
        this.source = source;
        this.clusters = clusters;
        this.sandwich = sandwich;
        this.level = level;
        this.covariance = sandwich.covariance();
        for (int i = 0; i < covariance.length; i++) {
            covariance[i] *= factor;
        }
        double[] model = sandwich.modelCovariance();
        this.attempts = IntStream.range(0, p())
                .mapToObj(j -> attempt(j, model[j * p() + j]))
                .collect(ImmutableList.toImmutableList());
        this.diagnostics = findings();
    }

    private Attempt<Coefficient> attempt(int j, double modelVariance) {
        double variance = covariance[j * p() + j];
        if (!(variance > NO_VARIANCE * modelVariance)) {
            return Attempt.declined(
                    "no-robust-variance",
                    "'" + source.names().get(j)
                            + "' has no robust standard error: its residuals do not vary between clusters, for instance"
                            + " because one cluster alone determines it");
        }
        double df = method.degreesOfFreedom() == ClusterDegreesOfFreedom.RESIDUAL
                ? residualDegreesOfFreedom()
                : sandwich.degreesOfFreedom(contrast(j));
        double estimate = source.estimates().get(j);
        double se = Math.sqrt(variance);
        double margin = se * Distributions.tUpperQuantile((1 - level) / 2, df);
        if (!(df > 0) || Double.isInfinite(df) || !Double.isFinite(estimate + margin) || !Double.isFinite(margin)) {
            return Attempt.declined(
                    "no-degrees-of-freedom",
                    "the degrees of freedom or the interval of '"
                            + source.names().get(j)
                            + "' cannot be computed: the weights of the clusters are too unequal");
        }
        return Attempt.answered(
                WaldTests.coefficient(source.names().get(j), estimate, se, OptionalDouble.of(df), level));
    }

    private ImmutableList<Diagnostic> findings() {
        ImmutableList.Builder<Diagnostic> findings = ImmutableList.builder();
        if (sandwich.isCut()) {
            findings.add(Diagnostic.warning(
                    "cut-clusters",
                    SourceLocation.NOWHERE,
                    "effects of different clusters of '" + clusters.name() + "' depend on each other under the model",
                    "cluster at the highest level of the random effects"));
        }
        for (Attempt<Coefficient> attempt : attempts) {
            if (attempt instanceof Attempt.Declined<Coefficient> declined) {
                findings.add(Diagnostic.warning(declined.reason(), SourceLocation.NOWHERE, declined.message(), ""));
            }
        }
        tooSmall()
                .forEach(name -> findings.add(Diagnostic.warning(
                        "variance-too-small",
                        SourceLocation.NOWHERE,
                        "one cluster alone determines '" + name + "' or a combination of coefficients with it,"
                                + " so its robust standard error is expected to be too small",
                        "leave the moderator out, or join categories that occur in one cluster")));
        for (Coefficient row : coefficients()) {
            if (row.degreesOfFreedom().orElse(FEW) < FEW) {
                findings.add(Diagnostic.warning(
                        "few-degrees-of-freedom",
                        SourceLocation.NOWHERE,
                        String.format(
                                java.util.Locale.ROOT,
                                "the test of '%s' has %.2f degrees of freedom; below 4 its p-value is not to be trusted",
                                row.name(),
                                row.degreesOfFreedom().orElseThrow()),
                        "report the estimate without a verdict, or use fewer moderators"));
            }
        }
        return findings.build();
    }

    /** Coefficients for which CR2 is not unbiased under the model, as it is when no cluster is indispensable. */
    private ImmutableList<String> tooSmall() {
        if (method.correction() != CorrectionType.CR2) {
            return ImmutableList.of();
        }
        double[] model = sandwich.modelCovariance();
        return IntStream.range(0, p())
                .filter(j -> attempts.get(j).toOptional().isPresent())
                .filter(j -> sandwich.expectation(contrast(j)) < 0.999 * model[j * p() + j])
                .mapToObj(names()::get)
                .collect(ImmutableList.toImmutableList());
    }

    private double[] contrast(int j) {
        double[] contrast = new double[p()];
        contrast[j] = 1;
        return contrast;
    }

    private int residualDegreesOfFreedom() {
        return clusterCount() - p();
    }

    /** {@return correction and degrees of freedom} */
    public ClusterRobust method() {
        return method;
    }

    /** {@return number of effects} */
    public int k() {
        return clusters.size();
    }

    /** {@return number of coefficients} */
    public int p() {
        return source.names().size();
    }

    /** {@return number of clusters, m} */
    public int clusterCount() {
        return clusters.levels().size();
    }

    /** {@return the clusters} */
    public Grouping clusters() {
        return clusters;
    }

    /** {@return names of all coefficients, in the order of the columns} */
    public ImmutableList<String> names() {
        return source.names();
    }

    /** {@return the estimates, those of the fit} */
    public DoubleVector estimates() {
        return source.estimates();
    }

    /** {@return the robust covariance of the estimates, one vector per row} */
    public ImmutableList<DoubleVector> covariance() {
        return IntStream.range(0, p())
                .mapToObj(i -> DoubleVector.of(Arrays.copyOfRange(covariance, i * p(), (i + 1) * p())))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the coefficients that have a robust standard error, with their tests and intervals} */
    public ImmutableList<Coefficient> coefficients() {
        return attempts.stream()
                .flatMap(attempt -> attempt.toOptional().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the coefficient of a 0-based column; declined as {@code no-robust-variance}} */
    public Attempt<Coefficient> coefficient(int column) {
        return attempts.get(column);
    }

    /**
     * {@return the joint test of all coefficients but the intercept, empty when there is no other}
     *
     * <p>{@link #hotelling} under Satterthwaite degrees of freedom, {@link #wald} else.
     */
    public Optional<Attempt<JointTest>> omnibus() {
        int intercept = source.names().indexOf(ModelMatrix.INTERCEPT);
        int[] tested = IntStream.range(0, p()).filter(j -> j != intercept).toArray();
        return tested.length == 0 ? Optional.empty() : Optional.of(omnibus(tested));
    }

    /** {@return the joint test of the coefficients at these 0-based positions, of the kind {@link #omnibus()} uses} */
    public Attempt<JointTest> omnibus(int... tested) {
        return method.degreesOfFreedom() == ClusterDegreesOfFreedom.RESIDUAL ? wald(tested) : hotelling(tested);
    }

    /** {@return the F test on q and m - p degrees of freedom of the coefficients at these 0-based positions} */
    public Attempt<JointTest> wald(int... tested) {
        return wald(contrasts(tested));
    }

    /**
     * {@return the F test on q and m - p degrees of freedom of q independent combinations of coefficients}
     *
     * @param contrasts one row per combination, a factor for each coefficient
     */
    public Attempt<JointTest> wald(ImmutableList<DoubleVector> contrasts) {
        int q = contrasts.size();
        int df = residualDegreesOfFreedom();
        return statistic(flat(contrasts), q).map(chiSquare -> WaldTests.f(chiSquare / q, q, df));
    }

    /** {@return the approximate Hotelling test (HTZ) of the coefficients at these 0-based positions} */
    public Attempt<JointTest> hotelling(int... tested) {
        return hotelling(contrasts(tested));
    }

    /**
     * {@return the approximate Hotelling test (HTZ) of q independent combinations of coefficients}
     *
     * <p>The robust covariance is taken as a Wishart matrix with eta degrees of freedom of equal total variance; then
     * {@code (eta - q + 1) / (eta q)} times the Wald statistic is an F with q and {@code eta - q + 1} degrees of freedom. For
     * one combination it is the squared t test with Satterthwaite degrees of freedom. Declined:
     * {@code too-few-degrees-of-freedom} when {@code eta <= q - 1}; {@code cut-clusters}; {@code no-robust-variance}.
     *
     * @param contrasts one row per combination, a factor for each coefficient
     * @see MethodSource#TIPTON_PUSTEJOVSKY_2015
     */
    public Attempt<JointTest> hotelling(ImmutableList<DoubleVector> contrasts) {
        if (sandwich.isCut()) {
            return Attempt.declined("cut-clusters", "the Hotelling test needs independent clusters; use wald");
        }
        int q = contrasts.size();
        double[] c = flat(contrasts);
        Attempt<Double> statistic = statistic(c, q);
        if (statistic instanceof Attempt.Declined<Double> declined) {
            return Attempt.declined(declined.reason(), declined.message());
        }
        double eta = sandwich.wishartDegreesOfFreedom(c, q);
        double denominator = eta - q + 1;
        if (!(denominator > 0)) {
            return Attempt.declined(
                    "too-few-degrees-of-freedom",
                    "a joint test of " + q + " coefficients needs more than " + (q - 1)
                            + " degrees of freedom, the clusters give " + eta);
        }
        return statistic.map(chiSquare -> {
            double f = chiSquare * denominator / (eta * q);
            return WaldTests.f(f, q, denominator);
        });
    }

    private Attempt<Double> statistic(double[] contrasts, int q) {
        int p = p();
        double[] left = Matrices.multiply(contrasts, covariance, q, p, p);
        double[] part = Matrices.multiply(left, Matrices.transpose(contrasts, q, p), q, p, q);
        double[] b = Matrices.multiply(contrasts, source.estimates().toArray(), q, p);
        double[] modelLeft = Matrices.multiply(contrasts, sandwich.modelCovariance(), q, p, p);
        double[] model = Matrices.multiply(modelLeft, Matrices.transpose(contrasts, q, p), q, p, q);
        boolean varies = true;
        for (int i = 0; i < q; i++) {
            varies &= part[i * q + i] > NO_VARIANCE * model[i * q + i];
        }
        Matrices.symmetriseInPlace(part, q);
        if (!varies || !Matrices.choleskyInPlace(part, q)) {
            return Attempt.declined(
                    "no-robust-variance", "the robust covariance of the tested coefficients is singular; test fewer");
        }
        Matrices.forwardInPlace(part, q, b);
        double chiSquare = 0;
        for (double value : b) {
            chiSquare += value * value;
        }
        return Attempt.answered(chiSquare);
    }

    private ImmutableList<DoubleVector> contrasts(int... tested) {
        Checks.that(tested.length > 0, "a joint test needs a coefficient");
        return Arrays.stream(tested)
                .mapToObj(j -> {
                    Checks.that(j >= 0 && j < p(), "there are %d coefficients, none at position %d", p(), j);
                    return DoubleVector.of(contrast(j));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private double[] flat(ImmutableList<DoubleVector> contrasts) {
        Checks.that(!contrasts.isEmpty(), "a joint test needs a combination of coefficients");
        double[] flat = new double[contrasts.size() * p()];
        for (int i = 0; i < contrasts.size(); i++) {
            Checks.that(
                    contrasts.get(i).size() == p(),
                    "a combination of %d coefficients needs as many factors, got %d",
                    p(),
                    contrasts.get(i).size());
            System.arraycopy(contrasts.get(i).toArray(), 0, flat, i * p(), p());
        }
        return flat;
    }

    /** {@return what a reader must know} */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the publications that define the fit and its robust inference} */
    public ImmutableSet<MethodSource> sources() {
        ImmutableSet.Builder<MethodSource> sources = ImmutableSet.<MethodSource>builder()
                .addAll(source.sources())
                .add(
                        MethodSource.LIANG_ZEGER_1986,
                        method.correction().source(),
                        method.degreesOfFreedom().source());
        if (method.degreesOfFreedom() == ClusterDegreesOfFreedom.SATTERTHWAITE) {
            sources.add(MethodSource.TIPTON_2015, MethodSource.TIPTON_PUSTEJOVSKY_2015);
        }
        return sources.build();
    }
}
