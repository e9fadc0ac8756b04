package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.GeneralisedQ;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.QProfile;

/**
 * Confidence interval of tau-squared, and what follows for I-squared and H-squared, which rise with it.
 *
 * <p>When the effects differ less than sampling error alone makes likely no value of tau-squared fits; the interval is then
 * given as 0 to 0 with the diagnostic {@code tau-squared-interval-empty}.
 *
 * @param tauSquared the variance of true effects
 * @param iSquaredPercent its share of the total variance
 * @param hSquared total over sampling variance
 * @param source the publication that defines the interval
 * @param diagnostics what a reader must know
 */
public record HeterogeneityInterval(
        Interval tauSquared,
        Interval iSquaredPercent,
        Interval hSquared,
        MethodSource source,
        ImmutableList<Diagnostic> diagnostics) {

    /** {@return the interval from the chi-square distribution of generalised Q, exact under normal effects} */
    public static Attempt<HeterogeneityInterval> qProfile(MetaAnalysisFit fit) {
        Optional<Attempt<HeterogeneityInterval>> refusal = refusal(fit);
        return refusal.isPresent()
                ? refusal.get()
                : of(
                        fit,
                        QProfile.of(
                                fit.workspace(), fit.spec().level(), fit.spec().convergence()),
                        MethodSource.VIECHTBAUER_2007);
    }

    /**
     * {@return the interval from the exact distribution of the Q statistic with the moment weights of the analysis}
     *
     * <p>Without such weights those of the DerSimonian-Laird estimator are taken, the inverse sampling variances. Cost O(k^3).
     */
    public static Attempt<HeterogeneityInterval> generalisedQ(MetaAnalysisFit fit) {
        Optional<Attempt<HeterogeneityInterval>> refusal = refusal(fit);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        double[] weights = fit.analysis()
                .momentWeights()
                .orElseGet(() -> fit.effects().vi().map(v -> 1 / v))
                .toArray();
        return of(
                fit,
                GeneralisedQ.of(fit.workspace(), weights)
                        .interval(fit.spec().level(), fit.spec().convergence()),
                MethodSource.JACKSON_2013);
    }

    /**
     * {@return the interval in which twice the log-likelihood is less than a chi-square point below its maximum}
     *
     * <p>Declined with {@code no-likelihood} unless tau-squared was estimated by ML or REML.
     */
    public static Attempt<HeterogeneityInterval> profileLikelihood(MetaAnalysisFit fit) {
        Optional<Attempt<HeterogeneityInterval>> refusal = refusal(fit);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        TauSquaredMethod method = fit.spec().tauSquaredMethod();
        if (method != TauSquaredMethod.ML && method != TauSquaredMethod.REML) {
            return Attempt.declined(
                    "no-likelihood", "a profile-likelihood interval belongs to ML or REML, got " + method.code());
        }
        MixedRegression regression = fit.workspace();
        boolean restricted = method == TauSquaredMethod.REML;
        double tau2 = fit.tauSquared();
        Convergence convergence = fit.spec().convergence();
        double drop = Distributions.chiSquareUpperQuantile(1 - fit.spec().level(), 1) / 2;
        double target = height(regression, restricted, tau2) - drop;
        double tolerance = convergence.tolerance() * fit.typicalVariance();
        double high = 2 * (tau2 + fit.typicalVariance());
        while (height(regression, restricted, high) > target) {
            high *= 2;
        }
        Brent.Root upper = Brent.search(
                t -> height(regression, restricted, t) - target, tau2, high, tolerance, convergence.maxSteps());
        boolean open = height(regression, restricted, 0) >= target;
        Optional<Brent.Root> lower = open
                ? Optional.empty()
                : Optional.of(Brent.search(
                        t -> height(regression, restricted, t) - target, 0, tau2, tolerance, convergence.maxSteps()));
        return of(
                fit,
                new QProfile(
                        lower.map(Brent.Root::value).orElse(0.0),
                        upper.value(),
                        false,
                        upper.trace().converged()
                                && lower.map(root -> root.trace().converged()).orElse(true)),
                MethodSource.HARDY_THOMPSON_1996);
    }

    private static double height(MixedRegression regression, boolean restricted, double tau2) {
        regression.weigh(tau2);
        return regression.logLikelihood(restricted);
    }

    private static Optional<Attempt<HeterogeneityInterval>> refusal(MetaAnalysisFit fit) {
        if (fit.spec().model() != PoolingModel.RANDOM_EFFECTS) {
            return Optional.of(
                    Attempt.declined("no-tau-squared", "a common effect has no tau-squared to give an interval"));
        }
        return fit.k() == fit.p()
                ? Optional.of(Attempt.declined(
                        "too-few-effects",
                        fit.k() + " effects and as many coefficients leave nothing to estimate from"))
                : Optional.empty();
    }

    private static Attempt<HeterogeneityInterval> of(MetaAnalysisFit fit, QProfile found, MethodSource source) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        if (found.empty()) {
            diagnostics.add(Diagnostic.note(
                    "tau-squared-interval-empty",
                    SourceLocation.NOWHERE,
                    "the effects differ less than sampling error alone makes likely, so no tau-squared fits;"
                            + " the interval is given as 0 to 0",
                    ""));
        }
        if (!found.converged()) {
            diagnostics.add(Diagnostic.warning(
                    "tau-squared-interval-not-converged",
                    SourceLocation.NOWHERE,
                    "a bound of the tau-squared interval did not reach the asked tolerance",
                    "allow more steps"));
        }
        double typical = fit.typicalVariance();
        double level = fit.spec().level();
        return Attempt.answered(new HeterogeneityInterval(
                new Interval(found.low(), found.high(), level),
                new Interval(
                        100 * found.low() / (found.low() + typical),
                        100 * found.high() / (found.high() + typical),
                        level),
                new Interval(1 + found.low() / typical, 1 + found.high() / typical, level),
                source,
                diagnostics.build()));
    }

    /** {@return the log-likelihood of the fit's method and its coefficients at given values of tau-squared} */
    public static ImmutableList<ProfilePoint> profile(MetaAnalysisFit fit, DoubleVector grid) {
        return grid.stream()
                .mapToObj(tau2 -> {
                    MetaAnalysisFit there = fit.analysis()
                            .withTauSquared(tau2)
                            .fit(fit.effects(), fit.design())
                            .orThrow();
                    return new ProfilePoint(tau2, there.logLikelihood(), there.estimates());
                })
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * One point of a likelihood profile.
     *
     * @param tauSquared where
     * @param logLikelihood how high
     * @param estimates the coefficients there
     */
    public record ProfilePoint(double tauSquared, double logLikelihood, DoubleVector estimates) {}
}
