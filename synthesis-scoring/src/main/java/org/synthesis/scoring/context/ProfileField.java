package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.factor.Modifiability;

/** The parts of a profile that advice depends on, by name: its fields, and its two lists. */
final class ProfileField {
    static final String SIGNALS = "signals";
    static final String INTERVENTIONS = "interventions";

    /**
     * How far a municipality can change what a field says ({@code L}): what it does itself is its own choice, what asks for money or
     * staff is partly so, what residents feel or live in changes slowly, and where it lies it lies.
     */
    private static final ImmutableMap<String, Modifiability> STANDARD = ImmutableMap.<String, Modifiability>builder()
            .put("contact", Modifiability.EASY)
            .put("domain_coordination", Modifiability.EASY)
            .put("awareness_programmes", Modifiability.EASY)
            .put("local_data", Modifiability.EASY)
            .put(INTERVENTIONS, Modifiability.EASY)
            .put("key_person_network", Modifiability.MODERATE)
            .put("youth_work", Modifiability.MODERATE)
            .put("capacity_fte_class", Modifiability.MODERATE)
            .put("programme", Modifiability.MODERATE)
            .put("trust_level", Modifiability.HARD)
            .put("multi_problem_families", Modifiability.HARD)
            .put("vulnerable_neighbourhoods", Modifiability.HARD)
            .put("close_knit", Modifiability.FIXED)
            .put("population_class", Modifiability.FIXED)
            .put("urbanity_class", Modifiability.FIXED)
            .put("region_type", Modifiability.FIXED)
            .buildOrThrow();

    private ProfileField() {}

    /** How far a municipality can change a field; partly when the field is one of the team's own. */
    static Modifiability modifiability(String field) {
        return Objects.requireNonNullElse(STANDARD.get(field), Modifiability.MODERATE);
    }

    /** The value of a part as one text; empty when it is not known. */
    static String value(MunicipalityProfile place, String field) {
        return switch (field) {
            case SIGNALS ->
                String.join(", ", place.signals().stream().map(Object::toString).toList());
            case INTERVENTIONS ->
                String.join(
                        ", ",
                        place.interventions().stream().map(Object::toString).toList());
            default -> Objects.requireNonNullElse(place.fields().get(field), "");
        };
    }

    /** The first profile with some parts as in the second. */
    static MunicipalityProfile swapped(MunicipalityProfile first, MunicipalityProfile second, Iterable<String> fields) {
        MunicipalityProfile.Builder swapped = first.toBuilder();
        java.util.Map<String, String> values = new java.util.TreeMap<>(first.fields());
        for (String field : fields) {
            switch (field) {
                case SIGNALS -> swapped.signals(second.signals());
                case INTERVENTIONS -> swapped.interventions(second.interventions());
                default -> {
                    String value = second.fields().get(field);
                    if (value == null) {
                        values.remove(field);
                    } else {
                        values.put(field, value);
                    }
                }
            }
        }
        return swapped.fields(values).build();
    }

    /** The parts in which two profiles differ, by name. */
    static ImmutableSortedSet<String> differing(MunicipalityProfile first, MunicipalityProfile second) {
        return java.util.stream.Stream.of(
                        first.fields().keySet().stream(),
                        second.fields().keySet().stream(),
                        java.util.stream.Stream.of(SIGNALS, INTERVENTIONS))
                .flatMap(names -> names)
                .filter(field -> !value(first, field).equals(value(second, field)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
    }
}
