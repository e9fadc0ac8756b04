package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Answers that many tools share; a tool may have words of its own beside them. */
public enum ToolAnswer implements Coded {
    /** Yes. */
    Y("Y", "ja", "yes"),
    /** Probably yes. */
    PY("PY", "waarschijnlijk wel", "probably yes"),
    /** Probably no. */
    PN("PN", "waarschijnlijk niet", "probably no"),
    /** No. */
    N("N", "nee", "no"),
    /** The report does not say. */
    NI("NI", "geen informatie", "no information"),
    /** The question does not apply. */
    NA("NA", "niet van toepassing", "not applicable"),
    /** Strong yes. */
    SY("SY", "ja, sterk", "strong yes"),
    /** Weak yes. */
    WY("WY", "ja, zwak", "weak yes"),
    /** Weak no. */
    WN("WN", "nee, zwak", "weak no"),
    /** Strong no. */
    SN("SN", "nee, sterk", "strong no"),
    /** Yes, in tools that have no probable answers. */
    YES("Yes", "ja", "yes"),
    /** Met in part. */
    PARTIAL_YES("PartialYes", "deels", "partial yes"),
    /** No, in tools that have no probable answers. */
    NO("No", "nee", "no"),
    /** The review has no meta-analysis. */
    NO_META_ANALYSIS("NoMA", "geen meta-analyse", "no meta-analysis"),
    /** Cannot be told from the report. */
    CANNOT_TELL("CantTell", "niet te zeggen", "can't tell"),
    /** Unclear. */
    UNCLEAR("Unclear", "onduidelijk", "unclear");

    private final String code;
    private final LocalizedText label;

    ToolAnswer(String code, String nl, String en) {
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
