package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** On which scale a factor does more under risk than without. An interaction on one scale may be absent on the other (VanderWeele
 * and Knol 2014), so a sentence about it names the scale. */
public enum InteractionScale implements Coded {
    /** In differences between risks; what counts for how many people are helped. */
    ADDITIVE("additive", "op de optelschaal (risicoverschillen)", "on the additive scale (risk differences)"),
    /** In ratios of odds. */
    MULTIPLICATIVE(
            "multiplicative", "op de vermenigvuldigschaal (odds ratio's)", "on the multiplicative scale (odds ratios)"),
    /** On both. */
    BOTH("both", "op beide schalen", "on both scales"),
    /** On neither. */
    NEITHER("neither", "op geen van beide schalen", "on neither scale");

    private final String code;
    private final LocalizedText label;

    InteractionScale(String code, String nl, String en) {
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
