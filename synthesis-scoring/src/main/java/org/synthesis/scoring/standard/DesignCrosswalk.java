package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.source.Source;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.DesignFacts;
import org.synthesis.model.standard.DesignStanding;
import org.synthesis.model.standard.EffectLadder;
import org.synthesis.model.standard.EifLevel;
import org.synthesis.model.standard.NestaLevel;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * Research designs on five scales side by side: Maryland, the Dutch ladder, EIF, Nesta and the start of GRADE.
 *
 * <p>Our reading, and a lossy one: the scales ask for more than a design, so a cell that depends on something else (equal groups,
 * repetition, replication) is undetermined until that is known. A cell that a scale does not have does not apply.
 */
public final class DesignCrosswalk {
    private static final Rule CLASS = new Rule(
            "design-class",
            RuleStatus.D,
            LocalizedText.of("opzet zoals de standaarden die onderscheiden", "design as the standards tell them apart"),
            "Farrington et al. 2002, in Evidence-Based Crime Prevention");
    private static final Rule MARYLAND = column(
            "maryland",
            "niveau op de Maryland-schaal",
            "level on the Maryland scale",
            "Sherman et al. 1998, NIJ Research in Brief; Farrington et al. 2002, in Evidence-Based Crime Prevention");
    private static final Rule LADDER = column(
            "ladder",
            "trede op de effectladder",
            "step on the ladder of effectiveness",
            "Van Yperen and Veerman 2008, Zicht op effectiviteit");
    private static final Rule EIF = column(
            "eif",
            "hoogst haalbare EIF-niveau",
            "highest EIF level within reach",
            "Early Intervention Foundation, EIF Guidebook, evidence standards");
    private static final Rule NESTA = column(
            "nesta", "niveau volgens Nesta", "level by Nesta", "Puttick and Ludlow 2013, Nesta Standards of Evidence");
    private static final Rule GRADE = column(
            "grade-start",
            "beginniveau in GRADE",
            "where GRADE starts",
            "Guyatt et al. 2008, BMJ 336:924; Schünemann et al. 2019, J Clin Epidemiol 111:105");
    private static final LocalizedText ARM =
            LocalizedText.of("aantal deelnemers in de kleinste groep", "number of participants in the smallest arm");

    private DesignCrosswalk() {}

    private static Rule column(String id, String nl, String en, String literature) {
        return new Rule("design-crosswalk-" + id, RuleStatus.D, LocalizedText.of(nl, en), literature);
    }

    /** {@return the design as the standards tell them apart; undetermined when the coded word says too little} */
    public static Proposal<DesignClass> classOf(StudyDesign design) {
        return switch (design) {
            case RCT, CLUSTER_RCT -> is(DesignClass.RANDOMISED, design);
            case CROSS_SECTIONAL -> is(DesignClass.CROSS_SECTIONAL, design);
            case CONCEPTUAL,
                    POLICY_ESSAY,
                    EXPERT_REPORT,
                    EXPERT_INTERVIEW,
                    EXPERT_VIEW,
                    JOURNALISM,
                    PRACTICE_COLLECTION,
                    PRACTICE_TOOL,
                    PRACTICE_GUIDE,
                    PROJECT_PAGE,
                    POLICY_NEWS,
                    POLICY_INVENTORY -> is(DesignClass.NARRATIVE, design);
            case QUASI_EXPERIMENT ->
                unclear(
                        "of de vergelijkingsgroep vergelijkbaar is, en of er meer eenheden of gematchte groepen zijn",
                        "whether the comparison group is comparable, and whether there are many units or matched groups");
            case REGISTER_COHORT, MULTILEVEL_SURVEY, REPEATED_CROSS_SECTION ->
                unclear(
                        "of er voor en na een aanpak is gemeten, en met welke vergelijkingsgroep",
                        "whether measurements stand before and after a programme, and with which comparison group");
            case MIXED_METHODS, PRACTICE_EVALUATION, UNKNOWN ->
                unclear(
                        "met welke opzet een effect is gemeten, als dat is gebeurd",
                        "by which design an effect was measured, if it was");
            case META_ANALYSIS,
                    SYSTEMATIC_REVIEW_MIXED,
                    SYSTEMATIC_REVIEW_NARRATIVE,
                    RAPID_EVIDENCE_ASSESSMENT,
                    NARRATIVE_REVIEW,
                    PRACTICE_SYNTHESIS,
                    EVIDENCE_RATING,
                    TOOLKIT ->
                absent(
                        CLASS,
                        "Een overzicht of register bevat studies met verschillende opzetten; die tellen elk voor zich.",
                        "A review or register holds studies of several designs; each of those counts by itself.");
            case QUALITATIVE_CASE_STUDY,
                    CONTENT_ANALYSIS,
                    PROCESS_EVALUATION,
                    PRACTITIONER_SURVEY,
                    STATISTICS,
                    DATASET,
                    METHOD ->
                absent(
                        CLASS,
                        "Deze opzet vraagt niet of een aanpak effect heeft; deze schalen gaan daar wel over.",
                        "This design does not ask whether a programme has an effect, which is what these scales are about.");
        };
    }

