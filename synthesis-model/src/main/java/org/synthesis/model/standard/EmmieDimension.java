package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The five dimensions of crime-prevention evidence (Johnson, Tilley and Bowers 2015). */
public enum EmmieDimension implements Coded {
    /** Direction and size. */
    EFFECT("effect", "effect", "effect"),
    /** How it works. */
    MECHANISM("mechanism", "mechanisme", "mechanism"),
    /** Where and for whom. */
    MODERATORS("moderators", "moderatoren", "moderators"),
    /** What it takes. */
    IMPLEMENTATION("implementation", "uitvoering", "implementation"),
    /** What it costs. */
    ECONOMICS("economics", "kosten", "economics");

    private final String code;
    private final LocalizedText label;

    EmmieDimension(String code, String nl, String en) {
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
