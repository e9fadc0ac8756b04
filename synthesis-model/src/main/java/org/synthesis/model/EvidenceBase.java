package org.synthesis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Finding;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.study.Study;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.LocalizedTerm;

/** Everything that was reported and coded for one synthesis; never changed in place. */
@Value.Immutable
@ModelStyle
public sealed interface EvidenceBase permits ImmutableEvidenceBase {
    /** {@return what was decided beforehand} */
    Protocol protocol();

    /** {@return open vocabularies: glossary terms, profile fields and their values} */
    Concepts concepts();

    /** {@return questions in their order} */
    ImmutableList<ReviewQuestion> questions();

    /** {@return outcomes} */
    ImmutableList<Outcome> outcomes();

    /** {@return sources} */
    ImmutableList<Source> sources();

    /** {@return studies that stand in several sources; a source in none is its own study} */
    ImmutableList<Study> studies();

    /** {@return factors} */
    ImmutableList<Factor> factors();

    /** {@return interventions} */
    ImmutableList<Intervention> interventions();

    /** {@return findings of research} */
    ImmutableList<ResearchFinding> findings();

    /** {@return practice insights} */
    ImmutableList<PracticeInsight> insights();

    /** {@return second and additional codings, beside the findings} */
    ImmutableList<Coding> codings();

    /** {@return files of appraisal tools that came with the evidence, by name, as they stand} */
    ImmutableMap<String, String> toolFiles();

    /** {@return answers to the items of appraisal tools} */
    ImmutableList<ItemAnswer> answers();

    /** {@return levels that people settled, beside what rules propose} */
    ImmutableList<Settlement> settlements();

    /** {@return gaps as coded} */
    ImmutableList<EvidenceGap> gaps();

    /** {@return recommendations as coded} */
    ImmutableList<Recommendation> recommendations();

    /** {@return municipalities} */
    ImmutableList<MunicipalityProfile> municipalities();

    /** {@return effects of open data sets, by data set and row} */
    ImmutableList<PrimaryEffect> primaryEffects();

    /** {@return how factors, interventions and outcomes stand in a sentence, by the word of their key; those without have a label} */
    ImmutableMap<String, LocalizedTerm> terms();

    /** {@return where each value was read} */
    ImmutableList<Provenance> provenance();

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        ImmutableList<DanglingReference> dangling = EvidenceReferences.danglingIn(this);
        Checks.that(
                dangling.isEmpty(),
                "%d references lead nowhere: %s",
                dangling.size(),
                dangling.stream().map(DanglingReference::toString).collect(java.util.stream.Collectors.joining("; ")));
    }

    /** {@return sources by key} */
    @Value.Lazy
    default ImmutableMap<SourceId, Source> sourcesById() {
        return Maps.uniqueIndex(sources(), Source::id);
    }

    /** {@return outcomes by key} */
    @Value.Lazy
    default ImmutableMap<OutcomeId, Outcome> outcomesById() {
        return Maps.uniqueIndex(outcomes(), Outcome::id);
    }

    /** {@return factors, then interventions, by key} */
    @Value.Lazy
    default ImmutableMap<SubjectId, Subject> subjectsById() {
        return ImmutableList.<Subject>builder().addAll(factors()).addAll(interventions()).build().stream()
                .collect(ImmutableMap.toImmutableMap(Subject::subjectId, subject -> subject));
    }

    /** {@return findings of research by key} */
    @Value.Lazy
    default ImmutableMap<FindingId, ResearchFinding> findingsById() {
        return Maps.uniqueIndex(findings(), ResearchFinding::id);
    }

    /** {@return practice insights by key} */
    @Value.Lazy
    default ImmutableMap<FindingId, PracticeInsight> insightsById() {
        return Maps.uniqueIndex(insights(), PracticeInsight::id);
    }

    /** {@return gaps by key} */
    @Value.Lazy
    default ImmutableMap<GapId, EvidenceGap> gapsById() {
        return Maps.uniqueIndex(gaps(), EvidenceGap::id);
    }

    /** {@return recommendations by key} */
    @Value.Lazy
    default ImmutableMap<RecommendationId, Recommendation> recommendationsById() {
        return Maps.uniqueIndex(recommendations(), Recommendation::id);
    }

    /** {@return municipalities by key} */
    @Value.Lazy
    default ImmutableMap<MunicipalityId, MunicipalityProfile> municipalitiesById() {
        return Maps.uniqueIndex(municipalities(), MunicipalityProfile::id);
    }

    /** {@return findings by the subject they are about, subjects without findings left out} */
    @Value.Lazy
    default ImmutableListMultimap<SubjectId, ResearchFinding> findingsBySubject() {
        return Multimaps.index(findings(), ResearchFinding::subject);
    }

    /** {@return primary effects by data set, in the order of the data sets} */
    @Value.Lazy
    default ImmutableListMultimap<DatasetId, PrimaryEffect> effectsByDataset() {
        return Multimaps.index(primaryEffects(), PrimaryEffect::dataset);
    }

    /** {@return for each source the key of its study: the study that lists it, or the source itself} */
    @Value.Lazy
    default ImmutableMap<SourceId, StudyId> studyOfSource() {
        java.util.LinkedHashMap<SourceId, StudyId> studies = new java.util.LinkedHashMap<>();
        sources()
                .forEach(source ->
                        studies.put(source.id(), new StudyId(source.id().value())));
        studies().forEach(study -> study.sources().forEach(source -> studies.put(source, study.id())));
        return ImmutableMap.copyOf(studies);
    }

    /** {@return where a value was read; nowhere when it was made in memory} */
    default SourceLocation placeOf(Id id) {
        Provenance found = provenanceById().get(id);
        return found == null ? SourceLocation.NOWHERE : found.location();
    }

    /**
     * {@return the source of knowledge that a finding belongs to}
     *
     * <p>A number is research with numbers whoever quotes it, unless an
     * organisation registered it about its own work. A result in words belongs to whom the design of its source says: an expert
     * interview is what a professional observes, a case study is research. What practice reports is professional knowledge.
     */
    default KnowledgeSource knowledgeSource(Finding finding) {
        if (finding instanceof PracticeInsight) {
            return KnowledgeSource.PROFESSIONAL;
        }
        KnowledgeSource design = Optional.ofNullable(sourcesById().get(((ResearchFinding) finding).source()))
                .map(Source::design)
                .orElse(StudyDesign.UNKNOWN)
                .knowledgeSource();
        if (finding instanceof QuantitativeFinding) {
            return design == KnowledgeSource.ORG_DATA ? design : KnowledgeSource.SCI_QUANT;
        }
        return design.isNumbers() ? KnowledgeSource.SCI_QUAL : design;
    }

    /** {@return where each value was read, by key} */
    @Value.Lazy
    default ImmutableMap<Id, Provenance> provenanceById() {
        return Maps.uniqueIndex(provenance(), Provenance::id);
    }

    /** {@return everything with a text that misses a language: its key and the missing language} */
    default ImmutableList<MissingTranslation> missingTranslations() {
        return MissingTranslation.in(this);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link EvidenceBase}. */
    final class Builder extends ImmutableEvidenceBase.Builder {
        Builder() {}
    }
}
