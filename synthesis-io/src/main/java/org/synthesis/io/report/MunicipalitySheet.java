package org.synthesis.io.report;

import org.synthesis.model.*;
import org.synthesis.model.id.*;
import org.synthesis.model.text.Language;

/** stub. */
public final class MunicipalitySheet {
    private MunicipalitySheet() {}
    /** {@return x} */
    public static MunicipalitySheet of(EvidenceBase e, Conclusions c, MunicipalityId id, Language l) {
        return new MunicipalitySheet();
    }
    /** {@return x} */
    public String toHtml() {
        return "stub";
    }
}
