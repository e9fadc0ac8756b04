package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.Provenance;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.InterventionKind;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.InsightKind;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.Doi;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.source.CitationCertainty;
import org.synthesis.model.source.PersonName;
import org.synthesis.model.source.Source;
import org.synthesis.model.source.SourceKind;
import org.synthesis.model.study.Study;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.model.vocabulary.GrammaticalNumber;
import org.synthesis.model.vocabulary.LocalizedTerm;

/** Third step of reading: builds the values of the model from checked rows. */
final class EvidenceAssembler {
    private final ListMultimap<String, CheckedRow> rows;
    private final Concepts concepts;
    private final ImmutableList.Builder<Diagnostic> diagnostics;
    private final ImmutableList.Builder<Provenance> provenance = ImmutableList.builder();
    private final Map<OutcomeId, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<SourceId, StudyDesign> designs = new HashMap<>();
    private final ReportedEffectReader effects;
    private final Map<CheckedRow, Diagnostic> refused = new LinkedHashMap<>();
    private final Set<String> factorKeys = new HashSet<>();
    private final Map<String, EffectMeasure> measureOfDataset = new HashMap<>();
    private final JudgementReader judgements = new JudgementReader();
    private final DecisionReader decisions = new DecisionReader();

    EvidenceAssembler(
            ListMultimap<String, CheckedRow> rows, Concepts concepts, ImmutableList.Builder<Diagnostic> diagnostics) {
        this.rows = rows;
        this.concepts = concepts;
        this.diagnostics = diagnostics;
        this.effects = new ReportedEffectReader(diagnostics);
        rows.get("factors").forEach(row -> factorKeys.add(row.text("factor_id")));
    }

    /** {@return the evidence base; empty when rows were {@link #refused()} and others may now refer to nothing} */
    Optional<EvidenceBase> assemble() {
        StandardOutcomes.all().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        Set<OutcomeId> own = new HashSet<>();
        for (CheckedRow row : rows.get("outcomes")) {
            Outcome outcome = StandardOutcomes.outcome(row);
            outcomes.put(outcome.id(), outcome);
            own.add(outcome.id());
            note(row, outcome.id());
        }
        ImmutableList<ReviewQuestion> questions = each("questions", this::question);
        ImmutableList<Source> sources = each("sources", this::source);
        ImmutableList<Study> studies = each("studies", this::study);
        ImmutableList<Factor> factors = each("factors", this::factor);
        ImmutableList<Intervention> interventions = each("interventions", this::intervention);
        ImmutableList<ResearchFinding> findings = each("findings", this::finding);
        ImmutableList<MunicipalityProfile> municipalities = municipalities();
        each("decisions", decisions::read);
        Set<OutcomeId> used = new HashSet<>(own);
        findings.forEach(finding -> used.add(finding.outcome()));
        EvidenceBase.Builder evidence = EvidenceBase.builder()
                .protocol(new ProtocolReader(diagnostics).read(rows.get("protocol")))
                .concepts(concepts)
                .questions(
                        ImmutableList.sortedCopyOf(java.util.Comparator.comparingInt(ReviewQuestion::order), questions))
                .outcomes(outcomes.values().stream()
                        .filter(outcome -> used.contains(outcome.id()))
                        .toList())
                .sources(sources)
                .studies(studies)
                .factors(factors)
                .interventions(interventions)
                .findings(findings)
                .insights(each("insights", this::insight))
                .codings(each("codings", judgements::coding))
                .answers(each("appraisals", judgements::answer))
                .settlements(each("settlements", judgements::settlement))
                .gaps(each("gaps", this::gap))
                .recommendations(recommendations(fieldsOf(municipalities)))
                .municipalities(municipalities)
                .primaryEffects(primaryEffects())
                .terms(terms())
                .provenance(provenance.build());
        return refused.isEmpty() ? Optional.of(evidence.build()) : Optional.empty();
    }

    /** {@return rows the model refused, each with what is wrong} */
    Map<CheckedRow, Diagnostic> refused() {
        return refused;
    }

    private ReviewQuestion question(CheckedRow row) {
        return ReviewQuestion.builder()
                .id(note(row, new QuestionId(row.text("question_id"))))
                .parent(row.optionalText("parent_id").map(QuestionId::new))
                .order(row.get("order", Integer.class))
                .kind(row.get("kind", QuestionKind.class))
                .text(row.localized("text"))
                .products(row.words("products"))
                .build();
    }

