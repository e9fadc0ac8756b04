package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.vocabulary.FieldCondition;

/** What a gap rests on. */
public sealed interface GapBasis {
    /** {@return the basis as written in the file} */
    String text();

    /**
     * Sources that state the gap.
     *
     * @param text as written
     * @param sources the sources
     */
    record Sources(String text, ImmutableList<SourceId> sources) implements GapBasis {}

    /**
     * Subjects whose findings show the gap when taken together.
     *
     * @param text as written
     * @param subjects the subjects
     */
    record Subjects(String text, ImmutableList<SubjectId> subjects) implements GapBasis {}

    /**
     * A count over findings, such as {@code findings where question=Q2 and unit in pooled,primary}.
     *
     * @param text as written
     * @param conditions conditions that must all hold
     */
    record Count(String text, ImmutableList<FieldCondition> conditions) implements GapBasis {}

    /**
     * A share among all findings, such as {@code share of findings with directness=direct}.
     *
     * @param text as written
     * @param conditions conditions that must all hold
     */
    record Share(String text, ImmutableList<FieldCondition> conditions) implements GapBasis {}
}