    private static Proposal<DesignClass> is(DesignClass found, StudyDesign design) {
        return Proposal.determined(
                found,
                Ruling.of(CLASS)
                        .step(LocalizedText.of(
                                "Gecodeerd als " + design.label().nl() + ".",
                                "Coded as " + design.label().en() + ".")));
    }

    private static Proposal<DesignClass> unclear(String nl, String en) {
        return Proposal.undetermined(
                ImmutableList.of(LocalizedText.of(nl, en)),
                ImmutableList.of(Ruling.of(CLASS)
                        .step(LocalizedText.of(
                                "De gecodeerde opzet zegt hiervoor te weinig.",
                                "The design as coded says too little for this."))));
    }

    private static <T> Proposal<T> absent(Rule rule, String nl, String en) {
        LocalizedText reason = LocalizedText.of(nl, en);
        return Proposal.notApplicable(reason, Ruling.of(rule).step(reason));
    }

    /** {@return where a design stands on each of the scales} */
    public static DesignStanding standing(DesignFacts facts, Thresholds thresholds) {
        return new DesignStanding(
                facts.design(),
                maryland(facts.design()),
                cell(Ruling.of(LADDER), facts, reading -> ladder(facts, reading)),
                cell(
                        Ruling.of(EIF, thresholds, Threshold.EIF_EQUIVALENCE_ARM),
                        facts,
                        reading -> eif(facts, thresholds, reading)),
                cell(Ruling.of(NESTA), facts, reading -> nesta(facts, reading)),
                gradeStart(facts));
    }

    /** {@return every source with its design and where that stands, knowing no more than the design, in the order of the sources} */
    public static ImmutableList<SourceDesign> of(EvidenceBase evidence) {
        ImmutableList.Builder<SourceDesign> designs = ImmutableList.builder();
        for (Source source : evidence.sources()) {
            Proposal<DesignClass> found = classOf(source.design());
            designs.add(new SourceDesign(
                    source.id(),
                    source.design(),
                    found,
                    found.map(design ->
                            standing(DesignFacts.of(design), evidence.protocol().thresholds()))));
        }
        return designs.build();
    }

    private static <T extends Coded> Proposal<T> cell(Ruling ruling, DesignFacts facts, Function<Reading, T> level) {
        return ruling.settle(
                level,
                Coded::label,
                found -> LocalizedText.of(
                        "Opzet: " + facts.design().label().nl() + ".",
                        "Design: " + facts.design().label().en() + "."));
    }

    private static Proposal<Integer> maryland(DesignClass design) {
        return switch (design) {
            case NARRATIVE ->
                absent(
                        MARYLAND,
                        "De Maryland-schaal begint bij een gemeten samenhang.",
                        "The Maryland scale begins with a measured correlation.");
            case CROSS_SECTIONAL -> maryland(design, 1);
            case PRE_POST, COMPARISON -> maryland(design, 2);
            case COMPARABLE_PRE_POST -> maryland(design, 3);
            case CONTROLLED_MULTIPLE -> maryland(design, 4);
            case RANDOMISED -> maryland(design, 5);
        };
    }

