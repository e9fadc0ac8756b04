package org.synthesis.scoring.multiverse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;

/**
 * Runs an analysis under every combination of declared choices.
 *
 * <p>Options are applied in the order of the dimensions, so a dimension that makes effects from a table stands before one that
 * drops outliers among them. The result does not depend on the executor. Immutable and thread-safe as far as the options are.
 *
 * @param <D> the data the choices are made on
 */
public final class Multiverse<D> {
    /** More combinations than this are refused. */
    public static final int MOST_COMBINATIONS = 1_000_000;

    private static final int CHUNK = 64;

    private final Universe<D> start;
    private final Function<Universe<D>, Attempt<Estimate>> analysis;
    private final ImmutableList<Dimension<D>> dimensions;

    private Multiverse(
            Universe<D> start,
            Function<Universe<D>, Attempt<Estimate>> analysis,
            ImmutableList<Dimension<D>> dimensions) {
        this.start = start;
        this.analysis = analysis;
        this.dimensions = dimensions;
    }

    /** {@return the multiverse of the mean of some effects, without choices so far} */
    public static Multiverse<EffectSet> of(EffectSet effects, AnalysisSpec spec) {
        return of(
                effects,
                spec,
                universe -> MetaAnalysis.using(universe.spec())
                        .fit(universe.data())
                        .map(fit -> new Estimate(fit.coefficients().get(0), fit.k())));
    }

    /** {@return the multiverse of any analysis, without choices so far} */
    public static <D> Multiverse<D> of(D data, AnalysisSpec spec, Function<Universe<D>, Attempt<Estimate>> analysis) {
        return new Multiverse<>(new Universe<>(data, spec), analysis, ImmutableList.of());
    }

    /** {@return this with one more choice, made after those there are} */
    public Multiverse<D> with(Dimension<D> dimension) {
        Checks.that(
                dimensions.stream().noneMatch(known -> known.name().equals(dimension.name())),
                "there is a dimension '%s' already",
                dimension.name());
        Multiverse<D> wider = new Multiverse<>(
                start,
                analysis,
                ImmutableList.<Dimension<D>>builder()
                        .addAll(dimensions)
                        .add(dimension)
                        .build());
        Checks.that(
                wider.combinations() <= MOST_COMBINATIONS,
                "%d combinations are more than %d",
                wider.combinations(),
                MOST_COMBINATIONS);
        return wider;
    }

    /** {@return number of combinations} */
    public long combinations() {
        return dimensions.stream()
                .mapToLong(dimension -> dimension.options().size())
                .reduce(1, Math::multiplyExact);
    }

    /** {@return the specification curve, computed on the calling thread}; see {@link #run(Conclusion, Executor)} */
    public Attempt<SpecificationCurve> run(Conclusion conclusion) {
        return run(conclusion, Runnable::run);
    }

    /**
     * {@return the specification curve, computed on an executor}
     *
     * <p>A combination whose specification is refused as one without a meaning (an {@link IllegalArgumentException}) is listed
     * as declined. Declined as a whole: {@code reference-declined}, because the conclusion is measured against the reference.
     */
    public Attempt<SpecificationCurve> run(Conclusion conclusion, Executor executor) {
        int count = Math.toIntExact(combinations());
        List<Attempt<Estimate>> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            found.add(Attempt.declined("not-run", "not run"));
        }
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int from = 0; from < count; from += CHUNK) {
            int first = from;
            int end = Math.min(count, from + CHUNK);
            running.add(CompletableFuture.runAsync(
                    () -> {
                        for (int i = first; i < end; i++) {
                            found.set(i, estimate(i));
                        }
                    },
                    executor));
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)).join();
        if (found.get(0) instanceof Attempt.Declined<Estimate> declined) {
            return Attempt.declined(
                    "reference-declined", "the reference specification has no answer: " + declined.message());
        }
        return Attempt.answered(curve(conclusion, found));
    }

    private SpecificationCurve curve(Conclusion conclusion, List<Attempt<Estimate>> found) {
        Estimate reference = found.get(0).orThrow();
        List<SpecificationCurve.Specification> answered = new ArrayList<>();
        ImmutableList.Builder<SpecificationCurve.Refusal> declined = ImmutableList.builder();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof Attempt.Declined<Estimate> refusal) {
                declined.add(new SpecificationCurve.Refusal(names(i), refusal.reason(), refusal.message()));
            } else {
                Estimate estimate = found.get(i).orThrow();
                answered.add(new SpecificationCurve.Specification(
                        names(i), estimate, conclusion.holds().test(estimate, reference)));
            }
        }
        SpecificationCurve.Specification first = answered.get(0);
        answered.sort(Comparator.comparingDouble(
                specification -> specification.estimate().coefficient().estimate()));
        return new SpecificationCurve(conclusion.name(), first, ImmutableList.copyOf(answered), declined.build());
    }

    /** The last dimension changes fastest. */
    private int[] choices(int combination) {
        int[] choices = new int[dimensions.size()];
        int rest = combination;
        for (int d = choices.length - 1; d >= 0; d--) {
            int size = dimensions.get(d).options().size();
            choices[d] = rest % size;
            rest /= size;
        }
        return choices;
    }

    private ImmutableMap<String, String> names(int combination) {
        int[] choices = choices(combination);
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (int d = 0; d < choices.length; d++) {
            Dimension<D> dimension = dimensions.get(d);
            names.put(dimension.name(), dimension.options().get(choices[d]).name());
        }
        return names.buildOrThrow();
    }

    private Attempt<Estimate> estimate(int combination) {
        int[] choices = choices(combination);
        Universe<D> universe = start;
        try {
            for (int d = 0; d < choices.length; d++) {
                Attempt<Universe<D>> changed =
                        dimensions.get(d).options().get(choices[d]).change().apply(universe);
                if (changed instanceof Attempt.Declined<Universe<D>> declined) {
                    return Attempt.declined(declined.reason(), declined.message());
                }
                universe = changed.orThrow();
            }
            return analysis.apply(universe);
        } catch (IllegalArgumentException e) {
            return Attempt.declined("without-meaning", String.valueOf(e.getMessage()));
        }
    }
}
