package org.synthesis.scoring.dependence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.Grouping;

/**
 * The covariance of the sampling errors of n effects, in blocks of effects that may depend on each other.
 *
 * <p>Immutable. Rows are counted from 0 in the order of the effects; units are squared units of the effects.
 */
public final class SamplingCovariance {
    private final DoubleVector variances;
    private final ImmutableList<Block> blocks;
    private final ImmutableList<Integer> place;

    private SamplingCovariance(DoubleVector variances, ImmutableList<Block> blocks) {
        this.variances = variances;
        this.blocks = blocks;
        Integer[] places = new Integer[blocks.isEmpty() ? 0 : variances.size()];
        java.util.Arrays.fill(places, -1);
        for (int b = 0; b < blocks.size(); b++) {
            for (int row : blocks.get(b).rows()) {
                places[row] = b;
            }
        }
        this.place = ImmutableList.copyOf(places);
    }

    /**
     * Effects that depend on each other.
     *
     * @param rows their rows, m of them, ascending
     * @param values their covariance, m x m, row by row
     */
    public record Block(ImmutableList<Integer> rows, DoubleVector values) {}

    /** {@return independent errors with these variances} */
    public static SamplingCovariance independent(DoubleVector variances) {
        return new SamplingCovariance(variances, ImmutableList.of());
    }

    /** {@return {@code cov(i, j) = correlation(i, j) sqrt(v_i v_j)}} */
    public static SamplingCovariance assumed(DoubleVector variances, AssumedCorrelation correlation) {
        Checks.that(
                variances.size() == correlation.cluster().size(),
                "%d variances do not fit clusters of %d rows",
                variances.size(),
                correlation.cluster().size());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (ImmutableList<Integer> rows : correlation.cluster().rows()) {
            int m = rows.size();
            if (m < 2) {
                continue;
            }
            double[] values = new double[m * m];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    int a = rows.get(i);
                    int b = rows.get(j);
                    values[i * m + j] = i == j
                            ? variances.get(a)
                            : correlation.between(a, b) * Math.sqrt(variances.get(a) * variances.get(b));
                }
            }
            blocks.add(new Block(rows, DoubleVector.of(values)));
        }
        return new SamplingCovariance(variances, blocks.build());
    }

    /**
     * {@return covariances as reported: for each row the row of the matrix of its cluster}
     *
     * <p>A cluster of m rows uses the first m numbers of each of its rows; the others are padding.
     *
     * @throws IllegalArgumentException when the matrix of a cluster is not symmetric
     */
    public static SamplingCovariance known(Grouping cluster, List<DoubleVector> matrixRows) {
        Checks.that(
                matrixRows.size() == cluster.size(),
                "%d rows of covariances do not fit clusters of %d rows",
                matrixRows.size(),
                cluster.size());
        double[] variances = new double[cluster.size()];
        List<Block> blocks = new ArrayList<>();
        for (int level = 0; level < cluster.levels().size(); level++) {
            ImmutableList<Integer> rows = cluster.rows().get(level);
            int m = rows.size();
            double[] values = new double[m * m];
            for (int i = 0; i < m; i++) {
                DoubleVector given = matrixRows.get(rows.get(i));
                Checks.that(
                        given.size() >= m,
                        "cluster '%s' has %d rows but only %d covariances in a row",
                        cluster.levels().get(level),
                        m,
                        given.size());
                for (int j = 0; j < m; j++) {
                    values[i * m + j] = given.get(j);
                }
                variances[rows.get(i)] = given.get(i);
            }
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < i; j++) {
                    double gap = Math.abs(values[i * m + j] - values[j * m + i]);
                    double size = Math.sqrt(Math.abs(values[i * m + i] * values[j * m + j]));
                    Checks.that(
                            gap <= 1e-8 * size,
                            "the covariances of cluster '%s' are not symmetric: %s and %s",
                            cluster.levels().get(level),
                            values[i * m + j],
                            values[j * m + i]);
                }
            }
            if (m > 1) {
                blocks.add(new Block(rows, DoubleVector.of(values)));
            }
        }
        return new SamplingCovariance(DoubleVector.of(variances), ImmutableList.copyOf(blocks));
    }

    /** {@return number of effects} */
    public int size() {
        return variances.size();
    }

    /** {@return the sampling variances} */
    public DoubleVector variances() {
        return variances;
    }

    /** {@return the blocks of more than one effect; effects in none of them are independent of all others} */
    public ImmutableList<Block> blocks() {
        return blocks;
    }

    /** {@return the covariance of the errors of two rows} */
    public double between(int i, int j) {
        if (i == j) {
            return variances.get(i);
        }
        if (blocks.isEmpty() || place.get(i) < 0 || !place.get(i).equals(place.get(j))) {
            return 0;
        }
        Block block = blocks.get(place.get(i));
        int m = block.rows().size();
        return block.values().get(block.rows().indexOf(i) * m + block.rows().indexOf(j));
    }

    /** {@return a row of the full n x n matrix} */
    public DoubleVector row(int i) {
        double[] row = new double[size()];
        row[i] = variances.get(i);
        if (!blocks.isEmpty() && place.get(i) >= 0) {
            Block block = blocks.get(place.get(i));
            int m = block.rows().size();
            int own = block.rows().indexOf(i);
            for (int j = 0; j < m; j++) {
                row[block.rows().get(j)] = block.values().get(own * m + j);
            }
        }
        return DoubleVector.of(row);
    }
}
