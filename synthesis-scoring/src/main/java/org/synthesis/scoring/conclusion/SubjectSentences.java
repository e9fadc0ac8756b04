package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * One sentence for the verdict on a subject, hedged by its certainty.
 *
 * <p>The hedges follow the informative statements of GRADE (Santesso et al. 2020); the Dutch wording is a default of this library
 * ({@code L}). Sentences are built around a colon, so that they hold for names in singular and plural. A factor is associated with
 * an outcome, an intervention is followed by less of it; nothing is called effective.
 */
final class SubjectSentences {
    private SubjectSentences() {}

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
     * {@return the sentence}
     *
     * @param telling the findings the verdict is told by
     * @param isArea whether a finding holds for areas; area wording is used only when all that point the way do, and otherwise the
     *     sentence speaks of the findings on people
     */
    static LocalizedText statement(
            EvidenceBase evidence,
            Subject subject,
            Verdict verdict,
            Optional<CertaintyAssessment> certainty,
            ImmutableList<ResearchFinding> telling,
            Predicate<ResearchFinding> isArea) {
        CertaintyLevel level = certainty.map(CertaintyAssessment::wordingLevel).orElse(CertaintyLevel.VERY_LOW);
        List<ResearchFinding> pointing = telling.stream()
                .filter(finding -> pointsTheWay(finding, verdict))
                .sorted(Findings.BEST_FIRST)
                .toList();
        List<ResearchFinding> onPeople =
                pointing.stream().filter(isArea.negate()).toList();
        boolean areaLevel = onPeople.isEmpty();
        List<Outcome> outcomes = (areaLevel ? pointing : onPeople)
                .stream()
                        .map(finding -> Findings.outcome(evidence, finding))
                        .distinct()
                        .limit(2)
                        .toList();
        return LocalizedText.of(
                sentence(evidence, subject, verdict, level, telling, outcomes, areaLevel, Language.NL),
                sentence(evidence, subject, verdict, level, telling, outcomes, areaLevel, Language.EN));
    }

    private static boolean pointsTheWay(ResearchFinding finding, Verdict verdict) {
        return switch (verdict) {
            case LESS_HARM -> finding.direction() == org.synthesis.model.finding.Direction.HARM_DOWN;
            case MORE_HARM -> finding.direction() == org.synthesis.model.finding.Direction.HARM_UP;
            default -> true;
        };
    }

    private static String sentence(
            EvidenceBase evidence,
            Subject subject,
            Verdict verdict,
            CertaintyLevel level,
            ImmutableList<ResearchFinding> carrying,
            List<Outcome> outcomes,
            boolean areaLevel,
            Language language) {
        boolean dutch = language == Language.NL;
        String name = subject.label().in(language);
        String sides = Findings.sideBySide(evidence, carrying).in(language);
        return switch (verdict) {
            case LESS_HARM, MORE_HARM, NO_ASSOCIATION ->
                subject instanceof Factor
                        ? association(name, verdict, level, outcomes, areaLevel, language)
                        : effect(name, verdict, level, outcomes, language);
            case CONFLICTING ->
                (dutch
                                ? "De bevindingen over " + lower(name) + " spreken elkaar tegen: "
                                : "The findings on " + lower(name) + " conflict: ")
                        + sides + ".";
            case VARIES_BY_OUTCOME ->
                (dutch
                                ? "De bevindingen over " + lower(name) + " verschillen per uitkomst: "
                                : "The findings on " + lower(name) + " differ by outcome: ")
                        + sides + ".";
            case MIXED ->
                (dutch
                                ? "De bevindingen over " + lower(name) + " wijzen niet één kant op: "
                                : "The findings on " + lower(name) + " do not point one way: ")
                        + sides + ".";
            case INTERMEDIATE_ONLY ->
                (dutch
                                ? "Over " + lower(name) + " is alleen een richting voor tussenuitkomsten nagegaan: "
                                : "For " + lower(name) + " only directions on intermediate outcomes were verified: ")
                        + sides
                        + (dutch
                                ? "; niet voor criminaliteit of probleemgedrag."
                                : "; none on crime or problem behaviour.");
            case UNCLEAR ->
                dutch
                        ? "Over " + lower(name) + " is geen richting in de bronnen nagegaan."
                        : "For " + lower(name) + " no direction was verified in the sources.";
        };
    }