    private static Proposal<Integer> maryland(DesignClass design, int level) {
        return Proposal.determined(
                level,
                Ruling.of(MARYLAND)
                        .step(LocalizedText.of(
                                "Opzet: " + design.label().nl() + ".",
                                "Design: " + design.label().en() + ".")));
    }

    private static EffectLadder ladder(DesignFacts facts, Reading reading) {
        return switch (facts.design()) {
            case NARRATIVE -> {
                if (reading.holds(facts.criteria(), Criterion.THEORY_BASED)) {
                    yield EffectLadder.THEORETICAL;
                }
                yield reading.holds(facts.criteria(), Criterion.DESCRIBED)
                        ? EffectLadder.DESCRIPTIVE
                        : EffectLadder.IMPLICIT;
            }
            case CROSS_SECTIONAL -> EffectLadder.THEORETICAL;
            case PRE_POST, COMPARISON -> EffectLadder.INDICATIVE;
            case COMPARABLE_PRE_POST, CONTROLLED_MULTIPLE, RANDOMISED -> EffectLadder.CAUSAL;
        };
    }

    private static EifLevel eif(DesignFacts facts, Thresholds thresholds, Reading reading) {
        Criteria criteria = facts.criteria();
        return switch (facts.design()) {
            case NARRATIVE, CROSS_SECTIONAL -> EifLevel.NOT_LEVEL_2;
            case PRE_POST, COMPARISON -> EifLevel.LEVEL_2;
            case COMPARABLE_PRE_POST ->
                reading.holds(criteria, Criterion.EQUIVALENCE_SHOWN)
                                && reading.atLeast(ARM, facts.smallestArm(), thresholds, Threshold.EIF_EQUIVALENCE_ARM)
                        ? EifLevel.LEVEL_3
                        : EifLevel.LEVEL_2;
            case CONTROLLED_MULTIPLE -> EifLevel.LEVEL_3;
            case RANDOMISED -> reading.holds(criteria, Criterion.REPEATED) ? EifLevel.LEVEL_4 : EifLevel.LEVEL_3;
        };
    }

    private static NestaLevel nesta(DesignFacts facts, Reading reading) {
        return switch (facts.design()) {
            case NARRATIVE, CROSS_SECTIONAL -> NestaLevel.LEVEL_1;
            case PRE_POST, COMPARISON -> NestaLevel.LEVEL_2;
            case COMPARABLE_PRE_POST, CONTROLLED_MULTIPLE -> NestaLevel.LEVEL_3;
            case RANDOMISED ->
                reading.holds(facts.criteria(), Criterion.REPLICATED_INDEPENDENTLY)
                        ? NestaLevel.LEVEL_4
                        : NestaLevel.LEVEL_3;
        };
    }

    private static Proposal<CertaintyLevel> gradeStart(DesignFacts facts) {
        Ruling ruling = Ruling.of(GRADE);
        return switch (facts.design()) {
            case NARRATIVE ->
                absent(
                        GRADE,
                        "GRADE begint bij onderzoek waarin een effect is gemeten.",
                        "GRADE begins with studies that measured an effect.");
            case CROSS_SECTIONAL, PRE_POST, COMPARISON -> cell(ruling, facts, reading -> CertaintyLevel.LOW);
            case COMPARABLE_PRE_POST, CONTROLLED_MULTIPLE ->
                cell(
                        ruling,
                        facts,
                        reading -> reading.holds(facts.criteria(), Criterion.APPRAISED_BY_ROBINS_I)
                                ? CertaintyLevel.HIGH
                                : CertaintyLevel.LOW);
            case RANDOMISED -> cell(ruling, facts, reading -> CertaintyLevel.HIGH);
        };
    }
}
