package org.synthesis.scoring.dependence;

import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.Grouping;

/**
 * What is assumed about the correlation of sampling errors within a cluster; between clusters it is 0.
 *
 * <p>The correlation of two different effects of a cluster is the product of the parts that apply: a constant, or one of two
 * constants depending on whether the effects are of the same type, and {@code phi} to the power of their distance in time.
 * Source: Pustejovsky and Tipton (2022) for the constant; the result is only as good as the assumption, so vary it.
 */
public final class AssumedCorrelation {
    private final Grouping cluster;
    private final double same;
    private final double different;
    private final Optional<Grouping> type;
    private final Optional<Grouping> observation;
    private final Optional<DoubleVector> time;
    private final double phi;

    private AssumedCorrelation(
            Grouping cluster,
            double same,
            double different,
            Optional<Grouping> type,
            Optional<Grouping> observation,
            Optional<DoubleVector> time,
            double phi) {
        this.cluster = cluster;
        this.same = Checks.finite(same, "correlation");
        this.different = Checks.finite(different, "correlation");
        this.type = type;
        this.observation = observation;
        this.time = time;
        this.phi = phi;
        Checks.that(
                Math.abs(same) <= 1 && Math.abs(different) <= 1,
                "correlations must lie between -1 and 1, got %s and %s",
                same,
                different);
        Checks.that(phi >= 0 && phi <= 1, "phi must lie between 0 and 1, got %s", phi);
        type.ifPresent(groups -> sameRows(groups.size()));
        observation.ifPresent(groups -> sameRows(groups.size()));
        time.ifPresent(times -> sameRows(times.size()));
    }

    private void sameRows(int rows) {
        Checks.that(rows == cluster.size(), "%d rows do not fit clusters of %d rows", rows, cluster.size());
    }

    /** {@return the same correlation between any two effects of a cluster} */
    public static AssumedCorrelation constant(Grouping cluster, double rho) {
        return new AssumedCorrelation(cluster, rho, rho, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** {@return one correlation between effects of the same type (an outcome, a measure) and one between different types} */
    public static AssumedCorrelation byType(Grouping cluster, Grouping type, double rhoSame, double rhoDifferent) {
        return new AssumedCorrelation(
                cluster, rhoSame, rhoDifferent, Optional.of(type), Optional.empty(), Optional.empty(), 1);
    }

    /** {@return {@code phi} to the power of the distance in time between two effects of a cluster} */
    public static AssumedCorrelation overTime(Grouping cluster, DoubleVector time, double phi) {
        return new AssumedCorrelation(cluster, 1, 1, Optional.empty(), Optional.empty(), Optional.of(time), phi);
    }

    /** {@return this assumption, also weakened by {@code phi} to the power of the distance in time} */
    public AssumedCorrelation weakenedOverTime(DoubleVector times, double decay) {
        return new AssumedCorrelation(cluster, same, different, type, observation, Optional.of(times), decay);
    }

    /** {@return this assumption, in which the constant does not apply to effects of the same observation, say at two times} */
    public AssumedCorrelation withinObservations(Grouping observations) {
        return new AssumedCorrelation(cluster, same, different, type, Optional.of(observations), time, phi);
    }

    /** {@return the clusters} */
    public Grouping cluster() {
        return cluster;
    }

    /** {@return the assumed correlation of the sampling errors of two rows} */
    public double between(int i, int j) {
        if (i == j) {
            return 1;
        }
        if (cluster.of(i) != cluster.of(j)) {
            return 0;
        }
        double rho = 1;
        if (type.isPresent() && type.orElseThrow().of(i) != type.orElseThrow().of(j)) {
            rho = different;
        } else if (observation.isEmpty()
                || observation.orElseThrow().of(i) != observation.orElseThrow().of(j)) {
            rho = same;
        }
        if (time.isPresent()) {
            double lag = Math.abs(time.orElseThrow().get(i) - time.orElseThrow().get(j));
            rho *= lag == 0 ? 1 : StrictMath.pow(phi, lag);
        }
        return rho;
    }
}
