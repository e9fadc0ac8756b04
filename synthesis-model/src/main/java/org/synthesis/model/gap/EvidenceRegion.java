package org.synthesis.model.gap;

import com.google.common.collect.ImmutableSet;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Where evidence is from, as far as a map tells. */
public enum EvidenceRegion implements Coded {
    /** The country the synthesis is about. */
    HOME("home", "eigen land", "home country"),
    /** Another country of the European Union. */
    EU("eu", "elders in de Europese Unie", "elsewhere in the European Union"),
    /** Any other country, or several. */
    OTHER("other", "elders", "elsewhere");

    private static final ImmutableSet<String> MEMBERS = ImmutableSet.of(
            "Austria",
            "Belgium",
            "Bulgaria",
            "Croatia",
            "Cyprus",
            "Czechia",
            "Denmark",
            "Estonia",
            "Finland",
            "France",
            "Germany",
            "Greece",
            "Hungary",
            "Ireland",
            "Italy",
            "Latvia",
            "Lithuania",
            "Luxembourg",
            "Malta",
            "Netherlands",
            "Poland",
            "Portugal",
            "Romania",
            "Slovakia",
            "Slovenia",
            "Spain",
            "Sweden");

    private final String code;
    private final LocalizedText label;

    EvidenceRegion(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the region of a country by its English name, seen from a home country; words such as {@code international} are elsewhere} */
    public static EvidenceRegion of(String country, String home) {
        if (country.equals(home)) {
            return HOME;
        }
        return MEMBERS.contains(country) ? EU : OTHER;
    }
}
