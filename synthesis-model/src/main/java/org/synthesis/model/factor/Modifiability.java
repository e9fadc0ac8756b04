package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether a factor can be changed. */
public enum Modifiability implements Coded {
    /** Can be changed. */
    YES("yes", "beïnvloedbaar", "modifiable"),
    /** Can be changed in part. */
    PARTLY("partly", "deels beïnvloedbaar", "partly modifiable"),
    /** Cannot be changed; helps to find whom to reach. */
    NO("no", "niet beïnvloedbaar", "not modifiable");

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
}
