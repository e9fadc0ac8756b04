package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.EmmieDimension;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.EvidenceStream;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * The tables of a synthesis as CSV, one row an entity, with stable keys, codes and both languages: sources (T1), factors (T2),
 * findings (T3), interventions (T4), insights (T5), gaps (T6), the gap maps (T7), recommendations (T8), municipal advice (T9), and
 * pooled effects.
 */
public final class ResultTables {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;

    private ResultTables(EvidenceBase evidence, Conclusions conclusions) {
        this.evidence = evidence;
        this.conclusions = conclusions;
    }

    /** {@return every table by file name} */
    public static ImmutableMap<String, String> of(EvidenceBase evidence, Conclusions conclusions) {
        ResultTables tables = new ResultTables(evidence, conclusions);
        return ImmutableMap.<String, String>builder()
                .put("sources.csv", tables.sources())
                .put("factors.csv", tables.factors())
                .put("findings.csv", tables.findings())
                .put("interventions.csv", tables.interventions())
                .put("insights.csv", tables.insights())
                .put("gaps.csv", tables.gaps())
                .put("gap-map.csv", tables.gapMaps())
                .put("recommendations.csv", tables.recommendations())
                .put("municipal-advice.csv", tables.municipalAdvice())
                .put("municipal-actions.csv", tables.municipalActions())
                .put("pooled.csv", tables.pooled())
                .put("agreement.csv", tables.agreement())
                .buildOrThrow();
    }

    /** {@return changes between two runs as CSV} */
    public static String changes(List<Change> changes) {
        return Table.<Change>columns(table -> table.text("key", Change::key)
                        .text("field", Change::field)
                        .text("before", Change::before)
                        .text("after", Change::after)
                        .list("causes", Change::causes))
                .of(changes);
    }

    /** {@return diagnostics as CSV} */
    public static String diagnostics(List<Diagnostic> diagnostics) {
        return Table.<Diagnostic>columns(table -> table.text(
                                "severity", d -> d.severity().name().toLowerCase(java.util.Locale.ROOT))
                        .text("code", Diagnostic::code)
                        .text("file", d -> d.location().file())
                        .text(
                                "row",
                                d -> d.location().row() == 0 ? "" : d.location().row())
                        .text("column", d -> d.location().column())
                        .text("message", Diagnostic::message)
                        .text("hint", Diagnostic::hint))
                .of(diagnostics);
    }

    private String sources() {
        return Table.<Source>columns(table -> table.text("source_id", Source::id)
                        .code("type", Source::kind)
                        .list("authors", Source::authors)
                        .integer("year", Source::year)
                        .text("title", Source::title)
                        .optional("container", Source::container)
                        .optional("details", Source::details)
                        .optional("doi", Source::doi)
                        .list("country_scope", Source::countries)
                        .code("design", Source::design)
                        .integer("k_studies", Source::studies)
                        .integer("n_participants", Source::participants)
                        .code("citation_certainty", Source::citationCertainty)
                        .text("read_basis", Source::readBasis)
                        .list(
                                "finding_ids",
                                source -> evidence.findings().stream()
                                        .filter(finding -> finding.source().equals(source.id()))
                                        .map(ResearchFinding::id)
                                        .toList()))
                .of(evidence.sources());
    }

    private String factors() {
        return Table.<Factor>columns(table -> {
                    subject(table);
                    table.code("level", Factor::level)
                            .code("coded_role", Factor::role)
                            .code("malleable", Factor::modifiability);
                    conclusion(table);
                    table.list(
                            "temporal_order",
                            factor -> concluded(factor).stream()
                                    .flatMap(c -> c.temporalOrders().stream())
                                    .map(order -> order.code())
                                    .toList());
                })
                .of(evidence.factors().stream()
                        .sorted(java.util.Comparator.comparing((Factor factor) ->
                                        EcologicalLevel.reportOrder().indexOf(factor.level()))
                                .thenComparing(factor -> factor.id().value()))
                        .toList());
    }

    private String interventions() {
        return Table.<Intervention>columns(table -> {
                    subject(table);
                    table.code("level", Intervention::level).code("type", Intervention::kind);
                    conclusion(table);
                    table.yesNo(
                            "may_harm",
                            i -> concluded(i).map(SubjectConclusion::mayHarm).orElse(false));
                    for (EmmieDimension dimension : EmmieDimension.values()) {
                        table.both(
                                "emmie_" + dimension.code(),
                                i -> concluded(i)
                                        .map(c -> c.emmie().getOrDefault(dimension, LocalizedText.EMPTY))
                                        .orElse(LocalizedText.EMPTY));
                    }
                })
                .of(evidence.interventions());
    }

