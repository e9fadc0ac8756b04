package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.InterventionKind;
import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.IncludedDesigns;
import org.synthesis.model.finding.InsightKind;
import org.synthesis.model.finding.MeasurementLevel;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.GoodPracticeCriterion;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.source.CitationCertainty;
import org.synthesis.model.source.SourceKind;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.GrammaticalNumber;

/** The closed vocabularies that columns may name, by the simple name of their enum. */
final class Vocabularies {
    private static final ImmutableMap<String, ImmutableList<Coded>> ENUMS = Stream.<Coded[]>of(
                    Addressee.values(),
                    AppraisalLevel.values(),
                    CitationCertainty.values(),
                    CodedField.values(),
                    ConcernLevel.values(),
                    ConditionRole.values(),
                    Direction.values(),
                    Directness.values(),
                    EcologicalLevel.values(),
                    EffectMeasure.values(),
                    ExpectedRole.values(),
                    GapBasisKind.values(),
                    GapType.values(),
                    GrammaticalNumber.values(),
                    IncludedDesigns.values(),
                    InsightKind.values(),
                    InterventionKind.values(),
                    LeverOwner.values(),
                    MeasurementLevel.values(),
                    Modifiability.values(),
                    OutcomeFamily.values(),
                    OutcomePolarity.values(),
                    Priority.values(),
                    QuestionKind.values(),
                    ReportingUnit.values(),
                    SourceKind.values(),
                    Sourcing.values(),
                    StandardErrorBasis.values(),
                    Strength.values(),
                    StudyDesign.values(),
                    SubjectKind.values(),
                    SubjectPole.values(),
                    TemporalOrder.values(),
                    TransferGroup.values(),
                    Verification.values())
            .collect(ImmutableMap.toImmutableMap(
                    constants -> constants.getClass().getComponentType().getSimpleName(), ImmutableList::copyOf));

    /** What a row of a weighing can be about stands in three enums. */
    private static final ImmutableMap<String, ImmutableList<Coded>> BY_NAME =
            ImmutableMap.<String, ImmutableList<Coded>>builder()
                    .putAll(ENUMS)
                    .put(
                            "DecisionItem",
                            ImmutableList.<Coded>builder()
                                    .add(EtdCriterion.values())
                                    .add(DecisionSetting.values())
                                    .add(GoodPracticeCriterion.values())
                                    .build())
                    .buildOrThrow();

    private Vocabularies() {}

    /** {@return the codes of a vocabulary in their order} */
    static ImmutableList<String> codes(String vocabulary) {
        return constants(vocabulary).stream().map(Coded::code).collect(ImmutableList.toImmutableList());
    }

    /** {@return the constant with a code, in upper or lower case} */
    static Optional<Coded> parse(String vocabulary, String code) {
        return constants(vocabulary).stream()
                .filter(constant -> constant.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** {@return the constants of a vocabulary in their order} */
    static ImmutableList<Coded> constants(String vocabulary) {
        ImmutableList<Coded> constants = BY_NAME.get(vocabulary);
        if (constants == null) {
            throw new AssertionError("the schema names an unknown vocabulary: " + vocabulary);
        }
        return constants;
    }
}
