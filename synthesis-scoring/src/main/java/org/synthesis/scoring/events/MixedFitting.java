package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.EventModel;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.CountMixture;
import org.synthesis.scoring.kernel.CountMixture.Free;
import org.synthesis.scoring.kernel.CountMixture.Random;
import org.synthesis.scoring.kernel.CountStudies;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.TableEffects;
import org.synthesis.scoring.kernel.TwoRandomEffects;
import org.synthesis.scoring.kernel.WaldTests;

/** Fits the common-effect, the saturated and, when asked, the random-effects model, and arranges what they say. */
final class MixedFitting {
    /** Effects beyond this are a likelihood without a maximum, not a finding: an odds ratio above 10^8. */
    private static final double BOUNDLESS = 20;

    private final EventModelSpec spec;
    private final String measure;
    private final EventModel model;
    private final CountStudies studies;
    private final ModelMatrix design;
    private final double[] x;
    private final double[] v;
    private final ImmutableList<Diagnostic> diagnostics;
    private final int k;
    private final int p;
    private final boolean twoArms;
    private final EffectTests effects;

    private MixedFitting(
            EventModelSpec spec,
            String measure,
            EventModel model,
            CountStudies studies,
            ModelMatrix design,
            double[] v,
            ImmutableList<Diagnostic> diagnostics) {
        this.spec = spec;
        this.measure = measure;
        this.model = model;
        this.studies = model == EventModel.RANDOM_STUDIES ? studies.fromSecondGroup() : studies;
        this.design = design;
        this.x = design.values().toArray();
        this.v = v;
        this.diagnostics = diagnostics;
        this.k = design.rows();
        this.p = design.columns();
        this.effects = new EffectTests(x, k, p);
        this.twoArms = model == EventModel.FIXED_STUDIES || model == EventModel.RANDOM_STUDIES;
    }

    /** A refusal on its way out. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final String reason;

        Refusal(String reason, String message) {
            super(message);
            this.reason = reason;
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    static Attempt<EventMixedFit> fit(
            EventModelSpec spec,
            String measure,
            EventModel model,
            CountStudies studies,
            ModelMatrix design,
            double[] v,
            ImmutableList<Diagnostic> diagnostics) {
        try {
            return Attempt.answered(new MixedFitting(spec, measure, model, studies, design, v, diagnostics).result());
        } catch (Refusal refusal) {
            return Attempt.declined(refusal.reason, refusal.why());
        }
    }

    /** Where a model is highest, the coefficients of the design starting at {@code first}. */
    private record Peak(CountMixture.Fit fit, int first, double tau) {}

    private EventMixedFit result() throws Refusal {
        boolean random = spec.effects() == PoolingModel.RANDOM_EFFECTS;
        boolean onT = spec.test() == TestMethod.T;
        int needed = random || onT ? p + 1 : p;
        if (k < Math.max(1, needed)) {
            throw new Refusal(
                    "too-few-studies",
                    p + " coefficients" + (random ? " and a variance" : "") + " need at least " + Math.max(1, needed)
                            + " informative studies, got " + k);
        }
        Peak common = common();
        CountMixture saturated = model == EventModel.RANDOM_STUDIES ? mixture(Free.EFFECTS, Random.LEVELS) : null;
        CountMixture.Fit saturatedFit =
                saturated == null ? null : checked(saturated.fit(levelStart(0), spec.convergence()), "saturated");
        double highest = saturatedFit == null
                ? studies.saturatedLogLikelihood() + studies.constant()
                : saturatedFit.logLikelihood();
        double ratio = Math.max(0, 2 * (highest - common.fit().logLikelihood()));
        Peak peak = random ? random(common, ratio) : common;
        double[] covariance = covariance(peak);
        double tau2 = peak.tau() * peak.tau();
        double typical = effects.typicalVariance(v);
        OptionalDouble df = onT ? OptionalDouble.of(k - p) : OptionalDouble.empty();
        ImmutableList<Coefficient> coefficients = coefficients(peak, covariance, df);
        return new EventMixedFit(
                spec,
                measure,
                coefficients,
                DoubleVector.of(block(covariance, size(peak), peak.first())),
                tau2,
                tauSquaredError(peak, covariance),
                levelVariance(peak),
                random && Double.isFinite(typical)
                        ? OptionalDouble.of(100 * tau2 / (tau2 + typical))
                        : OptionalDouble.empty(),
                random && Double.isFinite(typical) ? OptionalDouble.of(1 + tau2 / typical) : OptionalDouble.empty(),
                saturatedFit == null || saturated == null
                        ? effects.heterogeneity(studies.estimates(), studies.variances())
                        : effects.heterogeneityByInformation(
                                saturated.own(), saturated.ownInformation(saturatedFit.parameters())),
                WaldTests.chiSquare(ratio, k - p),
                EffectTests.moderators(coefficients, block(covariance, size(peak), peak.first()), df),
                statistics(peak, highest, random),
                k,
                sources(),
                diagnostics,
                peak.fit().trace());
    }

