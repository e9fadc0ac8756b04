package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * Mixed-methods synthesis by JBI: numbers and words are integrated only when both answer the same question, and otherwise set
 * side by side in a configuration matrix.
 */
public final class ConvergentSynthesis {
    /** Integrated only when both answer the same question. */
    public static final Rule DESIGN = new Rule(
            "convergent-design",
            RuleStatus.N,
            LocalizedText.of(
                    "cijfers en verhalen alleen samen als zij dezelfde vraag beantwoorden",
                    "numbers and words together only when they answer the same question"),
            "Stern et al. 2020, JBI Evid Synth 18:2108; Hong et al. 2017, Syst Rev 6:61");

    private ConvergentSynthesis() {}

    /**
     * One theme in a configuration matrix.
     *
     * @param theme what it is about
     * @param numbers what the synthesis of numbers says
     * @param words what the synthesis of words says
     * @param relation how they relate
     */
    public record Row(LocalizedText theme, StreamDirection numbers, StreamDirection words, Juxtaposition relation) {
        /** {@return a theme with how numbers and words relate on it} */
        public static Row of(LocalizedText theme, StreamDirection numbers, StreamDirection words) {
            return new Row(theme, numbers, words, juxtaposition(numbers, words));
        }
    }

    /**
     * {@return the design that may be used: the one the protocol chose, unless it integrates answers to different questions}
     *
     * @param chosen the design in the protocol; empty when it names none
     * @param overlap whether both answer the same question; empty when nobody said
     */
    public static Proposal<ConvergentDesign> design(
            Optional<ConvergentDesign> chosen, Optional<QuestionOverlap> overlap) {
        if (chosen.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "de keuze in het protocol: geïntegreerd of gescheiden",
                    "the choice in the protocol: integrated or segregated"));
        }
        if (chosen.get() == ConvergentDesign.SEGREGATED) {
            return Proposal.determined(
                    ConvergentDesign.SEGREGATED,
                    RuleStep.of(
                            DESIGN,
                            LocalizedText.of(
                                    "het protocol kiest voor gescheiden: eerst elk apart, daarna naast elkaar",
                                    "the protocol chooses segregated: each on its own, then side by side")));
        }
        if (overlap.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "of cijfers en verhalen dezelfde vraag beantwoorden",
                    "whether numbers and words answer the same question"));
        }
        if (overlap.get() == QuestionOverlap.DIFFERENT) {
            return Proposal.notApplicable(LocalizedText.of(
                    "geïntegreerd kan niet: cijfers en verhalen beantwoorden verschillende vragen; kies gescheiden",
                    "integrated is not possible: numbers and words answer different questions; choose segregated"));
        }
        return Proposal.determined(
                ConvergentDesign.INTEGRATED,
                RuleStep.of(
                        DESIGN,
                        LocalizedText.of(
                                "cijfers en verhalen beantwoorden dezelfde vraag; cijfers worden eerst uitspraken",
                                "numbers and words answer the same question; numbers become statements first")));
    }

    /** {@return the themes on which numbers and words contradict each other} */
    public static ImmutableList<Row> divergent(Collection<Row> matrix) {
        return matrix.stream()
                .filter(row -> row.relation() == Juxtaposition.DIVERGENT)
                .collect(ImmutableList.toImmutableList());
    }

    private static Juxtaposition juxtaposition(StreamDirection numbers, StreamDirection words) {
        if (numbers == StreamDirection.SILENT || words == StreamDirection.SILENT) {
            if (numbers == words) {
                return Juxtaposition.NEITHER;
            }
            return numbers == StreamDirection.SILENT ? Juxtaposition.WORDS_ONLY : Juxtaposition.NUMBERS_ONLY;
        }
        return switch (Streams.code(ImmutableList.of(numbers, words))) {
            case AGREEMENT -> Juxtaposition.CONVERGENT;
            case DISSONANCE -> Juxtaposition.DIVERGENT;
            case PARTIAL -> Juxtaposition.COMPLEMENTARY;
            case SILENCE -> throw new AssertionError("both speak: " + numbers + ", " + words);
        };
    }
}
