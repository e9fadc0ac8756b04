package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.kernel.StratifiedTables;
import org.synthesis.scoring.kernel.TableEffects;
import org.synthesis.scoring.kernel.WaldTests;

/** What a pooled estimate and the effects of single tables have in common, whatever the measure. */
final class PooledCounts {
    private PooledCounts() {}

    /** The measure and the numbers behind a result. */
    @SuppressWarnings("ArrayRecordComponent") // from a kernel, read once
    record Parts(
            String measure,
            ImmutableList<String> labels,
            StratifiedTables.Pooled pooled,
            EventPooling.Tests tests,
            double[] y,
            double[] v,
            boolean[] doubleZero,
            int informative,
            ImmutableList<MethodSource> sources) {}

    static Attempt<EventPooling> result(EventPoolingSpec spec, Parts parts, OptionalDouble ownQ) {
        double estimate = parts.pooled().estimate();
        double variance = parts.pooled().variance();
        if (!TableEffects.exists(estimate, variance)) {
            return Attempt.declined(
                    "no-pooled-effect",
                    "the " + parts.measure() + " of " + parts.labels().size()
                            + " tables does not exist: a group never has the event, or always, in all of them");
        }
        double[] y = parts.y();
        double[] v = parts.v();
        if (spec.doubleZero() == EventPoolingSpec.DoubleZero.WITHOUT_EFFECT) {
            for (int i = 0; i < y.length; i++) {
                y[i] = parts.doubleZero()[i] ? Double.NaN : y[i];
            }
        }
        TableEffects.Spread spread = TableEffects.spread(y, v, estimate);
        boolean any = spread.k() > 0;
        // a single effect differs from nothing, although one half added to its zeros moves it off the pooled one
        double q = spread.k() > 1 ? ownQ.orElse(spread.q()) : 0;
        return Attempt.answered(new EventPooling(
                spec,
                WaldTests.coefficient(
                        parts.measure(), estimate, Math.sqrt(variance), OptionalDouble.empty(), spec.level()),
                parts.tests(),
                any ? Optional.of(heterogeneity(q, spread.k())) : Optional.empty(),
                any ? Optional.of(fit(spread)) : Optional.empty(),
                parts.labels().size(),
                parts.informative(),
                spread.k(),
                parts.sources(),
                diagnostics(parts.labels(), y, v)));
    }

    private static FitStatistics fit(TableEffects.Spread spread) {
        return Criteria.of(spread.logLikelihood(), spread.q(), 1, spread.k());
    }

    private static Heterogeneity heterogeneity(double q, int k) {
        int df = k - 1;
        Heterogeneity.Builder built = Heterogeneity.builder()
                .q(q)
                .degreesOfFreedom(df)
                .pValue(WaldTests.chiSquare(q, df).pValue())
                .tauSquared(0)
                .iSquaredPercent(q > 0 && df > 0 ? 100 * Math.max(0, (q - df) / q) : 0);
        return df > 0 ? built.hSquared(q / df).build() : built.build();
    }

    private static ImmutableList<Diagnostic> diagnostics(ImmutableList<String> labels, double[] y, double[] v) {
        ImmutableList<String> without = IntStream.range(0, y.length)
                .filter(i -> !TableEffects.exists(y[i], v[i]))
                .mapToObj(labels::get)
                .collect(ImmutableList.toImmutableList());
        if (without.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Diagnostic.note(
                "no-effect-of-its-own",
                SourceLocation.NOWHERE,
                "heterogeneity is computed without " + String.join(", ", without) + ", whose own effect does not exist",
                ""));
    }
}
