package org.synthesis.scoring.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.dependence.SamplingCovariance;
import org.synthesis.scoring.kernel.BlockLikelihood;
import org.synthesis.scoring.kernel.BoxMaximum;
import org.synthesis.scoring.kernel.DisjointSets;
import org.synthesis.scoring.kernel.LevelCovariance;
import org.synthesis.scoring.kernel.Likelihood;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.NestedLikelihood;
import org.synthesis.scoring.kernel.OrthogonalBasis;
import org.synthesis.scoring.kernel.WeightedMean;

/**
 * The data of one fit as arrays, and the search for the optimum.
 *
 * <p>Effects are divided by a power of two near the typical standard error, and the residuals of a first weighted regression
 * take their place, so that neither the unit nor the mean of the effects costs digits.
 */
final class Arrangement {
    final int n;
    final int p;
    /** An orthogonal basis of the columns of the design; coefficients inside belong to it. */
    final double[] x;

    private final OrthogonalBasis basis;
    final double[] v;
    final double[] y;
    final double[] first;
    final double unit;
    final boolean restricted;
    final TermPlan[] plans;
    final int[] offsets;
    final double[] low;
    final double[] high;
    private final SamplingCovariance sampling;

    Arrangement(
            EffectSet effects,
            ModelMatrix design,
            SamplingCovariance sampling,
            List<RandomTerm> terms,
            boolean restricted,
            boolean natural) {
        n = effects.size();
        p = design.names().size();
        this.sampling = sampling;
        this.restricted = restricted;
        double[] raw = sampling.variances().toArray();
        double typical = n > 1 ? WeightedMean.typicalVariance(raw) : raw[0];
        unit = Math.scalb(1.0, Math.floorDiv(Math.getExponent(typical), 2));
        v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = raw[i] / (unit * unit);
        }
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 1 / (1 + v[i]);
        }
        basis = OrthogonalBasis.of(design.values().toArray(), weights, n, p);
        x = basis.columns();
        y = effects.yi().toArray();
        first = firstRegression();
        for (int i = 0; i < n; i++) {
            double fitted = 0;
            for (int a = 0; a < p; a++) {
                fitted += x[i * p + a] * first[a];
            }
            y[i] = (y[i] - fitted) / unit;
        }
        plans = terms.stream()
                .map(term -> new TermPlan(term, unit * unit, natural))
                .toArray(TermPlan[]::new);
        offsets = new int[plans.length];
        int q = 0;
        for (int t = 0; t < plans.length; t++) {
            offsets[t] = q;
            q += plans[t].shape().parameters();
        }
        low = new double[q];
        high = new double[q];
        for (int t = 0; t < plans.length; t++) {
            plans[t].bounds(low, high, offsets[t]);
        }
    }

    private double[] firstRegression() {
        double[] weights = new double[n];
        double[] b = new double[p];
        for (int i = 0; i < n; i++) {
            weights[i] = 1 / v[i];
            for (int a = 0; a < p; a++) {
                b[a] += weights[i] * x[i * p + a] * y[i];
            }
        }
        double[] root = Matrices.weightedCrossProduct(x, weights, n, p);
        if (!Matrices.choleskyInPlace(root, p)) {
            return new double[p];
        }
        Matrices.solveInPlace(root, p, b);
        return b;
    }

    /** {@return whether the columns of the design are independent in these data} */
    boolean fullRank() {
        return basis.rank() == p;
    }

    /** {@return half the logarithm of the determinant of X'X; a change of basis takes as much from it as from that of X'NX} */
    double halfLogDesign() {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] cross = Matrices.weightedCrossProduct(x, ones, n, p);
        Matrices.choleskyInPlace(cross, p);
        return 0.5 * Matrices.logDeterminant(cross, p);
    }

    /** {@return coefficients of the design of the user, in its units, from those of the scaled residuals and the basis} */
    double[] coefficients(double[] inner) {
        double[] b = new double[p];
        for (int a = 0; a < p; a++) {
            b[a] = first[a] + unit * inner[a];
        }
        return basis.coefficients(b);
    }

    /** {@return a difference of coefficients of the design of the user} */
    double[] difference(double[] inner) {
        double[] scaled = inner.clone();
        for (int a = 0; a < p; a++) {
            scaled[a] *= unit;
        }
        return basis.coefficients(scaled);
    }

    /** {@return their covariance matrix} */
    double[] covariance(double[] inner) {
        double[] scaled = inner.clone();
        for (int e = 0; e < scaled.length; e++) {
            scaled[e] *= unit * unit;
        }
        return basis.covariance(scaled);
    }

    /** {@return whether the model is effects within clusters with independent errors, which needs no blocks} */
    boolean isNested() {
        if (plans.length > 2 || !sampling.blocks().isEmpty()) {
            return false;
        }
        int coarse = 0;
        for (TermPlan plan : plans) {
            if (!(plan.term() instanceof RandomTerm.Intercept)) {
                return false;
            }
            coarse += plan.term().grouping().levels().size() < n ? 1 : 0;
        }
        return coarse <= 1 && (plans.length < 2 || coarse == 1);
    }

    /**
     * The likelihood to climb and how the parameters of the terms stand among its own.
     *
     * @param likelihood the kernel
     * @param place for each parameter of the terms its position in the kernel
     * @param low lower bounds in the kernel
     * @param high upper bounds in the kernel
     */
    @SuppressWarnings("ArrayRecordComponent") // read by the search only
    record Kernel(Likelihood likelihood, int[] place, double[] low, double[] high) {
        double[] inside(double[] theta) {
            double[] inner = low.clone();
            for (int k = 0; k < theta.length; k++) {
                inner[place[k]] = theta[k];
            }
            return inner;
        }

        double[] outside(double[] inner) {
            double[] theta = new double[place.length];
            for (int k = 0; k < theta.length; k++) {
                theta[k] = inner[place[k]];
            }
            return theta;
        }
    }

    Kernel kernel() {
        if (isNested()) {
            return nested();
        }
        int[] place = new int[low.length];
        for (int k = 0; k < place.length; k++) {
            place[k] = k;
        }
        return new Kernel(likelihood(), place, low.clone(), high.clone());
    }

    private Kernel nested() {
        int between = -1;
        int[] place = new int[plans.length];
        double[] lower = new double[2];
        double[] upper = new double[2];
        for (int t = 0; t < plans.length; t++) {
            boolean coarse = plans[t].term().grouping().levels().size() < n;
            between = coarse ? t : between;
            place[t] = coarse ? 0 : 1;
            lower[place[t]] = low[t];
            upper[place[t]] = high[t];
        }
        int[] order = new int[n];
        int[] ends;
        if (between < 0) {
            ends = new int[n];
            for (int i = 0; i < n; i++) {
                order[i] = i;
                ends[i] = i + 1;
            }
        } else {
            int levels = plans[between].term().grouping().levels().size();
            int[] counts = new int[levels + 1];
            for (int i = 0; i < n; i++) {
                counts[plans[between].group(i) + 1]++;
            }
            for (int j = 0; j < levels; j++) {
                counts[j + 1] += counts[j];
            }
            ends = Arrays.copyOfRange(counts, 1, levels + 1);
            int[] next = counts.clone();
            for (int i = 0; i < n; i++) {
                order[next[plans[between].group(i)]++] = i;
            }
        }
        double[] ys = new double[n];
        double[] vs = new double[n];
        double[] xs = new double[n * p];
        for (int i = 0; i < n; i++) {
            ys[i] = y[order[i]];
            vs[i] = v[order[i]];
            System.arraycopy(x, order[i] * p, xs, i * p, p);
        }
        return new Kernel(new NestedLikelihood(ys, vs, xs, p, ends, restricted), place, lower, upper);
    }

    /**
     * An optimum.
     *
     * @param theta the parameters of the terms
     * @param maximum the search; the value is without constants
     * @param beta coefficients of the scaled residuals
     * @param bread their covariance
     * @param information expected information of the parameters
     */
    @SuppressWarnings("ArrayRecordComponent") // read once by the fit
    record Optimum(double[] theta, BoxMaximum maximum, double[] beta, double[] bread, double[] information) {}

    /** {@return the optimum; empty when the sampling covariance is not positive definite} */
    Optional<Optimum> search(Convergence convergence) {
        Kernel kernel = kernel();
        if (kernel.likelihood() instanceof NestedLikelihood nested) {
            BoxMaximum maximum = nested.maximum(kernel.low(), kernel.high(), convergence);
            return Optional.of(optimum(kernel, maximum, nested.beta(), nested.bread()));
        }
        BlockLikelihood likelihood = (BlockLikelihood) kernel.likelihood();
        Optional<BoxMaximum> best = highest(likelihood, starts(likelihood), kernel.low(), kernel.high(), convergence);
        return best.map(maximum -> {
            likelihood.evaluate(maximum.x(), true);
            return optimum(kernel, maximum, likelihood.beta().clone(), likelihood.bread());
        });
    }

    private static Optimum optimum(Kernel kernel, BoxMaximum maximum, double[] beta, double[] bread) {
        int q = kernel.place().length;
        int inner = kernel.low().length;
        double[] information = new double[q * q];
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                information[k * q + l] =
                        kernel.likelihood().expectedInformation()[kernel.place()[k] * inner + kernel.place()[l]];
            }
        }
        return new Optimum(kernel.outside(maximum.x()), maximum, beta, bread, information);
    }

    /** {@return the highest end of the climbs from these starts; empty when the likelihood exists at none of them} */
    static Optional<BoxMaximum> highest(
            Likelihood likelihood, List<double[]> starts, double[] low, double[] high, Convergence convergence) {
        Optional<BoxMaximum> best = Optional.empty();
        for (double[] start : starts) {
            if (!likelihood.evaluate(start, false)) {
                continue;
            }
            BoxMaximum climbed = BoxMaximum.climb(likelihood, start, low, high, convergence);
            if (best.isEmpty() || climbed.value() > best.orElseThrow().value() + 1e-9) {
                best = Optional.of(climbed);
            }
        }
        return best;
    }

    /** Different divisions of the excess variance over the terms, sizes and correlations; the highest points come first. */
    List<double[]> starts(BlockLikelihood likelihood) {
        double ss = 0;
        for (double value : y) {
            ss += value * value;
        }
        double typical = n > 1 ? WeightedMean.typicalVariance(v) : v[0];
        double size = Math.max(ss / Math.max(1, n - p), typical);
        double cost = 0;
        for (BlockLikelihood.Block block : likelihood.blocks()) {
            cost += Math.pow(block.rows().length, 3);
        }
        boolean cheap = cost < 2e7;
        int terms = plans.length;
        boolean correlated = Arrays.stream(plans)
                .anyMatch(
                        plan -> plan.shape().parameters() > 1 && plan.shape().kind() != LevelCovariance.Kind.DIAGONAL);
        double[] rhos = correlated ? new double[] {0.5, 0, 0.9, -0.5} : new double[] {0};
        int divisions = terms > 1 && cheap ? terms + 1 : 1;
        List<double[]> points = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int division = 0; division < divisions; division++) {
            for (double rho : rhos) {
                double[] top = null;
                double topValue = Double.NEGATIVE_INFINITY;
                double total = size;
                for (int i = 0; i < (cheap ? 5 : 2); i++) {
                    double[] theta = new double[low.length];
                    for (int t = 0; t < terms; t++) {
                        double share =
                                division == 0 ? 1.0 / terms : t == division - 1 ? 0.9 : 0.1 / Math.max(1, terms - 1);
                        plans[t].start(share * total, rho, theta, low, high, offsets[t]);
                    }
                    if (likelihood.evaluate(theta, false) && likelihood.value() > topValue) {
                        topValue = likelihood.value();
                        top = theta;
                    }
                    total /= cheap ? 4 : 8;
                }
                if (top != null) {
                    int at = 0;
                    while (at < values.size() && values.get(at) >= topValue) {
                        at++;
                    }
                    values.add(at, topValue);
                    points.add(at, top);
                }
            }
        }
        return points.subList(0, Math.min(points.size(), cost < 2e6 ? 4 : cost < 5e7 ? 2 : 1));
    }

    /** {@return the kernel with its blocks: rows linked by a random effect or by their sampling errors} */
    BlockLikelihood likelihood() {
        return new BlockLikelihood(y, x, p, restricted, blocks(plans), shapes(plans));
    }

    /** {@return the model without random effects, for the statistic of residual heterogeneity} */
    BlockLikelihood fixedEffects() {
        TermPlan[] none = {};
        return new BlockLikelihood(y, x, p, false, blocks(none), shapes(none));
    }

    private static LevelCovariance[] shapes(TermPlan[] plans) {
        return Arrays.stream(plans).map(TermPlan::shape).toArray(LevelCovariance[]::new);
    }

    private BlockLikelihood.Block[] blocks(TermPlan[] used) {
        int[] parent = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
        }
        for (SamplingCovariance.Block block : sampling.blocks()) {
            for (int row : block.rows()) {
                DisjointSets.join(parent, block.rows().get(0), row);
            }
        }
        for (TermPlan plan : used) {
            int levels = plan.term().grouping().levels().size();
            int[] representative = new int[levels];
            Arrays.fill(representative, -1);
            for (int i = 0; i < n; i++) {
                int group = plan.group(i);
                if (representative[group] < 0) {
                    representative[group] = i;
                } else {
                    DisjointSets.join(parent, representative[group], i);
                }
            }
            if (plan.term() instanceof RandomTerm.Related) {
                for (int a = 0; a < levels; a++) {
                    for (int b = 0; b < a; b++) {
                        if (representative[a] >= 0
                                && representative[b] >= 0
                                && plan.related(representative[a], representative[b])) {
                            DisjointSets.join(parent, representative[a], representative[b]);
                        }
                    }
                }
            }
        }
        int[] count = new int[n];
        for (int i = 0; i < n; i++) {
            count[DisjointSets.root(parent, i)]++;
        }
        int[][] members = new int[n][];
        int[] filled = new int[n];
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int root = DisjointSets.root(parent, i);
            if (members[root] == null) {
                members[root] = new int[count[root]];
                all.add(members[root]);
            }
            members[root][filled[root]++] = i;
        }
        BlockLikelihood.Block[] blocks = new BlockLikelihood.Block[all.size()];
        double[] position = new double[n];
        for (int j = 0; j < blocks.length; j++) {
            int[] rows = all.get(j);
            int m = rows.length;
            double[] matrix = new double[m * m];
            for (int i = 0; i < m; i++) {
                matrix[i * m + i] = v[rows[i]];
                position[rows[i]] = i;
            }
            BlockLikelihood.Pattern[] patterns = new BlockLikelihood.Pattern[used.length];
            for (int t = 0; t < used.length; t++) {
                patterns[t] = used[t].pattern(rows);
            }
            blocks[j] = new BlockLikelihood.Block(rows, matrix, patterns);
        }
        int[] blockOf = new int[n];
        for (int j = 0; j < blocks.length; j++) {
            for (int row : all.get(j)) {
                blockOf[row] = j;
            }
        }
        for (SamplingCovariance.Block known : sampling.blocks()) {
            int size = known.rows().size();
            BlockLikelihood.Block block = blocks[blockOf[known.rows().get(0)]];
            int m = block.rows().length;
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    int at = (int) (position[known.rows().get(i)] * m
                            + position[known.rows().get(k)]);
                    block.v()[at] = known.values().get(i * size + k) / (unit * unit);
                }
            }
        }
        return blocks;
    }
}
