package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether a result was tested, and with what result. */
public enum SignificanceTest implements Coded {
    /** Tested and significant. */
    SIGNIFICANT("significant", "getoetst en significant", "tested and significant"),
    /** Tested and not significant. */
    NOT_SIGNIFICANT("not-significant", "getoetst en niet significant", "tested and not significant"),
    /** No test was done. */
    NOT_TESTED("not-tested", "niet getoetst", "not tested"),
    /** Nobody said. */
    UNREPORTED("unreported", "niet vermeld", "not reported");

    private final String code;
    private final LocalizedText label;

    SignificanceTest(String code, String nl, String en) {
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
