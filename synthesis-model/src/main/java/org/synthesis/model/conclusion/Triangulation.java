package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableMap;
import org.synthesis.model.study.EvidenceStream;

/**
 * What the streams of evidence say about one proposition, side by side.
 *
 * @param streams direction of each stream
 * @param code how they relate
 */
public record Triangulation(ImmutableMap<EvidenceStream, StreamDirection> streams, TriangulationCode code) {}
