package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableMap;
import org.synthesis.model.study.KnowledgeSource;

/**
 * What the streams of evidence say about one proposition, side by side.
 *
 * @param streams direction of each source of knowledge
 * @param code how they relate
 */
public record Triangulation(ImmutableMap<KnowledgeSource, StreamDirection> streams, TriangulationCode code) {}
