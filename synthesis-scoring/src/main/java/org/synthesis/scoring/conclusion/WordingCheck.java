package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.Id;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.scoring.statement.ForbiddenWords;

/** Warns of coded names, insights and recommendations that claim more than the certainty of what is said with them. */
public final class WordingCheck {
    private WordingCheck() {}

    /** {@return one warning for every name that was not repeated and every insight that says too much} */
    public static ImmutableList<Diagnostic> of(
            EvidenceBase evidence, List<SubjectConclusion> subjects, List<InsightConclusion> insights) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (SubjectConclusion conclusion : subjects) {
            Terms terms = new Terms(
                    evidence,
                    conclusion
                            .certainty()
                            .map(CertaintyAssessment::wordingLevel)
                            .orElse(CertaintyLevel.VERY_LOW));
            Subject subject = evidence.subjectsById().get(conclusion.subject());
            if (subject != null) {
                name(evidence, conclusion.subject(), terms.forbidden(subject), found);
            }
            for (ResearchFinding finding : evidence.findingsBySubject().get(conclusion.subject())) {
                Outcome outcome = Findings.outcome(evidence, finding);
                name(evidence, outcome.id(), terms.forbidden(outcome), found);
            }
        }
        for (InsightConclusion insight : insights) {
            ImmutableSet<String> words = insight.confidence()
                    .map(level -> ForbiddenWords.in(insight.statement(), level))
                    .orElse(ImmutableSet.of());
            if (!words.isEmpty()) {
                found.add(Diagnostic.warning(
                        "says-too-much",
                        evidence.placeOf(insight.insight()),
                        insight.insight() + " says " + String.join(", ", words) + " with "
                                + insight.confidence()
                                        .map(level -> level.label().en())
                                        .orElse("") + " confidence",
                        "say it without these words"));
            }
        }
        evidence.recommendations().forEach(recommendation -> advice(evidence, recommendation, subjects, found));
        return ImmutableList.copyOf(found);
    }

    /** Advice is as certain as the least certain of the factors and interventions it rests on. */
    private static void advice(
            EvidenceBase evidence,
            Recommendation recommendation,
            List<SubjectConclusion> subjects,
            Set<Diagnostic> found) {
        subjects.stream()
                .filter(subject -> subject.findings().stream()
                        .anyMatch(finding -> recommendation.findings().contains(finding)))
                .flatMap(subject -> subject.certainty().stream())
                .map(CertaintyAssessment::wordingLevel)
                .max(Comparator.naturalOrder())
                .ifPresent(level -> {
                    ImmutableSet<String> words = ForbiddenWords.in(recommendation.action(), level);
                    if (!words.isEmpty()) {
                        found.add(Diagnostic.warning(
                                "advice-says-too-much",
                                evidence.placeOf(recommendation.id()),
                                recommendation.id() + " says " + String.join(", ", words)
                                        + ", but rests on evidence of "
                                        + level.label().en() + " certainty",
                                "say it without these words"));
                    }
                });
    }

    private static void name(EvidenceBase evidence, Id id, ImmutableSet<String> words, Set<Diagnostic> found) {
        if (!words.isEmpty()) {
            found.add(Diagnostic.warning(
                    "name-says-too-much",
                    evidence.placeOf(id),
                    "the name of " + id + " says " + String.join(", ", words)
                            + ", which its certainty does not allow; sentences do not repeat it",
                    "give it another term in the table terms"));
        }
    }
}
