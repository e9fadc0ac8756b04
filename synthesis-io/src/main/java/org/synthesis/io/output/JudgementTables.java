package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.model.Conclusions;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.standard.RegisterVerdict;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * How evidence was judged, beside the certainty of factors and interventions: the appraisal of every finding, the confidence in
 * every insight, what each source of knowledge says, and verdicts of registers. What is not determined is empty and names what is
 * missing; what people settled stands beside what the rule proposed.
 */
final class JudgementTables {
    private JudgementTables() {}

    /** {@return a row for each finding and tool that was answered; one row without a tool for a finding that has no answers} */
    static String appraisals(Conclusions conclusions) {
        return Table.<Appraised>columns(table -> table.text(
                                "finding_id", r -> r.result().finding())
                        .code("claim", r -> r.result().claim())
                        .list("advised_tools", r -> advised(r.result(), ToolChoice::tools))
                        .list("alternative_tools", r -> advised(r.result(), ToolChoice::alternatives))
                        .both("advice_missing", r -> missing(r.result().advised()))
                        .both("advice_reasons", r -> reasons(r.result().advised()))
                        .code("coded_level", r -> r.result().coded())
                        .optional("tool", r -> r.tool().map(ToolJudgement::tool))
                        .optional("tool_version", r -> r.tool().map(ToolJudgement::version))
                        .optional(
                                "tool_status",
                                r -> r.tool().map(tool -> tool.status().code()))
                        .optional("coder", r -> r.tool().map(ToolJudgement::coder))
                        .list("domains", Appraised::domains)
                        .optional(
                                "overall",
                                r -> r.tool()
                                        .flatMap(tool -> tool.overall().value())
                                        .map(ToolLevel::code))
                        .optional(
                                "tool_limitation",
                                r -> r.tool()
                                        .flatMap(tool -> tool.limitation().toOptional())
                                        .map(StudyLimitation::code))
                        .both(
                                "flags",
                                r -> Table.joined(
                                        r.tool().map(ToolJudgement::flags).orElse(ImmutableList.of()), "; "))
                        .text("limitation", r -> proposed(r.result().limitation()))
                        .text("limitation_settled", r -> settled(r.result().limitation()))
                        .text("assessor", r -> r.result().limitation().assessor())
                        .text("date", r -> r.result().limitation().date())
                        .text("rationale", r -> r.result().limitation().rationale())
                        .both(
                                "limitation_missing",
                                r -> missing(r.result().limitation().proposed()))
                        .list("rules", r -> rules(r.result().limitation().proposed())))
                .of(conclusions.appraisals().stream()
                        .flatMap(result -> Appraised.of(result).stream())
                        .toList());
    }

    /** {@return a row for each component of each insight, and one for the confidence as a whole} */
    static String cerqual(Conclusions conclusions) {
        return Table.<Confidence>columns(table -> table.text("insight_id", Confidence::insight)
                        .text("component", Confidence::component)
                        .text("proposed", r -> proposed(r.judgement()))
                        .text("settled", r -> settled(r.judgement()))
                        .text("assessor", r -> r.judgement().assessor())
                        .text("date", r -> r.judgement().date())
                        .text("rationale", r -> r.judgement().rationale())
                        .yesNo("needs_review", Confidence::needsReview)
                        .text("explanation", c -> c.explanation().in(Language.EN))
                        .both("missing", r -> missing(r.judgement().proposed()))
                        .list("rules", r -> rules(r.judgement().proposed())))
                .of(conclusions.insights().stream()
                        .flatMap(insight -> Confidence.of(insight).stream())
                        .toList());
    }

