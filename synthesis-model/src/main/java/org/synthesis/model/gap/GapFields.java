package org.synthesis.model.gap;

import com.google.common.collect.ImmutableSet;

/** The fields of a finding that a counting gap may ask about. */
public final class GapFields {
    /** Names of the fields, as written in the basis of a gap. */
    public static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "question",
            "outcome",
            "unit",
            "directness",
            "level",
            "subject",
            "direction",
            "country",
            "home",
            "appraisal",
            "metric");

    private GapFields() {}
}
