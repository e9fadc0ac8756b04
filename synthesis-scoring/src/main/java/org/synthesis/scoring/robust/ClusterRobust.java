package org.synthesis.scoring.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.kernel.ClusterSandwich;
import org.synthesis.scoring.kernel.WorkingModel;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Cluster-robust standard errors, tests and intervals for the coefficients of a fitted model.
 *
 * <p>The estimates stay those of the fit; its variance model serves as the working model of CR2 and of the Satterthwaite
 * degrees of freedom, and need not be true. The level of the intervals is that of the fit unless {@link #withLevel} says
 * otherwise. A grouping has one row per effect in the order of the fit; effects with weights of the caller's choice are
 * allowed. Cost O(n c^2) for n effects in clusters of at most c. Immutable and thread-safe.
 *
 * <p>Declined: {@code too-few-clusters} when clusters are not more than coefficients; {@code cut-clusters} when CR2, CR3 or
 * Satterthwaite meet clusters that hold only some of the effects that depend on each other under the model;
 * {@code no-fit-without-cluster} when CR3 has to leave out a cluster that alone determines a coefficient.
 *
 * @see MethodSource#PUSTEJOVSKY_TIPTON_2018
 */
public final class ClusterRobust {
    private final CorrectionType correction;
    private final ClusterDegreesOfFreedom degreesOfFreedom;
    private final OptionalDouble level;

    private ClusterRobust(CorrectionType correction, ClusterDegreesOfFreedom degreesOfFreedom, OptionalDouble level) {
        this.correction = correction;
        this.degreesOfFreedom = degreesOfFreedom;
        this.level = level;
    }

    /** {@return the method with a correction and degrees of freedom; CR2 with Satterthwaite suits few clusters best} */
    public static ClusterRobust using(CorrectionType correction, ClusterDegreesOfFreedom degreesOfFreedom) {
        return new ClusterRobust(correction, degreesOfFreedom, OptionalDouble.empty());
    }

    /** {@return this with intervals of another level, for instance 0.9} */
    public ClusterRobust withLevel(double value) {
        Checks.that(value > 0 && value < 1, "level must lie between 0 and 1, got %s", value);
        return new ClusterRobust(correction, degreesOfFreedom, OptionalDouble.of(value));
    }

    /** {@return the correction} */
    public CorrectionType correction() {
        return correction;
    }

    /** {@return the degrees of freedom} */
    public ClusterDegreesOfFreedom degreesOfFreedom() {
        return degreesOfFreedom;
    }

    OptionalDouble level() {
        return level;
    }

    /** {@return robust inference for a meta-analysis of effects that the model takes as independent} */
    public Attempt<ClusterRobustFit> of(MetaAnalysisFit fit, Grouping clusters) {
        DoubleVector weights = fit.weights();
        DoubleVector variances = fit.effects().vi();
        WorkingModel.Block[] blocks = new WorkingModel.Block[fit.k()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new WorkingModel.Block(
                    new int[] {i}, new double[] {weights.get(i)}, new double[] {variances.get(i) + fit.tauSquared()});
        }
        WorkingModel model = new WorkingModel(
                fit.design().values().toArray(), fit.p(), fit.residuals().toArray(), blocks);
        return of(
                new Source(
                        model, fit.design().names(), fit.estimates(), fit.spec().level(), fit.sources()),
                clusters);
    }

    /** {@return robust inference for a multilevel or multivariate model; clusters may hold several of its groups} */
    public Attempt<ClusterRobustFit> of(MultilevelFit fit, Grouping clusters) {
        return of(
                new Source(
                        new WorkingModel(
                                fit.design().values().toArray(),
                                fit.design().columns(),
                                fit.residuals().toArray(),
                                fit.workingBlocks().stream()
                                        .map(block -> new WorkingModel.Block(
                                                Ints.toArray(block.rows()),
                                                block.weights().toArray(),
                                                block.covariance().toArray()))
                                        .toArray(WorkingModel.Block[]::new)),
                        fit.design().names(),
                        DoubleVector.of(fit.coefficients().stream()
                                .mapToDouble(Coefficient::estimate)
                                .toArray()),
                        fit.spec().level(),
                        fit.sources()),
                clusters);
    }

    /** What is taken from a fit. */
    record Source(
            WorkingModel model,
            ImmutableList<String> names,
            DoubleVector estimates,
            double level,
            ImmutableSet<MethodSource> sources) {}

    Attempt<ClusterRobustFit> of(Source source, Grouping clusters) {
        int n = source.model().residuals().length;
        int p = source.model().p();
        int m = clusters.levels().size();
        Checks.that(clusters.size() == n, "%d effects need a cluster each, got %d", n, clusters.size());
        if (m <= p) {
            return Attempt.declined(
                    "too-few-clusters",
                    "robust standard errors of " + p + " coefficients need more than " + p + " clusters, got " + m);
        }
        int[] cluster = new int[n];
        for (int i = 0; i < n; i++) {
            cluster[i] = clusters.of(i);
        }
        ClusterSandwich sandwich = new ClusterSandwich(source.model(), cluster, m, adjustment());
        boolean factorOnly = adjustment() == ClusterSandwich.Adjustment.NONE;
        if (sandwich.isCut() && !(factorOnly && degreesOfFreedom == ClusterDegreesOfFreedom.RESIDUAL)) {
            return Attempt.declined(
                    "cut-clusters",
                    "effects of different clusters of '" + clusters.name() + "' depend on each other under the model;"
                            + " cluster at the highest level of the random effects");
        }
        if (sandwich.failed().isPresent()) {
            String name = clusters.levels().get(sandwich.failed().getAsInt());
            return correction == CorrectionType.CR3
                    ? Attempt.declined(
                            "no-fit-without-cluster",
                            "without cluster '" + name + "' a coefficient cannot be estimated; use CR2")
                    : Attempt.declined(
                            "singular-working-model",
                            "the working covariance of cluster '" + name + "' is singular; use CR0 or CR1");
        }
        return Attempt.answered(
                new ClusterRobustFit(this, source, clusters, sandwich, factor(n, p, m), level.orElse(source.level())));
    }

    private ClusterSandwich.Adjustment adjustment() {
        return switch (correction) {
            case CR0, CR1, CR1_CLUSTERS, CR1_STATA -> ClusterSandwich.Adjustment.NONE;
            case CR2 -> ClusterSandwich.Adjustment.BIAS_REDUCED;
            case CR3 -> ClusterSandwich.Adjustment.JACKKNIFE;
        };
    }

    private double factor(double n, double p, double m) {
        return switch (correction) {
            case CR0, CR2, CR3 -> 1;
            case CR1 -> m / (m - p);
            case CR1_CLUSTERS -> m / (m - 1);
            case CR1_STATA -> m * (n - 1) / ((m - 1) * (n - p));
        };
    }
}
