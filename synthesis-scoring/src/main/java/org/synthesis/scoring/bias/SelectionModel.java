package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.bias.SelectionFunction.Form;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.SelectionEstimate;
import org.synthesis.scoring.kernel.SelectionPoints;
import org.synthesis.scoring.kernel.SelectionWeight;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * Estimates effects and, at the same time, how the p-value of a result decided on its publication.
 *
 * <p>Always maximum likelihood. The estimates are those of the highest maximum that runs from several starts find, with exact
 * derivatives and integrals to about 1e-12; standard errors come from the observed information. Selection parameters lie
 * between 0 (beta: 1e-5) and 100; a parameter at a bound, and tau-squared at 0, has no standard error and counts as known for
 * the others.
 *
 * <p>The data decline with {@code empty-interval} when a step function has an interval without a study whose weight would have
 * to be estimated from nothing, {@code too-few} when there are fewer studies than parameters of the mean and tau-squared,
 * {@code collinear}, {@code not-converged}, or {@code not-identified} when the information matrix is singular.
 *
 * @see MethodSource#HEDGES_1992
 * @see MethodSource#VEVEA_HEDGES_1995
 */
public final class SelectionModel {
    private static final double HIGHEST = 100;
    private static final double LOWEST_BETA = 1e-5;
    private static final double CUT_OFF = 1e-5;
    private static final int FEW = 3;

    private final SelectionFunction function;
    private final PoolingModel model;
    private final double level;
    private final Convergence convergence;

    private SelectionModel(SelectionFunction function, PoolingModel model, double level, Convergence convergence) {
        this.function = function;
        this.model = model;
        this.level = level;
        this.convergence = convergence;
    }

    /** {@return random effects with this selection function, level 0.95} */
    public static SelectionModel using(SelectionFunction function) {
        return new SelectionModel(function, PoolingModel.RANDOM_EFFECTS, 0.95, Convergence.DEFAULT);
    }

    /** {@return this with a common effect or random effects} */
    public SelectionModel withModel(PoolingModel other) {
        Checks.that(
                other == PoolingModel.COMMON_EFFECT || other == PoolingModel.RANDOM_EFFECTS,
                "a selection model has a common effect or random effects, got %s",
                other);
        return new SelectionModel(function, other, level, convergence);
    }

    /** {@return this with another coverage of all intervals} */
    public SelectionModel withLevel(double other) {
        Checks.that(other > 0 && other < 1, "level must lie between 0 and 1, got %s", other);
        return new SelectionModel(function, model, other, convergence);
    }

    /** {@return this with another stopping rule} */
    public SelectionModel withConvergence(Convergence other) {
        return new SelectionModel(function, model, level, other);
    }

    /** {@return the mean effect behind selection} */
    public Attempt<SelectionFit> fit(EffectSet effects) {
        return fit(effects, ModelMatrix.intercept(effects.size()));
    }

    /** {@return the regression behind selection; the design has a row per effect} */
    public Attempt<SelectionFit> fit(EffectSet effects, ModelMatrix design) {
        return fit(effects, design, DoubleVector.of(new double[effects.size()]).map(x -> 1));
    }

    /**
     * {@return the regression behind a selection that is stronger for imprecise studies}
     *
     * @param imprecision for each effect what multiplies delta, positive, for instance its standard error (Preston et al. 2004)
     *     or the inverse of its sample size; divided by the largest one. Not for step and beta functions.
     */
    public Attempt<SelectionFit> fit(EffectSet effects, ModelMatrix design, DoubleVector imprecision) {
        int k = effects.size();
        Checks.that(
                design.rows() == k && imprecision.size() == k,
                "effects, design and imprecision must be as many, got %d, %d and %d",
                k,
                design.rows(),
                imprecision.size());
        Checks.that(imprecision.stream().allMatch(c -> c > 0), "imprecision must be positive, got %s", imprecision);
        Checks.that(
                imprecision.stream().allMatch(c -> c == 1)
                        || function.form() != Form.STEP && function.form() != Form.BETA,
                "imprecision belongs to functions with one parameter, got %s",
                function.form());
        int p = design.columns();
        boolean random = model == PoolingModel.RANDOM_EFFECTS;
        if (k < p + (random ? 1 : 0)) {
            return Attempt.declined(
                    "too-few",
                    "a selection model with " + p + " coefficients" + (random ? " and tau-squared" : "")
                            + " needs at least " + (p + (random ? 1 : 0)) + " effects, got " + k);
        }
        if (!SelectionEstimate.fullRank(design.values().toArray(), k)) {
            return Attempt.declined("collinear", "the columns of the design are linearly dependent: " + design.names());
        }
        SelectionEstimate.Problem problem = problem(effects, design, imprecision);
        int[] counts = counts(problem.region());
        Optional<String> empty = emptyInterval(counts);
        if (empty.isPresent()) {
            return Attempt.declined("empty-interval", empty.get());
        }
        return estimated(problem, random, design, counts);
    }

