package org.synthesis.scoring.dependence;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.kernel.SymmetricInverse;

/**
 * Replaces the effects of each cluster by one weighted mean with its variance.
 *
 * <p>With y and V the effects and the sampling covariance of a cluster: inverse-variance weights give
 * {@code 1'V^-1 y / 1'V^-1 1} with variance {@code 1 / 1'V^-1 1}; equal weights the mean with variance {@code 1'V1 / m^2}.
 * The result holds one effect per cluster, labelled by the cluster and in the order of its levels. Source: Borenstein et
 * al. (2009), chapter 24.
 */
public final class Aggregation {
    /** How the effects of a cluster are weighted. */
    public enum Weighting {
        /** By the inverse of their covariance: the smallest variance under the assumed covariance. */
        INVERSE_COVARIANCE,
        /** Equally. */
        EQUAL
    }

    private final Weighting weighting;

    private Aggregation(Weighting weighting) {
        this.weighting = weighting;
    }

    /** {@return aggregation with these weights} */
    public static Aggregation using(Weighting weighting) {
        return new Aggregation(weighting);
    }

    /** {@return one effect per cluster; declined when the covariance of a cluster is not positive definite} */
    public Attempt<EffectSet> of(EffectSet effects, Grouping cluster, SamplingCovariance covariance) {
        Checks.that(
                effects.size() == cluster.size() && effects.size() == covariance.size(),
                "effects, clusters and covariances must be as many, got %d, %d and %d",
                effects.size(),
                cluster.size(),
                covariance.size());
        int k = cluster.levels().size();
        double[] y = new double[k];
        double[] v = new double[k];
        ImmutableList<ImmutableList<Integer>> rows = cluster.rows();
        for (int level = 0; level < k; level++) {
            ImmutableList<Integer> members = rows.get(level);
            int m = members.size();
            double[] matrix = new double[m * m];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    matrix[i * m + j] = covariance.between(members.get(i), members.get(j));
                }
            }
            if (weighting == Weighting.INVERSE_COVARIANCE
                    && Double.isNaN(SymmetricInverse.invertInPlace(matrix, m, new double[2 * m]))) {
                return Attempt.declined(
                        "not-positive-definite",
                        "the covariance of the " + m + " effects of cluster '"
                                + cluster.levels().get(level)
                                + "' is not positive definite; assume a smaller correlation or use equal weights");
            }
            double total = 0;
            double sum = 0;
            for (int i = 0; i < m; i++) {
                double row = 0;
                for (int j = 0; j < m; j++) {
                    row += matrix[i * m + j];
                }
                total += row;
                double yi = effects.yi().get(members.get(i));
                sum += weighting == Weighting.EQUAL ? yi : row * yi;
            }
            y[level] = weighting == Weighting.EQUAL ? sum / m : sum / total;
            v[level] = weighting == Weighting.EQUAL ? total / ((double) m * m) : 1 / total;
            if (!(v[level] > 0)) {
                return Attempt.declined(
                        "not-positive-definite",
                        "the mean of cluster '" + cluster.levels().get(level) + "' would have variance " + v[level]);
            }
        }
        return Attempt.answered(new EffectSet(cluster.levels(), DoubleVector.of(y), DoubleVector.of(v)));
    }
}
