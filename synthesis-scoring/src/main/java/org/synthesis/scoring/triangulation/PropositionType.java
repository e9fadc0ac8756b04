package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of statement a proposition is; it decides which source of knowledge anchors it ({@code L}). */
public enum PropositionType implements Coded {
    /** What an action brings about. */
    EFFECT("effect", "effect", "effect", ImmutableList.of(KnowledgeSource.SCI_QUANT)),
    /** What goes with or comes before what. */
    ASSOCIATION("association", "samenhang", "association", ImmutableList.of(KnowledgeSource.SCI_QUANT)),
    /** What it means to people and whether they accept it. */
    MEANING("meaning", "betekenis", "meaning", ImmutableList.of(KnowledgeSource.SCI_QUAL, KnowledgeSource.LIVED)),
    /** Whether it can be done. */
    FEASIBILITY(
            "feasibility",
            "uitvoerbaarheid",
            "feasibility",
            ImmutableList.of(KnowledgeSource.PROFESSIONAL, KnowledgeSource.ORG_DATA, KnowledgeSource.SCI_QUAL)),
    /** What is held to matter. */
    VALUES("values", "waarden", "values", ImmutableList.of(KnowledgeSource.STAKEHOLDER, KnowledgeSource.LIVED));

    private final String code;
    private final LocalizedText label;
    private final ImmutableList<KnowledgeSource> anchors;

    PropositionType(String code, String nl, String en, ImmutableList<KnowledgeSource> anchors) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.anchors = anchors;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the sources that may anchor it, the first that speaks does; for effects trials, for associations longitudinal} */
    public ImmutableList<KnowledgeSource> anchors() {
        return anchors;
    }
}