    @SuppressWarnings("unchecked") // the parser puts a list of names in this column
    private Source source(CheckedRow row) {
        SourceId id = note(row, new SourceId(row.text("source_id")));
        StudyDesign design = row.get("design", StudyDesign.class);
        designs.put(id, design);
        return Source.builder()
                .id(id)
                .kind(row.get("type", SourceKind.class))
                .authors((ImmutableList<PersonName>) row.get("authors", ImmutableList.class))
                .year(row.integer("year"))
                .title(row.text("title"))
                .container(row.optionalText("container"))
                .details(row.optionalText("details"))
                .publisher(row.optionalText("publisher"))
                .doi(row.find("doi", Doi.class))
                .language(row.optionalText("language"))
                .countries(row.words("country_scope"))
                .design(design)
                .studies(row.integer("k_studies"))
                .effects(row.integer("k_effects"))
                .participants(row.integer("n_participants"))
                .peerReviewed(row.yes("peer_reviewed"))
                .greyLiterature(row.yes("grey_literature"))
                .tags(row.words("topic_tags"))
                .citationCertainty(row.get("citation_certainty", CitationCertainty.class))
                .readBasis(row.text("read_basis"))
                .note(row.text("note"))
                .build();
    }

    private Study study(CheckedRow row) {
        return Study.builder()
                .id(note(row, new StudyId(row.text("study_id"))))
                .label(row.localized("label"))
                .sources(ids(row, "source_ids", SourceId::new))
                .build();
    }

    private Factor factor(CheckedRow row) {
        return Factor.builder()
                .id(note(row, new FactorId(row.text("factor_id"))))
                .label(row.localized("label"))
                .definition(row.localized("definition"))
                .level(row.get("level", EcologicalLevel.class))
                .role(row.get("role", ExpectedRole.class))
                .isAggregate(row.yes("aggregate"))
                .modifiability(row.get("malleable", Modifiability.class))
                .tags(row.words("tags"))
                .build();
    }

    private Intervention intervention(CheckedRow row) {
        return Intervention.builder()
                .id(note(row, new InterventionId(row.text("intervention_id"))))
                .label(row.localized("label"))
                .definition(row.localized("definition"))
                .level(row.get("level", EcologicalLevel.class))
                .kind(row.get("type", InterventionKind.class))
                .build();
    }

    private ResearchFinding finding(CheckedRow row) {
        SourceId source = new SourceId(row.text("source_id"));
        EffectMeasure measure = row.get("metric", EffectMeasure.class);
        StudyDesign design = designs.getOrDefault(source, StudyDesign.UNKNOWN);
        boolean quantitative = measure != EffectMeasure.NONE
                || design.knowledgeSource().isNumbers()
                || row.get("unit", ReportingUnit.class) == ReportingUnit.POOLED;
        Outcome outcome = outcomeOf(row);
        SubjectPole pole = row.get("subject_pole", SubjectPole.class);
        Direction reported = row.get("direction_reported", Direction.class);
        QuantitativeFinding finding = QuantitativeFinding.builder()
                .id(note(row, new FindingId(row.text("finding_id"))))
                .question(new QuestionId(row.text("question_id")))
                .source(source)
                .subject(subjectOf(row))
                .pole(pole)
                .outcome(outcome.id())
                .subgroup(row.optionalText("subgroup"))
                .unit(row.get("unit", ReportingUnit.class))
                .directionReported(reported)
                .direction(harmonised(row, reported, pole))
                .directionCertainty(row.get("direction_certainty", Verification.class))
                .effect(effects.read(row))
                .directness(row.get("directness", Directness.class))
                .fromHome(row.yes("dutch_evidence"))
                .appraisal(new Appraisal(
                        row.text("appraisal_scheme"),
                        row.get("appraisal", AppraisalLevel.class),
                        row.text("appraisal_reason")))
                .statement(row.localized("statement"))
                .note(row.text("note"))
                .build();
        return quantitative ? finding : qualitative(finding);
    }

    private static QualitativeFinding qualitative(QuantitativeFinding finding) {
        return QualitativeFinding.builder().from((ResearchFinding) finding).build();
    }

