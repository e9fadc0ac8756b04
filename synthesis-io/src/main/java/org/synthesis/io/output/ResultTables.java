package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.source.Source;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * The tables of a synthesis as CSV, one row an entity, with stable keys, codes and both languages: sources (T1), factors (T2),
 * findings (T3), interventions (T4), insights (T5), gaps (T6), the gap maps (T7), recommendations (T8), municipal advice (T9),
 * pooled effects, and how evidence was judged: {@code certainty.csv} (each GRADE domain of each factor and intervention),
 * {@code cerqual.csv} (each component of each insight), {@code appraisals.csv} (each finding and tool), {@code triangulation.csv}
 * (each factor and intervention by source of knowledge), {@code register-verdicts.csv} (as reported) and {@code agreement.csv}
 * (each pair of coders); {@code tipping-points.csv} says what would change each conclusion,
 * {@code research-agenda.csv} what to study next and {@code freshness.csv} what may be out of date.
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
        AdviceTables advice = new AdviceTables(evidence, conclusions);
        return ImmutableMap.<String, String>builder()
                .put("sources.csv", tables.sources())
                .put("factors.csv", tables.factors())
                .put("findings.csv", tables.findings())
                .put("interventions.csv", tables.interventions())
                .put("insights.csv", tables.insights())
                .put("gaps.csv", advice.gaps())
                .put("detected-gaps.csv", DetectedGapTables.gaps(conclusions))
                .put("open-gap-rules.csv", DetectedGapTables.open(conclusions))
                .put("research-agenda.csv", AgendaTables.agenda(evidence, conclusions))
                .put("freshness.csv", AgendaTables.freshness(conclusions))
                .put("gap-map.csv", advice.gapMaps())
                .put("recommendations.csv", advice.recommendations())
                .put("municipal-advice.csv", advice.municipalAdvice())
                .put("municipal-actions.csv", advice.municipalActions())
                .put("pooled.csv", PooledTable.of(conclusions))
                .put("certainty.csv", CertaintyTable.of(conclusions))
                .put("appraisals.csv", JudgementTables.appraisals(conclusions))
                .put("cerqual.csv", JudgementTables.cerqual(conclusions))
                .put("triangulation.csv", JudgementTables.triangulation(conclusions))
                .put("register-verdicts.csv", JudgementTables.registerVerdicts(conclusions))
                .put("agreement.csv", tables.agreement())
                .put("tipping-points.csv", TippingTable.of(conclusions))
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
                        s -> Table.joined(
                                concluded(s).map(SubjectConclusion::remarks).orElse(ImmutableList.of()), " "));
    }

    private Optional<SubjectConclusion> concluded(Subject subject) {
        return conclusions.subject(subject.subjectId());
    }

    private Optional<CertaintyAssessment> certainty(Subject subject) {
        return concluded(subject).flatMap(SubjectConclusion::certainty);
    }

    private LocalizedText certaintyReasons(Subject subject) {
        return certainty(subject)
                .map(assessment -> Table.joined(assessment.reasons(), "; "))
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
                        .code("stream", evidence::knowledgeSource)
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

    private String agreement() {
        return Table.<Agreement>columns(table -> table.text(
                                "field", a -> a.field().map(Coded::code).orElse(""))
                        .text("tool", a -> a.tool().orElse(""))
                        .text("first_coder", Agreement::firstCoder)
                        .text("second_coder", Agreement::secondCoder)
                        .text("n_findings", Agreement::items)
                        .number("observed_agreement", a -> OptionalDouble.of(a.observed()))
                        .number("kappa", a -> estimate(a.kappa()))
                        .number("kappa_low", a -> side(a.kappa(), Interval::low))
                        .number("kappa_high", a -> side(a.kappa(), Interval::high))
                        .number("kappa_linear", a -> estimate(a.linearKappa()))
                        .number("kappa_linear_low", a -> side(a.linearKappa(), Interval::low))
                        .number("kappa_linear_high", a -> side(a.linearKappa(), Interval::high))
                        .number("kappa_quadratic", a -> estimate(a.quadraticKappa()))
                        .number("kappa_quadratic_low", a -> side(a.quadraticKappa(), Interval::low))
                        .number("kappa_quadratic_high", a -> side(a.quadraticKappa(), Interval::high))
                        .list(
                                "differences",
                                a -> a.disagreements().stream()
                                        .map(d -> (d.finding() + " " + d.item()).trim() + ": " + d.first() + " / "
                                                + d.second())
                                        .toList()))
                .of(conclusions.agreements());
    }

    private static OptionalDouble estimate(Optional<Kappa> kappa) {
        return kappa.map(k -> OptionalDouble.of(k.estimate())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble side(Optional<Kappa> kappa, java.util.function.ToDoubleFunction<Interval> side) {
        return PooledTable.side(kappa.flatMap(Kappa::interval), side);
    }
}
