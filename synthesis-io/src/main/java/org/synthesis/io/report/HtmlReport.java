package org.synthesis.io.report;

import java.util.List;
import org.synthesis.model.*;
import org.synthesis.model.text.Language;

/** stub. */
public final class HtmlReport {
    private HtmlReport() {}
    /** {@return x} */
    public static HtmlReport of(EvidenceBase e, Conclusions c, Language l) {
        return new HtmlReport();
    }
    /** {@return x} */
    public HtmlReport withChanges(List<Change> l) {
        return this;
    }
    /** {@return x} */
    public String toHtml() {
        return "stub";
    }
}
