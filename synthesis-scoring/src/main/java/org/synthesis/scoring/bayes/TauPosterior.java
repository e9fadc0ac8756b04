package org.synthesis.scoring.bayes;

import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.RandomEffectsPosterior;

/** The posterior of tau. */
final class TauPosterior implements Posterior {
    private final RandomEffectsPosterior posterior;
    private final boolean hasMean;
    private final boolean hasVariance;

    TauPosterior(RandomEffectsPosterior posterior, boolean hasMean, boolean hasVariance) {
        this.posterior = posterior;
        this.hasMean = hasMean;
        this.hasVariance = hasVariance;
    }

    private double moment() {
        double sum = 0;
        for (int i = 0; i < posterior.tau().length; i++) {
            sum += posterior.weight()[i] * posterior.tau()[i];
        }
        return sum;
    }

    @Override
    public OptionalDouble mean() {
        return hasMean ? OptionalDouble.of(moment()) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble standardDeviation() {
        if (!hasVariance) {
            return OptionalDouble.empty();
        }
        double mean = moment();
        double sum = 0;
        for (int i = 0; i < posterior.tau().length; i++) {
            double d = posterior.tau()[i] - mean;
            sum += posterior.weight()[i] * d * d;
        }
        return OptionalDouble.of(Math.sqrt(sum));
    }

    @Override
    public double mode() {
        return posterior.mode();
    }

    @Override
    public double density(double x) {
        return posterior.density(x);
    }

    @Override
    public double probabilityAbove(double x) {
        return 1 - posterior.lowerTail(x);
    }

    @Override
    public double quantile(double p) {
        Checks.that(p > 0 && p < 1, "p must lie between 0 and 1, got %s", p);
        return posterior.quantile(p);
    }

    /** Starts at 0 when the density there is higher than at its upper end. */
    @Override
    public Interval shortest(double level) {
        Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
        double rest = 1 - level;
        if (density(0) >= density(quantile(level))) {
            return new Interval(0, quantile(level), level);
        }
        double last = rest * (1 - 1e-9);
        if (density(quantile(last)) <= density(quantile(last + level))) {
            return new Interval(quantile(last), quantile(last + level), level);
        }
        double below = Brent.search(
                        p -> density(quantile(p)) - density(quantile(p + level)), rest * 1e-9, last, rest * 1e-10, 200)
                .value();
        return new Interval(quantile(below), quantile(below + level), level);
    }
}
