package org.synthesis.scoring.robust;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.RobustMoments;
import org.synthesis.scoring.kernel.WorkingModel;

/**
 * Robust variance estimation for meta-regression with dependent effects: approximate weights and robust standard errors.
 *
 * <p>{@link #correlatedEffects}: every effect of cluster j has weight {@code 1/(k_j (v_j + tau2))}, k_j the effects of the
 * cluster and v_j their mean sampling variance; tau-squared depends little on the assumed correlation rho of sampling
 * errors. {@link #hierarchicalEffects}: weight {@code 1/(v_i + tau2 + omega2)}, with omega-squared the variance within
 * clusters. The working model has independent effects with variance 1/weight. With the small-sample correction, which is
 * the default, standard errors are CR2 and degrees of freedom Satterthwaite's; without it they are CR1 and m - p, m the
 * number of clusters.
 *
 * <p>Shapes: n effects, a design of n x p of full column rank, a cluster for each effect. Units: the scale of analysis.
 * Immutable and thread-safe.
 *
 * <p>Declined: {@code no-effects}; {@code collinear} naming the column; {@code too-few-clusters} when clusters are not more
 * than coefficients; {@code one-effect-per-cluster} for hierarchical effects, whose two variances cannot be told apart then.
 *
 * @see MethodSource#HEDGES_TIPTON_JOHNSON_2010
 */
public final class RobustVarianceEstimation {
    private final OptionalDouble rho;
    private final ClusterRobust inference;

    private RobustVarianceEstimation(OptionalDouble rho, ClusterRobust inference) {
        this.rho = rho;
        this.inference = inference;
    }

    private static ClusterRobust smallSample() {
        return ClusterRobust.using(CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE)
                .withLevel(0.95);
    }

    /** {@return the method for effects of the same people, sampling errors of a cluster correlated by rho, 0 to 1} */
    public static RobustVarianceEstimation correlatedEffects(double rho) {
        Checks.that(rho >= 0 && rho <= 1, "rho must lie between 0 and 1, got %s", rho);
        return new RobustVarianceEstimation(OptionalDouble.of(rho), smallSample());
    }

    /** {@return the method for effects of different people in the same cluster, such as experiments of one laboratory} */
    public static RobustVarianceEstimation hierarchicalEffects() {
        return new RobustVarianceEstimation(OptionalDouble.empty(), smallSample());
    }

    /** {@return this for many clusters: CR1 and m - p degrees of freedom} */
    public RobustVarianceEstimation withoutSmallSampleCorrection() {
        return new RobustVarianceEstimation(
                rho,
                ClusterRobust.using(CorrectionType.CR1, ClusterDegreesOfFreedom.RESIDUAL)
                        .withLevel(level()));
    }

    /** {@return this with intervals of another level than 0.95} */
    public RobustVarianceEstimation withLevel(double level) {
        return new RobustVarianceEstimation(rho, inference.withLevel(level));
    }

    private double level() {
        return inference.level().orElse(0.95);
    }

    /** {@return the mean of the effects} */
    public Attempt<RobustVarianceFit> fit(EffectSet effects, Grouping clusters) {
        return fit(effects, ModelMatrix.intercept(effects.size()), clusters);
    }

