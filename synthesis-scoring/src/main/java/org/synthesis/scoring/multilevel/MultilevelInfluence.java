package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.kernel.BlockLikelihood;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.SymmetricInverse;

/**
 * What single effects or whole clusters do to the coefficients, with the variance components as estimated from all effects.
 *
 * <p>Leaving out a set costs the inverse of a matrix of its size: with N the inverse covariance of all effects the
 * information without set D is {@code X'NX - (NX)_D' (N_DD)^-1 (NX)_D}. Source: Viechtbauer and Cheung (2010); Demidenko and
 * Stukel (2005).
 */
public final class MultilevelInfluence {
    private final MultilevelFit fit;
    private final MarginalCovariance marginal;
    private final Arrangement data;
    private final BlockLikelihood kernel;
    private final int[] blockOf;
    private final int[] position;
    private final double[] residuals; // in scaled units
    private final double[] information;
    private final Optional<double[]> weights;

    MultilevelInfluence(MultilevelFit fit) {
        this.fit = fit;
        marginal = fit.marginal();
        data = marginal.data();
        kernel = marginal.kernel();
        blockOf = new int[data.n];
        position = new int[data.n];
        for (int j = 0; j < kernel.blocks().length; j++) {
            int[] rows = kernel.blocks()[j].rows();
            for (int i = 0; i < rows.length; i++) {
                blockOf[rows[i]] = j;
                position[rows[i]] = i;
            }
        }
        residuals = marginal.residuals(fit);
        for (int i = 0; i < data.n; i++) {
            residuals[i] /= data.unit;
        }
        weights = fit.spec().weights().map(DoubleVector::toArray);
        double[] covariance = fit.scaledCovariance().clone();
        Matrices.choleskyInPlace(covariance, data.p);
        information = Matrices.inverse(covariance, data.p);
    }

    /**
     * What leaving out one set of effects does.
     *
     * @param group the set
     * @param cooksDistance squared distance of the coefficients with and without it, in units of their covariance
     * @param dfbetas how much higher each coefficient is with the set than without, in standard errors
     * @param statistic squared distance of the set from what the others predict; chi-square with as many degrees of freedom
     *     as the set has effects; empty when the covariance is singular
     * @param effects the deleted residual of each of its effects
     */
    public record Deletion(
            String group,
            double cooksDistance,
            DoubleVector dfbetas,
            OptionalDouble statistic,
            ImmutableList<DeletedResidual> effects) {}

    /**
     * How far an effect lies from what the effects outside its set predict.
     *
     * @param row the effect, from 0
     * @param residual the distance
     * @param standardError its standard error
     * @param standardised residual over standard error
     */
    public record DeletedResidual(int row, double residual, double standardError, double standardised) {}

    /**
     * The residual of an effect in the model of all effects.
     *
     * @param raw effect minus expectation
     * @param pearson over the square root of its marginal variance
     * @param standardised over its standard error
     */
    public record Residual(double raw, double pearson, double standardised) {}

