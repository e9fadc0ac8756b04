package org.synthesis.scoring.sensitivity;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.kernel.SubsetMean;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Fits of many subsets into one block of numbers; chunks of subsets run on an executor and write to their own rows. */
final class SubsetFits {
    /** Size, tau-squared, Q and I-squared come before the coefficients. */
    static final int FIXED_COLUMNS = 4;

    private static final int CHUNK = 1024;

    private final MetaAnalysisFit fit;
    private final Subsets subsets;
    private final int width;
    private final double[] numbers;
    private final String[] declined;
    private final boolean mean;
    private final double[] y;
    private final double[] v;

    private SubsetFits(MetaAnalysisFit fit, Subsets subsets) {
        this.fit = fit;
        this.subsets = subsets;
        this.width = FIXED_COLUMNS + fit.p();
        this.numbers = new double[subsets.count() * width];
        this.declined = new String[subsets.count()];
        Arrays.fill(declined, "");
        this.mean = Refits.isMean(fit);
        this.y = fit.effects().yi().toArray();
        this.v = fit.effects().vi().toArray();
    }

    static SubsetFits of(MetaAnalysisFit fit, Subsets subsets, Executor executor) {
        SubsetFits fits = new SubsetFits(fit, subsets);
        int chunks = (subsets.count() + CHUNK - 1) / CHUNK;
        CompletableFuture<?>[] running = new CompletableFuture<?>[chunks];
        for (int chunk = 0; chunk < chunks; chunk++) {
            int from = chunk * CHUNK;
            int to = Math.min(from + CHUNK, subsets.count());
            running[chunk] = CompletableFuture.runAsync(() -> fits.run(from, to), executor);
        }
        CompletableFuture.allOf(running).join();
        return fits;
    }

    int width() {
        return width;
    }

    /** Row by row; rows of declined subsets are zeros. */
    double[] numbers() {
        return numbers;
    }

    /** Why a subset could not be fitted; empty when it was. */
    String declined(int subset) {
        return declined[subset];
    }

    private void run(int from, int to) {
        if (mean) {
            SubsetMean workspace = SubsetMean.ofCapacity(y.length);
            for (int i = from; i < to; i++) {
                ofMean(i, workspace);
            }
            return;
        }
        Refits refits = new Refits(fit);
        for (int i = from; i < to; i++) {
            ofFit(i, refits);
        }
    }

    private void ofMean(int subset, SubsetMean workspace) {
        workspace.clear();
        for (int word = 0; word < subsets.words(); word++) {
            for (long bits = subsets.members()[subset * subsets.words() + word]; bits != 0; bits &= bits - 1) {
                int position = 64 * word + Long.numberOfTrailingZeros(bits);
                workspace.add(y[position], v[position]);
            }
        }
        if (!Means.fit(fit, workspace)) {
            declined[subset] = "not-converged";
            return;
        }
        int k = workspace.size();
        double q = workspace.q();
        double tau2 = k == 1 ? 0 : workspace.tau2();
        double share = 0;
        if (k > 1) {
            share = fit.spec().model() == PoolingModel.COMMON_EFFECT
                    ? (q > k - 1 ? (q - (k - 1)) / q : 0)
                    : tau2 / (tau2 + workspace.typicalVariance());
        }
        int row = subset * width;
        numbers[row] = k;
        numbers[row + 1] = tau2;
        numbers[row + 2] = q;
        numbers[row + 3] = 100 * share;
        numbers[row + FIXED_COLUMNS] = workspace.mean();
    }

    private void ofFit(int subset, Refits refits) {
        Attempt<Refit> attempt = refits.refit("", subsets.positions(subset));
        if (attempt instanceof Attempt.Declined<Refit> refusal) {
            declined[subset] = refusal.reason();
            return;
        }
        Refit refit = attempt.orThrow();
        int row = subset * width;
        numbers[row] = refit.k();
        numbers[row + 1] = refit.heterogeneity().tauSquared().orElse(0);
        numbers[row + 2] = refit.heterogeneity().q();
        numbers[row + 3] = refit.heterogeneity().iSquaredPercent();
        for (int j = 0; j < fit.p(); j++) {
            numbers[row + FIXED_COLUMNS + j] = refit.coefficients().get(j).estimate();
        }
    }
}