    private Direction harmonised(CheckedRow row, Direction reported, SubjectPole pole) {
        Direction coded = row.get("direction_harmonised", Direction.class);
        Direction turned = pole.turn(reported);
        if (coded != turned) {
            diagnostics.add(Diagnostic.error(
                    "direction-mismatch",
                    row.at("direction_harmonised"),
                    "expected " + turned.code() + ", as " + reported.code() + " is reported for the " + pole.code()
                            + " pole; found " + coded.code(),
                    "the expected direction is used; correct one of the three cells"));
        }
        return turned;
    }

    private SubjectId subjectOf(CheckedRow row) {
        String word = row.text("subject_id");
        boolean isFactor = factorKeys.contains(word);
        SubjectKind kind = row.get("subject_kind", SubjectKind.class);
        if (isFactor != (kind == SubjectKind.FACTOR)) {
            diagnostics.add(Diagnostic.error(
                    "subject-kind",
                    row.at("subject_kind"),
                    "expected " + (isFactor ? "factor" : "intervention") + " for " + word + "; found " + kind.code(),
                    "the kind of the key is used"));
        }
        return isFactor ? new FactorId(word) : new InterventionId(word);
    }

    private Outcome outcomeOf(CheckedRow row) {
        OutcomeId id = new OutcomeId(row.text("outcome"));
        OutcomePolarity polarity = row.get("outcome_polarity", OutcomePolarity.class);
        Outcome known = outcomes.get(id);
        if (known == null) {
            diagnostics.add(Diagnostic.warning(
                    "unknown-outcome",
                    row.at("outcome"),
                    "the outcome " + Shown.quoted(id.value()) + " stands in no list of outcomes",
                    Nearest.to(
                                    id.value(),
                                    outcomes.keySet().stream()
                                            .map(OutcomeId::value)
                                            .toList())
                            .map(word -> "did you mean \"" + word + "\"?")
                            .orElse("add it to the table outcomes, with a label in two languages and its family")));
            String label = row.text("outcome_label");
            known = new Outcome(
                    id,
                    label.isEmpty() ? LocalizedText.same(id.value()) : LocalizedText.of("", label),
                    polarity,
                    OutcomeFamily.UNCLASSIFIED);
            outcomes.put(id, known);
        } else if (known.polarity() != polarity) {
            diagnostics.add(Diagnostic.error(
                    "polarity-mismatch",
                    row.at("outcome_polarity"),
                    "expected " + known.polarity().code() + " for " + id + "; found " + polarity.code(),
                    "the polarity of the outcome is used"));
        }
        return known;
    }

    private PracticeInsight insight(CheckedRow row) {
        return PracticeInsight.builder()
                .id(note(row, new FindingId(row.text("insight_id"))))
                .question(new QuestionId(row.text("question_id")))
                .level(row.get("level", EcologicalLevel.class))
                .kind(row.get("kind", InsightKind.class))
                .sourcing(row.get("sourced", Sourcing.class))
                .sources(ids(row, "source_ids", SourceId::new))
                .label(row.localized("label"))
                .statement(row.localized("statement"))
                .actors(row.words("actor"))
                .cerqual(new Cerqual(
                        row.get("cerqual_methodological_limitations", ConcernLevel.class),
                        row.get("cerqual_coherence", ConcernLevel.class),
                        row.get("cerqual_adequacy", ConcernLevel.class),
                        row.get("cerqual_relevance", ConcernLevel.class),
                        row.get("confidence", AppraisalLevel.class)))
                .note(row.text("note"))
                .build();
    }

    private ImmutableMap<String, LocalizedTerm> terms() {
        Map<String, LocalizedTerm> terms = new LinkedHashMap<>();
        each("terms", row -> {
            String key = row.text("key");
            if (terms.containsKey(key)) {
                throw new RowFault("key", "expected one term for " + key + "; found another", "the first one is kept");
            }
            LocalizedTerm term = term(row);
            terms.put(key, term);
            return term;
        });
        return ImmutableMap.copyOf(terms);
    }

    private static LocalizedTerm term(CheckedRow row) {
        return new LocalizedTerm(
                row.text("sentence_nl"),
                row.get("number_nl", GrammaticalNumber.class),
                row.text("sentence_en"),
                row.get("number_en", GrammaticalNumber.class));
    }

