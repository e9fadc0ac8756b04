package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.dependence.SamplingCovariance;
import org.synthesis.scoring.kernel.Matrices;

/**
 * Meta-regression with random effects at several levels and dependent sampling errors.
 *
 * <p>{@code y = X b + sum of random effects + e}: y of length n, X of n x p with full column rank, e with the sampling covariance.
 * Random effects may be nested or crossed. Variances maximise the (restricted) likelihood to full precision within their
 * bounds; a variance may be exactly 0. A correlation may lie anywhere between -1 and 1 where the marginal covariance of the effects
 * is positive definite, as in the reference program; a result in which the covariance of the random effects themselves is not says so.
 *
 * <p>Cost: O(n p^2) per step for effects within clusters with independent errors, else the sum over independent blocks of their
 * size cubed. Immutable and thread-safe. Sources: Konstantopoulos (2011), Van den Noortgate et al. (2013), Harville (1977).
 */
public final class MultilevelModel {
    private final MultilevelSpec spec;

    private MultilevelModel(MultilevelSpec spec) {
        this.spec = spec;
    }

    /** {@return the model fixed by a specification} */
    public static MultilevelModel using(MultilevelSpec spec) {
        return new MultilevelModel(spec);
    }

    /** {@return the mean effect with independent sampling errors} */
    public Attempt<MultilevelFit> fit(EffectSet effects) {
        return fit(effects, ModelMatrix.intercept(effects.size()));
    }

    /** {@return the model with independent sampling errors} */
    public Attempt<MultilevelFit> fit(EffectSet effects, ModelMatrix design) {
        return fit(effects, design, SamplingCovariance.independent(effects.vi()));
    }