    /** {@return a row for each factor and intervention, a column for each source of knowledge} */
    static String triangulation(Conclusions conclusions) {
        return Table.<SubjectTriangulation>columns(table -> {
                    table.text("subject_id", r -> r.subject().value()).both("proposition", r -> r.proposition());
                    for (KnowledgeSource source : KnowledgeSource.values()) {
                        table.code(
                                source.code().replace('-', '_'),
                                r -> r.triangulation().streams().getOrDefault(source, StreamDirection.SILENT));
                    }
                    table.code("code", r -> r.triangulation().code())
                            .list("neighbour_insights", SubjectTriangulation::neighbours);
                })
                .of(conclusions.triangulations());
    }

    /** {@return a row for each verdict, in the words of the register} */
    static String registerVerdicts(Conclusions conclusions) {
        return Table.<RegisterVerdict>columns(table -> table.code("register", RegisterVerdict::register)
                        .both("programme", RegisterVerdict::programme)
                        .both("verdict", RegisterVerdict::label)
                        .optional(
                                "rating_model", verdict -> verdict.ratingModel().map(Coded::code))
                        .integer("year", RegisterVerdict::year)
                        .integer("valid_until", RegisterVerdict::validUntil)
                        .text("source_id", RegisterVerdict::source)
                        .optional("finding_id", RegisterVerdict::finding))
                .of(conclusions.registerVerdicts());
    }

    private static List<String> advised(ResultAppraisal result, Function<ToolChoice, ImmutableList<String>> part) {
        return result.advised().toOptional().map(part).orElse(ImmutableList.of());
    }

    private static String proposed(Judgement<? extends Coded> judgement) {
        return judgement.proposed().toOptional().map(Coded::code).orElse("");
    }

    private static String settled(Judgement<? extends Coded> judgement) {
        return judgement.settled().map(Coded::code).orElse("");
    }

    private static LocalizedText missing(Proposal<?> proposal) {
        return Table.joined(proposal.missing(), "; ");
    }

    private static LocalizedText reasons(Proposal<?> proposal) {
        return Table.joined(proposal.steps().stream().map(RuleStep::because).toList(), "; ");
    }

    private static List<String> rules(Proposal<?> proposal) {
        return proposal.steps().stream()
                .map(step -> step.rule().id() + " (" + step.rule().status().code() + ")")
                .distinct()
                .toList();
    }

    /** A finding with one of its tools. */
    private record Appraised(ResultAppraisal result, Optional<ToolJudgement> tool) {
        static List<Appraised> of(ResultAppraisal result) {
            return result.tools().isEmpty()
                    ? List.of(new Appraised(result, Optional.empty()))
                    : result.tools().stream()
                            .map(tool -> new Appraised(result, Optional.of(tool)))
                            .toList();
        }

        List<String> domains() {
            return tool.map(judged -> judged.domains().entrySet().stream()
                            .map(domain -> domain.getKey() + "="
                                    + domain.getValue()
                                            .proposed()
                                            .toOptional()
                                            .map(ToolLevel::code)
                                            .orElse("")
                                    + domain.getValue()
                                            .settled()
                                            .map(level -> " settled " + level.code() + " by "
                                                    + domain.getValue().assessor())
                                            .orElse(""))
                            .collect(Collectors.toList()))
                    .orElse(List.of());
        }
    }

    /** One judgement on an insight. */
    private record Confidence(
            String insight,
            String component,
            Judgement<? extends Coded> judgement,
            boolean needsReview,
            LocalizedText explanation) {
        static List<Confidence> of(InsightConclusion conclusion) {
            String insight = conclusion.insight().value();
            ImmutableList.Builder<Confidence> rows = ImmutableList.builder();
            conclusion
                    .cerqual()
                    .components()
                    .forEach(rating -> rows.add(new Confidence(
                            insight,
                            rating.component().code(),
                            rating.concern(),
                            rating.isMoreThanMinor(),
                            rating.explanation())));
            Judgement<CertaintyLevel> confidence = conclusion.cerqual().confidence();
            return rows.add(new Confidence(
                            insight,
                            "confidence",
                            confidence,
                            conclusion.cerqual().needsReview(),
                            reasons(confidence.proposed())))
                    .build();
        }
    }
}
