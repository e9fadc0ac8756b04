package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * Fields of profiles and their values in words.
 *
 * @param concepts the vocabularies of profile fields and their values
 */
record ProfileWords(Concepts concepts) {
    private static final ImmutableMap<String, LocalizedText> LISTS = ImmutableMap.of(
            ProfileField.SIGNALS, LocalizedText.of("signalen", "signals"),
            ProfileField.INTERVENTIONS, LocalizedText.of("wat er al gedaan wordt", "what is already done"));
    private static final LocalizedText UNKNOWN = LocalizedText.of("niet bekend", "not known");

    LocalizedText field(String field) {
        LocalizedText list = LISTS.get(field);
        return list == null ? concepts.label("profile", field) : list;
    }

    /** The words for a value; an empty one is not known. */
    LocalizedText value(String field, String value) {
        return value.isEmpty() ? UNKNOWN : concepts.label("profile." + field, value);
    }

    /** A field with its value, such as {@code contact met de gemeenschap: geen}. */
    LocalizedText describe(String field, String value) {
        return both(language ->
                field(field).in(language) + ": " + value(field, value).in(language));
    }

    /** A condition, such as {@code jongerenwerk: sterk of redelijk}. */
    LocalizedText condition(FieldCondition condition) {
        return both(language -> field(condition.field()).in(language) + ": " + values(condition, language));
    }

    private String values(FieldCondition condition, Language language) {
        boolean dutch = language == Language.NL;
        List<String> words = condition.values().stream()
                .map(value -> value(condition.field(), value).in(language))
                .toList();
        String joined = String.join(dutch ? " of " : " or ", words);
        return switch (condition.operator()) {
            case EQUALS, IN -> joined;
            case NOT_EQUALS -> (dutch ? "niet " : "not ") + joined;
            case AT_LEAST -> (dutch ? "ten minste " : "at least ") + joined;
            case AT_MOST -> (dutch ? "ten hoogste " : "at most ") + joined;
            case PRESENT -> dutch ? "aanwezig" : "present";
        };
    }

    static LocalizedText both(Function<Language, String> words) {
        return LocalizedText.of(words.apply(Language.NL), words.apply(Language.EN));
    }
}
