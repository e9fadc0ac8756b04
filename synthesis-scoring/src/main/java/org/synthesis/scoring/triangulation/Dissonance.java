package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/** What has to follow when sources of knowledge contradict each other; nothing follows from anything less. */
public final class Dissonance {
    /** Contradiction is searched, recorded and told. */
    public static final Rule TASKS = new Rule(
            "dissonance-tasks",
            RuleStatus.D,
            LocalizedText.of(
                    "tegenspraak wordt uitgezocht, vastgelegd en benoemd",
                    "contradiction is looked into, recorded and named"),
            "O'Cathain et al. 2010, BMJ 341:c4587");

    private Dissonance() {}

    /** {@return what has to be done; not applicable unless sources contradict each other} */
    public static Proposal<ImmutableList<DissonanceTask>> tasks(Triangulation triangulation) {
        if (triangulation.code() != TriangulationCode.DISSONANCE) {
            return noContradiction(triangulation);
        }
        return Proposal.determined(
                ImmutableList.copyOf(DissonanceTask.values()),
                RuleStep.of(
                        TASKS,
                        LocalizedText.of(
                                contradiction(triangulation, Language.NL), contradiction(triangulation, Language.EN))));
    }

    /**
     * {@return the sentence that a recommendation has to hold; undetermined while the condition that makes the difference is not
     * named}
     *
     * @param triangulation what the sources say
     * @param moderator the factor that decides which of them holds, for instance {@code normalisering van criminaliteit}
     */
    public static Proposal<LocalizedText> text(Triangulation triangulation, Optional<LocalizedText> moderator) {
        if (triangulation.code() != TriangulationCode.DISSONANCE) {
            return noContradiction(triangulation);
        }
        if (moderator.isEmpty()) {
            return Proposal.undetermined(DissonanceTask.MODERATOR_SEARCH.label());
        }
        LocalizedText condition = moderator.get();
        return Proposal.determined(
                LocalizedText.of(
                        contradiction(triangulation, Language.NL) + ". Wat geldt, hangt af van: " + condition.nl()
                                + ".",
                        contradiction(triangulation, Language.EN) + ". Which holds depends on: " + condition.en()
                                + "."),
                RuleStep.of(
                        TASKS,
                        LocalizedText.of(
                                "de aanbeveling noemt de voorwaarde: " + condition.nl(),
                                "the recommendation names the condition: " + condition.en())));
    }

    private static <T> Proposal<T> noContradiction(Triangulation triangulation) {
        return Proposal.notApplicable(LocalizedText.of(
                "de bronnen spreken elkaar niet tegen: "
                        + triangulation.code().label().nl(),
                "the sources do not contradict each other: "
                        + triangulation.code().label().en()));
    }

    private static String contradiction(Triangulation triangulation, Language language) {
        return LocalizedText.of("De bronnen spreken elkaar tegen: ", "The sources contradict each other: ")
                        .in(language)
                + triangulation.streams().entrySet().stream()
                        .filter(said -> said.getValue() != StreamDirection.SILENT)
                        .map(said -> said.getKey().label().in(language) + " "
                                + said.getValue().label().in(language))
                        .collect(Collectors.joining("; "));
    }
}
