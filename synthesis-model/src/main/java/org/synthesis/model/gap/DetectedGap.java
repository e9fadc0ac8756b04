package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.id.GapId;
import org.synthesis.model.text.LocalizedText;

/**
 * One gap that rules show for one topic; rules that show the same kind of gap are merged.
 *
 * @param type what kind of knowledge is lacking; empty when only an overview of studies is
 * @param reasons why the evidence does not answer the question, main one first; empty when the rules give none
 * @param mapKind which gap of an evidence map it is, if any
 * @param firings the rules that show it, at least one
 * @param coded gaps in the coding sheet that speak of the same
 * @param statement the gap in a sentence
 */
public record DetectedGap(
        Optional<KnowledgeGapType> type,
        ImmutableList<GapReason> reasons,
        Optional<MapGapKind> mapKind,
        ImmutableList<GapFiring> firings,
        ImmutableList<GapId> coded,
        LocalizedText statement) {
    /** Checks that a rule shows it. */
    public DetectedGap {
        Checks.that(!firings.isEmpty(), "a gap needs a rule that shows it");
    }
}
