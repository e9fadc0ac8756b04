package org.synthesis.io.report;

import java.util.Optional;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.vocabulary.Concept;

/**
 * The same things in words that anyone reads: from the scheme {@code plain} of the concepts, by key, and what the data say where
 * that has none. What a profile says is the definition of its value, a sentence about the place.
 */
final class Plain {
    private final Material material;

    Plain(Material material) {
        this.material = material;
    }

    String action(Recommendation recommendation) {
        return label(recommendation.id().value()).orElse(material.say(recommendation.action()));
    }

    /** {@return what an action comes to; empty when nobody explained it} */
    String explained(Recommendation recommendation) {
        return concept(recommendation.id().value())
                .map(concept -> material.say(concept.definition()))
                .orElse("");
    }

    /**
     * {@return what a finding says; a number or direction that must not be printed is not printed here either} That a direction is
     * inferred is not said here.
     */
    String finding(ResearchFinding finding) {
        String published = material.say(finding.publishedStatement());
        if (finding.directionCertainty() == Verification.FROM_MEMORY) {
            return published;
        }
        return label(finding.id().value())
                .filter(words -> !finding.withholdsNumber() || words.chars().noneMatch(Character::isDigit))
                .orElse(published);
    }

    String insight(PracticeInsight insight) {
        return label(insight.id().value()).orElse(material.say(insight.statement()));
    }

    String gap(EvidenceGap gap) {
        return label(gap.id().value()).orElse(material.say(gap.title()) + ".");
    }

    /** {@return a factor or intervention as part of a sentence} */
    String name(SubjectId subject) {
        return label(subject.value()).orElse(material.name(subject));
    }

    /** {@return what a field of the profile says of a place, as a sentence; empty when it says nothing} */
    String place(MunicipalityProfile place, String field) {
        String value = place.fields().getOrDefault(field, "");
        if (value.isEmpty()) {
            return "";
        }
        String scheme = "profile." + field;
        return material.evidence
                .concepts()
                .find(scheme, value)
                .map(concept -> material.say(concept.definition()))
                .filter(sentence -> !sentence.isEmpty())
                .orElseGet(() -> value.chars().allMatch(Character::isDigit)
                        ? material.say(Word.SHEET_NUMBER, material.concept("profile", field), value)
                        : capital(material.concept("profile", field)) + ": " + material.concept(scheme, value) + ".");
    }

    /** {@return whether these words must be followed by the mark that a direction is inferred} */
    boolean isMarked(ResearchFinding finding) {
        return finding.directionCertainty() == Verification.INFERRED
                && label(finding.id().value()).isPresent();
    }

    private Optional<String> label(String key) {
        return concept(key).map(concept -> material.say(concept.label())).filter(words -> !words.isEmpty());
    }

    private Optional<Concept> concept(String key) {
        return material.evidence.concepts().find("plain", key);
    }

    /** {@return a text with a capital to begin with; Dutch writes the first word of "Eén studie" without its first accent} */
    static String capital(String text) {
        if (text.startsWith("één")) {
            return "E" + text.substring(1);
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    static String lowered(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** {@return words as a sentence: a capital to begin with and a full stop at the end} */
    static String sentence(String words) {
        return words.isEmpty() ? words : capital(withoutStop(words)) + ".";
    }
}