    private Attempt<SelectionFit> estimated(
            SelectionEstimate.Problem problem, boolean random, ModelMatrix design, int[] counts) {
        SelectionEstimate found = SelectionEstimate.of(problem, random, convergence);
        SelectionEstimate plain = SelectionEstimate.withoutSelection(problem, random, convergence);
        for (SelectionEstimate each : List.of(found, plain)) {
            if (!each.trace().converged() || !Double.isFinite(each.logLikelihood())) {
                return Attempt.declined(
                        "not-converged",
                        "the selection model did not converge in "
                                + each.trace().steps() + " steps (last change "
                                + each.trace().lastChange() + "); a function with fewer parameters may fit");
            }
        }
        if (found.covariance().length == 0) {
            return Attempt.declined(
                    "not-identified",
                    "the data do not tell the parameters of the selection model apart: the information matrix is singular");
        }
        Optional<JointTest> heterogeneity = Optional.empty();
        if (random) {
            SelectionEstimate homogeneous = found.tau2() == 0
                    ? found
                    : SelectionEstimate.of(problem.startedFrom(found.delta()), false, convergence);
            if (!homogeneous.trace().converged()) {
                return Attempt.declined(
                        "not-converged",
                        "the selection model without heterogeneity, needed for the test of tau-squared, did not converge in "
                                + homogeneous.trace().steps() + " steps");
            }
            heterogeneity = Optional.of(ratio(found.logLikelihood(), homogeneous.logLikelihood(), 1));
        }
        return Attempt.answered(result(found, plain, heterogeneity, random, design, counts));
    }

