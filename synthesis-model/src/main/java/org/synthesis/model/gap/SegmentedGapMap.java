package org.synthesis.model.gap;

import com.google.common.collect.ImmutableMap;

/**
 * A map by a third vocabulary: one map for each of its codes, all with the same rows and columns.
 *
 * @param vocabulary the third vocabulary
 * @param whole the map of everything together
 * @param segments the map of each code; a study may sit in several
 */
public record SegmentedGapMap(MapVocabulary vocabulary, GapMap whole, ImmutableMap<String, GapMap> segments) {}
