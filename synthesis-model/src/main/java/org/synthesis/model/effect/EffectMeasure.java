package org.synthesis.model.effect;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How an effect is expressed in a source. */
public enum EffectMeasure implements Coded {
    /** Standardised mean difference. */
    D("d", "d", "d", Scale.IDENTITY),
    /** Standardised mean difference with Hedges' small-sample correction. */
    G("g", "g", "g", Scale.IDENTITY),
    /** Correlation coefficient. */
    R("r", "r", "r", Scale.IDENTITY),
    /** Fisher's z-transformed correlation. */
    Z("z", "z", "z", Scale.IDENTITY),
    /** Odds ratio; analysed as its logarithm. */
    ODDS_RATIO("OR", "OR", "OR", Scale.RATIO),
    /** Natural logarithm of the odds ratio. */
    LOG_ODDS_RATIO("logOR", "log OR", "log OR", Scale.LOG_RATIO),
    /** Risk ratio; analysed as its logarithm. */
    RISK_RATIO("RR", "RR", "RR", Scale.RATIO),
    /** Risk ratio adjusted for covariates; analysed as its logarithm. */
    ADJUSTED_RISK_RATIO("ARR", "ARR", "ARR", Scale.RATIO),
    /** Standardised regression coefficient. */
    BETA("beta", "beta", "beta", Scale.IDENTITY),
    /** Change in percent of the comparison. */
    PERCENT_CHANGE("percent-change", "procentuele verandering", "percent change", Scale.IDENTITY),
    /** Two proportions: exposed or treated, and comparison. */
    PROPORTION_PAIR("proportion-pair", "twee proporties", "two proportions", Scale.IDENTITY),
    /** Largest share of variance explained among several predictors. */
    VARIANCE_EXPLAINED_MAX(
            "variance-explained-max", "maximaal verklaarde variantie", "largest variance explained", Scale.IDENTITY),
    /** So many evaluations of so many point one way. */
    VOTE_COUNT("vote-count", "telling van evaluaties", "count of evaluations", Scale.IDENTITY),
    /** No number is claimed. */
    NONE("none", "geen getal", "no number", Scale.IDENTITY);

    private final String code;
    private final LocalizedText label;
    private final Scale scale;

    EffectMeasure(String code, String nl, String en, Scale scale) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.scale = scale;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return on which scale the published number stands} */
    public Scale scale() {
        return scale;
    }
}