    private SelectionFit result(
            SelectionEstimate found,
            SelectionEstimate plain,
            Optional<JointTest> heterogeneity,
            boolean random,
            ModelMatrix design,
            int[] counts) {
        int p = design.columns();
        int all = p + 1 + found.delta().length;
        double z = Distributions.normalUpperQuantile((1 - level) / 2);
        ImmutableList.Builder<Coefficient> coefficients = ImmutableList.builder();
        double[] covariance = new double[p * p];
        for (int c = 0; c < p; c++) {
            for (int d = 0; d < p; d++) {
                covariance[c * p + d] = found.covariance()[c * all + d];
            }
            double se = Math.sqrt(covariance[c * p + c]);
            double b = found.beta()[c];
            coefficients.add(WaldTests.coefficient(design.names().get(c), b, se, OptionalDouble.empty(), level));
        }
        long free = function.fixed().stream().filter(OptionalDouble::isEmpty).count();
        double statistic = Math.max(0, 2 * (found.logLikelihood() - plain.logLikelihood()));
        double k = design.rows();
        double parameters = p + (random ? 1 : 0) + free;
        double deviance = -2 * found.logLikelihood();
        double few = Math.max(k, parameters + 2);
        return new SelectionFit(
                coefficients.build(),
                DoubleVector.of(covariance),
                found.tau2(),
                found.tau2Held()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.sqrt(found.covariance()[p * all + p])),
                parameters(found, p, all, z),
                moderators(found.beta(), covariance, design),
                new FitStatistics(
                        found.logLikelihood(),
                        deviance,
                        deviance + 2 * parameters,
                        deviance + parameters * StrictMath.log(k),
                        OptionalDouble.of(deviance + 2 * parameters * few / (few - parameters - 1))),
                plain.logLikelihood(),
                free == 0
                        ? Optional.empty()
                        : Optional.of(ratio(found.logLikelihood(), plain.logLikelihood(), (int) free)),
                statistic,
                heterogeneity,
                function.cuts().size() == 0
                        ? ImmutableList.of()
                        : Arrays.stream(counts).boxed().collect(ImmutableList.toImmutableList()),
                found.trace(),
                diagnostics(found, counts),
                sources(design));
    }

    private ImmutableList<SelectionParameter> parameters(SelectionEstimate found, int p, int all, double z) {
        ImmutableList.Builder<SelectionParameter> parameters = ImmutableList.builder();
        boolean aroundOne = function.form() == Form.STEP || function.form() == Form.BETA;
        for (int j = 0; j < found.delta().length; j++) {
            double delta = found.delta()[j];
            if (found.deltaHeld()[j]) {
                parameters.add(new SelectionParameter(
                        delta,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()));
            } else {
                int at = p + 1 + j;
                double se = Math.sqrt(found.covariance()[at * all + at]);
                double statistic = (delta - (aroundOne ? 1 : 0)) / se;
                parameters.add(new SelectionParameter(
                        delta,
                        OptionalDouble.of(se),
                        OptionalDouble.of(statistic),
                        OptionalDouble.of(WaldTests.twoSided(statistic, OptionalDouble.empty())),
                        Optional.of(new Interval(
                                Math.max(lowest(), delta - z * se), Math.min(HIGHEST, delta + z * se), level))));
            }
        }
        return parameters.build();
    }

    private static Optional<JointTest> moderators(double[] beta, double[] covariance, ModelMatrix design) {
        int[] tested = java.util.stream.IntStream.range(0, beta.length)
                .filter(c -> c != design.interceptColumn())
                .toArray();
        if (tested.length == 0) {
            return Optional.empty();
        }
        return Optional.of(WaldTests.joint(beta, covariance, tested, OptionalDouble.empty()));
    }

    private static JointTest ratio(double full, double reduced, int df) {
        double statistic = Math.max(0, 2 * (full - reduced));
        return WaldTests.chiSquare(statistic, df);
    }

    private ImmutableList<MethodSource> sources(ModelMatrix design) {
        List<MethodSource> sources = new ArrayList<>(List.of(function.form().source()));
        if (function.form() == Form.STEP) {
            if (function.fixed().stream().allMatch(OptionalDouble::isPresent)) {
                sources.add(MethodSource.VEVEA_WOODS_2005);
            }
            if (design.columns() > 1) {
                sources.add(MethodSource.VEVEA_HEDGES_1995);
            }
        }
        return ImmutableList.copyOf(sources);
    }

    private ImmutableList<Diagnostic> diagnostics(SelectionEstimate found, int[] counts) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        boolean estimated = function.fixed().stream().anyMatch(OptionalDouble::isEmpty);
        for (int j = 0; j < counts.length && estimated && function.cuts().size() > 0; j++) {
            if (counts[j] < FEW) {
                diagnostics.add(Diagnostic.warning(
                        "weakly-identified",
                        SourceLocation.NOWHERE,
                        String.format(
                                Locale.ROOT,
                                "weakly identified: %d of the p-values lie in %s",
                                counts[j],
                                intervalName(j)),
                        "take fewer cuts, or fix the weights beforehand"));
            }
        }
        for (int j = 0; j < found.delta().length; j++) {
            if (found.deltaHeld()[j] && function.fixed().get(j).isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "at-bound",
                        SourceLocation.NOWHERE,
                        String.format(
                                Locale.ROOT,
                                "selection parameter %d is estimated at its bound %s",
                                j + 1,
                                found.delta()[j]),
                        "it has no standard error; the other standard errors take it as known"));
            }
        }
        return diagnostics.build();
    }

    private String intervalName(int j) {
        return (j == 0 ? "[0" : "(" + function.cuts().get(j - 1)) + ", "
                + function.cuts().get(j) + "]";
    }

    private Optional<String> emptyInterval(int[] counts) {
        boolean estimated = function.fixed().stream().anyMatch(OptionalDouble::isEmpty);
        for (int j = 0; j < counts.length && function.cuts().size() > 0 && estimated; j++) {
            boolean needed = j == 0
                    || function.form() != Form.STEP
                    || function.fixed().get(j).isEmpty();
            if (counts[j] == 0 && needed) {
                return Optional.of("no study has a p-value in " + intervalName(j)
                        + ", so its weight cannot be estimated; take other cuts, or fix the weights beforehand");
            }
        }
        return Optional.empty();
    }

    private int[] counts(int[] region) {
        int[] counts = new int[Math.max(2, function.cuts().size())];
        for (int r : region) {
            counts[r]++;
        }
        return counts;
    }

    private double lowest() {
        return function.form() == Form.BETA ? LOWEST_BETA : 0;
    }

    private SelectionEstimate.Problem problem(EffectSet effects, ModelMatrix design, DoubleVector imprecision) {
        int k = effects.size();
        int columns = design.columns();
        double sign = function.side() == SelectionSide.LOW ? -1 : 1;
        boolean twoSided = function.side() == SelectionSide.BOTH;
        Form form = function.form();
        double smallest = form == Form.BETA || form == Form.POWER ? CUT_OFF : 0;
        double largestImprecision = imprecision.stream().max().orElse(1);
        double[] cuts = function.cuts().toArray();
        double[] y = new double[k];
        double[] p = new double[k];
        int[] region = new int[k];
        double[] scale = new double[k];
        double[] x = design.values().toArray();
        for (int i = 0; i < k; i++) {
            y[i] = sign * effects.yi().get(i);
            double exact = SelectionPoints.pValue(y[i] / Math.sqrt(effects.vi().get(i)), twoSided);
            region[i] = cuts.length == 0 ? 1 : 0;
            while (cuts.length > 0 && region[i] < cuts.length - 1 && exact > cuts[region[i]]) {
                region[i]++;
            }
            p[i] = Math.min(1 - smallest, Math.max(smallest, exact));
            scale[i] = imprecision.get(i) / largestImprecision;
            for (int c = 0; c < columns; c++) {
                x[i * columns + c] *= sign;
            }
        }
        double[] fixed = function.fixed().stream()
                .mapToDouble(delta -> delta.orElse(Double.NaN))
                .toArray();
        double[] low = new double[fixed.length];
        double[] high = new double[fixed.length];
        Arrays.fill(low, lowest());
        Arrays.fill(high, HIGHEST);
        SelectionPoints points = form == Form.STEP
                ? SelectionPoints.steps(cuts, twoSided)
                : SelectionPoints.smooth(smallest, cuts.length > 0 ? cuts[0] : 0, twoSided);
        return new SelectionEstimate.Problem(
                y,
                effects.vi().toArray(),
                x,
                points,
                weight(fixed.length),
                p,
                region,
                scale,
                fixed,
                low,
                high,
                starts(fixed.length));
    }

    private SelectionWeight weight(int parameters) {
        return switch (function.form()) {
            case STEP -> SelectionWeight.steps(parameters);
            case BETA -> SelectionWeight.beta();
            case HALF_NORMAL -> placed(SelectionWeight.exponential(2));
            case NEGATIVE_EXPONENTIAL -> placed(SelectionWeight.exponential(1));
            case LOGISTIC -> placed(SelectionWeight.logistic());
            case POWER -> placed(SelectionWeight.power());
        };
    }

    private SelectionWeight placed(SelectionWeight.Single single) {
        return function.cuts().size() == 0
                ? single.everywhere()
                : single.beyond(function.cuts().get(0));
    }

    /** Selection parameters to start from: none, some, strong, and the other way round. */
    private double[][] starts(int parameters) {
        return switch (function.form()) {
            case STEP -> {
                double[] falls = {1, 0.6, 0.25, 1, 0.05, 2};
                double[][] starts = new double[falls.length][parameters];
                for (int s = 0; s < falls.length; s++) {
                    for (int j = 0; j < parameters; j++) {
                        starts[s][j] = s == 3 ? 0.2 : Math.max(0.001, StrictMath.pow(falls[s], Math.min(j, 4)));
                    }
                }
                yield starts;
            }
            case BETA ->
                new double[][] {{1, 1}, {0.7, 3}, {0.02, 2}, {1, 8}, {0.001, 2}, {0.1, 4}, {0.4, 1}, {0.01, 5}, {2, 0.7}
                };
            default -> new double[][] {{0.5}, {3}, {1}, {10}, {6}, {30}};
        };
    }
}
