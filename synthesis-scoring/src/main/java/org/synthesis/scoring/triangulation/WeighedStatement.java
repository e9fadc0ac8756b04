package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableMap;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.study.KnowledgeSource;

/**
 * A proposition as its sources of knowledge support it together.
 *
 * @param type what kind of proposition it is
 * @param anchor the source it rests on
 * @param direction what that source says
 * @param certainty the certainty of that source, whatever the others say
 * @param others what every other source adds
 * @param triangulation how all of them relate
 */
public record WeighedStatement(
        PropositionType type,
        KnowledgeSource anchor,
        StreamDirection direction,
        CertaintyLevel certainty,
        ImmutableMap<KnowledgeSource, Corroboration> others,
        Triangulation triangulation) {}
