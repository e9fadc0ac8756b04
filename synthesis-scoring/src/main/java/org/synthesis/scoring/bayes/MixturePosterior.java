package org.synthesis.scoring.bayes;

import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.NormalMixture;

/** The posterior of something that is normal given tau. */
final class MixturePosterior implements Posterior {
    private final NormalMixture mixture;
    private final boolean hasMean;
    private final boolean hasVariance;

    MixturePosterior(NormalMixture mixture, boolean hasMean, boolean hasVariance) {
        this.mixture = mixture;
        this.hasMean = hasMean;
        this.hasVariance = hasVariance;
    }

    @Override
    public OptionalDouble mean() {
        return hasMean ? OptionalDouble.of(mixture.expectation()) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble standardDeviation() {
        return hasVariance ? OptionalDouble.of(mixture.standardDeviation()) : OptionalDouble.empty();
    }

    @Override
    public double mode() {
        return mixture.mode();
    }

    @Override
    public double density(double x) {
        return mixture.density(x);
    }

    @Override
    public double probabilityAbove(double x) {
        return mixture.upperTail(x);
    }

    @Override
    public double quantile(double p) {
        Checks.that(p > 0 && p < 1, "p must lie between 0 and 1, got %s", p);
        return mixture.quantile(p);
    }

    @Override
    public Interval shortest(double level) {
        Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
        double rest = 1 - level;
        // densities at both ends are equal in the shortest interval
        double below = Brent.search(
                        p -> density(quantile(p)) - density(quantile(p + level)),
                        rest * 1e-6,
                        rest * (1 - 1e-6),
                        rest * 1e-10,
                        200)
                .value();
        return new Interval(quantile(below), quantile(below + level), level);
    }
}
