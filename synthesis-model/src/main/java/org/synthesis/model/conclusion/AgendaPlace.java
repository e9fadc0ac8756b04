package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Where an item of the research agenda stands. */
public enum AgendaPlace implements Coded {
    /** On the agenda itself. */
    AGENDA("agenda", "op de agenda", "on the agenda"),
    /** Below the cut: kept in the table, nothing is dropped. */
    FURTHER("further", "verder in de tabel", "further down the table");

    private final String code;
    private final LocalizedText label;

    AgendaPlace(String code, String nl, String en) {
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