    private EvidenceGap gap(CheckedRow row) {
        return EvidenceGap.builder()
                .id(note(row, new GapId(row.text("gap_id"))))
                .question(new QuestionId(row.text("question_id")))
                .level(row.get("level", EcologicalLevel.class))
                .type(row.get("gap_type", GapType.class))
                .basisKind(row.get("basis_kind", GapBasisKind.class))
                .basis(row.get("basis", GapBasis.class))
                .title(row.localized("title"))
                .description(row.localized("description"))
                .advice(row.localized("advice"))
                .priority(row.get("priority", Priority.class))
                .build();
    }

    private ImmutableList<Recommendation> recommendations(Set<String> fields) {
        FitReader fit = new FitReader(fields, factorKeys, concepts);
        each("context_conditions", fit::condition);
        each("transfer", fit::concern);
        each("implementation", fit::implementation);
        return each("recommendations", row -> fit.with(recommendation(row, fields)));
    }

    private Recommendation recommendation(CheckedRow row, Set<String> fields) {
        ContextCondition condition = row.get("condition", ContextCondition.class);
        if (condition instanceof ContextCondition.When when) {
            FitReader.demandField(when.condition(), fields, "condition");
        }
        Optional<Contraindication> contraindication =
                row.find("contraindication", Optional.class).flatMap(EvidenceAssembler::asContraindication);
        contraindication.ifPresent(value -> FitReader.demandField(value.condition(), fields, "contraindication"));
        RecommendationId id = note(row, new RecommendationId(row.text("recommendation_id")));
        return Recommendation.builder()
                .id(id)
                .addressee(row.get("addressee", Addressee.class))
                .question(new QuestionId(row.text("question_id")))
                .level(row.get("level", EcologicalLevel.class))
                .action(row.localized("action"))
                .findings(ids(row, "finding_ids", FindingId::new))
                .counterFindings(ids(row, "counter_finding_ids", FindingId::new))
                .insights(ids(row, "insight_ids", FindingId::new))
                .gaps(ids(row, "gap_ids", GapId::new))
                .targets(ids(row, "target_factor_ids", FactorId::new))
                .condition(condition)
                .contraindication(contraindication)
                .strength(row.get("strength", Strength.class))
                .illustrative(row.yes("illustrative"))
                .decision(decisions.of(id))
                .build();
    }

    private static Optional<Contraindication> asContraindication(Optional<?> value) {
        return value.map(Contraindication.class::cast);
    }

    private static Set<String> fieldsOf(List<MunicipalityProfile> municipalities) {
        Set<String> fields = new HashSet<>();
        municipalities.forEach(
                municipality -> fields.addAll(municipality.fields().keySet()));
        return fields;
    }

    private ImmutableList<MunicipalityProfile> municipalities() {
        CodingTable table = CodingSchema.standard().table("municipalities").orElseThrow();
        Set<String> fixed = new HashSet<>();
        table.columns().stream()
                .filter(column -> column.kind() != ColumnKind.FIELD)
                .forEach(column -> fixed.add(column.name()));
        Set<String> numeric = new HashSet<>();
        rows.get("recommendations")
                .forEach(row -> row.find("condition", ContextCondition.class)
                        .filter(ContextCondition.When.class::isInstance)
                        .map(ContextCondition.When.class::cast)
                        .map(ContextCondition.When::condition)
                        .filter(condition -> condition.operator().isNumeric())
                        .ifPresent(condition -> numeric.add(condition.field())));
        for (CheckedRow row : rows.get("context_conditions")) {
            FieldCondition condition = row.get("condition", FieldCondition.class);
            if (condition.operator().isNumeric()
                    || row.find("scale", ModeratorScale.class)
                            .filter(ModeratorScale.Numeric.class::isInstance)
                            .isPresent()) {
                numeric.add(condition.field());
            }
        }
        return each("municipalities", row -> municipality(row, fixed, numeric));
    }

