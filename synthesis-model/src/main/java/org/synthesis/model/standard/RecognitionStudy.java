package org.synthesis.model.standard;

import java.util.OptionalInt;
import org.synthesis.model.base.Checks;

/**
 * One study of an intervention that is put up for Dutch recognition.
 *
 * @param design its design
 * @param effective whether it found the wanted change or effect
 * @param home whether it was done in the Netherlands
 * @param followUpMonths months between the end of the intervention and the last measurement; empty when not reported
 */
public record RecognitionStudy(DesignClass design, Fact effective, Fact home, OptionalInt followUpMonths) {
    /** Checks the months. */
    public RecognitionStudy {
        Checks.that(followUpMonths.orElse(0) >= 0, "months must not be negative, got %s", followUpMonths);
    }
}
