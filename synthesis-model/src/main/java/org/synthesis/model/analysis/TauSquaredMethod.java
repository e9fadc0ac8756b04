package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the variance of true effects between studies is estimated; every estimate is cut off at zero. */
public enum TauSquaredMethod implements Coded {
    /** Method of moments with the weights {@code 1/v}; closed form. */
    DL("DL", "DerSimonian-Laird", "DerSimonian-Laird", MethodSource.DERSIMONIAN_LAIRD_1986),
    /** The value at which the generalised Q equals its degrees of freedom. */
    PM("PM", "Paule-Mandel", "Paule-Mandel", MethodSource.PAULE_MANDEL_1982),
    /** Restricted maximum likelihood: the highest restricted likelihood over all values from zero. */
    REML("REML", "restricted maximum likelihood", "restricted maximum likelihood", MethodSource.VIECHTBAUER_2005),
    /** Maximum likelihood; too low on average when effects are few. */
    ML("ML", "maximum likelihood", "maximum likelihood", MethodSource.VIECHTBAUER_2005),
    /** Method of moments without weights; closed form. */
    HE("HE", "Hedges", "Hedges", MethodSource.HEDGES_OLKIN_1985),
    /** Two steps from a positive first guess (the variance of the effects with divisor k); always positive. */
    SJ("SJ", "Sidik-Jonkman", "Sidik-Jonkman", MethodSource.SIDIK_JONKMAN_2005),
    /** Empirical Bayes; solves the same equation as {@link #PM} and gives the same number. */
    EB("EB", "empirisch Bayes", "empirical Bayes", MethodSource.MORRIS_1983),
    /** Hunter-Schmidt: {@code (Q - k) / W}; too low on average when effects are few. */
    HS("HS", "Hunter-Schmidt", "Hunter-Schmidt", MethodSource.HUNTER_SCHMIDT_2004),
    /** Hunter-Schmidt with Q multiplied by {@code k / (k - p)} for few effects. */
    HSK("HSk", "Hunter-Schmidt, k-gecorrigeerd", "Hunter-Schmidt, k-corrected", MethodSource.BRANNICK_2019),
    /** The value at which the generalised Q equals the median of its distribution; unbiased in the median. */
    PMM("PMM", "mediaan-zuivere Paule-Mandel", "median-unbiased Paule-Mandel", MethodSource.VIECHTBAUER_2021),
    /** Method of moments with weights of the caller's choice. */
    GENQ("GENQ", "gegeneraliseerde Q", "generalised Q", MethodSource.DERSIMONIAN_KACKER_2007),
    /** As {@link #GENQ}, solved for the median of the generalised Q instead of its mean. */
    GENQM(
            "GENQM",
            "mediaan-zuivere gegeneraliseerde Q",
            "median-unbiased generalised Q",
            MethodSource.VIECHTBAUER_2021);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    TauSquaredMethod(String code, String nl, String en, MethodSource source) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the publication that defines it} */
    public MethodSource source() {
        return source;
    }
}
