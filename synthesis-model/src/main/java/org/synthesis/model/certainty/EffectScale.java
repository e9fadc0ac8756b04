package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The scale of analysis of an effect, as far as rules on its size depend on it. */
public enum EffectScale implements Coded {
    /** Logarithm of an odds ratio. */
    LOG_ODDS_RATIO("log-odds-ratio", "logaritme van een odds ratio", "log odds ratio"),
    /** Logarithm of a risk ratio, rate ratio or hazard ratio. */
    LOG_RISK_RATIO("log-risk-ratio", "logaritme van een relatief risico", "log risk ratio"),
    /** Standardised mean difference. */
    STANDARDISED("standardised", "gestandaardiseerd verschil", "standardised difference"),
    /** Anything else. */
    OTHER("other", "anders", "other");

    private final String code;
    private final LocalizedText label;

    EffectScale(String code, String nl, String en) {
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
