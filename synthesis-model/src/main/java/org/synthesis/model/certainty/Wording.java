package org.synthesis.model.certainty;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/** Judgements as lines for readers, such as {@code indirectheid -1: gemeten aan een andere uitkomst}. */
final class Wording {
    private Wording() {}

    /** {@return a part of an assessment with its value and why, or with what it lacks} */
    static <T> LocalizedText of(LocalizedText part, Judgement<T> judgement, Function<T, LocalizedText> word) {
        return LocalizedText.of(line(part, judgement, word, Language.NL), line(part, judgement, word, Language.EN));
    }

    /** {@return a number of levels with its sign; minus zero is zero} */
    static LocalizedText levels(int levels) {
        return LocalizedText.same(levels > 0 ? "+" + levels : Integer.toString(levels));
    }

    private static <T> String line(
            LocalizedText part, Judgement<T> judgement, Function<T, LocalizedText> word, Language language) {
        boolean dutch = language == Language.NL;
        String name = part.in(language);
        String settled = judgement
                .settled()
                .map(value -> (dutch ? " (vastgesteld door " : " (settled by ") + judgement.assessor()
                        + (judgement.rationale().isEmpty() ? "" : ": " + judgement.rationale())
                        + proposal(judgement, word, language) + ")")
                .orElse("");
        String value = judgement
                .value()
                .map(found -> " " + word.apply(found).in(language))
                .orElse("");
        return name + value + settled + why(judgement.proposed(), word, language);
    }

    private static <T> String proposal(Judgement<T> judgement, Function<T, LocalizedText> word, Language language) {
        return judgement.isOverride()
                ? judgement
                        .proposed()
                        .toOptional()
                        .map(value -> (language == Language.NL ? "; voorgesteld was " : "; proposed was ")
                                + word.apply(value).in(language))
                        .orElse("")
                : "";
    }

    private static <T> String why(Proposal<T> proposal, Function<T, LocalizedText> word, Language language) {
        boolean dutch = language == Language.NL;
        if (proposal instanceof Proposal.NotApplicable<T> open) {
            return (dutch ? ": niet van toepassing, " : ": not applicable, ")
                    + open.reason().in(language);
        }
        if (!proposal.missing().isEmpty()) {
            return (dutch ? ": nog niet te bepalen; ontbreekt: " : ": not determined yet; missing: ")
                    + proposal.missing().stream()
                            .map(missing -> missing.in(language))
                            .collect(Collectors.joining(dutch ? " en " : " and "))
                    + proposal.soFar()
                            .map(known -> (dutch ? "; wat bekend is wijst op " : "; what is known points to ")
                                    + word.apply(known).in(language) + ": " + because(proposal, language))
                            .orElse("");
        }
        return ": " + because(proposal, language);
    }

    private static String because(Proposal<?> proposal, Language language) {
        return proposal.steps().stream()
                .map(step -> step.because().in(language))
                .collect(Collectors.joining("; "));
    }
}
