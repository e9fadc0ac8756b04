package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;

/**
 * Tests for small-study effects made for 2x2 tables, in which a log odds ratio and its standard error are related even without
 * selective publication.
 *
 * @param labels what a table prints for each study
 * @param eventsTreated treated with the event
 * @param treated size of the treated group, positive
 * @param eventsControl controls with the event
 * @param controls size of the control group, positive
 */
public record FunnelTables(
        ImmutableList<String> labels,
        DoubleVector eventsTreated,
        DoubleVector treated,
        DoubleVector eventsControl,
        DoubleVector controls) {
    /** Checks that the rows fit and no group has more events than members. */
    public FunnelTables {
        int k = labels.size();
        Checks.that(
                eventsTreated.size() == k && treated.size() == k && eventsControl.size() == k && controls.size() == k,
                "all columns need %d rows",
                k);
        for (int i = 0; i < k; i++) {
            group(labels.get(i), eventsTreated.get(i), treated.get(i));
            group(labels.get(i), eventsControl.get(i), controls.get(i));
        }
    }

    private static void group(String label, double events, double size) {
        Checks.that(events >= 0 && size >= events && size > 0, "%s events among %s (study '%s')", events, size, label);
    }

    /**
     * {@return the regression of score over information on its standard error, weighted by information}
     *
     * <p>Score {@code Z = a - n1 d / n} and information {@code V = n1 n0 d (n - d) / (n^2 (n - 1))} are those of the log odds
     * ratio at 0 with all margins given; d is the number of events. The regression is Egger's test with effects Z/V and
     * variances 1/V. Studies in which everyone or nobody has the event hold no information and are left out.
     *
     * @see MethodSource#HARBORD_2006
     */
    public Attempt<FunnelRegression.Result> harbord() {
        Columns columns = new Columns(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            double n = treated.get(i) + controls.get(i);
            double events = events(i);
            double information = treated.get(i) * controls.get(i) * events * (n - events) / (n * n * (n - 1));
            if (information > 0) {
                double score = eventsTreated.get(i) - treated.get(i) * events / n;
                columns.add(labels.get(i), score / information, 1 / information, n);
            }
        }
        return FunnelRegression.weightedLeastSquares(FunnelPredictor.STANDARD_ERROR)
                .of(columns.effects())
                .map(result -> result.withSources(MethodSource.HARBORD_2006, MethodSource.EGGER_1997));
    }

    /**
     * {@return the regression of the log odds ratio on one over the sample size, with weights d (n - d) / n from the events of
     * both groups together}
     *
     * <p>A study with an empty cell gets one half in each cell for its log odds ratio. Studies in which everyone or nobody has
     * the event are left out.
     *
     * @see MethodSource#PETERS_2006
     */
    public Attempt<FunnelRegression.Result> peters() {
        Columns columns = new Columns(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            double n = treated.get(i) + controls.get(i);
            double events = events(i);
            double weight = events * (n - events) / n;
            if (weight > 0) {
                columns.add(labels.get(i), logOddsRatio(i), 1 / weight, n);
            }
        }
        return FunnelRegression.weightedLeastSquares(FunnelPredictor.INVERSE_SAMPLE_SIZE)
                .of(columns.effects(), columns.sizes())
                .map(result -> result.withSources(MethodSource.PETERS_2006));
    }

    private double events(int i) {
        return eventsTreated.get(i) + eventsControl.get(i);
    }

    private double logOddsRatio(int i) {
        double a = eventsTreated.get(i);
        double b = treated.get(i) - a;
        double c = eventsControl.get(i);
        double d = controls.get(i) - c;
        double add = a == 0 || b == 0 || c == 0 || d == 0 ? 0.5 : 0;
        return StrictMath.log((a + add) * (d + add) / ((b + add) * (c + add)));
    }

    /** Rows collected one by one. */
    private static final class Columns {
        private final ImmutableList.Builder<String> names = ImmutableList.builder();
        private final double[] y;
        private final double[] v;
        private final double[] n;
        private int count;

        Columns(int rows) {
            y = new double[rows];
            v = new double[rows];
            n = new double[rows];
        }

        void add(String name, double effect, double variance, double size) {
            names.add(name);
            y[count] = effect;
            v[count] = variance;
            n[count] = size;
            count++;
        }

        EffectSet effects() {
            return new EffectSet(names.build(), cut(y), cut(v));
        }

        DoubleVector sizes() {
            return cut(n);
        }

        private DoubleVector cut(double[] values) {
            return DoubleVector.of(java.util.Arrays.copyOf(values, count));
        }
    }
}