    private static String association(
            String name,
            Verdict verdict,
            CertaintyLevel level,
            List<Outcome> outcomes,
            boolean areaLevel,
            Language language) {
        boolean dutch = language == Language.NL;
        String what = words(outcomes, language, dutch ? " en " : " and ");
        if (level == CertaintyLevel.VERY_LOW) {
            return dutch
                    ? "Het bewijs is zeer onzeker over de samenhang tussen " + lower(name) + " en " + what + "."
                    : "The evidence is very uncertain about the association between " + lower(name) + " and " + what
                            + ".";
        }
        if (verdict == Verdict.NO_ASSOCIATION) {
            return name + ": " + hedge(level, language) + (dutch ? "geen samenhang met " : "no association with ")
                    + what + ".";
        }
        String change = areaLevel
                ? changes(outcomes, verdict, language, "meer ", "minder ", "more ", "less ")
                : changes(
                        outcomes,
                        verdict,
                        language,
                        "een grotere kans op ",
                        "een kleinere kans op ",
                        "a higher likelihood of ",
                        "a lower likelihood of ");
        String where = areaLevel ? (dutch ? "in gebieden " : "across areas ") : "";
        return name + ": " + where + hedge(level, language) + change + (dutch ? " (samenhang)." : " (association).");
    }

    /** What becomes more and what less, each outcome by its own polarity, in the order of the outcomes. */
    private static String changes(
            List<Outcome> outcomes,
            Verdict verdict,
            Language language,
            String moreNl,
            String lessNl,
            String moreEn,
            String lessEn) {
        boolean dutch = language == Language.NL;
        StringBuilder text = new StringBuilder();
        String said = "";
        for (Outcome outcome : outcomes) {
            boolean more = (verdict == Verdict.MORE_HARM) != (outcome.polarity() == OutcomePolarity.HIGHER_IS_BETTER);
            String change = more ? (dutch ? moreNl : moreEn) : dutch ? lessNl : lessEn;
            text.append(text.isEmpty() ? "" : dutch ? " en " : " and ")
                    .append(change.equals(said) ? "" : change)
                    .append(outcome.label().in(language));
            said = change;
        }
        return text.toString();
    }

    private static String effect(
            String name, Verdict verdict, CertaintyLevel level, List<Outcome> outcomes, Language language) {
        boolean dutch = language == Language.NL;
        String what = words(outcomes, language, dutch ? " en " : " and ");
        String change = changes(outcomes, verdict, language, "meer ", "minder ", "more ", "less ");
        if (verdict == Verdict.MORE_HARM) {
            return name + ": " + hedge(level, language) + change + (dutch ? ", kans op schade." : ", a risk of harm.");
        }
        if (level == CertaintyLevel.VERY_LOW) {
            return dutch
                    ? "Het bewijs is zeer onzeker over het effect van " + lower(name) + " op " + what + "."
                    : "The evidence is very uncertain about the effect of " + lower(name) + " on " + what + ".";
        }
        if (verdict == Verdict.NO_ASSOCIATION) {
            return name + ": " + hedge(level, language)
                    + (dutch ? "weinig tot geen verschil voor " : "little to no difference in ") + what + ".";
        }
        return name + ": " + hedge(level, language) + change + ".";
    }

    private static String hedge(CertaintyLevel level, Language language) {
        boolean dutch = language == Language.NL;
        return switch (level) {
            case HIGH -> "";
            case MODERATE -> dutch ? "waarschijnlijk " : "probably ";
            case LOW, VERY_LOW -> dutch ? "mogelijk " : "possibly ";
        };
    }

    private static String words(List<Outcome> outcomes, Language language, String joint) {
        return outcomes.stream().map(outcome -> outcome.label().in(language)).collect(Collectors.joining(joint));
    }

    /** Lower-cases the first letter of a name, unless it opens an abbreviation or a name whose later words are capitalised too. */
    private static String lower(String name) {
        String bare = name.replaceAll("\\(.*", "");
        boolean proper = bare.matches("\\p{Lu}\\p{Lu}.*|.*\\s\\p{Lu}.*");
        return name.isEmpty() || proper ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
