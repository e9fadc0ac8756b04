package org.synthesis.model.id;

import org.synthesis.model.base.Checks;

/** A key by which the parts of a synthesis refer to each other. */
public sealed interface Id
        permits DatasetId,
                FindingId,
                GapId,
                MunicipalityId,
                OutcomeId,
                QuestionId,
                RecommendationId,
                SourceId,
                StudyId,
                SubjectId {
    /** {@return the word that stands in files} */
    String value();

    /** {@return whether a word can be a key: 1 to 80 letters, digits, and {@code . _ : -} between them} */
    static boolean isValid(String word) {
        return !word.isEmpty() && word.length() <= 80 && word.chars().allMatch(Id::isKeyCharacter);
    }

    /**
     * Demands a usable key.
     *
     * @throws IllegalArgumentException when the word cannot be a key
     */
    static void check(String word) {
        Checks.that(isValid(word), "a key has 1 to 80 letters, digits or . _ : -, got \"%s\"", word);
    }

    private static boolean isKeyCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == ':' || c == '-';
    }
}
