package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.kernel.StratifiedTables;
import org.synthesis.scoring.kernel.TableEffects;

/**
 * The one-step odds ratio: the sum of observed minus expected events over the sum of their hypergeometric variances.
 *
 * <p>Needs no correction for zeros; tables without events, or with nothing but events, do not count. Biased when the odds
 * ratio is far from 1 or the groups differ much in size. Q is the spread of observed minus expected events as counted (or
 * after the addition for pooling); the likelihood uses the effects of single studies. Declined when no table is informative.
 * Cost O(k). Thread-safe.
 *
 * @see MethodSource#YUSUF_1985
 */
public final class Peto {
    private final EventPoolingSpec spec;

    private Peto(EventPoolingSpec spec) {
        this.spec = spec;
    }

    /** {@return the method with these settings} */
    public static Peto using(EventPoolingSpec spec) {
        return new Peto(spec);
    }

    /**
     * {@return the pooled log odds ratio of at least one table}
     *
     * @throws IllegalArgumentException when there is no table
     */
    public Attempt<EventPooling> pool(EventTables tables) {
        Checks.that(tables.size() > 0, "pooling needs at least 1 table");
        Cells own = Cells.of(tables, spec.studyAddition());
        Cells cells = Cells.of(tables, spec.pooledAddition());
        double[] y = new double[tables.size()];
        double[] v = new double[tables.size()];
        TableEffects.petoInPlace(own.a(), own.b(), own.c(), own.d(), y, v);
        double[] rawY = new double[tables.size()];
        double[] rawV = new double[tables.size()];
        TableEffects.petoInPlace(cells.a(), cells.b(), cells.c(), cells.d(), rawY, rawV);
        StratifiedTables.Score score = StratifiedTables.score(cells.a(), cells.b(), cells.c(), cells.d(), true);
        StratifiedTables.Pooled pooled =
                new StratifiedTables.Pooled(score.difference() / score.variance(), 1 / score.variance());
        double q = TableEffects.spread(rawY, rawV, pooled.estimate()).q();
        return PooledCounts.result(
                spec,
                new PooledCounts.Parts(
                        "PETO",
                        tables.labels(),
                        pooled,
                        EventPooling.Tests.NONE,
                        y,
                        v,
                        MantelHaenszel.doubleZero(tables),
                        cells.informative(),
                        ImmutableList.of(MethodSource.YUSUF_1985)),
                OptionalDouble.of(q));
    }

    /** {@return the pooled effects without the first table, without the second, and so on} */
    public ImmutableList<Attempt<EventPooling>> leaveOneOut(EventTables tables) {
        Checks.that(tables.size() > 1, "leaving one out needs at least 2 tables");
        return MantelHaenszel.steps(tables.size(), i -> pool(tables.select(Rows.without(tables.size(), i))));
    }

    /** {@return the pooled effects of the first table, of the first two, and so on} */
    public ImmutableList<Attempt<EventPooling>> cumulative(EventTables tables) {
        return MantelHaenszel.steps(tables.size(), i -> pool(tables.select(Rows.range(i + 1))));
    }
}