    /**
     * {@return the fitted model}
     *
     * <p>Declined with reason {@code too-few-effects} when there are not more effects than coefficients, {@code collinear} when
     * columns of the design depend on each other, {@code not-positive-definite} when the sampling covariance is not, and
     * {@code not-converged} when the search stopped early.
     *
     * @param sampling the covariance of the errors; its variances take the place of those of the effects
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public Attempt<MultilevelFit> fit(EffectSet effects, ModelMatrix design, SamplingCovariance sampling) {
        int n = effects.size();
        Checks.that(design.rows() == n, "%d effects do not fit a design of %d rows", n, design.rows());
        Checks.that(sampling.size() == n, "%d effects do not fit %d sampling variances", n, sampling.size());
        for (RandomTerm term : spec.terms()) {
            Checks.that(
                    term.grouping().size() == n,
                    "%d effects do not fit grouping %s of %d rows",
                    n,
                    term.grouping().name(),
                    term.grouping().size());
        }
        spec.weights()
                .ifPresent(weights ->
                        Checks.that(weights.size() == n, "%d effects do not fit %d weights", n, weights.size()));
        int p = design.names().size();
        if (n <= p && (n < p || spec.method() == LikelihoodMethod.REML)) {
            return Attempt.declined(
                    "too-few-effects", n + " effects cannot carry " + p + " coefficients; use fewer moderators");
        }
        Arrangement data =
                new Arrangement(effects, design, sampling, spec.terms(), spec.method() == LikelihoodMethod.REML, false);
        if (!data.fullRank()) {
            return Attempt.declined(
                    "collinear",
                    "the moderators " + design.names() + " depend linearly on each other in these data; leave one out");
        }
        if (!Double.isFinite(Components.generalisedQ(data))) {
            return notPositiveDefinite();
        }
        Optional<Arrangement.Optimum> found = data.search(spec.convergence());
        if (found.isEmpty()) {
            return notPositiveDefinite();
        }
        Arrangement.Optimum optimum = found.orElseThrow();
        if (!optimum.maximum().trace().converged()) {
            return Attempt.declined(
                    "not-converged",
                    "the likelihood was still changing after "
                            + optimum.maximum().trace().steps()
                            + " steps (last step " + optimum.maximum().trace().lastChange()
                            + " standard errors); use a simpler covariance structure");
        }
        return Attempt.answered(new MultilevelFit(
                spec, effects, design, sampling, data, optimum, ImmutableList.copyOf(diagnostics(data, optimum))));
    }

    private static Attempt<MultilevelFit> notPositiveDefinite() {
        return Attempt.declined(
                "not-positive-definite",
                "the covariance of the sampling errors is not positive definite; assume smaller correlations");
    }

    private static List<Diagnostic> diagnostics(Arrangement data, Arrangement.Optimum optimum) {
        List<Diagnostic> all = new ArrayList<>();
        for (int t = 0; t < data.plans.length; t++) {
            TermPlan plan = data.plans[t];
            for (String note : plan.notes()) {
                all.add(Diagnostic.note("not-estimable", SourceLocation.NOWHERE, note, ""));
            }
            if (plan.term() instanceof RandomTerm.Structured structured) {
                all.addAll(notIdentified(structured));
            }
            int c = plan.shape().levels();
            if (c > 1) {
                double[] g = plan.levelCovariance(optimum.theta(), data.offsets[t]);
                Matrices.Eigen eigen = Matrices.eigen(g, c);
                if (eigen.values()[0] < -1e-8 * eigen.values()[c - 1]) {
                    all.add(Diagnostic.warning(
                            "indefinite",
                            SourceLocation.NOWHERE,
                            "the estimated covariance of the random effects of "
                                    + plan.term().grouping().name() + " is not that of real quantities",
                            "use a structure with fewer parameters"));
                }
            }
        }
        if (notSeparable(data, optimum)) {
            all.add(Diagnostic.warning(
                    "not-separable",
                    SourceLocation.NOWHERE,
                    "the data hardly tell the variance components apart; only some combination of them is estimated",
                    "leave out a random term"));
        }
        return all;
    }

    /** A warning for each level with a free variance of its own of which the data hold a single draw. */
    private static List<Diagnostic> notIdentified(RandomTerm.Structured structured) {
        List<Diagnostic> all = new ArrayList<>();
        int levels = structured.inner().levels().size();
        if (structured.structure().oneVariance()) {
            return all;
        }
        int[] group = new int[levels];
        Arrays.fill(group, -1);
        boolean[] several = new boolean[levels];
        for (int i = 0; i < structured.inner().size(); i++) {
            int level = structured.inner().of(i);
            int here = structured.grouping().of(i);
            several[level] |= group[level] >= 0 && group[level] != here;
            group[level] = here;
        }
        for (int level = 0; level < levels; level++) {
            boolean given = structured.variances().size() == levels
                    && structured.variances().get(level).isPresent();
            if (!several[level] && group[level] >= 0 && !given) {
                all.add(Diagnostic.warning(
                        "not-identified",
                        SourceLocation.NOWHERE,
                        "level '" + structured.inner().levels().get(level) + "' of "
                                + structured.inner().name() + " occurs in one group of "
                                + structured.grouping().name() + " only ('"
                                + structured.grouping().levels().get(group[level])
                                + "'): its variance rests on a single draw",
                        "use a structure with equal variances or leave the level out"));
            }
        }
        return all;
    }

    /** Whether the expected information of the free parameters inside their bounds is nearly singular. */
    private static boolean notSeparable(Arrangement data, Arrangement.Optimum optimum) {
        int q = data.low.length;
        int[] free = new int[q];
        int m = 0;
        for (int k = 0; k < q; k++) {
            double theta = optimum.theta()[k];
            if (theta > data.low[k]
                    && theta < data.high[k]
                    && Math.abs(theta) > 1e-6
                    && optimum.information()[k * q + k] < 1e-12) {
                return true;
            }
            if (theta > data.low[k] && theta < data.high[k] && optimum.information()[k * q + k] > 0) {
                free[m++] = k;
            }
        }
        double[] scaled = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double size = Math.sqrt(
                        optimum.information()[free[i] * q + free[i]] * optimum.information()[free[j] * q + free[j]]);
                scaled[i * m + j] = optimum.information()[free[i] * q + free[j]] / size;
            }
        }
        return m > 1 && Matrices.eigen(scaled, m).values()[0] < 1e-8;
    }
}