    /** {@return the regression of the effects on the columns of a design} */
    public Attempt<RobustVarianceFit> fit(EffectSet effects, ModelMatrix design, Grouping clusters) {
        int n = effects.size();
        int p = design.columns();
        int m = clusters.levels().size();
        Checks.that(design.rows() == n, "%d effects need a design of as many rows, got %d", n, design.rows());
        Checks.that(clusters.size() == n, "%d effects need a cluster each, got %d", n, clusters.size());
        if (n == 0) {
            return Attempt.declined("no-effects", "there is no effect to pool");
        }
        if (m <= p) {
            return Attempt.declined(
                    "too-few-clusters",
                    "robust standard errors of " + p + " coefficients need more than " + p + " clusters, got " + m);
        }
        double[] x = design.values().toArray();
        OrthogonalDesign orthogonal = OrthogonalDesign.of(x, n, p);
        if (orthogonal.dependent().isPresent()) {
            return Attempt.declined(
                    "collinear",
                    "column '" + design.names().get(orthogonal.dependent().getAsInt())
                            + "' is a combination of the columns before it; leave it out");
        }
        if (rho.isEmpty() && m == n) {
            return Attempt.declined(
                    "one-effect-per-cluster",
                    "every cluster has one effect, so variance within clusters cannot be told from variance between;"
                            + " use correlated effects or an ordinary meta-analysis");
        }
        return rho.isPresent() ? correlated(effects, design, clusters) : hierarchical(effects, design, clusters);
    }

    private static int[] index(Grouping clusters) {
        return clusters.index().stream().mapToInt(Integer::intValue).toArray();
    }

    private Attempt<RobustVarianceFit> correlated(EffectSet effects, ModelMatrix design, Grouping clusters) {
        int[] cluster = index(clusters);
        int m = clusters.levels().size();
        double[] v = effects.vi().toArray();
        RobustMoments.Correlated moments = RobustMoments.correlated(
                effects.yi().toArray(), v, design.values().toArray(), design.columns(), cluster, m, rho.orElseThrow());
        double[] means = RobustMoments.meanVariances(v, cluster, m);
        int[] sizes = RobustMoments.sizes(cluster, m);
        double[] weights = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            weights[i] = 1 / (sizes[cluster[i]] * (means[cluster[i]] + moments.tau2()));
        }
        double share = moments.q() > moments.expected() ? 1 - moments.expected() / moments.q() : 0;
        return infer(effects, design, clusters, weights)
                .map(fit -> new RobustVarianceFit(
                        fit,
                        DoubleVector.of(weights),
                        moments.tau2(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(100 * share)));
    }

    private Attempt<RobustVarianceFit> hierarchical(EffectSet effects, ModelMatrix design, Grouping clusters) {
        double[] v = effects.vi().toArray();
        RobustMoments.Hierarchical moments = RobustMoments.hierarchical(
                effects.yi().toArray(),
                v,
                design.values().toArray(),
                design.columns(),
                index(clusters),
                clusters.levels().size());
        double[] weights = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            weights[i] = 1 / (v[i] + moments.tau2() + moments.omega2());
        }
        return infer(effects, design, clusters, weights)
                .map(fit -> new RobustVarianceFit(
                        fit,
                        DoubleVector.of(weights),
                        moments.tau2(),
                        OptionalDouble.of(moments.omega2()),
                        OptionalDouble.empty()));
    }

    private Attempt<ClusterRobustFit> infer(
            EffectSet effects, ModelMatrix design, Grouping clusters, double[] weights) {
        int n = effects.size();
        int p = design.columns();
        double[] x = design.values().toArray();
        OrthogonalDesign orthogonal = OrthogonalDesign.of(x, n, p);
        MixedRegression regression =
                MixedRegression.on(effects.yi().toArray(), effects.vi().toArray(), orthogonal);
        regression.weigh(weights);
        WorkingModel.Block[] blocks = new WorkingModel.Block[n];
        for (int i = 0; i < n; i++) {
            blocks[i] = new WorkingModel.Block(new int[] {i}, new double[] {weights[i]}, new double[] {1 / weights[i]});
        }
        return inference.of(
                new ClusterRobust.Source(
                        new WorkingModel(x, p, regression.residuals(), blocks),
                        design.names(),
                        DoubleVector.of(orthogonal.coefficients(regression.beta())),
                        level(),
                        ImmutableSet.of(MethodSource.HEDGES_TIPTON_JOHNSON_2010, MethodSource.FISHER_TIPTON_2015)),
                clusters);
    }
}