    private static <S extends Subject> void subject(Table<S> table) {
        table.text("subject_id", Subject::subjectId).both("label", Subject::label);
    }

    private <S extends Subject> void conclusion(Table<S> table) {
        table.text("verdict", s -> concluded(s).map(c -> c.verdict().code()).orElse("no-findings"))
                .text(
                        "certainty",
                        s -> certainty(s).map(c -> c.wordingLevel().code()).orElse(""))
                .yesNo(
                        "certainty_provisional",
                        s -> certainty(s)
                                .map(CertaintyAssessment::isProvisional)
                                .orElse(false))
                .both("certainty_reasons", this::certaintyReasons)
                .integer("n_findings", s -> count(s, c -> c.counts().total()))
                .integer("n_sources", s -> count(s, SubjectConclusion::sources))
                .integer("n_studies", s -> count(s, SubjectConclusion::studies))
                .integer("more_harm", s -> count(s, c -> c.counts().moreHarm()))
                .integer("less_harm", s -> count(s, c -> c.counts().lessHarm()))
                .integer("no_association", s -> count(s, c -> c.counts().noAssociation()))
                .integer("mixed", s -> count(s, c -> c.counts().mixed()))
                .integer("unclear", s -> count(s, c -> c.counts().unclear()))
                .integer("direction_not_verified", s -> count(s, c -> c.counts().unverified()))
                .text(
                        "headline_finding",
                        s -> concluded(s)
                                .flatMap(SubjectConclusion::headline)
                                .map(id -> id.value())
                                .orElse(""))
                .yesNo(
                        "direct_evidence",
                        s -> concluded(s).map(SubjectConclusion::direct).orElse(false))
                .yesNo(
                        "dutch_evidence",
                        s -> concluded(s).map(SubjectConclusion::fromHome).orElse(false))
                .yesNo(
                        "area_level",
                        s -> concluded(s).map(SubjectConclusion::areaLevel).orElse(false))
                .text(
                        "best_appraisal",
                        s -> concluded(s)
                                .flatMap(SubjectConclusion::bestAppraisal)
                                .map(level -> level.code())
                                .orElse(""))
                .list(
                        "see_also",
                        s -> concluded(s).map(SubjectConclusion::seeAlso).orElse(ImmutableList.of()))
                .list(
                        "finding_ids",
                        s -> concluded(s).map(SubjectConclusion::findings).orElse(ImmutableList.of()))
                .both(
                        "statement",
                        s -> concluded(s)
                                .map(SubjectConclusion::statement)
                                .orElse(LocalizedText.of("Geen bevindingen.", "No findings.")))
                .both(
                        "remarks",
                        s -> joined(concluded(s).map(SubjectConclusion::remarks).orElse(ImmutableList.of()), " "));
    }

    private Optional<SubjectConclusion> concluded(Subject subject) {
        return conclusions.subject(subject.subjectId());
    }

    private Optional<CertaintyAssessment> certainty(Subject subject) {
        return concluded(subject).flatMap(SubjectConclusion::certainty);
    }

    private LocalizedText certaintyReasons(Subject subject) {
        return certainty(subject)
                .map(assessment -> joined(assessment.reasons(), "; "))
                .orElse(LocalizedText.EMPTY);
    }

    private OptionalInt count(Subject subject, java.util.function.ToIntFunction<SubjectConclusion> count) {
        return OptionalInt.of(concluded(subject).map(count::applyAsInt).orElse(0));
    }

