package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.RateMeasure;
import org.synthesis.model.analysis.TableMeasure;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.kernel.StratifiedTables;
import org.synthesis.scoring.kernel.TableEffects;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * One effect behind all tables, weighted by the sizes of the groups.
 *
 * <p>Zero cells need no correction. Tables without events in either group do not count for ratios; for differences they do.
 * Declined when a group never has the event in any table (ratios). For odds ratios come the tests of Cochran, Mantel and
 * Haenszel of no effect and those of Breslow and Day and of Tarone of equal odds ratios; for rate ratios the test of no effect.
 *
 * <p>The pooled estimate is that of {@link MethodSource#MANTEL_HAENSZEL_1959}, with the variance of
 * {@link MethodSource#ROBINS_1986} (odds ratios), {@link MethodSource#GREENLAND_ROBINS_1985} (risk ratios and rates) or
 * {@link MethodSource#SATO_1989} (risk differences). Heterogeneity is measured around it by the effects of single studies.
 * Cost O(k). Thread-safe.
 */
public final class MantelHaenszel {
    private final EventPoolingSpec spec;

    private MantelHaenszel(EventPoolingSpec spec) {
        this.spec = spec;
    }

    /** {@return the method with these settings} */
    public static MantelHaenszel using(EventPoolingSpec spec) {
        return new MantelHaenszel(spec);
    }

    /**
     * {@return the pooled effect of at least one table}
     *
     * @throws IllegalArgumentException when there is no table
     */
    public Attempt<EventPooling> pool(TableMeasure measure, EventTables tables) {
        Checks.that(tables.size() > 0, "pooling needs at least 1 table");
        Cells own = Cells.of(tables, spec.studyAddition());
        Cells cells = Cells.of(tables, spec.pooledAddition());
        double[] y = new double[tables.size()];
        double[] v = new double[tables.size()];
        StratifiedTables.Pooled pooled = switch (measure) {
            case ODDS_RATIO -> StratifiedTables.oddsRatio(cells.a(), cells.b(), cells.c(), cells.d());
            case RISK_RATIO -> StratifiedTables.riskRatio(cells.a(), cells.b(), cells.c(), cells.d());
            case RISK_DIFFERENCE -> StratifiedTables.riskDifference(cells.a(), cells.b(), cells.c(), cells.d());
        };
        switch (measure) {
            case ODDS_RATIO -> TableEffects.oddsRatiosInPlace(own.a(), own.b(), own.c(), own.d(), y, v);
            case RISK_RATIO -> TableEffects.riskRatiosInPlace(own.a(), own.b(), own.c(), own.d(), y, v);
            case RISK_DIFFERENCE -> TableEffects.riskDifferencesInPlace(own.a(), own.b(), own.c(), own.d(), y, v);
        }
        EventPooling.Tests tests =
                measure == TableMeasure.ODDS_RATIO ? tests(cells, pooled.estimate()) : EventPooling.Tests.NONE;
        return PooledCounts.result(
                spec,
                new PooledCounts.Parts(
                        measure.code(),
                        tables.labels(),
                        pooled,
                        tests,
                        y,
                        v,
                        doubleZero(tables),
                        cells.informative(),
                        sources(measure)),
                OptionalDouble.empty());
    }

    /**
     * {@return the pooled effect of at least one table of person-time}
     *
     * @throws IllegalArgumentException when there is no table
     */
    public Attempt<EventPooling> pool(RateMeasure measure, PersonTimeTables tables) {
        Checks.that(tables.size() > 0, "pooling needs at least 1 table");
        double[] t1 = tables.time1().toArray();
        double[] t2 = tables.time2().toArray();
        double[] x1 = tables.events1().toArray();
        double[] x2 = tables.events2().toArray();
        double[] ownAddition = TableEffects.additions(spec.studyAddition(), x1, x2);
        double[] own1 = TableEffects.sum(x1, ownAddition);
        double[] own2 = TableEffects.sum(x2, ownAddition);
        double[] addition = TableEffects.additions(spec.pooledAddition(), x1, x2);
        x1 = TableEffects.sum(x1, addition);
        x2 = TableEffects.sum(x2, addition);
        double[] y = new double[tables.size()];
        double[] v = new double[tables.size()];
        boolean ratio = measure == RateMeasure.RATE_RATIO;
        if (ratio) {
            TableEffects.rateRatiosInPlace(own1, t1, own2, t2, y, v);
        } else {
            TableEffects.rateDifferencesInPlace(own1, t1, own2, t2, y, v);
        }
        boolean[] doubleZero = new boolean[tables.size()];
        for (int i = 0; i < doubleZero.length; i++) {
            doubleZero[i] = !tables.isInformative(i);
        }
        StratifiedTables.Score score = StratifiedTables.rateScore(x1, t1, x2, t2);
        EventPooling.Tests tests = ratio
                ? new EventPooling.Tests(
                        chiSquare(score, correction()), Optional.empty(), Optional.empty(), Optional.empty())
                : EventPooling.Tests.NONE;
        return PooledCounts.result(
                spec,
                new PooledCounts.Parts(
                        measure.code(),
                        tables.labels(),
                        ratio
                                ? StratifiedTables.rateRatio(x1, t1, x2, t2)
                                : StratifiedTables.rateDifference(x1, t1, x2, t2),
                        tests,
                        y,
                        v,
                        doubleZero,
                        score.strata(),
                        ImmutableList.of(
                                MethodSource.GREENLAND_ROBINS_1985,
                                MethodSource.MANTEL_HAENSZEL_1959,
                                MethodSource.ROTHMAN_2008)),
                OptionalDouble.empty());
    }

    /** {@return the pooled effects without the first table, without the second, and so on} */
    public ImmutableList<Attempt<EventPooling>> leaveOneOut(TableMeasure measure, EventTables tables) {
        Checks.that(tables.size() > 1, "leaving one out needs at least 2 tables");
        return steps(tables.size(), i -> pool(measure, tables.select(Rows.without(tables.size(), i))));
    }

    /** {@return the pooled effects without the first table, without the second, and so on} */
    public ImmutableList<Attempt<EventPooling>> leaveOneOut(RateMeasure measure, PersonTimeTables tables) {
        Checks.that(tables.size() > 1, "leaving one out needs at least 2 tables");
        return steps(tables.size(), i -> pool(measure, tables.select(Rows.without(tables.size(), i))));
    }

    /** {@return the pooled effects of the first table, of the first two, and so on} */
    public ImmutableList<Attempt<EventPooling>> cumulative(TableMeasure measure, EventTables tables) {
        return steps(tables.size(), i -> pool(measure, tables.select(Rows.range(i + 1))));
    }

    /** {@return the pooled effects of the first table, of the first two, and so on} */
    public ImmutableList<Attempt<EventPooling>> cumulative(RateMeasure measure, PersonTimeTables tables) {
        return steps(tables.size(), i -> pool(measure, tables.select(Rows.range(i + 1))));
    }

    static ImmutableList<Attempt<EventPooling>> steps(int k, IntFunction<Attempt<EventPooling>> step) {
        return IntStream.range(0, k).mapToObj(step).collect(ImmutableList.toImmutableList());
    }

    static boolean[] doubleZero(EventTables tables) {
        boolean[] doubleZero = new boolean[tables.size()];
        for (int i = 0; i < doubleZero.length; i++) {
            doubleZero[i] = !tables.isInformative(i);
        }
        return doubleZero;
    }

    private EventPooling.Tests tests(Cells cells, double logOddsRatio) {
        StratifiedTables.Score exact = StratifiedTables.score(cells.a(), cells.b(), cells.c(), cells.d(), true);
        StratifiedTables.Score large = StratifiedTables.score(cells.a(), cells.b(), cells.c(), cells.d(), false);
        Optional<JointTest> breslowDay = Optional.empty();
        Optional<JointTest> tarone = Optional.empty();
        double ratio = StrictMath.exp(logOddsRatio);
        if (ratio > 0 && Double.isFinite(ratio)) {
            StratifiedTables.Homogeneity homogeneity =
                    StratifiedTables.homogeneity(cells.a(), cells.b(), cells.c(), cells.d(), ratio);
            int df = homogeneity.strata() - 1;
            breslowDay = Optional.of(WaldTests.chiSquare(homogeneity.breslowDay(), df));
            tarone = Optional.of(WaldTests.chiSquare(homogeneity.tarone(), df));
        }
        return new EventPooling.Tests(
                chiSquare(exact, correction()), chiSquare(large, correction()), breslowDay, tarone);
    }

    private double correction() {
        return spec.testCorrection() == EventPoolingSpec.TestCorrection.HALF_COUNT ? 0.5 : 0;
    }

    private static Optional<JointTest> chiSquare(StratifiedTables.Score score, double correction) {
        return score.variance() > 0
                ? Optional.of(WaldTests.chiSquare(score.chiSquare(correction), 1))
                : Optional.empty();
    }

    private static ImmutableList<MethodSource> sources(TableMeasure measure) {
        List<MethodSource> sources = switch (measure) {
            case ODDS_RATIO ->
                List.of(
                        MethodSource.BRESLOW_1981,
                        MethodSource.BRESLOW_DAY_1980,
                        MethodSource.COCHRAN_1954,
                        MethodSource.MANTEL_HAENSZEL_1959,
                        MethodSource.ROBINS_1986,
                        MethodSource.TARONE_1985);
            case RISK_RATIO -> List.of(MethodSource.GREENLAND_ROBINS_1985, MethodSource.MANTEL_HAENSZEL_1959);
            case RISK_DIFFERENCE -> List.of(MethodSource.MANTEL_HAENSZEL_1959, MethodSource.SATO_1989);
        };
        return ImmutableList.copyOf(sources);
    }
}
