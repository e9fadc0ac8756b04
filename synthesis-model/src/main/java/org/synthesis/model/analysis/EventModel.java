package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * What a mixed model of the events of two groups assumes about the level of risk in each study.
 *
 * <p>The groups count as +1/2 and -1/2, so that half of a random treatment effect belongs to each group. With random study
 * levels the mean level is that of group 2, and moderators act on group 1.
 */
public enum EventModel implements Coded {
    /** A free level for each study. */
    FIXED_STUDIES("UM.FS", "vaste studie-effecten", "fixed study effects", MethodSource.JACKSON_2018),
    /** Levels are normally distributed over studies, independent of the treatment effects. */
    RANDOM_STUDIES("UM.RS", "toevallige studie-effecten", "random study effects", MethodSource.TURNER_2000),
    /** The total number of events of a study counts as given: non-central hypergeometric for odds ratios, binomial for rates. */
    CONDITIONAL_EXACT("CM.EL", "conditioneel, exact", "conditional, exact", MethodSource.STIJNEN_2010),
    /** As the exact conditional model of odds ratios, with a binomial likelihood; for rare events. */
    CONDITIONAL_APPROXIMATE("CM.AL", "conditioneel, benaderd", "conditional, approximate", MethodSource.STIJNEN_2010);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    EventModel(String code, String nl, String en, MethodSource source) {
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

    /** {@return the publication that compares or defines it} */
    public MethodSource source() {
        return source;
    }
}