    private CountMixture mixture(Free free, Random random) {
        boolean levels = model == EventModel.RANDOM_STUDIES;
        return free == Free.EFFECTS
                ? new CountMixture(studies, new double[0], 0, free, levels, random, spec.nodes())
                : new CountMixture(studies, x, p, free, levels, random, spec.nodes());
    }

    /** The common-effect model; with random study levels these are integrated out. */
    private Peak common() throws Refusal {
        if (model == EventModel.RANDOM_STUDIES) {
            CountMixture mixture = mixture(Free.NOTHING, Random.LEVELS);
            return new Peak(checked(mixture.fit(levelStart(p), spec.convergence()), "common-effect"), 1, 0);
        }
        CountMixture mixture = mixture(model == EventModel.FIXED_STUDIES ? Free.LEVELS : Free.NOTHING, Random.NOTHING);
        return new Peak(checked(mixture.fit(startingEffects(), spec.convergence()), "common-effect"), 0, 0);
    }

    /** A single group starts near its average, a comparison at no effect. */
    private double[] startingEffects() {
        double[] start = new double[p];
        int intercept = design.interceptColumn();
        if (!twoArms && intercept >= 0) {
            double sum = 0;
            int count = 0;
            double[] own = studies.estimates();
            double[] variances = studies.variances();
            for (int i = 0; i < k; i++) {
                if (TableEffects.exists(own[i], variances[i])) {
                    sum += own[i];
                    count++;
                }
            }
            start[intercept] = count == 0 ? 0 : sum / count;
        }
        return start;
    }

    /** Mean level, so many coefficients of zero and the standard deviation of levels. */
    private double[] levelStart(int coefficients) {
        double[] start = new double[coefficients + 2];
        double[] levels = studies.startingLevels();
        double mean = Arrays.stream(levels).sum() / k;
        double squares = Arrays.stream(levels)
                .map(level -> (level - mean) * (level - mean))
                .sum();
        start[0] = mean;
        start[coefficients + 1] = Math.max(0.1, Math.sqrt(squares / Math.max(1, k - 1)));
        return start;
    }

    /** The random-effects model, started where the excess of the likelihood-ratio statistic puts it; 0 when that is higher. */
    private Peak random(Peak common, double ratio) throws Refusal {
        double typical = effects.typicalVariance(v);
        double excess = k > p ? ratio / (k - p) - 1 : 0;
        double tau = Math.sqrt(Math.max(0.01, Double.isFinite(typical) ? typical * excess : excess));
        Peak best = common;
        Peak stopped = null;
        for (double start : new double[] {Math.min(tau, 2), 1}) {
            Peak peak = randomFrom(common, start);
            if (!peak.fit().trace().converged()) {
                stopped = peak;
            } else if (peak.tau() > 1e-5
                    && peak.fit().logLikelihood() > best.fit().logLikelihood() + 1e-10) {
                return checkedEffects(peak);
            }
        }
        if (stopped != null && stopped.fit().logLikelihood() > common.fit().logLikelihood() + 1e-6) {
            checked(stopped.fit(), "random-effects");
        }
        return best;
    }

    private Peak randomFrom(Peak common, double tau) {
        double[] at = common.fit().parameters();
        double[] start = Arrays.copyOf(at, at.length + 1);
        start[at.length] = tau;
        if (model == EventModel.RANDOM_STUDIES) {
            // at 0 the likelihood is level in a standard deviation, whether it is highest there or lowest
            start[p + 1] = Math.max(0.1, Math.abs(start[p + 1]));
        }
        CountMixture.Fit fit;
        if (model == EventModel.RANDOM_STUDIES) {
            fit = new TwoRandomEffects(studies, x, p, spec.nodes()).fit(start, spec.convergence());
        } else {
            fit = mixture(model == EventModel.FIXED_STUDIES ? Free.LEVELS : Free.NOTHING, Random.EFFECTS)
                    .fit(start, spec.convergence());
        }
        return new Peak(fit, common.first(), Math.abs(fit.parameters()[at.length]));
    }

