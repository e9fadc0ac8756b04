package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far a factor can be changed with ordinary means, easiest first; grades are a default of this library. Files say whether
 * ({@code yes}, {@code partly}, {@code no}) and may say {@code hard} for what is structural. */
public enum Modifiability implements Coded {
    /** Can be changed. */
    EASY("yes", "beïnvloedbaar", "modifiable"),
    /** Can be changed in part. */
    MODERATE("partly", "deels beïnvloedbaar", "partly modifiable"),
    /** Structural: changes slowly, and not by one programme. */
    HARD("hard", "moeilijk beïnvloedbaar", "hard to modify"),
    /** Cannot be changed; helps to find whom to reach. */
    FIXED("no", "niet beïnvloedbaar", "not modifiable");

    private final String code;
    private final LocalizedText label;

    Modifiability(String code, String nl, String en) {
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

    /** {@return whether it can be changed at all} */
    public boolean isModifiable() {
        return this != FIXED;
    }
}
