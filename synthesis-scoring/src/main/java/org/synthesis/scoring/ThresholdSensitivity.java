package org.synthesis.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;

/**
 * How far conclusions depend on the numbers that are our own choice: each threshold of status {@code D} or {@code L} is set a
 * quarter higher and a quarter lower, one at a time, and the conclusions are drawn again.
 *
 * <p>A number that leaves its range is set to the end of it. A threshold that counts goes to the next whole number outwards, so
 * that it really differs. A threshold that stands in no trace is not tried, as no rule compared with it; it is listed as unused.
 */
public final class ThresholdSensitivity {
    private static final double PART = 0.25;

    private ThresholdSensitivity() {}

    /** {@return what other thresholds would change in the conclusions of an evidence base under its protocol} */
    public static ThresholdFlips of(EvidenceBase evidence) {
        Assessment.Groundwork groundwork = Assessment.Groundwork.of(evidence);
        return of(
                evidence.protocol().thresholds(),
                thresholds -> Assessment.conclude(under(evidence, thresholds), groundwork));
    }

    /** {@return what other thresholds would change in what a function concludes from them} */
    static ThresholdFlips of(Thresholds base, Function<Thresholds, Conclusions> conclude) {
        Conclusions standing = conclude.apply(base);
        Set<Threshold> used = EnumSet.noneOf(Threshold.class);
        standing.all()
                .forEach(conclusion ->
                        used.addAll(conclusion.trace().thresholds().keySet()));
        ImmutableList.Builder<ThresholdFlip> flips = ImmutableList.builder();
        ImmutableList.Builder<Threshold> varied = ImmutableList.builder();
        ImmutableList.Builder<Threshold> unused = ImmutableList.builder();
        int runs = 0;
        for (Threshold threshold : Threshold.values()) {
            if (threshold.status() != RuleStatus.D && threshold.status() != RuleStatus.L) {
                continue;
            }
            if (!used.contains(threshold)) {
                unused.add(threshold);
                continue;
            }
            varied.add(threshold);
            for (double value : around(threshold, base.get(threshold))) {
                runs++;
                for (Change change : conclude.apply(base.with(threshold, value)).changesSince(standing)) {
                    flips.add(new ThresholdFlip(
                            threshold, value, change.key(), change.field(), change.before(), change.after()));
                }
            }
        }
        return new ThresholdFlips(flips.build(), varied.build(), unused.build(), runs);
    }

    /** The numbers to try: a quarter lower and higher, within the range, and other than the number itself. */
    static ImmutableSet<Double> around(Threshold threshold, double value) {
        double low = value * (1 - PART);
        double high = value * (1 + PART);
        return ImmutableList.of(
                        Math.max(threshold.lowest(), threshold.isCount() ? Math.floor(low) : low),
                        Math.min(threshold.highest(), threshold.isCount() ? Math.ceil(high) : high))
                .stream()
                .filter(number -> number != value)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static EvidenceBase under(EvidenceBase evidence, Thresholds thresholds) {
        return evidence.toBuilder()
                .protocol(evidence.protocol().toBuilder().thresholds(thresholds).build())
                .build();
    }
}
