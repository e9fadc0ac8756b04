package org.synthesis.model.effect;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Where a standard error comes from. */
public enum StandardErrorBasis implements Coded {
    /** No standard error is given. */
    NONE("none", "geen", "none"),
    /** Half the width of the published interval over the normal quantile. */
    PUBLISHED_CI("published-ci", "gepubliceerd interval", "published interval"),
    /** The estimate over its published t statistic. */
    DERIVED_FROM_T("derived-from-t", "afgeleid van t", "derived from t"),
    /** Computed from the primary effects that ship with the data. */
    RECOMPUTED("recomputed", "herberekend", "recomputed");

    private final String code;
    private final LocalizedText label;

    StandardErrorBasis(String code, String nl, String en) {
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
