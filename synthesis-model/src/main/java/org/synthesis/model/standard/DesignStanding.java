package org.synthesis.model.standard;

import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.LocalizedText;

/**
 * Where a research design stands on five scales at once; each is kept, as none can be had from another.
 *
 * @param design the design
 * @param maryland level 1 to 5 of the Maryland scale
 * @param ladder step of the Dutch ladder of effectiveness
 * @param eifCeiling the highest EIF level it can reach
 * @param nesta level of the Nesta standards
 * @param gradeStart where GRADE starts for a body of such studies
 */
public record DesignStanding(
        DesignClass design,
        Proposal<Integer> maryland,
        Proposal<EffectLadder> ladder,
        Proposal<EifLevel> eifCeiling,
        Proposal<NestaLevel> nesta,
        Proposal<CertaintyLevel> gradeStart) {
    /** {@return what must be said wherever it is shown} */
    public LocalizedText caution() {
        return LocalizedText.of(
                "De opzet alleen zegt niet hoe sterk het bewijs is: uitvoering, omvang en uitkomsten tellen mee.",
                "Design alone is never the strength rating: conduct, size and results count as well.");
    }
}
