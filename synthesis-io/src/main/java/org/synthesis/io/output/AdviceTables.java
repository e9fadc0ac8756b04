package org.synthesis.io.output;

import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.study.KnowledgeSource;

/** What is not known and what to do: gaps (T6), gap maps (T7), recommendations (T8) and municipal advice (T9). */
final class AdviceTables {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;

    AdviceTables(EvidenceBase evidence, Conclusions conclusions) {
        this.evidence = evidence;
        this.conclusions = conclusions;
    }

    String gaps() {
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

    String gapMaps() {
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

    String recommendations() {
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
                        .both("lacks", c -> Table.joined(c.lacks(), "; "))
                        .text("condition", c -> recommendation(c).condition().text())
                        .text("contraindication", c -> contraindication(recommendation(c)))
                        .code("strength", c -> recommendation(c).strength())
                        .text("type", c -> c.essence().getOrDefault("type", ""))
                        .text("certainty", AdviceTables::certainty)
                        .code("strength_check", RecommendationConclusion::strengthCheck)
                        .text(
                                "open_criteria",
                                c -> c.openCriteria().stream()
                                        .map(EtdCriterion::code)
                                        .collect(Collectors.joining(";")))
                        .both("wording", RecommendationConclusion::wording)
                        .yesNo("stops_harm", RecommendationConclusion::stopsHarm)
                        .text("stream_sci_quant", c -> stream(c, KnowledgeSource.SCI_QUANT))
                        .text("stream_sci_qual", c -> stream(c, KnowledgeSource.SCI_QUAL))
                        .text("stream_org_data", c -> stream(c, KnowledgeSource.ORG_DATA))
                        .text("stream_professional", c -> stream(c, KnowledgeSource.PROFESSIONAL))
                        .text("stream_lived", c -> stream(c, KnowledgeSource.LIVED))
                        .text("stream_stakeholder", c -> stream(c, KnowledgeSource.STAKEHOLDER))
                        .code("streams", c -> c.triangulation().code())
                        .yesNo("illustrative", c -> recommendation(c).illustrative()))
                .of(conclusions.recommendations());
    }

    /** The certainty of the evidence it rests on; a level that is not settled says so. */
    private static String certainty(RecommendationConclusion conclusion) {
        return conclusion
                .certainty()
                .map(certainty -> certainty
                        .value()
                        .map(EtdAnswer::code)
                        .orElseGet(() -> certainty
                                .proposed()
                                .soFar()
                                .map(level -> "provisionally-" + level.code())
                                .orElse("undetermined")))
                .orElse("");
    }

    private Recommendation recommendation(RecommendationConclusion conclusion) {
        return found(evidence.recommendationsById().get(conclusion.recommendation()), conclusion);
    }

    private static String stream(RecommendationConclusion conclusion, KnowledgeSource stream) {
        return Optional.ofNullable(conclusion.triangulation().streams().get(stream))
                .map(direction ->
                        direction.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    private static String contraindication(Recommendation recommendation) {
        return recommendation.contraindication().map(Object::toString).orElse("none");
    }

    String municipalAdvice() {
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

    String municipalActions() {
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

    private static <T> T found(@org.jspecify.annotations.Nullable T value, Conclusion conclusion) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "conclusion " + conclusion.key() + " was not drawn from this evidence base");
        }
        return value;
    }
}
