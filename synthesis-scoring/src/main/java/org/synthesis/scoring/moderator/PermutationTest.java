package org.synthesis.scoring.moderator;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.Permutation;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Tests of a meta-regression that rest on the arrangements of the data and on no distribution.
 *
 * <p>With moderators their rows are given to the effects in every order; without, the effects take every combination of signs.
 * Each time the whole model is fitted again, tau-squared included. The p-value of a coefficient is the share of arrangements,
 * the observed one included, whose statistic is at least as far from 0 (two-sided; a difference below 1.5e-8 counts as none).
 *
 * @param fit the model that was tested
 * @param arrangements how many arrangements were fitted, the observed one included
 * @param exact whether these were all there are
 * @param pValues one per coefficient
 * @param jointPValue of all moderators together, or of the mean in a model without
 */
public record PermutationTest(
        MetaAnalysisFit fit, long arrangements, boolean exact, DoubleVector pValues, double jointPValue) {
    /** More arrangements than this are not enumerated. */
    public static final long MOST = 20_000_000;

    private static final int CHUNK = 64;

    /** {@return the publications that define the test} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(
                fit.design().isIntercept() ? MethodSource.FOLLMANN_PROSCHAN_1999 : MethodSource.HIGGINS_THOMPSON_2004);
    }

    /**
     * {@return the test over all arrangements}
     *
     * <p>Effects with the same moderators make the same arrangement. Declined: {@code too-many-arrangements} above {@link #MOST};
     * {@code no-intercept}; {@code not-converged}.
     */
    public static Attempt<PermutationTest> exact(MetaAnalysisFit fit) {
        int k = fit.k();
        boolean signs = fit.design().isIntercept();
        int[] labels = labels(fit);
        double all = signs ? Math.pow(2, k) : arrangements(labels);
        if (all > MOST) {
            return Attempt.declined(
                    "too-many-arrangements",
                    "there are about " + all + " arrangements, more than " + MOST + "; draw some of them");
        }
        Optional<Attempt<PermutationTest>> refusal = refusal(fit);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Permutation permutation = workspace(fit);
        double[] observed = observed(fit, permutation);
        long[] counts = new long[fit.p() + 1];
        int df = jointDf(fit);
        long done = 0;
        boolean converged = true;
        int[] sign = new int[k];
        int[] next = labels.clone();
        Arrays.sort(next);
        boolean more = true;
        while (more) {
            if (signs) {
                for (int i = 0; i < k; i++) {
                    sign[i] = (done >> i & 1) == 0 ? 1 : -1;
                }
                converged &= permutation.flip(sign);
            } else {
                converged &= permutation.arrange(next);
            }
            permutation.countInPlace(observed, counts, df);
            done++;
            more = signs ? done < (long) all : Permutation.nextInPlace(next);
        }
        return result(fit, done, true, counts, converged);
    }

    /** {@return the test over random arrangements, computed in this thread} */
    public static Attempt<PermutationTest> sampled(MetaAnalysisFit fit, int draws, long seed) {
        return sampled(fit, draws, seed, Runnable::run);
    }

    /**
     * {@return the test over random arrangements, the same for any number of threads}
     *
     * @param draws how many arrangements, the observed one included, at least 2
     * @param seed equal seeds draw equal arrangements
     */
    public static Attempt<PermutationTest> sampled(MetaAnalysisFit fit, int draws, long seed, Executor executor) {
        Checks.that(draws >= 2, "a permutation test needs at least 2 draws, got %d", draws);
        Optional<Attempt<PermutationTest>> refusal = refusal(fit);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        double[] observed = observed(fit, workspace(fit));
        int p = fit.p();
        List<CompletableFuture<long[]>> parts = new ArrayList<>();
        for (int from = 1; from < draws; from += CHUNK) {
            int size = Math.min(CHUNK, draws - from);
            // a seed of its own for each part, so that the parts can be computed in any order
            long own = seed + 0x9E3779B97F4A7C15L * from;
            parts.add(CompletableFuture.supplyAsync(() -> part(fit, observed, size, own), executor));
        }
        long[] counts = new long[p + 1];
        Arrays.fill(counts, 1);
        long failures = 0;
        for (CompletableFuture<long[]> part : parts) {
            long[] found = part.join();
            for (int j = 0; j <= p; j++) {
                counts[j] += found[j];
            }
            failures += found[p + 1];
        }
        return result(fit, draws, false, counts, failures == 0);
    }

    /** Counts of p coefficients and the joint test, then the number of refits that did not converge. */
    private static long[] part(MetaAnalysisFit fit, double[] observed, int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Permutation permutation = workspace(fit);
        int k = fit.k();
        int p = fit.p();
        long[] counts = new long[p + 2];
        int df = jointDf(fit);
        boolean signs = fit.design().isIntercept();
        int[] order = new int[k];
        for (int draw = 0; draw < size; draw++) {
            for (int i = 0; i < k; i++) {
                if (signs) {
                    order[i] = random.nextBoolean() ? 1 : -1;
                } else {
                    int j = random.nextInt(i + 1);
                    order[i] = order[j];
                    order[j] = i;
                }
            }
            boolean converged = signs ? permutation.flip(order) : permutation.arrange(order);
            counts[p + 1] += converged ? 0 : 1;
            permutation.countInPlace(observed, counts, df);
        }
        return counts;
    }

    private static Attempt<PermutationTest> result(
            MetaAnalysisFit fit, long done, boolean exact, long[] counts, boolean converged) {
        if (!converged) {
            return Attempt.declined(
                    "not-converged",
                    fit.spec().tauSquaredMethod().code()
                            + " could not be fitted to every arrangement; allow more steps or choose another estimator");
        }
        double[] p = new double[fit.p()];
        for (int j = 0; j < p.length; j++) {
            p[j] = counts[j] / (double) done;
        }
        return Attempt.answered(
                new PermutationTest(fit, done, exact, DoubleVector.of(p), counts[p.length] / (double) done));
    }

    private static Optional<Attempt<PermutationTest>> refusal(MetaAnalysisFit fit) {
        return fit.design().interceptColumn() == 0
                ? Optional.empty()
                : Optional.of(
                        Attempt.declined(
                                "no-intercept",
                                "a permutation test compares with a model in which moderators do nothing: put an intercept first"));
    }

    private static int jointDf(MetaAnalysisFit fit) {
        return fit.p() == 1 ? 1 : fit.p() - 1;
    }

    private static Permutation workspace(MetaAnalysisFit fit) {
        MetaAnalysis analysis = fit.analysis();
        TestMethod test = fit.spec().test();
        boolean estimated = fit.spec().model() == PoolingModel.RANDOM_EFFECTS
                && analysis.fixedTauSquared().isEmpty();
        double[] none = {};
        return new Permutation(
                fit.effects().yi().toArray(),
                fit.effects().vi().toArray(),
                fit.design().isIntercept()
                        ? OrthogonalDesign.MEAN
                        : OrthogonalDesign.of(fit.design().values().toArray(), fit.k(), fit.p()),
                fit.p() == 1 ? 0 : 1,
                new Permutation.Refit(
                        estimated ? Optional.of(fit.spec().tauSquaredMethod()) : Optional.empty(),
                        fit.tauSquared(),
                        analysis.momentWeights()
                                .orElseGet(() -> fit.effects().vi().map(v -> 1 / v))
                                .toArray(),
                        analysis.weights().map(DoubleVector::toArray).orElse(none),
                        test == TestMethod.KNAPP_HARTUNG ? 1 : test == TestMethod.KNAPP_HARTUNG_SAFEGUARDED ? 2 : 0,
                        fit.spec().convergence()));
    }

    /** The statistics of the data as they are, by the same arithmetic as those of the arrangements. */
    private static double[] observed(MetaAnalysisFit fit, Permutation permutation) {
        int[] identity = new int[fit.k()];
        if (fit.design().isIntercept()) {
            Arrays.fill(identity, 1);
            permutation.flip(identity);
        } else {
            Arrays.setAll(identity, i -> i);
            permutation.arrange(identity);
        }
        return permutation.statistics();
    }

    /** For each row the first row with the same moderators. */
    private static int[] labels(MetaAnalysisFit fit) {
        Map<List<Double>, Integer> first = new HashMap<>();
        int[] labels = new int[fit.k()];
        for (int i = 0; i < labels.length; i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < fit.p(); j++) {
                row.add(fit.design().get(i, j));
            }
            Integer known = first.putIfAbsent(row, i);
            labels[i] = known == null ? i : known;
        }
        return labels;
    }

    private static double arrangements(int[] labels) {
        int[] sizes = new int[labels.length];
        double product = 1;
        for (int i = 0; i < labels.length; i++) {
            product *= (i + 1.0) / ++sizes[labels[i]];
        }
        return product;
    }
}