    private CountMixture.Fit checked(CountMixture.Fit fit, String name) throws Refusal {
        boolean saturated = name.equals("saturated");
        if (!saturated) {
            checkedEffects(new Peak(fit, model == EventModel.RANDOM_STUDIES ? 1 : 0, 0));
        }
        if (!fit.trace().converged()) {
            throw new Refusal(
                    positive(fit) ? "not-converged" : "not-identified",
                    "the " + name + " model did not converge: "
                            + fit.trace().steps() + " steps, last change "
                            + fit.trace().lastChange()
                            + (positive(fit)
                                    ? ""
                                    : ", the information is not positive definite: moderators are collinear, or the data too "
                                            + "few for the variances"));
        }
        return fit;
    }

    private static boolean positive(CountMixture.Fit fit) {
        return Matrices.choleskyInPlace(fit.information().clone(), fit.parameters().length);
    }

    private Peak checkedEffects(Peak peak) throws Refusal {
        for (int i = 0; i < k; i++) {
            double effect = 0;
            for (int j = 0; j < p; j++) {
                effect += x[i * p + j] * peak.fit().parameters()[peak.first() + j];
            }
            if (!(Math.abs(effect) < BOUNDLESS)) {
                throw new Refusal(
                        "separated",
                        "the effect grows without bound: events and others are separated by the groups or the moderators; "
                                + "after " + peak.fit().trace().steps() + " steps it is " + effect);
            }
        }
        return peak;
    }

    private static int size(Peak peak) {
        return peak.fit().parameters().length;
    }

    private double[] covariance(Peak peak) throws Refusal {
        int n = size(peak);
        double[] factor = peak.fit().information().clone();
        if (!Matrices.choleskyInPlace(factor, n)) {
            throw new Refusal(
                    "not-identified",
                    "the information of the coefficients is not positive definite after "
                            + peak.fit().trace().steps() + " steps: moderators are collinear or the data too few");
        }
        return Matrices.inverse(factor, n);
    }

    /** The part of a covariance matrix that belongs to the coefficients. */
    private double[] block(double[] covariance, int n, int first) {
        double[] block = new double[p * p];
        for (int i = 0; i < p; i++) {
            System.arraycopy(covariance, (first + i) * n + first, block, i * p, p);
        }
        return block;
    }

    private ImmutableList<Coefficient> coefficients(Peak peak, double[] covariance, OptionalDouble df) {
        int n = size(peak);
        ImmutableList.Builder<Coefficient> coefficients = ImmutableList.builder();
        for (int j = 0; j < p; j++) {
            int at = peak.first() + j;
            coefficients.add(WaldTests.coefficient(
                    design.names().get(j),
                    peak.fit().parameters()[at],
                    Math.sqrt(covariance[at * n + at]),
                    df,
                    spec.level()));
        }
        return coefficients.build();
    }

    private OptionalDouble tauSquaredError(Peak peak, double[] covariance) {
        int n = size(peak);
        return peak.tau() > 0
                ? OptionalDouble.of(2 * peak.tau() * Math.sqrt(covariance[n * n - 1]))
                : OptionalDouble.empty();
    }

    private OptionalDouble levelVariance(Peak peak) {
        if (model != EventModel.RANDOM_STUDIES) {
            return OptionalDouble.empty();
        }
        double sigma = peak.fit().parameters()[p + 1];
        return OptionalDouble.of(sigma * sigma);
    }

    private FitStatistics statistics(Peak peak, double highest, boolean random) {
        int parameters = p + (random ? 1 : 0);
        if (model == EventModel.FIXED_STUDIES) {
            parameters += k;
        } else if (model == EventModel.RANDOM_STUDIES) {
            parameters += 2;
        }
        double logLikelihood = peak.fit().logLikelihood();
        return Criteria.of(logLikelihood, 2 * (highest - logLikelihood), parameters, twoArms ? 2 * k : k);
    }

    private ImmutableList<MethodSource> sources() {
        ImmutableSortedSet.Builder<MethodSource> sources = ImmutableSortedSet.naturalOrder();
        sources.add(model.source(), MethodSource.STIJNEN_2010, MethodSource.HIGGINS_THOMPSON_2002);
        if (measure.equals("OR") && model == EventModel.CONDITIONAL_EXACT) {
            sources.add(MethodSource.LIAO_ROSEN_2001);
        }
        if (spec.effects() == PoolingModel.RANDOM_EFFECTS || model == EventModel.RANDOM_STUDIES) {
            sources.add(MethodSource.LIU_PIERCE_1994);
        }
        return sources.build().asList();
    }
}