    private String findings() {
        return Table.<ResearchFinding>columns(table -> table.text("finding_id", ResearchFinding::id)
                        .text("source_id", ResearchFinding::source)
                        .text("question_id", ResearchFinding::question)
                        .text("subject_id", ResearchFinding::subject)
                        .code("subject_pole", ResearchFinding::pole)
                        .text("outcome", ResearchFinding::outcome)
                        .optional("subgroup", ResearchFinding::subgroup)
                        .code("unit", ResearchFinding::unit)
                        .code("stream", ResearchFinding::stream)
                        .text(
                                "direction_reported",
                                f -> f.publishedDirection().isPresent()
                                        ? f.directionReported().code()
                                        : "")
                        .text(
                                "direction_harmonised",
                                f -> f.publishedDirection().map(d -> d.code()).orElse(""))
                        .code("direction_certainty", ResearchFinding::directionCertainty)
                        .code("metric", f -> f.effect().measure())
                        .number("estimate", f -> published(f, f.effect().estimate()))
                        .number("ci_low", f -> published(f, bound(f.effect(), Interval::low)))
                        .number("ci_high", f -> published(f, bound(f.effect(), Interval::high)))
                        .number("range_low", f -> published(f, f.effect().rangeLow()))
                        .number("range_high", f -> published(f, f.effect().rangeHigh()))
                        .number("value_a", f -> published(f, f.effect().valueA()))
                        .number("value_b", f -> published(f, f.effect().valueB()))
                        .integer("k_studies", f -> f.effect().studies())
                        .integer("k_effects", f -> f.effect().effects())
                        .integer("n_participants", f -> f.effect().participants())
                        .optional(
                                "p_value",
                                f -> f.withholdsNumber()
                                        ? Optional.empty()
                                        : f.effect().pValue())
                        .code("estimate_certainty", f -> f.effect().verification())
                        .text("withheld", ResultTables::withheld)
                        .code("directness", ResearchFinding::directness)
                        .yesNo("dutch_evidence", ResearchFinding::fromHome)
                        .text("appraisal_scheme", f -> f.appraisal().scheme())
                        .code("appraisal", f -> f.appraisal().level())
                        .text("appraisal_reason", f -> f.appraisal().reason())
                        .both("statement", ResearchFinding::publishedStatement))
                .of(evidence.findings());
    }

    private static OptionalDouble published(ResearchFinding finding, OptionalDouble number) {
        return finding.withholdsNumber() ? OptionalDouble.empty() : number;
    }

    private static OptionalDouble bound(ReportedEffect effect, java.util.function.ToDoubleFunction<Interval> side) {
        return effect.interval()
                .map(i -> OptionalDouble.of(side.applyAsDouble(i)))
                .orElse(OptionalDouble.empty());
    }

    private static String withheld(ResearchFinding finding) {
        List<String> parts = new java.util.ArrayList<>();
        if (finding.withholdsNumber()) {
            parts.add("number");
        }
        if (finding.publishedDirection().isEmpty()
                && finding.direction() != org.synthesis.model.finding.Direction.UNCLEAR) {
            parts.add("direction");
        }
        return String.join(";", parts);
    }

    private String insights() {
        return Table.<PracticeInsight>columns(table -> table.text("insight_id", PracticeInsight::id)
                        .text("question_id", PracticeInsight::question)
                        .code("level", PracticeInsight::level)
                        .code("kind", PracticeInsight::kind)
                        .code("sourced", PracticeInsight::sourcing)
                        .list("source_ids", PracticeInsight::sources)
                        .both("label", PracticeInsight::label)
                        .both("statement", PracticeInsight::statement)
                        .list("actor", PracticeInsight::actors)
                        .code(
                                "cerqual_methodological_limitations",
                                i -> i.cerqual().methodologicalLimitations())
                        .code("cerqual_coherence", i -> i.cerqual().coherence())
                        .code("cerqual_adequacy", i -> i.cerqual().adequacy())
                        .code("cerqual_relevance", i -> i.cerqual().relevance())
                        .code("confidence", i -> i.cerqual().confidence())
                        .text(
                                "confidence_proposed_by_rule",
                                i -> insight(i)
                                        .flatMap(c -> c.cerqual()
                                                .confidence()
                                                .proposed()
                                                .toOptional())
                                        .map(level -> level.code())
                                        .orElse(""))
                        .list(
                                "counter_finding_ids",
                                i -> insight(i)
                                        .map(InsightConclusion::counterFindings)
                                        .orElse(ImmutableList.of()))
                        .text("note", PracticeInsight::note))
                .of(evidence.insights());
    }

    private Optional<InsightConclusion> insight(PracticeInsight insight) {
        return Optional.ofNullable(conclusions.byKey().get(insight.id().value()))
                .filter(InsightConclusion.class::isInstance)
                .map(InsightConclusion.class::cast);
    }

    private String gaps() {
        return Table.<GapConclusion>columns(table -> table.text("gap_id", GapConclusion::gap)
                        .text("question_id", c -> gap(c).question())
                        .code("level", c -> gap(c).level())
                        .code("gap_type", c -> gap(c).type())
                        .code("basis_kind", c -> gap(c).basisKind())
                        .text("basis", c -> gap(c).basis().text())
                        .code("status", GapConclusion::status)
                        .text(
                                "counted",
                                c -> c.total() == 0
                                        ? c.evidence().size()
                                        : c.evidence().size() + " of " + c.total())
                        .list("conflicting_subjects", GapConclusion::conflicting)
                        .both("title", c -> gap(c).title())
                        .both("description", c -> gap(c).description())
                        .both("advice", c -> gap(c).advice())
                        .code("priority", c -> gap(c).priority())
                        .both("statement", GapConclusion::statement))
                .of(conclusions.gaps());
    }

