package org.synthesis.scoring.multiverse;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.sensitivity.Residuals;

/**
 * A choice with its options.
 *
 * @param <D> the data the choice is made on
 * @param name what a table prints
 * @param options at least one, with different names; the first belongs to the reference specification
 */
public record Dimension<D>(String name, ImmutableList<Option<D>> options) {
    /** Checks the names. */
    public Dimension {
        Checks.text(name, "name of a dimension");
        Checks.that(!options.isEmpty(), "dimension '%s' needs at least one option", name);
        Checks.that(
                options.stream().map(Option::name).distinct().count() == options.size(),
                "the options of dimension '%s' need different names",
                name);
    }

    /** {@return a choice with its options, the reference first} */
    public static <D> Dimension<D> of(String name, List<Option<D>> options) {
        return new Dimension<>(name, ImmutableList.copyOf(options));
    }

    /** {@return the choice between estimators of tau-squared} */
    public static <D> Dimension<D> estimators(TauSquaredMethod... methods) {
        return of(
                "estimator",
                Arrays.stream(methods)
                        .map(method -> Option.<D>ofSpec(method.code(), spec -> spec.withTauSquaredMethod(method)))
                        .toList());
    }

    /** {@return the choice between tests} */
    public static <D> Dimension<D> tests(TestMethod... methods) {
        return of(
                "test",
                Arrays.stream(methods)
                        .map(method -> Option.<D>ofSpec(method.code(), spec -> spec.withTest(method)))
                        .toList());
    }

    /**
     * {@return the choice between all effects and those without outliers}
     *
     * @param bound an effect is an outlier when its studentised residual lies further from 0; effects whose residual cannot be
     *     computed stay
     */
    public static Dimension<EffectSet> outliers(double bound) {
        Checks.that(bound > 0, "the bound must be positive, got %s", bound);
        return of(
                "outliers",
                List.of(
                        Option.unchanged("kept"),
                        new Option<>("without |rstudent| > " + bound, universe -> withoutOutliers(universe, bound))));
    }

    private static Attempt<Universe<EffectSet>> withoutOutliers(Universe<EffectSet> universe, double bound) {
        EffectSet effects = universe.data();
        AnalysisSpec spec = universe.spec();
        return MetaAnalysis.using(spec).fit(effects).map(fit -> {
            ImmutableList<Attempt<Residuals.Studentised>> residuals =
                    Residuals.of(fit).studentised();
            int[] kept = IntStream.range(0, effects.size())
                    .filter(i -> residuals
                            .get(i)
                            .toOptional()
                            .map(residual -> Math.abs(residual.z()) <= bound)
                            .orElse(true))
                    .toArray();
            return universe.withData(all -> all.select(kept));
        });
    }
}
