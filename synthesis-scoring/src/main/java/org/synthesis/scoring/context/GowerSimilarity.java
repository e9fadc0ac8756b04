package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.context.ContextSimilarity;
import org.synthesis.model.context.Likeness;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.ModeratorScale;

/**
 * General coefficient of similarity for values of mixed kinds (Gower 1971, Biometrics 27:857): the weighted mean over the fields
 * that are known of 1 minus the distance as a share of the range, for numbers and ordered values, and of equal or not for others.
 *
 * <p>Ours are two choices ({@code L}). Of several values where the evidence comes from the nearest counts: evidence from a port and
 * from a large city says as much of either. The mean is rounded to twelve decimals, so that the order of a sum decides nothing.
 */
public final class GowerSimilarity {
    private static final double ROUNDING = 1e12;

    private GowerSimilarity() {}

    /** {@return how a profile, as values by field, compares with the moderators among some conditions; other roles are passed over} */
    public static ContextSimilarity of(Iterable<FitCondition> conditions, Map<String, String> fields) {
        ImmutableList.Builder<Likeness> parts = ImmutableList.builder();
        double known = 0;
        double all = 0;
        double sum = 0;
        for (FitCondition condition : conditions) {
            if (condition.role() == ConditionRole.MODERATOR) {
                Likeness part = compare(condition, fields);
                parts.add(part);
                all += part.weight();
                if (part.similarity().isPresent()) {
                    known += part.weight();
                    sum += part.weight() * part.similarity().getAsDouble();
                }
            }
        }
        ImmutableList<Likeness> compared = parts.build();
        if (compared.isEmpty()) {
            return ContextSimilarity.NOTHING_COMPARED;
        }
        return new ContextSimilarity(
                known > 0 ? OptionalDouble.of(Math.rint(sum / known * ROUNDING) / ROUNDING) : OptionalDouble.empty(),
                Math.max(0, Math.rint((all - known) / all * ROUNDING) / ROUNDING),
                compared);
    }

    private static Likeness compare(FitCondition moderator, Map<String, String> fields) {
        String field = moderator.condition().field();
        ModeratorScale scale = moderator.scale().orElseThrow();
        Optional<String> here = Optional.ofNullable(fields.get(field)).filter(scale::holds);
        OptionalDouble similarity = here.map(value -> moderator.condition().values().stream()
                        .mapToDouble(reference -> similarity(scale, reference, value))
                        .max())
                .orElse(OptionalDouble.empty());
        return new Likeness(field, moderator.condition().values(), here, moderator.weight(), similarity);
    }

    private static double similarity(ModeratorScale scale, String a, String b) {
        if (scale instanceof ModeratorScale.Ordinal ordinal) {
            int distance = Math.abs(ordinal.order().indexOf(a) - ordinal.order().indexOf(b));
            return 1 - (double) distance / (ordinal.order().size() - 1);
        }
        if (scale instanceof ModeratorScale.Numeric numeric) {
            double distance = Math.abs(Double.parseDouble(a) - Double.parseDouble(b));
            // a place beyond the range is as different as places get
            return Math.max(0, 1 - distance / (numeric.high() - numeric.low()));
        }
        return a.equals(b) ? 1 : 0;
    }
}
