package org.synthesis.model.gap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.synthesis.model.gap.KnowledgeGapType.Typology;

/**
 * How words for gaps relate: the two typologies with each other, and the types of the coding sheet with both and with the reasons. Many
 * to many, as the typologies cut differently; our reading of the descriptions ({@code D}).
 */
public final class GapCrosswalk {
    private static final ImmutableSetMultimap<KnowledgeGapType, KnowledgeGapType> MUELLER_BLOCH_TO_MILES =
            ImmutableSetMultimap.<KnowledgeGapType, KnowledgeGapType>builder()
                    .putAll(KnowledgeGapType.CONTRADICTORY, KnowledgeGapType.EVIDENCE)
                    .putAll(KnowledgeGapType.KNOWLEDGE_VOID, KnowledgeGapType.EMPIRICAL, KnowledgeGapType.POPULATION)
                    .putAll(KnowledgeGapType.ACTION_KNOWLEDGE_CONFLICT, KnowledgeGapType.PRACTICAL_KNOWLEDGE)
                    .putAll(KnowledgeGapType.METHODOLOGICAL, KnowledgeGapType.EVIDENCE, KnowledgeGapType.EMPIRICAL)
                    .putAll(
                            KnowledgeGapType.EVALUATION_VOID,
                            KnowledgeGapType.EMPIRICAL,
                            KnowledgeGapType.PRACTICAL_KNOWLEDGE)
                    .putAll(
                            KnowledgeGapType.THEORY_APPLICATION_VOID,
                            KnowledgeGapType.THEORETICAL,
                            KnowledgeGapType.PRACTICAL_KNOWLEDGE)
                    .build();

    private static final ImmutableSetMultimap<GapType, KnowledgeGapType> CODED =
            ImmutableSetMultimap.<GapType, KnowledgeGapType>builder()
                    .putAll(
                            GapType.NO_STUDIES,
                            KnowledgeGapType.KNOWLEDGE_VOID,
                            KnowledgeGapType.EVALUATION_VOID,
                            KnowledgeGapType.EMPIRICAL)
                    .putAll(GapType.NO_QUANTITATIVE, KnowledgeGapType.METHODOLOGICAL, KnowledgeGapType.EMPIRICAL)
                    .putAll(GapType.ONLY_CORRELATIONAL, KnowledgeGapType.METHODOLOGICAL)
                    .putAll(GapType.DESIGN_WEAK, KnowledgeGapType.METHODOLOGICAL)
                    .putAll(GapType.NARROW_POPULATION, KnowledgeGapType.POPULATION)
                    .putAll(GapType.CONFLICTING, KnowledgeGapType.CONTRADICTORY, KnowledgeGapType.EVIDENCE)
                    .putAll(
                            GapType.IMPLEMENTATION,
                            KnowledgeGapType.THEORY_APPLICATION_VOID,
                            KnowledgeGapType.THEORETICAL,
                            KnowledgeGapType.PRACTICAL_KNOWLEDGE)
                    .putAll(GapType.TRANSFER, KnowledgeGapType.POPULATION)
                    .putAll(GapType.MEASUREMENT, KnowledgeGapType.METHODOLOGICAL)
                    .build();

    private static final ImmutableSetMultimap<GapType, GapReason> REASONS =
            ImmutableSetMultimap.<GapType, GapReason>builder()
                    .putAll(GapType.NO_STUDIES, GapReason.INSUFFICIENT)
                    .putAll(GapType.NO_QUANTITATIVE, GapReason.INSUFFICIENT, GapReason.NOT_RIGHT)
                    .putAll(GapType.ONLY_CORRELATIONAL, GapReason.BIASED)
                    .putAll(GapType.DESIGN_WEAK, GapReason.BIASED)
                    .putAll(GapType.NARROW_POPULATION, GapReason.NOT_RIGHT)
                    .putAll(GapType.CONFLICTING, GapReason.INCONSISTENT)
                    .putAll(GapType.IMPLEMENTATION, GapReason.NOT_RIGHT)
                    .putAll(GapType.TRANSFER, GapReason.NOT_RIGHT)
                    .putAll(GapType.MEASUREMENT, GapReason.NOT_RIGHT)
                    .build();

    private GapCrosswalk() {}

    /** {@return the types of the other typology that a type overlaps with} */
    public static ImmutableSet<KnowledgeGapType> counterparts(KnowledgeGapType type) {
        return type.typology() == Typology.MUELLER_BLOCH
                ? MUELLER_BLOCH_TO_MILES.get(type)
                : MUELLER_BLOCH_TO_MILES.inverse().get(type);
    }

    /** {@return the types that a type of the coding sheet can stand for} */
    public static ImmutableSet<KnowledgeGapType> types(GapType coded) {
        return CODED.get(coded);
    }

    /** {@return the reasons that a type of the coding sheet speaks of, main one first} */
    public static ImmutableSet<GapReason> reasons(GapType coded) {
        return REASONS.get(coded);
    }
}