    /** {@return the diagonal of the hat matrix: what each effect counts in its own fitted value} */
    public DoubleVector hatValues() {
        int p = data.p;
        double[] hat = new double[data.n];
        double[] bread = bread();
        for (int i = 0; i < data.n; i++) {
            double[] row = x(i);
            double[] weighted = weightedRow(i);
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    hat[i] += row[a] * bread[a * p + b] * weighted[b];
                }
            }
        }
        return DoubleVector.of(hat);
    }

    private double[] x(int i) {
        return java.util.Arrays.copyOfRange(data.x, i * data.p, (i + 1) * data.p);
    }

    /** The row of W X. */
    private double[] weightedRow(int i) {
        if (weights.isPresent()) {
            double[] row = x(i);
            for (int a = 0; a < row.length; a++) {
                row[a] *= weights.orElseThrow()[i];
            }
            return row;
        }
        double[] all = kernel.weightedDesigns()[blockOf[i]];
        return java.util.Arrays.copyOfRange(all, position[i] * data.p, (position[i] + 1) * data.p);
    }

    private double[] bread() {
        if (weights.isEmpty()) {
            return kernel.bread();
        }
        double[] root = Matrices.weightedCrossProduct(data.x, weights.orElseThrow(), data.n, data.p);
        Matrices.choleskyInPlace(root, data.p);
        return Matrices.inverse(root, data.p);
    }

    /** {@return the residuals of the model} */
    public ImmutableList<Residual> residuals() {
        int p = data.p;
        double[] scaled = fit.scaledCovariance();
        double[] bread = bread();
        ImmutableList.Builder<Residual> all = ImmutableList.builder();
        for (int i = 0; i < data.n; i++) {
            double own = covariance(i, i);
            double[] row = x(i);
            double variance = own + Matrices.quadraticForm(scaled, row, p);
            // X'W M e_i: x_i itself with the weights of the model
            double[] cross = row;
            if (weights.isPresent()) {
                cross = new double[p];
                int[] rows = kernel.blocks()[blockOf[i]].rows();
                for (int k : rows) {
                    for (int a = 0; a < p; a++) {
                        cross[a] += weights.orElseThrow()[k] * data.x[k * p + a] * covariance(k, i);
                    }
                }
            }
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    variance -= 2 * row[a] * bread[a * p + b] * cross[b];
                }
            }
            double r = residuals[i];
            all.add(new Residual(r * data.unit, r / Math.sqrt(own), variance > 0 ? r / Math.sqrt(variance) : 0));
        }
        return all.build();
    }

    private double covariance(int i, int k) {
        if (blockOf[i] != blockOf[k]) {
            return 0;
        }
        int m = kernel.blocks()[blockOf[i]].rows().length;
        return marginal.covariances()[blockOf[i]][position[i] * m + position[k]];
    }

    /** {@return what leaving out each effect does; empty where the others cannot estimate the coefficients} */
    public ImmutableList<Optional<Deletion>> deletingEffects() {
        return IntStream.range(0, data.n)
                .mapToObj(i -> deletion(fit.effects().labels().get(i), List.of(i)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what leaving out each cluster does, in the order of its levels; empty where the others cannot estimate the coefficients} */
    public ImmutableList<Optional<Deletion>> deletingClusters(Grouping cluster) {
        Checks.that(cluster.size() == data.n, "%d effects do not fit clusters of %d rows", data.n, cluster.size());
        List<Optional<Deletion>> all = new ArrayList<>();
        ImmutableList<ImmutableList<Integer>> rows = cluster.rows();
        for (int level = 0; level < rows.size(); level++) {
            all.add(deletion(cluster.levels().get(level), rows.get(level)));
        }
        return ImmutableList.copyOf(all);
    }

    /** Coefficients (as a difference from all effects) and their covariance without a set. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Rest(double[] change, double[] covariance) {}

    private Optional<Deletion> deletion(String group, List<Integer> rows) {
        int p = data.p;
        int d = rows.size();
        Optional<Rest> found = weights.isPresent() ? restWeighted(rows) : rest(rows);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Rest rest = found.orElseThrow();
        double[] covariance = rest.covariance();
        double cook = Matrices.quadraticForm(information, rest.change(), p);
        double[] dfbetas = data.difference(rest.change());
        for (int a = 0; a < p; a++) {
            dfbetas[a] /= -fit.standardError(a);
        }
        double[] deleted = new double[d];
        double[] total = new double[d * d];
        for (int i = 0; i < d; i++) {
            double[] xi = x(rows.get(i));
            deleted[i] = residuals[rows.get(i)];
            for (int a = 0; a < p; a++) {
                deleted[i] -= xi[a] * rest.change()[a];
            }
            for (int k = 0; k < d; k++) {
                double[] xk = x(rows.get(k));
                double sum = covariance(rows.get(i), rows.get(k));
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        sum += xi[a] * covariance[a * p + b] * xk[b];
                    }
                }
                total[i * d + k] = sum;
            }
        }
        ImmutableList.Builder<DeletedResidual> effects = ImmutableList.builder();
        for (int i = 0; i < d; i++) {
            double se = Math.sqrt(total[i * d + i]);
            effects.add(new DeletedResidual(rows.get(i), deleted[i] * data.unit, se * data.unit, deleted[i] / se));
        }
        boolean regular = !Double.isNaN(SymmetricInverse.invertInPlace(total, d, new double[2 * d]));
        return Optional.of(new Deletion(
                group,
                cook,
                DoubleVector.of(dfbetas),
                regular ? OptionalDouble.of(Matrices.quadraticForm(total, deleted, d)) : OptionalDouble.empty(),
                effects.build()));
    }

    private Optional<Rest> rest(List<Integer> rows) {
        int p = data.p;
        int d = rows.size();
        double[] inner = new double[d * d];
        double[] nx = new double[d * p];
        double[] u = new double[d];
        for (int i = 0; i < d; i++) {
            int a = rows.get(i);
            int m = kernel.blocks()[blockOf[a]].rows().length;
            for (int k = 0; k < d; k++) {
                int b = rows.get(k);
                inner[i * d + k] =
                        blockOf[a] == blockOf[b] ? kernel.inverses()[blockOf[a]][position[a] * m + position[b]] : 0;
            }
            System.arraycopy(weightedRow(a), 0, nx, i * p, p);
            u[i] = kernel.weightedResiduals()[blockOf[a]][position[a]];
        }
        if (Double.isNaN(SymmetricInverse.invertInPlace(inner, d, new double[2 * d]))) {
            return Optional.empty();
        }
        double[] full = kernel.bread().clone();
        Matrices.choleskyInPlace(full, p);
        double[] less = Matrices.inverse(full, p);
        double[] before = less.clone();
        double[] solved = Matrices.multiply(inner, nx, d, d, p);
        double[] score = new double[p];
        for (int i = 0; i < d; i++) {
            for (int a = 0; a < p; a++) {
                score[a] += solved[i * p + a] * u[i];
                for (int b = 0; b < p; b++) {
                    less[a * p + b] -= nx[i * p + a] * solved[i * p + b];
                }
            }
        }
        return inverted(less, before).map(covariance -> {
            double[] change = Matrices.multiply(covariance, score, p, p);
            for (int a = 0; a < p; a++) {
                change[a] = -change[a];
            }
            return new Rest(change, covariance);
        });
    }

    /** The inverse; empty when hardly anything of the information before is left in some direction. */
    private Optional<double[]> inverted(double[] less, double[] before) {
        int p = data.p;
        Matrices.symmetriseInPlace(less, p);
        double[] root = less.clone();
        if (!Matrices.choleskyInPlace(root, p)) {
            return Optional.empty();
        }
        for (int a = 0; a < p; a++) {
            if (root[a * p + a] * root[a * p + a] < 1e-11 * before[a * p + a]) {
                return Optional.empty();
            }
        }
        return Optional.of(Matrices.inverse(root, p));
    }

    private Optional<Rest> restWeighted(List<Integer> rows) {
        int p = data.p;
        double[] all = weights.orElseThrow();
        double[] kept = all.clone();
        for (int row : rows) {
            kept[row] = 0;
        }
        double[] less = Matrices.weightedCrossProduct(data.x, kept, data.n, p);
        double[] before = Matrices.weightedCrossProduct(data.x, all, data.n, p);
        double[] score = new double[p];
        for (int row : rows) {
            for (int a = 0; a < p; a++) {
                score[a] += all[row] * data.x[row * p + a] * residuals[row];
            }
        }
        return inverted(less, before).map(bread -> {
            double[] change = Matrices.multiply(bread, score, p, p);
            for (int a = 0; a < p; a++) {
                change[a] = -change[a];
            }
            double[] meat = marginal.meat(kept);
            double[] covariance = Matrices.multiply(Matrices.multiply(bread, meat, p, p, p), bread, p, p, p);
            return new Rest(change, covariance);
        });
    }
}
