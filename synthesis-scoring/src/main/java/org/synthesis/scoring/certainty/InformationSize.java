package org.synthesis.scoring.certainty;

import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.scoring.kernel.Distributions;

/**
 * How many people would be enough to tell an effect, as a trial of its own would need (optimal information size; Guyatt et al. 2025,
 * BMJ 389:e081904): alpha two-sided, two groups of the same size, rounded up per group.
 *
 * @param perGroup people in each of two groups
 */
public record InformationSize(int perGroup) {
    /** {@return people in both groups together} */
    public int total() {
        return 2 * perGroup;
    }

    /**
     * {@return the size for two proportions}
     *
     * @param control the proportion in the comparison group
     * @param reduction the relative reduction to find, for instance 0.25
     */
    public static InformationSize proportions(double control, double reduction, Thresholds thresholds) {
        Checks.that(control > 0 && control < 1, "the proportion must lie between 0 and 1, got %s", control);
        double treated = control * (1 - reduction);
        Checks.that(
                treated > 0 && treated < 1 && reduction != 0,
                "a reduction of %s leaves no other proportion between 0 and 1",
                reduction);
        double mean = (control + treated) / 2;
        double root = alpha(thresholds) * Math.sqrt(2 * mean * (1 - mean))
                + beta(thresholds) * Math.sqrt(control * (1 - control) + treated * (1 - treated));
        double difference = control - treated;
        return new InformationSize((int) Math.ceil(root * root / (difference * difference)));
    }

    /** {@return the size for a standardised mean difference} */
    public static InformationSize means(double difference, Thresholds thresholds) {
        Checks.that(difference != 0 && Double.isFinite(difference), "a difference of 0 cannot be found");
        double root = (alpha(thresholds) + beta(thresholds)) / difference;
        return new InformationSize((int) Math.ceil(2 * root * root));
    }

    /**
     * {@return by how much clusters raise the number needed}
     *
     * @param size mean number of people in a cluster
     * @param correlation intraclass correlation
     */
    public static double designEffect(double size, double correlation) {
        Checks.that(size >= 1, "a cluster has at least one member, got %s", size);
        Checks.that(
                correlation >= 0 && correlation <= 1, "the correlation must lie between 0 and 1, got %s", correlation);
        return 1 + (size - 1) * correlation;
    }

    private static double alpha(Thresholds thresholds) {
        return Distributions.normalUpperQuantile(thresholds.get(Threshold.INFORMATION_SIZE_ALPHA) / 2);
    }

    private static double beta(Thresholds thresholds) {
        return Distributions.normalUpperQuantile(thresholds.get(Threshold.INFORMATION_SIZE_BETA));
    }
}
