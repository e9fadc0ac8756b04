package org.synthesis.scoring.gap;

import java.util.Optional;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.MapGapKind;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/**
 * The rules that detect gaps, and what each of them shows. When they fire is a default of this library ({@code L}); the kinds and
 * reasons are those of the literature named. People confirm what they show.
 */
public enum GapRule {
    /** A cell within the protocol has no studies. */
    G1(
            Optional.of(KnowledgeGapType.KNOWLEDGE_VOID),
            Optional.of(GapReason.INSUFFICIENT),
            Optional.of(MapGapKind.ABSOLUTE),
            "een vak binnen het protocol zonder studies",
            "a cell within the protocol without studies",
            "Snilstveit et al. 2016, J Clin Epidemiol 79:120"),
    /** There are primary studies and no recent review of at least moderate confidence. */
    G2(
            Optional.empty(),
            Optional.empty(),
            Optional.of(MapGapKind.SYNTHESIS),
            "wel studies, geen goed recent overzicht",
            "studies but no sound recent review",
            "Snilstveit et al. 2016, J Clin Epidemiol 79:120; White et al. 2020, Campbell Syst Rev 16:e1125"),
    /** Certainty is low and imprecision takes off at least as much as any other domain. */
    G3(
            Optional.of(KnowledgeGapType.EVIDENCE),
            Optional.of(GapReason.INSUFFICIENT),
            Optional.empty(),
            "lage zekerheid, vooral door onnauwkeurigheid",
            "low certainty, mostly from imprecision",
            "Robinson et al. 2011, J Clin Epidemiol 64:1325"),
    /** Risk of bias takes off much, or most weight has serious limitations. */
    G4(
            Optional.of(KnowledgeGapType.METHODOLOGICAL),
            Optional.of(GapReason.BIASED),
            Optional.empty(),
            "ernstige kans op vertekening",
            "serious risk of bias",
            "Robinson et al. 2011, J Clin Epidemiol 64:1325"),
    /** Results are inconsistent, or sources of knowledge contradict each other. */
    G5(
            Optional.of(KnowledgeGapType.CONTRADICTORY),
            Optional.of(GapReason.INCONSISTENT),
            Optional.empty(),
            "resultaten of bronnen spreken elkaar tegen",
            "results or sources contradict each other",
            "Robinson et al. 2011, J Clin Epidemiol 64:1325"),
    /** There is evidence, but none from home or of the target group. */
    G6(
            Optional.of(KnowledgeGapType.POPULATION),
            Optional.of(GapReason.NOT_RIGHT),
            Optional.empty(),
            "niet onderzocht in eigen land of bij de doelgroep",
            "not studied at home or in the target group",
            "Robinson et al. 2011, J Clin Epidemiol 64:1325; Miles 2017"),
    /** A practice is widely used and was never evaluated. */
    G7(
            Optional.of(KnowledgeGapType.EVALUATION_VOID),
            Optional.of(GapReason.NOT_RIGHT),
            Optional.empty(),
            "veel gebruikt, nooit geëvalueerd",
            "widely used, never evaluated",
            "Müller-Bloch & Kranz 2015, ICIS 2015"),
    /** A factor was only measured together with or after the outcome. */
    G8(
            Optional.of(KnowledgeGapType.METHODOLOGICAL),
            Optional.of(GapReason.BIASED),
            Optional.empty(),
            "alleen samenhang, niets in de tijd gevolgd",
            "only correlates, nothing followed over time",
            "Müller-Bloch & Kranz 2015, ICIS 2015"),
    /** Only numbers or only words speak. */
    G9(
            Optional.of(KnowledgeGapType.METHODOLOGICAL),
            Optional.of(GapReason.NOT_RIGHT),
            Optional.empty(),
            "alleen cijfers of alleen woorden",
            "only numbers or only words",
            "Müller-Bloch & Kranz 2015, ICIS 2015"),
    /** Mechanism or implementation of a recommended action was not studied. */
    G10(
            Optional.of(KnowledgeGapType.THEORY_APPLICATION_VOID),
            Optional.empty(),
            Optional.empty(),
            "aanbevolen, maar werking of uitvoering niet onderzocht",
            "recommended, but mechanism or implementation not studied",
            "Müller-Bloch & Kranz 2015, ICIS 2015; Johnson, Tilley & Bowers 2015, J Exp Criminol 11:459"),
    /** Practice opposes research that is fairly certain. */
    G11(
            Optional.of(KnowledgeGapType.ACTION_KNOWLEDGE_CONFLICT),
            Optional.empty(),
            Optional.empty(),
            "praktijk en onderzoek spreken elkaar tegen",
            "practice and research contradict each other",
            "Müller-Bloch & Kranz 2015, ICIS 2015"),
    /** The protective end of a factor that can be changed was not tested. */
    G12(
            Optional.of(KnowledgeGapType.EMPIRICAL),
            Optional.of(GapReason.NOT_RIGHT),
            Optional.empty(),
            "de beschermende kant is niet onderzocht",
            "the protective end was not studied",
            "Miles 2017");

    private final Optional<KnowledgeGapType> type;
    private final Optional<GapReason> reason;
    private final Optional<MapGapKind> mapKind;
    private final LocalizedText label;
    private final String literature;

    GapRule(
            Optional<KnowledgeGapType> type,
            Optional<GapReason> reason,
            Optional<MapGapKind> mapKind,
            String nl,
            String en,
            String literature) {
        this.type = type;
        this.reason = reason;
        this.mapKind = mapKind;
        this.label = LocalizedText.of(nl, en);
        this.literature = literature;
    }

    /** {@return the kind of gap it shows; empty when it only shows that studies were not reviewed} */
    public Optional<KnowledgeGapType> type() {
        return type;
    }

    /** {@return why the evidence does not answer the question, when the rule says so} */
    public Optional<GapReason> reason() {
        return reason;
    }

    /** {@return the gap of an evidence map it shows, if any} */
    public Optional<MapGapKind> mapKind() {
        return mapKind;
    }

    /** {@return the rule as every conclusion names it; its id is the name of the constant} */
    public Rule rule() {
        return new Rule(name(), RuleStatus.L, label, literature);
    }
}
