package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.kernel.BlockLikelihood;
import org.synthesis.scoring.kernel.Matrices;

/** The covariance of the effects under a fitted model, its inverse, and what follows from them; scaled as the arrangement. */
final class MarginalCovariance {
    private final Arrangement data;
    private final double[] theta;
    private final BlockLikelihood kernel;
    private final double[][] covariances;

    MarginalCovariance(Arrangement data, double[] theta) {
        this.data = data;
        this.theta = theta;
        kernel = data.likelihood();
        Checks.that(kernel.evaluate(theta, false), "the covariance of the effects is not positive definite");
        covariances = kernel.covariances(theta);
    }

    Arrangement data() {
        return data;
    }

    BlockLikelihood kernel() {
        return kernel;
    }

    double[][] covariances() {
        return covariances;
    }

    /** Replaces coefficients and their covariance by those with given weights. */
    void weighted(double[] weights, double[] b, double[] vb) {
        int p = data.p;
        double[] root = Matrices.weightedCrossProduct(data.x, weights, data.n, p);
        Matrices.choleskyInPlace(root, p);
        double[] bread = Matrices.inverse(root, p);
        double[] sums = new double[p];
        for (int i = 0; i < data.n; i++) {
            for (int a = 0; a < p; a++) {
                sums[a] += weights[i] * data.x[i * p + a] * data.y[i];
            }
        }
        System.arraycopy(Matrices.multiply(bread, sums, p, p), 0, b, 0, p);
        double[] meat = meat(weights);
        double[] sandwich = Matrices.multiply(Matrices.multiply(bread, meat, p, p, p), bread, p, p, p);
        Matrices.symmetriseInPlace(sandwich, p);
        System.arraycopy(sandwich, 0, vb, 0, p * p);
    }

