package org.synthesis.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.TextTable;

/** Judgements as rows of tables: what a rule proposes, what people settled beside it, and why. */
record JudgementText(Language language) {
    /** {@return the words of a language} */
    String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    /** {@return the assessment as a table with its reasons, below a first line that answers} */
    View certainty(String name, LocalizedText about, CertaintyAssessment assessment) {
        String first = name + ": " + say(assessment.levelText()) + ' '
                + assessment.wordingLevel().symbols();
        String second = say(about) + ", " + say(assessment.framework().label());
        List<List<String>> rows = Stream.of(
                        Stream.of(row(say("begint", "starts"), assessment.start(), CertaintyLevel::label)),
                        assessment.domains().stream()
                                .filter(JudgementText::isTold)
                                .map(rating ->
                                        row(say(rating.domain().label()), rating.change(), JudgementText::levels)),
                        assessment.level().value().stream()
                                .map(known ->
                                        row(say("zekerheid", "certainty"), assessment.level(), CertaintyLevel::label)))
                .flatMap(part -> part)
                .toList();
        String table =
                TextTable.of(header(say("domein", "domain")), rows).toText().stripTrailing();
        return new View(missing(first + "\n" + second + "\n" + table, assessment.missing()));
    }

    /** Reasons to rate up that nobody states are no news. */
    private static boolean isTold(DomainRating rating) {
        return rating.domain().highest() == 0
                || !(rating.change().proposed() instanceof Proposal.NotApplicable<Integer>)
                || rating.change().settled().isPresent();
    }

    /** {@return the columns of {@link #row}} */
    List<String> header(String first) {
        return List.of(first, say("voorstel", "proposed"), say("vastgesteld", "settled"), say("waarom", "why"));
    }

    /** {@return a judgement as name, what is proposed, what is settled, and why} */
    <T> List<String> row(String name, Judgement<T> judgement, Function<T, LocalizedText> word) {
        return List.of(
                name,
                proposed(judgement.proposed(), word),
                judgement.settled().map(word).map(this::say).orElse(""),
                Stream.of(settled(judgement), why(judgement.proposed(), word))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    /** {@return the proposed value in words} */
    <T> String proposed(Proposal<T> proposal, Function<T, LocalizedText> word) {
        return proposal instanceof Proposal.NotApplicable<T>
                ? say("n.v.t.", "n/a")
                : proposal.toOptional().map(word).map(this::say).orElse(say("niet bepaald", "not determined"));
    }

    private String settled(Judgement<?> judgement) {
        return judgement.settled().isEmpty()
                ? ""
                : judgement.assessor()
                        + (judgement.date().isEmpty() ? "" : " " + judgement.date())
                        + (judgement.rationale().isEmpty() ? "" : ": " + judgement.rationale());
    }

    /** {@return why something is proposed, or what it lacks} */
    <T> String why(Proposal<T> proposal, Function<T, LocalizedText> word) {
        String steps = proposal.steps().stream()
                .map(step -> say(step.because()) + status(step.rule().status().code()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (proposal instanceof Proposal.NotApplicable<T> not) {
            return say(not.reason());
        }
        if (proposal instanceof Proposal.Undetermined<T> open) {
            return say("ontbreekt: ", "missing: ")
                    + open.missing().stream().map(this::say).collect(Collectors.joining(", "))
                    + open.soFar()
                            .map(known -> say("; wat bekend is: ", "; what is known: ") + say(word.apply(known)) + ", "
                                    + steps)
                            .orElse("");
        }
        return steps;
    }

    private static String status(String code) {
        return " [" + code + "]";
    }

    /** {@return a text with the things that are missing below it} */
    String missing(String text, List<LocalizedText> missing) {
        return missing.isEmpty()
                ? text
                : text
                        + missing.stream()
                                .map(part -> "\n- " + say(part))
                                .collect(Collectors.joining("", "\n" + say("Ontbreekt:", "Missing:"), ""));
    }

    /** {@return a number of levels with its sign} */
    static LocalizedText levels(int levels) {
        return LocalizedText.same(levels > 0 ? "+" + levels : Integer.toString(levels));
    }

    /** {@return a value or a dash} */
    String orDash(Optional<LocalizedText> word) {
        return word.map(this::say).orElse("-");
    }
}
