package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What is assumed about the true effects behind a set of effects. */
public enum PoolingModel implements Coded {
    /** One true effect; studies differ by sampling error only. Weights are {@code 1/v}. */
    COMMON_EFFECT("common-effect", "één gemeenschappelijk effect", "common effect", MethodSource.HEDGES_OLKIN_1985),
    /** True effects differ between independent effects with variance tau-squared. Weights are {@code 1/(v + tau2)}. */
    RANDOM_EFFECTS("random-effects", "random effects", "random effects", MethodSource.DERSIMONIAN_LAIRD_1986),
    /** True effects differ between clusters and between effects within a cluster, for studies with several effects. */
    THREE_LEVEL("three-level", "drie niveaus", "three-level", MethodSource.KONSTANTOPOULOS_2011);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    PoolingModel(String code, String nl, String en, MethodSource source) {
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