    private EvidenceGap gap(GapConclusion conclusion) {
        return found(evidence.gapsById().get(conclusion.gap()), conclusion);
    }

    private String gapMaps() {
        return Table.<CellOfMap>columns(table -> table.text("map", c -> c.map().name())
                        .text("row", c -> c.cell().row())
                        .text("column", c -> c.cell().column())
                        .text("n_findings", c -> c.cell().findings().size())
                        .text("n_sources", c -> c.cell().sources())
                        .text("n_insights", c -> c.cell().insights().size())
                        .text(
                                "best_appraisal",
                                c -> c.cell()
                                        .bestAppraisal()
                                        .map(level -> level.code())
                                        .orElse(""))
                        .yesNo("direct_evidence", c -> c.cell().direct())
                        .yesNo("gap", c -> c.cell().findings().isEmpty())
                        .list("finding_ids", c -> c.cell().findings())
                        .list("insight_ids", c -> c.cell().insights()))
                .of(conclusions.gapMaps().stream()
                        .flatMap(map -> map.cells().stream().map(cell -> new CellOfMap(map, cell)))
                        .toList());
    }

    private record CellOfMap(GapMap map, GapCell cell) {}

    private String recommendations() {
        return Table.<RecommendationConclusion>columns(table -> table.text(
                                "recommendation_id", RecommendationConclusion::recommendation)
                        .code("addressee", c -> recommendation(c).addressee())
                        .text("question_id", c -> recommendation(c).question())
                        .code("level", c -> recommendation(c).level())
                        .both("action", c -> recommendation(c).action())
                        .code("grounding", RecommendationConclusion::grounding)
                        .list("finding_ids", RecommendationConclusion::findings)
                        .list("insight_ids", RecommendationConclusion::insights)
                        .list("counter_finding_ids", RecommendationConclusion::counterFindings)
                        .list("gap_ids", c -> recommendation(c).gaps())
                        .both("lacks", c -> joined(c.lacks(), "; "))
                        .text("condition", c -> recommendation(c).condition().text())
                        .text("contraindication", c -> contraindication(recommendation(c)))
                        .code("strength", c -> recommendation(c).strength())
                        .yesNo("stops_harm", RecommendationConclusion::stopsHarm)
                        .text("stream_quantitative", c -> stream(c, EvidenceStream.QUANTITATIVE))
                        .text("stream_qualitative", c -> stream(c, EvidenceStream.QUALITATIVE))
                        .text("stream_practice", c -> stream(c, EvidenceStream.PRACTICE))
                        .code("streams", c -> c.triangulation().code())
                        .yesNo("illustrative", c -> recommendation(c).illustrative()))
                .of(conclusions.recommendations());
    }

    private Recommendation recommendation(RecommendationConclusion conclusion) {
        return found(evidence.recommendationsById().get(conclusion.recommendation()), conclusion);
    }