    /** X'A M A X for weights A. */
    double[] meat(double[] weights) {
        int p = data.p;
        double[] meat = new double[p * p];
        BlockLikelihood.Block[] blocks = kernel.blocks();
        for (int j = 0; j < blocks.length; j++) {
            int[] rows = blocks[j].rows();
            int m = rows.length;
            double[] ax = new double[m * p];
            for (int i = 0; i < m; i++) {
                for (int a = 0; a < p; a++) {
                    ax[i * p + a] = weights[rows[i]] * data.x[rows[i] * p + a];
                }
            }
            double[] max = Matrices.multiply(covariances[j], ax, m, m, p);
            for (int i = 0; i < m; i++) {
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        meat[a * p + b] += ax[i * p + a] * max[i * p + b];
                    }
                }
            }
        }
        return meat;
    }

    /** The logarithm of the determinant of the sampling covariance, in the units of the user. */
    double logSamplingDeterminant() {
        BlockLikelihood fixed = data.fixedEffects();
        fixed.evaluate(new double[0], false);
        return fixed.logDeterminant() + 2 * data.n * StrictMath.log(data.unit);
    }

    /** {@code (n - p) / tr(P)} with the inverse sampling covariance as weights. */
    double typicalSamplingVariance() {
        BlockLikelihood fixed = data.fixedEffects();
        fixed.evaluate(new double[0], false);
        int p = data.p;
        double trace = 0;
        double[] cross = new double[p * p];
        for (int j = 0; j < fixed.blocks().length; j++) {
            int m = fixed.blocks()[j].rows().length;
            double[] nx = fixed.weightedDesigns()[j];
            for (int i = 0; i < m; i++) {
                trace += fixed.inverses()[j][i * m + i];
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        cross[a * p + b] += nx[i * p + a] * nx[i * p + b];
                    }
                }
            }
        }
        trace -= Matrices.traceOfProduct(fixed.bread(), cross, p);
        return (data.n - p) / trace * data.unit * data.unit;
    }

    /** The residuals of the coefficients of the fit, in the units of the user. */
    double[] residuals(MultilevelFit fit) {
        double[] residuals = new double[data.n];
        int p = data.p;
        for (int i = 0; i < data.n; i++) {
            double rest = data.y[i];
            for (int a = 0; a < p; a++) {
                rest -= data.x[i * p + a] * fit.scaledBeta()[a];
            }
            residuals[i] = rest * data.unit;
        }
        return residuals;
    }

    ImmutableList<WorkingBlock> workingBlocks(MultilevelFit fit) {
        double square = data.unit * data.unit;
        BlockLikelihood.Block[] blocks = kernel.blocks();
        ImmutableList.Builder<WorkingBlock> all = ImmutableList.builderWithExpectedSize(blocks.length);
        Optional<double[]> given = fit.spec().weights().map(weights -> weights.toArray());
        for (int j = 0; j < blocks.length; j++) {
            int[] rows = blocks[j].rows();
            int m = rows.length;
            double[] weight = new double[m * m];
            double[] covariance = covariances[j].clone();
            for (int e = 0; e < weight.length; e++) {
                weight[e] = given.isPresent() ? 0 : kernel.inverses()[j][e] / square;
                covariance[e] *= square;
            }
            if (given.isPresent()) {
                for (int i = 0; i < m; i++) {
                    weight[i * m + i] = given.orElseThrow()[rows[i]];
                }
            }
            all.add(new WorkingBlock(
                    ImmutableList.copyOf(Ints.asList(rows)), DoubleVector.of(weight), DoubleVector.of(covariance)));
        }
        return all.build();
    }

    /**
     * Predictions of the random effects of a term: with k the covariance of an effect with the data, {@code k'N (y - X b)}; the
     * variance of the error is {@code g - k'N k + k'N X Cov(b) X'N k}.
     */
    ImmutableList<RandomEffect> randomEffects(MultilevelFit fit, int term) {
        TermPlan plan = data.plans[term];
        int c = plan.shape().levels();
        double[] g = plan.levelCovariance(theta, data.offsets[term]);
        Grouping grouping = plan.term().grouping();
        double[] residuals = residuals(fit);
        int[] blockOf = new int[data.n];
        int[] position = new int[data.n];
        for (int j = 0; j < kernel.blocks().length; j++) {
            int[] rows = kernel.blocks()[j].rows();
            for (int i = 0; i < rows.length; i++) {
                blockOf[rows[i]] = j;
                position[rows[i]] = i;
            }
        }
        ImmutableList<ImmutableList<Integer>> members = grouping.rows();
        List<RandomEffect> all = new ArrayList<>();
        for (int group = 0; group < members.size(); group++) {
            for (int a = 0; a < c; a++) {
                if (!occurs(plan, members.get(group), a)) {
                    continue;
                }
                int j = blockOf[members.get(group).get(0)];
                int[] rows = kernel.blocks()[j].rows();
                double[] k = new double[rows.length];
                double prior = g[a * c + a];
                if (plan.term() instanceof RandomTerm.Related related) {
                    int levels = members.size();
                    prior *= related.correlation().get(group * levels + group);
                    for (int i = 0; i < rows.length; i++) {
                        k[i] = g[0] * related.correlation().get(group * levels + plan.group(rows[i]));
                    }
                } else {
                    for (int row : members.get(group)) {
                        for (int b = 0; b < c; b++) {
                            k[position[row]] += g[a * c + b] * plan.loading(row, b);
                        }
                    }
                }
                all.add(effect(fit, residuals, j, k, prior, grouping.levels().get(group), name(plan, a)));
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static boolean occurs(TermPlan plan, ImmutableList<Integer> rows, int a) {
        return !(plan.term() instanceof RandomTerm.Structured structured)
                || rows.stream().anyMatch(row -> structured.inner().of(row) == a);
    }

    private static String name(TermPlan plan, int a) {
        if (plan.term() instanceof RandomTerm.Structured structured) {
            return structured.inner().levels().get(a);
        }
        return plan.term() instanceof RandomTerm.Slopes slopes
                ? slopes.design().names().get(a)
                : org.synthesis.scoring.data.ModelMatrix.INTERCEPT;
    }

    private RandomEffect effect(
            MultilevelFit fit, double[] residuals, int j, double[] k, double prior, String group, String name) {
        int p = data.p;
        double square = data.unit * data.unit;
        int[] rows = kernel.blocks()[j].rows();
        int m = rows.length;
        double[] n = kernel.inverses()[j];
        double[] nk = new double[m];
        for (int i = 0; i < m; i++) {
            if (k[i] == 0) {
                continue;
            }
            for (int b = 0; b < m; b++) {
                nk[b] += n[i * m + b] * k[i] / square;
            }
        }
        double estimate = 0;
        double variance = prior;
        double[] projected = new double[p];
        for (int i = 0; i < m; i++) {
            estimate += nk[i] * residuals[rows[i]];
            variance -= k[i] * nk[i];
            for (int a = 0; a < p; a++) {
                projected[a] += nk[i] * data.x[rows[i] * p + a];
            }
        }
        variance += square * Matrices.quadraticForm(fit.scaledCovariance(), projected, p);
        double se = Math.sqrt(Math.max(0, variance));
        double reach = fit.critical(fit.degreesOfFreedom(List.of())) * se;
        return new RandomEffect(
                group,
                name,
                estimate,
                se,
                Optional.of(new Interval(
                        estimate - reach, estimate + reach, fit.spec().level())));
    }
}
