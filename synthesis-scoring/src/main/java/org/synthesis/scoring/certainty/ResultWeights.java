package org.synthesis.scoring.certainty;

import java.util.List;
import java.util.function.Predicate;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.text.LocalizedText;

/**
 * What each result weighs: its stated weight, else the inverse of its variance with tau-squared, else its number of people, else
 * the same as any other. A kind of weight is used only when every result has it.
 *
 * @param each a weight for every result, adding up to 1
 * @param kind what the weight is, for readers, to end a sentence with
 */
record ResultWeights(List<Double> each, LocalizedText kind) {
    private static final double ROUNDING = 1e-9;

    static ResultWeights of(BodyOfEvidence body) {
        return of(body, body.results());
    }

    /** {@return the weights of some results of a body, such as those judged with those set beside them} */
    static ResultWeights of(BodyOfEvidence body, List<BodyResult> results) {
        if (!results.isEmpty()
                && results.stream().allMatch(result -> result.weight().isPresent())) {
            return scaled(
                    results.stream()
                            .map(result -> result.weight().getAsDouble())
                            .toList(),
                    LocalizedText.of("het gewicht is dat in de synthese", "weights are those of the synthesis"));
        }
        if (!results.isEmpty()
                && results.stream().allMatch(result -> result.effect().isPresent())) {
            double tau2 = body.heterogeneity()
                    .map(found -> found.tauSquared().orElse(0))
                    .orElse(0.0);
            return scaled(
                    results.stream()
                            .map(result -> 1 / (result.effect().orElseThrow().vi() + tau2))
                            .toList(),
                    LocalizedText.of(
                            "het gewicht is dat in de meta-analyse", "weights are those of the meta-analysis"));
        }
        if (!results.isEmpty()
                && results.stream().allMatch(result -> result.participants().isPresent())) {
            return scaled(
                    results.stream()
                            .map(result -> (double) result.participants().getAsInt())
                            .toList(),
                    LocalizedText.of(
                            "studies wegen naar hun aantal deelnemers", "studies weigh by their participants"));
        }
        return scaled(
                results.stream().map(result -> 1.0).toList(),
                LocalizedText.of("elke studie telt even zwaar", "every study counts the same"));
    }

    private static ResultWeights scaled(List<Double> weights, LocalizedText kind) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return new ResultWeights(
                weights.stream()
                        .map(weight -> sum > 0 ? weight / sum : 1.0 / weights.size())
                        .toList(),
                weights.size() == 1 ? LocalizedText.of("er is één resultaat", "there is one result") : kind);
    }

    /** {@return the share of weight of the results that are meant} */
    double share(List<BodyResult> results, Predicate<BodyResult> meant) {
        double share = 0;
        for (int i = 0; i < results.size(); i++) {
            if (meant.test(results.get(i))) {
                share += each.get(i);
            }
        }
        return share;
    }

    /** {@return whether a share reaches a border, whatever was lost in adding up} */
    static boolean reaches(double share, double border) {
        return share >= border - ROUNDING;
    }
}
