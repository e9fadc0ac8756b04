package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.standard.Magnitude;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;

/**
 * Words for the size of an effect: labels only, never a judgement of importance.
 *
 * <p>The sign does not matter. The benchmarks are thresholds of the protocol and must rise with the words.
 */
public final class Benchmarks {
    private static final Rule DIFFERENCE = new Rule(
            "benchmark-difference",
            RuleStatus.N,
            LocalizedText.of("woord voor een gestandaardiseerd verschil", "word for a standardised difference"),
            "Cohen 1988, Statistical Power Analysis for the Behavioral Sciences");
    private static final Rule CORRELATION = new Rule(
            "benchmark-correlation",
            RuleStatus.N,
            LocalizedText.of("woord voor een correlatie", "word for a correlation"),
            "Funder and Ozer 2019, Adv Methods Pract Psychol Sci 2:156");
    private static final Rule INDIVIDUAL_DIFFERENCES = new Rule(
            "benchmark-individual-differences",
            RuleStatus.N,
            LocalizedText.of(
                    "woord voor een correlatie tussen kenmerken van personen",
                    "word for a correlation of individual differences"),
            "Gignac and Szodorai 2016, Pers Individ Dif 102:74");
    private static final Rule FACTOR = new Rule(
            "benchmark-factor",
            RuleStatus.N,
            LocalizedText.of("woord voor een risico- of beschermende factor", "word for a risk or protective factor"),
            "Farrington and Loeber 2000, Crim Behav Ment Health 10:100");
    private static final Rule ABSOLUTE_NUMBERS = new Rule(
            "absolute-numbers",
            RuleStatus.L,
            LocalizedText.of("absolute aantallen bij zeldzame uitkomsten", "absolute numbers for rare outcomes"),
            "");

    private Benchmarks() {}

    /** {@return the word of Cohen for a standardised mean difference} */
    public static Proposal<Magnitude> difference(double d, Thresholds thresholds) {
        return word(
                Math.abs(Checks.finite(d, "d")),
                Ruling.of(
                        DIFFERENCE,
                        thresholds,
                        Threshold.BENCHMARK_D_SMALL,
                        Threshold.BENCHMARK_D_MEDIUM,
                        Threshold.BENCHMARK_D_LARGE),
                Magnitude.SMALL,
                Magnitude.MEDIUM,
                Magnitude.LARGE);
    }

    /** {@return the word of Funder and Ozer for a correlation} */
    public static Proposal<Magnitude> correlation(double r, Thresholds thresholds) {
        return word(
                Math.abs(coefficient(r)),
                Ruling.of(
                        CORRELATION,
                        thresholds,
                        Threshold.BENCHMARK_R_VERY_SMALL,
                        Threshold.BENCHMARK_R_SMALL,
                        Threshold.BENCHMARK_R_MEDIUM,
                        Threshold.BENCHMARK_R_LARGE,
                        Threshold.BENCHMARK_R_VERY_LARGE),
                Magnitude.VERY_SMALL,
                Magnitude.SMALL,
                Magnitude.MEDIUM,
                Magnitude.LARGE,
                Magnitude.VERY_LARGE);
    }

    /** {@return the word of Gignac and Szodorai for a correlation of individual differences} */
    public static Proposal<Magnitude> individualDifferences(double r, Thresholds thresholds) {
        return word(
                Math.abs(coefficient(r)),
                Ruling.of(
                        INDIVIDUAL_DIFFERENCES,
                        thresholds,
                        Threshold.BENCHMARK_R_DIFFERENCES_SMALL,
                        Threshold.BENCHMARK_R_DIFFERENCES_MEDIUM,
                        Threshold.BENCHMARK_R_DIFFERENCES_LARGE),
                Magnitude.SMALL,
                Magnitude.MEDIUM,
                Magnitude.LARGE);
    }

    /**
     * {@return whether an odds ratio is what is commonly called strong for a factor; of a protective factor, below 1, it is one divided by
     * the ratio that counts}
     *
     * @param rareOutcome whether the outcome is rare, such as being recruited into organised crime; then absolute numbers belong beside it
     */
    public static Proposal<Magnitude> factor(double oddsRatio, Fact rareOutcome, Thresholds thresholds) {
        Checks.that(
                oddsRatio > 0 && Double.isFinite(oddsRatio),
                "an odds ratio must be positive and finite, got %s",
                oddsRatio);
        Proposal<Magnitude> word = word(
                Math.max(oddsRatio, 1 / oddsRatio),
                Ruling.of(FACTOR, thresholds, Threshold.BENCHMARK_FACTOR_ODDS),
                Magnitude.STRONG_FACTOR);
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        steps.addAll(word.steps());
        if (rareOutcome != Fact.NO) {
            steps.add(RuleStep.of(
                    ABSOLUTE_NUMBERS,
                    rareOutcome == Fact.YES
                            ? LocalizedText.of(
                                    "De uitkomst is zeldzaam: geef altijd ook absolute aantallen.",
                                    "The outcome is rare: always give absolute numbers as well.")
                            : LocalizedText.of(
                                    "Het is niet vermeld of de uitkomst zeldzaam is; is zij dat, geef dan ook absolute"
                                            + " aantallen.",
                                    "It is not reported whether the outcome is rare; if it is, give absolute numbers as"
                                            + " well.")));
        }
        return Proposal.determined(word.toOptional().orElseThrow(), steps.build());
    }

    /** The word of the highest benchmark that is reached; benchmarks and words in rising order. */
    private static Proposal<Magnitude> word(double size, Ruling ruling, Magnitude... words) {
        Magnitude reached = Magnitude.BELOW_SMALLEST;
        double before = 0;
        for (int i = 0; i < words.length; i++) {
            double least = ruling.thresholds().get(ruling.used().get(i));
            Checks.that(
                    least >= before,
                    "%s must not be below the benchmark before it, got %s",
                    ruling.used().get(i).code(),
                    least);
            before = least;
            if (size >= least) {
                reached = words[i];
            }
        }
        return Proposal.determined(
                reached,
                ruling.step(LocalizedText.of(
                        "Grootte: " + NumberText.in(Language.NL).fixed(size, 2)
                                + ". Dit is een woord, geen oordeel over" + " belang.",
                        "Size: " + NumberText.in(Language.EN).fixed(size, 2)
                                + ". This is a word, not a judgement of importance.")));
    }

    private static double coefficient(double r) {
        Checks.that(-1 <= r && r <= 1, "a correlation lies between -1 and 1, got %s", r);
        return r;
    }
}
