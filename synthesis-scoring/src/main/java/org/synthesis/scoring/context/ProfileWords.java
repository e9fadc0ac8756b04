package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.Id;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * What profiles say, as values by field and in words. A factor is a field too: {@code yes} where it is among the signals, {@code no}
 * where others are, not known where no signal is recorded.
 *
 * @param concepts the vocabularies of profile fields and their values
 * @param factors names of the factors by key
 * @param interventions names of the interventions by key
 */
public record ProfileWords(
        Concepts concepts,
        ImmutableMap<String, LocalizedText> factors,
        ImmutableMap<String, LocalizedText> interventions) {
    static final String YES = "yes";
    static final String NO = "no";
    private static final ImmutableMap<String, LocalizedText> LISTS = ImmutableMap.of(
            ProfileField.SIGNALS, LocalizedText.of("signalen", "signals"),
            ProfileField.INTERVENTIONS, LocalizedText.of("wat er al gedaan wordt", "what is already done"));
    private static final LocalizedText UNKNOWN = LocalizedText.of("niet bekend", "not known");
    private static final LocalizedText NONE = LocalizedText.of("geen", "none");

    /** {@return the words for the fields of an evidence base} */
    public static ProfileWords of(EvidenceBase evidence) {
        return new ProfileWords(
                evidence.concepts(),
                evidence.factors().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                factor -> factor.id().value(), Factor::label)),
                evidence.interventions().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                intervention -> intervention.id().value(), Intervention::label)));
    }

    /** The fields of a profile, its signals among them. */
    Map<String, String> facts(MunicipalityProfile place) {
        Map<String, String> facts = new HashMap<>();
        if (!place.signals().isEmpty()) {
            factors.keySet().forEach(factor -> facts.put(factor, NO));
            place.signals().forEach(factor -> facts.put(factor.value(), YES));
        }
        facts.putAll(place.fields());
        return facts;
    }

    /** A profile with one field set to a value. */
    MunicipalityProfile with(MunicipalityProfile place, String field, String value) {
        if (factors.containsKey(field)) {
            FactorId factor = new FactorId(field);
            List<FactorId> signals = new ArrayList<>(place.signals());
            signals.remove(factor);
            if (value.equals(YES)) {
                signals.add(factor);
            }
            return place.toBuilder().signals(signals).build();
        }
        Map<String, String> fields = new TreeMap<>(place.fields());
        fields.put(field, value);
        return place.toBuilder().fields(fields).build();
    }

    LocalizedText field(String field) {
        LocalizedText list = LISTS.get(field);
        LocalizedText factor = factors.get(field);
        return list != null
                ? list
                : factor != null
                        ? LocalizedText.of("signaal ‘" + factor.nl() + "’", "signal ‘" + factor.en() + "’")
                        : concepts.label("profile", field);
    }

    /** The words for a value; an empty one is not known. */
    LocalizedText value(String field, String value) {
        if (value.isEmpty()) {
            return UNKNOWN;
        }
        return factors.containsKey(field)
                ? value.equals(YES) ? LocalizedText.of("ja", "yes") : LocalizedText.of("nee", "no")
                : concepts.label("profile." + field, value);
    }

    /** The words for a part of a profile, lists included. */
    LocalizedText value(MunicipalityProfile place, String field) {
        return switch (field) {
            case ProfileField.SIGNALS -> listed(place.signals(), factors);
            case ProfileField.INTERVENTIONS -> listed(place.interventions(), interventions);
            default -> value(field, ProfileField.value(place, field));
        };
    }

    private static LocalizedText listed(List<? extends Id> ids, Map<String, LocalizedText> labels) {
        return ids.isEmpty()
                ? NONE
                : both(language -> ids.stream()
                        .map(id -> labels.getOrDefault(id.value(), LocalizedText.same(id.value()))
                                .in(language))
                        .collect(Collectors.joining(", ")));
    }

    /** A field with its value, such as {@code contact met de gemeenschap: geen}. */
    LocalizedText describe(String field, String value) {
        return both(language ->
                field(field).in(language) + ": " + value(field, value).in(language));
    }

    /** {@return a condition in words, such as {@code jongerenwerk: sterk of redelijk}} */
    public LocalizedText condition(FieldCondition condition) {
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
