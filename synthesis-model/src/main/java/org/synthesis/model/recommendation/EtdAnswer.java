package org.synthesis.model.recommendation;

import java.util.Optional;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * An answer of a panel to a criterion of an Evidence-to-Decision table; which answers a criterion takes, and in which order, is told
 * by {@link EtdCriterion#scale()}.
 */
public enum EtdAnswer implements Coded {
    /** Not so. */
    NO("no", "nee", "no"),
    /** Rather not so. */
    PROBABLY_NO("probably-no", "waarschijnlijk niet", "probably no"),
    /** Rather so. */
    PROBABLY_YES("probably-yes", "waarschijnlijk wel", "probably yes"),
    /** So. */
    YES("yes", "ja", "yes"),
    /** An effect of no importance. */
    TRIVIAL("trivial", "te verwaarlozen", "trivial"),
    /** A small effect. */
    SMALL("small", "klein", "small"),
    /** A moderate effect, or a moderate certainty. */
    MODERATE("moderate", "matig", "moderate"),
    /** A large effect. */
    LARGE("large", "groot", "large"),
    /** A very low certainty. */
    VERY_LOW("very-low", "zeer laag", "very low"),
    /** A low certainty. */
    LOW("low", "laag", "low"),
    /** A high certainty. */
    HIGH("high", "hoog", "high"),
    /** There is no research to be certain about. */
    NO_STUDIES("no-studies", "geen studies", "no studies"),
    /** People differ, or it is not known how they value the outcomes, and that matters. */
    IMPORTANT_UNCERTAINTY(
            "important-uncertainty", "belangrijke onzekerheid of verschillen", "important uncertainty or variability"),
    /** People may differ in how they value the outcomes. */
    POSSIBLY_IMPORTANT_UNCERTAINTY(
            "possibly-important-uncertainty",
            "mogelijk belangrijke onzekerheid of verschillen",
            "possibly important uncertainty or variability"),
    /** People rather agree on how they value the outcomes. */
    PROBABLY_NO_IMPORTANT_UNCERTAINTY(
            "probably-no-important-uncertainty",
            "waarschijnlijk geen belangrijke onzekerheid of verschillen",
            "probably no important uncertainty or variability"),
    /** People agree on how they value the outcomes. */
    NO_IMPORTANT_UNCERTAINTY(
            "no-important-uncertainty",
            "geen belangrijke onzekerheid of verschillen",
            "no important uncertainty or variability"),
    /** The alternative is better. */
    FAVOURS_COMPARISON("favours-comparison", "in het voordeel van het alternatief", "favours the comparison"),
    /** The alternative is probably better. */
    PROBABLY_FAVOURS_COMPARISON(
            "probably-favours-comparison",
            "waarschijnlijk in het voordeel van het alternatief",
            "probably favours the comparison"),
    /** Neither is better. */
    FAVOURS_NEITHER("favours-neither", "in het voordeel van geen van beide", "favours neither"),
    /** The action is probably better. */
    PROBABLY_FAVOURS_INTERVENTION(
            "probably-favours-intervention",
            "waarschijnlijk in het voordeel van de actie",
            "probably favours the intervention"),
    /** The action is better. */
    FAVOURS_INTERVENTION("favours-intervention", "in het voordeel van de actie", "favours the intervention"),
    /** It costs much. */
    LARGE_COSTS("large-costs", "hoge kosten", "large costs"),
    /** It costs a moderate amount. */
    MODERATE_COSTS("moderate-costs", "matige kosten", "moderate costs"),
    /** It neither costs nor saves. */
    NEGLIGIBLE_COSTS("negligible-costs", "kosten en besparingen te verwaarlozen", "negligible costs and savings"),
    /** It saves a moderate amount. */
    MODERATE_SAVINGS("moderate-savings", "matige besparingen", "moderate savings"),
    /** It saves much. */
    LARGE_SAVINGS("large-savings", "grote besparingen", "large savings"),
    /** Inequity grows. */
    REDUCED("reduced", "minder gelijke kansen", "reduced"),
    /** Inequity probably grows. */
    PROBABLY_REDUCED("probably-reduced", "waarschijnlijk minder gelijke kansen", "probably reduced"),
    /** Inequity probably stays as it is. */
    PROBABLY_NO_IMPACT("probably-no-impact", "waarschijnlijk geen invloed op gelijke kansen", "probably no impact"),
    /** Inequity probably shrinks. */
    PROBABLY_INCREASED("probably-increased", "waarschijnlijk meer gelijke kansen", "probably increased"),
    /** Inequity shrinks. */
    INCREASED("increased", "meer gelijke kansen", "increased"),
    /** It differs between groups or places. */
    VARIES("varies", "wisselend", "varies"),
    /** The panel cannot tell. */
    DONT_KNOW("dont-know", "niet bekend", "don't know");

    private final String code;
    private final LocalizedText label;

    EtdAnswer(String code, String nl, String en) {
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

    /** {@return the answer that names a level of certainty} */
    public static EtdAnswer of(CertaintyLevel level) {
        return switch (level) {
            case HIGH -> HIGH;
            case MODERATE -> MODERATE;
            case LOW -> LOW;
            case VERY_LOW -> VERY_LOW;
        };
    }

    /** {@return the level of certainty it names; empty for every other answer} */
    public Optional<CertaintyLevel> certainty() {
        return switch (this) {
            case HIGH -> Optional.of(CertaintyLevel.HIGH);
            case MODERATE -> Optional.of(CertaintyLevel.MODERATE);
            case LOW -> Optional.of(CertaintyLevel.LOW);
            case VERY_LOW -> Optional.of(CertaintyLevel.VERY_LOW);
            default -> Optional.empty();
        };
    }

    /** {@return whether it is {@code probably yes} or {@code yes}} */
    public boolean isYes() {
        return this == PROBABLY_YES || this == YES;
    }
}
