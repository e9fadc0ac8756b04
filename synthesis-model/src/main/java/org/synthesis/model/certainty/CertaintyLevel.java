package org.synthesis.model.certainty;

import java.util.Arrays;
import java.util.Optional;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Certainty of a body of evidence, best first. */
public enum CertaintyLevel implements Coded {
    /** Further evidence is very unlikely to change it. */
    HIGH("high", "⊕⊕⊕⊕", "hoog", "high"),
    /** Further evidence may change it. */
    MODERATE("moderate", "⊕⊕⊕◯", "redelijk", "moderate"),
    /** Further evidence is likely to change it. */
    LOW("low", "⊕⊕◯◯", "laag", "low"),
    /** It is very uncertain. */
    VERY_LOW("very-low", "⊕◯◯◯", "zeer laag", "very low");

    private final String code;
    private final String symbols;
    private final LocalizedText label;

    CertaintyLevel(String code, String symbols, String nl, String en) {
        this.code = code;
        this.symbols = symbols;
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

    /** {@return the four circles of a summary of findings, for instance {@code ⊕⊕⊕◯}} */
    public String symbols() {
        return symbols;
    }

    /**
     * {@return the level that people name with a word: its code, its Dutch or its English label, or {@code matig}, which many Dutch
     * texts say where this library says {@code redelijk}}
     */
    public static Optional<CertaintyLevel> named(String word) {
        String bare = word.strip();
        return bare.equalsIgnoreCase("matig")
                ? Optional.of(MODERATE)
                : Arrays.stream(values())
                        .filter(level -> bare.equalsIgnoreCase(level.code)
                                || bare.equalsIgnoreCase(level.label.nl())
                                || bare.equalsIgnoreCase(level.label.en()))
                        .findFirst();
    }

    /** {@return the level so many steps higher, or lower when negative, never beyond the highest and lowest} */
    @SuppressWarnings("EnumOrdinal") // the constants stand in order of certainty
    public CertaintyLevel change(int steps) {
        return values()[Math.max(0, Math.min(ordinal() - steps, values().length - 1))];
    }

    /** {@return the less certain of two} */
    public CertaintyLevel orLower(CertaintyLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
