package org.synthesis.scoring.triangulation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a source of knowledge adds to the one that anchors a statement. */
public enum Corroboration implements Coded {
    /** It says the same. */
    SAME("same", "bevestigt", "corroborates"),
    /** It neither says the same nor the opposite. */
    QUALIFIES("qualifies", "nuanceert", "qualifies"),
    /** It says the opposite. */
    OPPOSITE("opposite", "spreekt tegen", "contradicts"),
    /** It says nothing. */
    SILENT("silent", "zwijgt", "is silent");

    private final String code;
    private final LocalizedText label;

    Corroboration(String code, String nl, String en) {
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
