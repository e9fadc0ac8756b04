package org.synthesis.model.finding;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.text.LocalizedText;

/** One result of a source, or one insight from practice. */
public sealed interface Finding permits ResearchFinding, PracticeInsight {
    /** {@return key} */
    FindingId id();

    /** {@return the question it helps to answer} */
    QuestionId question();

    /** {@return the sources it rests on; empty only for invented examples} */
    ImmutableList<SourceId> sources();

    /** {@return what was found, in a sentence} */
    LocalizedText statement();

    /** {@return remarks of the coder; may be empty} */
    String note();
}
