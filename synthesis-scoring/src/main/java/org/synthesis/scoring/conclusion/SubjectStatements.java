package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.statement.Claim;
import org.synthesis.scoring.statement.ClaimVerb;
import org.synthesis.scoring.statement.InformativeStatement;
import org.synthesis.scoring.statement.OutcomeChange;

/**
 * What the verdict on a subject says in words.
 *
 * <p>A factor is associated with an outcome, an intervention has an effect on it; no size is said, as a verdict rests on directions.
 */
final class SubjectStatements {
    private final EvidenceBase evidence;
    private final Predicate<ResearchFinding> isArea;

    /**
     * Makes statements on the subjects of an evidence base.
     *
     * @param isArea whether a finding holds for areas; area wording is used only when all that point the way do, and otherwise the
     *     sentence speaks of the findings on people
     */
    SubjectStatements(EvidenceBase evidence, Predicate<ResearchFinding> isArea) {
        this.evidence = evidence;
        this.isArea = isArea;
    }

    /** {@return the verdict as a word: a factor is risk or protective, an intervention favourable or not} */
    static LocalizedText verdictLabel(Subject subject, Verdict verdict) {
        boolean factor = subject instanceof Factor;
        return switch (verdict) {
            case LESS_HARM -> factor ? LocalizedText.of("beschermend", "protective") : verdict.label();
            case MORE_HARM ->
                factor ? LocalizedText.of("risico", "risk") : LocalizedText.of("kans op schade", "may harm");
            default -> verdict.label();
        };
    }

    /**
     * {@return the statement}
     *
     * @param telling the findings the verdict is told by
     */
    LocalizedText statement(
            Subject subject, Verdict verdict, CertaintyLevel certainty, ImmutableList<ResearchFinding> telling) {
        return switch (verdict) {
            case LESS_HARM, MORE_HARM, NO_ASSOCIATION -> claims(subject, verdict, certainty, telling);
            case CONFLICTING, VARIES_BY_OUTCOME, MIXED, INTERMEDIATE_ONLY, UNCLEAR ->
                InformativeStatement.undecided(
                        verdict, new Terms(evidence, certainty).of(subject), Findings.sideBySide(evidence, telling));
        };
    }

    private LocalizedText claims(
            Subject subject, Verdict verdict, CertaintyLevel certainty, ImmutableList<ResearchFinding> telling) {
        List<ResearchFinding> pointing = telling.stream()
                .filter(finding -> pointsTheWay(finding, verdict))
                .sorted(Findings.BEST_FIRST)
                .toList();
        List<ResearchFinding> onPeople =
                pointing.stream().filter(isArea.negate()).toList();
        boolean areas = onPeople.isEmpty();
        Terms terms = new Terms(evidence, certainty);
        // of two outcomes the shorter first, so that it is not read as a part of the longer
        List<Outcome> outcomes = (areas ? pointing : onPeople)
                .stream()
                        .map(finding -> Findings.outcome(evidence, finding))
                        .distinct()
                        .limit(2)
                        .sorted(Comparator.comparing(
                                outcome -> terms.of(outcome).nl().length()))
                        .toList();
        LocalizedTerm name = terms.of(subject);
        ClaimVerb verb = verb(subject, verdict, areas);
        List<LocalizedText> sentences = new ArrayList<>();
        boolean silent = certainty == CertaintyLevel.VERY_LOW && verb != ClaimVerb.HARM;
        if (silent || verdict == Verdict.NO_ASSOCIATION) {
            LocalizedTerm all =
                    outcomes.stream().map(terms::of).reduce(LocalizedTerm::and).orElseThrow();
            sentences.add(InformativeStatement.of(Claim.none(verb, name, all, certainty)));
        } else {
            byChange(outcomes, verdict, terms)
                    .forEach((change, all) ->
                            sentences.add(InformativeStatement.of(Claim.of(verb, name, change, all, certainty))));
        }
        return LocalizedText.of(
                sentences.stream().map(LocalizedText::nl).collect(Collectors.joining(" ")),
                sentences.stream().map(LocalizedText::en).collect(Collectors.joining(" ")));
    }

    private static ClaimVerb verb(Subject subject, Verdict verdict, boolean areas) {
        if (subject instanceof Factor) {
            return areas ? ClaimVerb.AREA_ASSOCIATION : ClaimVerb.ASSOCIATION;
        }
        return verdict == Verdict.MORE_HARM ? ClaimVerb.HARM : ClaimVerb.EFFECT;
    }

    /** What becomes less and what more, each outcome by its own polarity, in the order of the outcomes. */
    private static Map<OutcomeChange, LocalizedTerm> byChange(List<Outcome> outcomes, Verdict verdict, Terms terms) {
        Map<OutcomeChange, LocalizedTerm> byChange = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            boolean more = (verdict == Verdict.MORE_HARM) != (outcome.polarity() == OutcomePolarity.HIGHER_IS_BETTER);
            byChange.merge(
                    more ? OutcomeChange.INCREASE : OutcomeChange.DECREASE, terms.of(outcome), LocalizedTerm::and);
        }
        return byChange;
    }

    private static boolean pointsTheWay(ResearchFinding finding, Verdict verdict) {
        return switch (verdict) {
            case LESS_HARM -> finding.direction() == Direction.HARM_DOWN;
            case MORE_HARM -> finding.direction() == Direction.HARM_UP;
            default -> true;
        };
    }
}