    private static String stream(RecommendationConclusion conclusion, EvidenceStream stream) {
        return Optional.ofNullable(conclusion.triangulation().streams().get(stream))
                .map(direction ->
                        direction.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    private static String contraindication(Recommendation recommendation) {
        return recommendation.contraindication().map(Object::toString).orElse("none");
    }

    private String municipalAdvice() {
        return Table.<LocalAdvice>columns(table -> table.text("municipality_id", LocalAdvice::municipality)
                        .text("n_recommendations", a -> a.actions().size())
                        .text(
                                "recommendation_ids",
                                a -> a.actions().stream()
                                        .map(action -> action.recommendation().value())
                                        .sorted()
                                        .collect(Collectors.joining(";"))))
                .of(conclusions.localAdvice());
    }

    private String municipalActions() {
        return Table.<ActionInPlace>columns(table -> table.text(
                                "municipality_id", a -> a.advice().municipality())
                        .text("order", ActionInPlace::order)
                        .text("recommendation_id", a -> a.action().recommendation())
                        .both(
                                "action",
                                a -> found(
                                                evidence.recommendationsById()
                                                        .get(a.action().recommendation()),
                                                a.advice())
                                        .action())
                        .both("because", a -> a.action().because())
                        .text(
                                "after",
                                a -> a.action().after().map(id -> id.value()).orElse(""))
                        .text(
                                "contraindication",
                                a -> contraindication(found(
                                        evidence.recommendationsById()
                                                .get(a.action().recommendation()),
                                        a.advice())))
                        .yesNo("profile_complete", a -> a.advice().profileComplete())
                        .list("stop", a -> a.advice().stop())
                        .list("avoid", a -> a.advice().avoid()))
                .of(conclusions.localAdvice().stream()
                        .flatMap(advice -> java.util.stream.IntStream.range(
                                        0, advice.actions().size())
                                .mapToObj(i -> new ActionInPlace(
                                        advice, i + 1, advice.actions().get(i))))
                        .toList());
    }

    private record ActionInPlace(LocalAdvice advice, int order, AdvisedAction action) {}

    private String pooled() {
        LocalizedText main = LocalizedText.of("hoofdanalyse", "main analysis");
        return Table.<Pooled>columns(table -> table.text("dataset_id", p -> p.of().dataset())
                        .text("source_id", p -> p.of().source())
                        .both("analysis", p -> p.variant().name())
                        .code("model", p -> p.result().spec().model())
                        .code("method", p -> p.result().spec().tauSquaredMethod())
                        .code("test", p -> p.result().spec().test())
                        .code("metric", p -> p.result().measure())
                        .text("k", p -> p.result().effectCount())
                        .text("clusters", p -> p.result().clusterCount())
                        .number("estimate", p -> OptionalDouble.of(p.result().estimate()))
                        .number("se", p -> OptionalDouble.of(p.result().standardError()))
                        .number(
                                "ci_low",
                                p -> OptionalDouble.of(p.result().interval().low()))
                        .number(
                                "ci_high",
                                p -> OptionalDouble.of(p.result().interval().high()))
                        .number("p_value", p -> OptionalDouble.of(p.result().pValue()))
                        .number("pi_low", p -> side(p.result().predictionInterval(), Interval::low))
                        .number("pi_high", p -> side(p.result().predictionInterval(), Interval::high))
                        .number(
                                "q",
                                p -> OptionalDouble.of(
                                        p.result().heterogeneity().q()))
                        .text("q_df", p -> p.result().heterogeneity().degreesOfFreedom())
                        .number("tau2", p -> p.result().heterogeneity().tauSquared())
                        .number("tau2_low", p -> side(p.result().heterogeneity().tauSquaredInterval(), Interval::low))
                        .number(
                                "tau2_high",
                                p -> side(p.result().heterogeneity().tauSquaredInterval(), Interval::high))
                        .number(
                                "sigma2_between",
                                p -> p.result()
                                        .varianceComponents()
                                        .map(v -> OptionalDouble.of(v.betweenClusters()))
                                        .orElse(OptionalDouble.empty()))
                        .number(
                                "sigma2_within",
                                p -> p.result()
                                        .varianceComponents()
                                        .map(v -> OptionalDouble.of(v.withinClusters()))
                                        .orElse(OptionalDouble.empty()))
                        .number(
                                "i2_percent",
                                p -> OptionalDouble.of(
                                        p.result().heterogeneity().iSquaredPercent()))
                        .list("finding_ids", p -> p.of().findings())
                        .list(
                                "warnings",
                                p -> p.result().diagnostics().stream()
                                        .map(Diagnostic::code)
                                        .toList()))
                .of(conclusions.datasets().stream()
                        .flatMap(d -> java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(new PooledVariant(main, d.result())),
                                        d.sensitivity().stream())
                                .map(variant -> new Pooled(d, variant)))
                        .toList());
    }

    private String agreement() {
        return Table.<Agreement>columns(table -> table.code("field", Agreement::field)
                        .text("first_coder", Agreement::firstCoder)
                        .text("second_coder", Agreement::secondCoder)
                        .text("n_findings", Agreement::items)
                        .number("observed_agreement", a -> OptionalDouble.of(a.observed()))
                        .number("kappa", Agreement::kappa)
                        .list(
                                "differences",
                                a -> a.disagreements().stream()
                                        .map(d -> d.finding() + ": " + d.first() + " / " + d.second())
                                        .toList()))
                .of(conclusions.agreements());
    }

    private record Pooled(DatasetConclusion of, PooledVariant variant) {
        PooledEffect result() {
            return variant.result();
        }
    }

    private static OptionalDouble side(
            Optional<Interval> interval, java.util.function.ToDoubleFunction<Interval> side) {
        return interval.map(i -> OptionalDouble.of(side.applyAsDouble(i))).orElse(OptionalDouble.empty());
    }

    private static LocalizedText joined(List<LocalizedText> texts, String joint) {
        return LocalizedText.of(
                texts.stream().map(LocalizedText::nl).collect(Collectors.joining(joint)),
                texts.stream().map(LocalizedText::en).collect(Collectors.joining(joint)));
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value, Conclusion conclusion) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "conclusion " + conclusion.key() + " was not drawn from this evidence base");
        }
        return value;
    }
}
