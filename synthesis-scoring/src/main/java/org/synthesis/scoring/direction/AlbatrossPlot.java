package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.scoring.kernel.Distributions;

/**
 * P-values against sample sizes, with contours of equal effect: the data of an albatross plot, for studies that report too little
 * for an effect size.
 *
 * <p>A contour is approximate: it takes two groups of a common variance and a normal test, N = (1 + r)^2 / r * z^2 / d^2 with r the ratio
 * of the group sizes. It is read by eye and not pooled.
 *
 * @param studies the points
 * @param contours the lines, in the order in which effects were asked
 * @see MethodSource#HARRISON_2017
 */
public record AlbatrossPlot(ImmutableList<AlbatrossStudy> studies, ImmutableList<AlbatrossContour> contours) {
    private static final DoubleVector GRID = DoubleVector.of(
            0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0001, 0.00001);

    /**
     * {@return the plot of some studies}
     *
     * @param effects standardised mean differences that get a contour, positive
     * @param ratio size of one group over that of the other, in the studies as a whole
     */
    public static AlbatrossPlot of(
            Iterable<AlbatrossStudy> studies, DoubleVector effects, double ratio, Thresholds thresholds) {
        ImmutableList<AlbatrossContour> contours = effects.stream()
                .mapToObj(d -> new AlbatrossContour(
                        d,
                        GRID,
                        GRID.map(p -> participants(d, ratio, p)),
                        participants(d, ratio, thresholds.get(Threshold.ALBATROSS_P))))
                .collect(ImmutableList.toImmutableList());
        return new AlbatrossPlot(ImmutableList.copyOf(studies), contours);
    }

    /**
     * {@return how many people in both groups together give a p-value at a standardised mean difference}
     *
     * @param d the difference, not 0
     * @param ratio size of one group over that of the other, positive
     * @param pValue two-sided, above 0 and at most 1
     */
    public static double participants(double d, double ratio, double pValue) {
        Checks.that(d != 0 && Double.isFinite(d), "d must be finite and not 0, got %s", d);
        Checks.that(ratio > 0 && Double.isFinite(ratio), "the ratio of groups must be positive, got %s", ratio);
        Checks.that(pValue > 0 && pValue <= 1, "a p-value lies above 0 and at most 1, got %s", pValue);
        double z = Distributions.normalUpperQuantile(pValue / 2);
        return (1 + ratio) * (1 + ratio) / ratio * z * z / (d * d);
    }
}