    private MunicipalityProfile municipality(CheckedRow row, Set<String> fixed, Set<String> numeric) {
        Map<String, String> fields = new java.util.TreeMap<>();
        for (String column : row.columns()) {
            String value = fixed.contains(column) ? "" : row.text(column);
            if (numeric.contains(column) && com.google.common.primitives.Doubles.tryParse(value) == null) {
                diagnostics.add(Diagnostic.error(
                        "not-a-number",
                        row.at(column),
                        "expected a number, as a recommendation compares it; found " + Shown.quoted(value),
                        "the field counts as not known"));
            } else if (MunicipalityProfile.isAboutPeople(column) && !fixed.contains(column)) {
                diagnostics.add(Diagnostic.error(
                        "field-about-people",
                        row.at(column),
                        "expected a field about the place; found " + Shown.quoted(column) + ", which describes people",
                        "remove the column: a profile holds no origin, religion or risk of people"));
            } else if (!value.isEmpty()) {
                fields.put(column, value);
            }
        }
        return MunicipalityProfile.builder()
                .id(note(row, new MunicipalityId(row.text("municipality_id"))))
                .name(row.text("name"))
                .fictitious(row.yes("fictitious"))
                .fields(ImmutableMap.copyOf(fields))
                .signals(ids(row, "main_signals", FactorId::new))
                .interventions(ids(row, "existing_interventions", InterventionId::new))
                .note(row.text("note"))
                .build();
    }

    private ImmutableList<PrimaryEffect> primaryEffects() {
        Set<String> seen = new HashSet<>();
        return each("primary_effects", row -> primaryEffect(row, seen));
    }

    private PrimaryEffect primaryEffect(CheckedRow row, Set<String> seen) {
        if (!seen.add(row.text("dataset_id") + ' ' + row.get("row_no", Integer.class))) {
            throw new RowFault("row_no", "expected a number of its own in the data set; found it a second time", "");
        }
        EffectMeasure measure = row.get("metric", EffectMeasure.class);
        EffectMeasure first = measureOfDataset.putIfAbsent(row.text("dataset_id"), measure);
        if (first != null && first != measure) {
            throw new RowFault(
                    "metric",
                    "expected " + first.code() + ", as in the first row of " + row.text("dataset_id") + "; found "
                            + measure.code(),
                    "effects of different measures are never pooled; the row is left out");
        }
        CodingTable table = CodingSchema.standard().table("primary_effects").orElseThrow();
        Map<String, String> attributes = new java.util.TreeMap<>();
        for (String column : row.columns()) {
            ColumnKind kind = table.column(column).map(CodingColumn::kind).orElse(ColumnKind.ATTRIBUTE_TEXT);
            if (kind == ColumnKind.ATTRIBUTE_NUMBER || kind == ColumnKind.ATTRIBUTE_TEXT) {
                attributes.put(column, row.text(column));
            }
        }
        return PrimaryEffect.builder()
                .dataset(new DatasetId(row.text("dataset_id")))
                .row(row.get("row_no", Integer.class))
                .source(new SourceId(row.text("source_id")))
                .cluster(row.text("cluster_id"))
                .label(row.optionalText("study_label"))
                .measure(measure)
                .size(new EffectSize(row.get("yi", Double.class), row.get("vi", Double.class)))
                .counts(counts(row))
                .attributes(ImmutableMap.copyOf(attributes))
                .build();
    }

    private static Optional<TwoByTwo> counts(CheckedRow row) {
        List<String> columns = List.of("t_event", "t_nonevent", "c_event", "c_nonevent");
        if (!columns.stream().allMatch(row::has)) {
            return Optional.empty();
        }
        List<Integer> cells =
                columns.stream().map(column -> row.get(column, Integer.class)).toList();
        return Optional.of(new TwoByTwo(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }

    private <T> ImmutableList<T> ids(CheckedRow row, String column, Function<String, T> key) {
        return row.words(column).stream().map(key).collect(ImmutableList.toImmutableList());
    }

    private <I extends Id> I note(CheckedRow row, I id) {
        provenance.add(new Provenance(id, row.place(), ""));
        return id;
    }

    /** Builds a value from each row of a table; a row the model refuses is named and left out. */
    private <T> ImmutableList<T> each(String table, Function<CheckedRow, T> build) {
        ImmutableList.Builder<T> built = ImmutableList.builder();
        for (CheckedRow row : rows.get(table)) {
            try {
                built.add(build.apply(row));
            } catch (RowFault fault) {
                refused.put(
                        row, Diagnostic.error("row-left-out", row.at(fault.column()), fault.problem(), fault.hint()));
            } catch (IllegalArgumentException e) {
                refused.put(
                        row,
                        Diagnostic.error(
                                "row-left-out", row.place(), String.valueOf(e.getMessage()), "the row is left out"));
            }
        }
        return built.build();
    }
}
