package org.synthesis.model.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.MunicipalityId;

/** What is known of a municipality, as far as advice depends on it. */
@Value.Immutable
@ModelStyle
public sealed interface MunicipalityProfile permits ImmutableMunicipalityProfile {
    /** Beginnings of words that no field name may have. */
    ImmutableSet<String> ABOUT_PEOPLE = ImmutableSet.of(
            "ethni",
            "etni",
            "origin",
            "herkomst",
            "afkomst",
            "national",
            "migra",
            "religi",
            "geloof",
            "islam",
            "muslim",
            "moslim",
            "race",
            "ras",
            "riskscore",
            "risicoscore",
            "bsn");

    /** {@return key} */
    MunicipalityId id();

    /** {@return name} */
    String name();

    /** {@return whether it is invented} */
    boolean fictitious();

    /** {@return values by field name, such as {@code contact}; unknown values are left out} */
    ImmutableMap<String, String> fields();

    /** {@return factors that show up there} */
    ImmutableList<FactorId> signals();

    /** {@return what is already done} */
    ImmutableList<InterventionId> interventions();

    /** {@return remarks; may be empty} */
    String note();

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        for (String field : fields().keySet()) {
            Checks.that(
                    !isAboutPeople(field), "municipality %s: field %s describes people, not the place", id(), field);
        }
    }

    /** {@return whether a field name speaks of origin, religion or risk of people, which no profile may hold} */
    static boolean isAboutPeople(String field) {
        java.util.List<String> words = java.util.regex.Pattern.compile("[^a-z]+")
                .splitAsStream(field.toLowerCase(java.util.Locale.ROOT))
                .toList();
        return java.util.stream.IntStream.range(0, words.size())
                .anyMatch(i -> ABOUT_PEOPLE.stream().anyMatch(words.get(i)::startsWith)
                        || i > 0 && ABOUT_PEOPLE.contains(words.get(i - 1) + words.get(i)));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link MunicipalityProfile}. */
    final class Builder extends ImmutableMunicipalityProfile.Builder {
        Builder() {}
    }
}
