package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.MapVocabulary;

/** The maps that every assessment makes; {@link EvidenceMap} makes any other. */
public final class GapMaps {
    /** Name of the map of levels by questions. */
    public static final String LEVEL_QUESTION = "level-question";

    /** Name of the map of outcomes by levels. */
    public static final String OUTCOME_LEVEL = "outcome-level";

    private GapMaps() {}

    /** {@return the maps of levels by questions and of outcomes by levels} */
    public static ImmutableList<GapMap> of(EvidenceMap evidence) {
        return ImmutableList.of(
                evidence.by(MapVocabulary.LEVEL, MapVocabulary.QUESTION),
                evidence.by(MapVocabulary.OUTCOME, MapVocabulary.LEVEL));
    }
}
