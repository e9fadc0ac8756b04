package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Research designs as the standards of crime prevention and youth work tell them apart, weakest first. */
public enum DesignClass implements Coded {
    /** An account, or only the logic of a programme. */
    NARRATIVE("narrative", "beschrijving of alleen programmalogica", "account or programme logic only"),
    /** A correlation at one moment. */
    CROSS_SECTIONAL("cross-sectional", "samenhang op één moment", "correlation at one moment"),
    /** Before and after, without a comparison. */
    PRE_POST("pre-post", "voor- en nameting zonder vergelijking", "before and after without a comparison"),
    /** A comparison with a group that is not comparable. */
    COMPARISON(
            "comparison",
            "vergelijking met een niet-vergelijkbare groep",
            "comparison with a group that is not comparable"),
    /** Before and after, beside at least one comparable unit. */
    COMPARABLE_PRE_POST(
            "comparable-pre-post",
            "voor- en nameting met een vergelijkbare groep",
            "before and after with a comparable group"),
    /** Many units, confounders controlled or matched. */
    CONTROLLED_MULTIPLE(
            "controlled-multiple",
            "meer eenheden, verstorende factoren beheerst of gematcht",
            "many units, confounders controlled or matched"),
    /** Chance decides, for people or for clusters. */
    RANDOMISED("randomised", "gerandomiseerd experiment", "randomised trial");

    private final String code;
    private final LocalizedText label;

    DesignClass(String code, String nl, String en) {
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
