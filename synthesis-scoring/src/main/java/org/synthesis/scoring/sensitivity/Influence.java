package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * How the fit changes when an effect is left out, tau-squared estimated anew each time.
 *
 * @param rows one per effect; declined where the other effects cannot be fitted
 * @param residuals residuals, leverages and weights of the same fit, available for every effect
 */
public record Influence(ImmutableList<Attempt<Row>> rows, Residuals residuals) {
    /**
     * The influence of one effect.
     *
     * @param label the effect
     * @param studentised its residual from the fit without it
     * @param dffits change of its fitted value in standard errors
     * @param cooksDistance change of all coefficients, as a squared distance in the metric of their covariance
     * @param covarianceRatio determinant of the covariance of the coefficients without it over that with it; below 1 when the
     *     fit gains precision without it
     * @param tauSquared tau-squared without it
     * @param q heterogeneity statistic without it
     * @param hat its leverage
     * @param weight its share of the weights in percent
     * @param dfbetas change of each coefficient in standard errors
     * @param influential whether {@code |dffits| > 3 sqrt(p/(k-p))}, Cook's distance exceeds the median of a chi-square with p
     *     degrees of freedom, {@code hat > 3p/k}, or a dfbeta lies beyond 1
     */
    public record Row(
            String label,
            double studentised,
            double dffits,
            double cooksDistance,
            double covarianceRatio,
            double tauSquared,
            double q,
            double hat,
            double weight,
            DoubleVector dfbetas,
            boolean influential) {}

    /** {@return the influence of every effect of a fit} Cost O(k) fits. */
    public static Influence of(MetaAnalysisFit fit) {
        return new Calculation(fit).influence();
    }

    /** {@return labels of the influential effects} */
    public ImmutableList<String> influential() {
        return rows.stream()
                .flatMap(row -> row.toOptional().stream())
                .filter(Row::influential)
                .map(Row::label)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the publications that define what was done, besides those of the fit} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.VIECHTBAUER_CHEUNG_2010);
    }

    private static final class Calculation {
        private final MetaAnalysisFit fit;
        private final int k;
        private final int p;
        private final double[] beta;
        private final double[] covariance;
        private final double[] factor;
        private final boolean regular;
        private final double logDeterminant;
        private final Leverage leverage;
        private final ImmutableList<Attempt<Deletions.Deleted>> deletions;
        private final Residuals residuals;
        private final double median;

        Calculation(MetaAnalysisFit fit) {
            this.fit = fit;
            k = fit.k();
            p = fit.p();
            beta = fit.estimates().toArray();
            covariance = Deletions.flat(fit);
            factor = covariance.clone();
            regular = Matrices.choleskyInPlace(factor, p);
            logDeterminant = regular ? Matrices.logDeterminant(factor, p) : 0;
            leverage = new Leverage(fit);
            deletions = Deletions.of(fit);
            residuals = Residuals.of(fit, deletions);
            median = Distributions.chiSquareUpperQuantile(0.5, p);
        }

        Influence influence() {
            ImmutableList.Builder<Attempt<Row>> rows = ImmutableList.builderWithExpectedSize(k);
            for (int i = 0; i < k; i++) {
                int row = i;
                boolean computable = regular
                        && residuals.studentised().get(i) instanceof Attempt.Answered
                        && deletions.get(i).toOptional().filter(this::isRegular).isPresent();
                rows.add(
                        computable || deletions.get(i) instanceof Attempt.Declined
                                ? deletions.get(i).map(deleted -> row(row, deleted))
                                : Attempt.declined(
                                        "singular-covariance",
                                        "the covariance of the coefficients is singular to working precision;"
                                                + " centre and scale the moderators"));
            }
            return new Influence(rows.build(), residuals);
        }

        private Row row(int i, Deletions.Deleted deleted) {
            double hat = residuals.hat().get(i);
            double change = Deletions.predicted(fit, i, beta) - Deletions.predicted(fit, i, deleted.beta());
            double[] spread = leverage.covariance(deleted.tau2());
            // under inverse-variance weights the leverage says how much of an effect's variance its fitted value has
            double variance = leverage.isWeighted()
                    ? Deletions.variance(fit, i, spread)
                    : hat * (deleted.tau2() + fit.effects().vi().get(i));
            double dffits = change / Math.sqrt(deleted.factor() * variance);
            double[] difference = new double[p];
            for (int j = 0; j < p; j++) {
                difference[j] = beta[j] - deleted.beta()[j];
            }
            double cook = cook(difference);
            double[] dfbetas = new double[p];
            double largest = 0;
            for (int j = 0; j < p; j++) {
                dfbetas[j] = difference[j] / Math.sqrt(deleted.factor() * spread[j * p + j]);
                largest = Math.max(largest, Math.abs(dfbetas[j]));
            }
            boolean influential = Math.abs(dffits) > 3 * Math.sqrt(p / (double) (k - p))
                    || cook > median
                    || hat > 3.0 * p / k
                    || largest > 1;
            return new Row(
                    fit.effects().labels().get(i),
                    residuals.studentised().get(i).orThrow().z(),
                    dffits,
                    cook,
                    covarianceRatio(deleted),
                    deleted.tau2(),
                    deleted.q(),
                    hat,
                    residuals.weights().get(i),
                    DoubleVector.of(dfbetas),
                    influential);
        }

        private double cook(double[] difference) {
            double[] scaled = difference.clone();
            Matrices.forwardInPlace(factor, p, scaled);
            double sum = 0;
            for (double value : scaled) {
                sum += value * value;
            }
            return sum;
        }

        private boolean isRegular(Deletions.Deleted deleted) {
            return p == 1 || Matrices.choleskyInPlace(deleted.covariance().clone(), p);
        }

        private double covarianceRatio(Deletions.Deleted deleted) {
            if (p == 1) {
                return deleted.covariance()[0] / covariance[0];
            }
            double[] of = deleted.covariance().clone();
            if (!Matrices.choleskyInPlace(of, p)) {
                throw new ArithmeticException("the covariance of the coefficients is singular");
            }
            return StrictMath.exp(Matrices.logDeterminant(of, p) - logDeterminant);
        }
    }
}
