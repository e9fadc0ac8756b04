package org.synthesis.model;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;

/**
 * A text that exists in one language only.
 *
 * @param key key of what it belongs to
 * @param field which text
 * @param language the missing language
 */
public record MissingTranslation(String key, String field, Language language) {
    /** {@return all texts of an evidence base that miss a language, in the order of the tables} */
    static ImmutableList<MissingTranslation> in(EvidenceBase evidence) {
        ImmutableList.Builder<MissingTranslation> all = ImmutableList.builder();
        add(all, "protocol", "title", evidence.protocol().title());
        add(all, "protocol", "population", evidence.protocol().population());
        add(all, "protocol", "outcome", evidence.protocol().outcome());
        for (Concept concept : evidence.concepts().all()) {
            add(all, concept.scheme() + " " + concept.code(), "label", concept.label());
            add(all, concept.scheme() + " " + concept.code(), "definition", concept.definition());
        }
        evidence.questions().forEach(question -> add(all, question.id().value(), "text", question.text()));
        evidence.outcomes().forEach(outcome -> add(all, outcome.id().value(), "label", outcome.label()));
        evidence.studies().forEach(study -> add(all, study.id().value(), "label", study.label()));
        for (Subject subject : evidence.subjectsById().values()) {
            add(all, subject.subjectId().value(), "label", subject.label());
            add(all, subject.subjectId().value(), "definition", subject.definition());
        }
        evidence.findings().forEach(finding -> add(all, finding.id().value(), "statement", finding.statement()));
        for (PracticeInsight insight : evidence.insights()) {
            add(all, insight.id().value(), "label", insight.label());
            add(all, insight.id().value(), "statement", insight.statement());
        }
        for (EvidenceGap gap : evidence.gaps()) {
            add(all, gap.id().value(), "title", gap.title());
            add(all, gap.id().value(), "description", gap.description());
            add(all, gap.id().value(), "advice", gap.advice());
        }
        for (Recommendation recommendation : evidence.recommendations()) {
            String key = recommendation.id().value();
            add(all, key, "action", recommendation.action());
            recommendation
                    .fitConditions()
                    .forEach(condition -> add(all, key, "context_conditions text", condition.text()));
            recommendation.transfer().forEach(concern -> add(all, key, "transfer explanation", concern.explanation()));
            recommendation.implementation().ifPresent(implementation -> {
                add(all, key, "implementation first_step", implementation.firstStep());
                add(all, key, "implementation indicator", implementation.indicator());
                add(all, key, "implementation core_functions", implementation.coreFunctions());
                add(all, key, "implementation adaptable_forms", implementation.adaptableForms());
            });
            recommendation.decision().ifPresent(decision -> add(all, key, decision));
        }
        return all.build();
    }

    private static void add(ImmutableList.Builder<MissingTranslation> all, String key, EvidenceToDecision decision) {
        decision.comparison().ifPresent(text -> add(all, key, "comparison", text));
        decision.perspective().ifPresent(text -> add(all, key, "perspective", text));
        decision.circumstances().ifPresent(text -> add(all, key, "circumstances", text));
        decision.answers().forEach((criterion, answer) -> add(all, key, criterion.code(), answer));
        decision.researchPriority().ifPresent(answer -> add(all, key, "research-priority", answer));
        decision.situation().ifPresent(answer -> add(all, key, "situation", answer));
        decision.goodPractice().forEach((criterion, answer) -> add(all, key, criterion.code(), answer));
        decision.type().ifPresent(answer -> add(all, key, "type", answer));
    }

    private static void add(
            ImmutableList.Builder<MissingTranslation> all, String key, String field, PanelAnswer<?> answer) {
        add(all, key, field + " evidence", answer.evidence());
        add(all, key, field + " considerations", answer.considerations());
    }

    private static void add(
            ImmutableList.Builder<MissingTranslation> all, String key, String field, LocalizedText text) {
        text.missing().forEach(language -> all.add(new MissingTranslation(key, field, language)));
    }
}
