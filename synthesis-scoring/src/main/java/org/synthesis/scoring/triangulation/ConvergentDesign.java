package org.synthesis.scoring.triangulation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How numbers and words are brought together (JBI; Stern et al. 2020; Hong et al. 2017). */
public enum ConvergentDesign implements Coded {
    /** Numbers are put into words first, and grouped with qualitative findings. */
    INTEGRATED("convergent-integrated", "convergent geïntegreerd", "convergent integrated"),
    /** Each is synthesised on its own, and then set side by side. */
    SEGREGATED("convergent-segregated", "convergent gescheiden", "convergent segregated");

    private final String code;
    private final LocalizedText label;

    ConvergentDesign(String code, String nl, String en) {
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
