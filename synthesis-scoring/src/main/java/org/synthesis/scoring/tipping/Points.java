package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.LocalizedText;

/** One input under study: what it is and what the conclusion is now. */
record Points(TippingSource source, String path, LocalizedText input, LocalizedText baseline, LocalizedText from) {
    private static final Comparator<TippingPoint> MOST_PLAUSIBLE_FIRST = Comparator.comparing(
                    TippingPoint::plausibility)
            .thenComparing(TippingPoint::source)
            .thenComparing(TippingPoint::inputPath)
            .thenComparing(point -> point.flipValue().nl());

    /** {@return the point at another value; empty when the conclusion stays} */
    Optional<TippingPoint> at(
            LocalizedText value, LocalizedText to, TippingShift shift, Proposal<Plausibility> plausibility) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new TippingPoint(
                        source,
                        path,
                        input,
                        baseline,
                        value,
                        from,
                        to,
                        shift,
                        plausibility.toOptional().orElseThrow(),
                        plausibility.steps().get(0).because()));
    }

    /** {@return most plausible first, then by source and input, so that the order of studies does not matter} */
    static ImmutableList<TippingPoint> sorted(Collection<TippingPoint> points) {
        return points.stream().distinct().sorted(MOST_PLAUSIBLE_FIRST).collect(ImmutableList.toImmutableList());
    }
}
