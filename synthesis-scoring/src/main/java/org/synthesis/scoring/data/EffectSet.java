package org.synthesis.scoring.data;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.effect.StudyEffect;

/**
 * The effects of one analysis in the order they are given, row by row beside a {@link ModelMatrix} or a {@link Grouping}.
 *
 * @param labels what a table prints for each effect
 * @param yi effects on the scale of analysis (logarithms for ratios)
 * @param vi their sampling variances, positive
 */
public record EffectSet(ImmutableList<String> labels, DoubleVector yi, DoubleVector vi) {
    /** Checks that the rows fit and the variances are positive. */
    public EffectSet {
        Checks.that(
                yi.size() == vi.size() && labels.size() == yi.size(),
                "effects, variances and labels must be as many, got %d, %d and %d",
                yi.size(),
                vi.size(),
                labels.size());
        for (int i = 0; i < vi.size(); i++) {
            if (!(vi.get(i) > 0)) {
                throw new IllegalArgumentException(
                        "vi must be positive, got " + vi.get(i) + " (effect '" + labels.get(i) + "')");
            }
        }
    }

    /** {@return effects labelled 1 to k} */
    public static EffectSet of(DoubleVector yi, DoubleVector vi) {
        return new EffectSet(
                IntStream.rangeClosed(1, yi.size())
                        .mapToObj(Integer::toString)
                        .collect(ImmutableList.toImmutableList()),
                yi,
                vi);
    }

    /** {@return effects labelled 1 to k} */
    public static EffectSet of(double[] yi, double[] vi) {
        return of(DoubleVector.of(yi), DoubleVector.of(vi));
    }

    /** {@return the effects in the order of the collection} */
    public static EffectSet of(Collection<StudyEffect> effects) {
        List<StudyEffect> rows = List.copyOf(effects);
        return new EffectSet(
                rows.stream().map(StudyEffect::label).collect(ImmutableList.toImmutableList()),
                DoubleVector.of(
                        rows.stream().mapToDouble(row -> row.size().yi()).toArray()),
                DoubleVector.of(
                        rows.stream().mapToDouble(row -> row.size().vi()).toArray()));
    }

    /** {@return number of effects, k} */
    public int size() {
        return yi.size();
    }

    /** {@return the effects at these 0-based positions, in that order} */
    public EffectSet select(int... positions) {
        double[] y = new double[positions.length];
        double[] v = new double[positions.length];
        ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(positions.length);
        for (int i = 0; i < positions.length; i++) {
            y[i] = yi.get(positions[i]);
            v[i] = vi.get(positions[i]);
            names.add(labels.get(positions[i]));
        }
        return new EffectSet(names.build(), DoubleVector.of(y), DoubleVector.of(v));
    }
}
