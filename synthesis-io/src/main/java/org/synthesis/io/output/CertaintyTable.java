package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.synthesis.model.Conclusions;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * How the certainty of each factor and intervention came about: one row for where it starts, one for each domain and one for
 * where it ends. Levels are codes, domains are numbers of levels; what does not apply says so, and what is not determined is
 * empty and names what is missing.
 */
final class CertaintyTable {
    private CertaintyTable() {}

    static String of(Conclusions conclusions) {
        return Table.<Row>columns(table -> table.text("subject_id", Row::subject)
                        .text("framework", Row::framework)
                        .text("domain", Row::domain)
                        .text("proposed", Row::proposed)
                        .text("settled", Row::settled)
                        .text("assessor", r -> r.judgement().assessor())
                        .text("date", r -> r.judgement().date())
                        .text("rationale", r -> r.judgement().rationale())
                        .both(
                                "missing",
                                r -> Table.joined(r.judgement().proposed().missing(), "; "))
                        .both("reasons", r -> Table.joined(r.reasons(), "; "))
                        .list("rules", Row::rules)
                        .list("thresholds", Row::thresholds))
                .of(conclusions.subjects().stream()
                        .flatMap(subject ->
                                subject.certainty().stream().flatMap(certainty -> rows(subject, certainty).stream()))
                        .toList());
    }

    private static ImmutableList<Row> rows(SubjectConclusion of, CertaintyAssessment certainty) {
        String subject = of.subject().value();
        String framework = certainty.framework().code();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        rows.add(Row.of(subject, framework, "start", certainty.start(), CertaintyLevel::code));
        certainty
                .domains()
                .forEach(rating ->
                        rows.add(Row.of(subject, framework, rating.domain().code(), rating.change(), String::valueOf)));
        rows.add(Row.of(subject, framework, "certainty", certainty.level(), CertaintyLevel::code));
        return rows.build();
    }

    /** One judgement, with its values as text. */
    private record Row(
            String subject, String framework, String domain, String proposed, String settled, Judgement<?> judgement) {
        static <T> Row of(
                String subject, String framework, String domain, Judgement<T> judgement, Function<T, String> text) {
            String none = judgement.proposed() instanceof Proposal.NotApplicable<T> ? "not-applicable" : "";
            return new Row(
                    subject,
                    framework,
                    domain,
                    judgement.proposed().toOptional().map(text).orElse(none),
                    judgement.settled().map(text).orElse(""),
                    judgement);
        }

        List<LocalizedText> reasons() {
            ImmutableList.Builder<LocalizedText> reasons = ImmutableList.builder();
            if (judgement.proposed() instanceof Proposal.NotApplicable<?> inapplicable) {
                reasons.add(inapplicable.reason());
            }
            steps().map(RuleStep::because).forEach(reasons::add);
            return reasons.build().stream().distinct().collect(ImmutableList.toImmutableList());
        }

        /** Each rule with how well founded it is. */
        List<String> rules() {
            return steps().map(step ->
                            step.rule().id() + " (" + step.rule().status().code() + ")")
                    .distinct()
                    .toList();
        }

        List<String> thresholds() {
            return steps().flatMap(step -> step.thresholds().entrySet().stream())
                    .map(used -> used.getKey().code() + "=" + Table.exact(used.getValue()))
                    .distinct()
                    .toList();
        }

        private Stream<RuleStep> steps() {
            return judgement.proposed().steps().stream();
        }
    }
}
