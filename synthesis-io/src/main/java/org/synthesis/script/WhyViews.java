package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.Explanation;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.Finding;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.context.ProfileWords;

/** Why something was advised or concluded, as texts to look at: from the answer down to the sources. */
final class WhyViews {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final Language language;

    WhyViews(EvidenceBase evidence, Conclusions conclusions, Language language) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.language = language;
    }

    View why(String key) {
        return recommendation(key)
                .or(() -> Explanation.of(evidence, conclusions, key)
                        .map(tree -> new View(headline(key) + tree.toText(language))))
                .orElseThrow(() -> new IllegalArgumentException("nothing has the key \"" + key + "\" "
                        + Nearest.hint(key, conclusions.byKey().keySet())));
    }

    private Optional<View> recommendation(String key) {
        return evidence.recommendations().stream()
                .filter(known -> known.id().value().equals(key))
                .findFirst()
                .flatMap(known -> conclusions.recommendations().stream()
                        .filter(conclusion -> conclusion.recommendation().equals(known.id()))
                        .findFirst()
                        .map(conclusion -> why(known, conclusion)));
    }

    /** What a key comes to, so that the first line answers. */
    private String headline(String key) {
        String words = "";
        if (conclusions.byKey().get(key) instanceof SubjectConclusion subject) {
            words = say(subject.verdict())
                    + subject.certainty()
                            .map(assessment -> ", " + say(assessment.levelText()))
                            .orElse("");
        } else if (conclusions.byKey().get(key) instanceof InsightConclusion insight) {
            words = say("praktijkinzicht, ", "practice insight, ")
                    + insight.confidence().map(this::say).orElse(say("niet beoordeeld", "not assessed"));
        } else if (conclusions.byKey().get(key) instanceof GapConclusion gap) {
            words = say("lacune, ", "gap, ") + say(gap.status());
        }
        return words.isEmpty() ? "" : key + ": " + words + "\n";
    }

    private View why(Recommendation recommendation, RecommendationConclusion conclusion) {
        List<String> lines = new ArrayList<>();
        lines.add(recommendation.id() + ": " + say(recommendation.strength())
                + certainty(conclusion).map(level -> ", " + level).orElse("") + ", "
                + conclusion.counterFindings().size() + say(" ertegen", " against"));
        lines.add(say(recommendation.action()));
        conclusion.certaintyText().ifPresent(level -> lines.add(say("Hoe zeker: ", "How certain: ") + say(level)));
        lines.add(say("Soort advies: ", "Kind of advice: ") + type(recommendation, conclusion));
        recommendation.decision().ifPresent(decision -> lines.addAll(weighing(decision)));
        lines.add(say("Wat ertegen pleit: ", "What speaks against it: ")
                + (conclusion.counterFindings().isEmpty() ? say("niets gecodeerd", "nothing coded") : ""));
        lines.addAll(hops(conclusion.counterFindings()));
        recommendation
                .contraindication()
                .ifPresent(contraindication -> lines.add(say("Eerst iets anders: ", "Something else first: ")
                        + name(contraindication.first())
                        + say(", zolang dit geldt: ", ", as long as this holds: ")
                        + say(ProfileWords.of(evidence).condition(contraindication.condition()))));
        lines.add(say("Waarop het rust: ", "What it rests on: ") + say(conclusion.grounding()));
        lines.addAll(hops(conclusion.findings()));
        insights(conclusion).forEach(insight -> lines.add("  " + said(insight)));
        lines.add(say("Kennisbronnen samen: ", "Streams together: ")
                + say(conclusion.triangulation().code()));
        lines.add(say("Wat ontbreekt: ", "What it lacks: ")
                + (conclusion.lacks().isEmpty() ? say("niets", "nothing") : joined(conclusion.lacks())));
        recommendation
                .gaps()
                .forEach(gap -> Optional.ofNullable(evidence.gapsById().get(gap))
                        .ifPresent(found ->
                                lines.add(say("Niet bekend: ", "Not known: ") + gap + " " + say(found.title()))));
        lines.add(say("Bronnen:", "Sources:"));
        sources(conclusion).forEach(source -> lines.add("  " + source.id() + " " + source.reference(language)));
        lines.add(say("Regels: ", "Rules: ")
                + conclusion.trace().rules().stream()
                        .map(rule -> rule.id() + " [" + rule.status().code() + "]")
                        .collect(Collectors.joining(", ")));
        return new View(String.join("\n", lines));
    }

    /** How certain what it rests on is, short enough for a first line. */
    private Optional<String> certainty(RecommendationConclusion conclusion) {
        return conclusion
                .certainty()
                .flatMap(certainty -> certainty
                        .value()
                        .map(level -> say(
                                level.label().nl() + " zeker",
                                "certainty " + level.label().en()))
                        .or(() -> certainty
                                .proposed()
                                .soFar()
                                .map(level -> say(
                                        "hoogstens " + level.label().nl() + " zeker",
                                        "certainty at most " + level.label().en()))));
    }

    /** The kind of advice that follows from weighing it; when that is not known, what it is so far and what is missing. */
    private String type(Recommendation recommendation, RecommendationConclusion conclusion) {
        Judgement<RecommendationType> type = conclusion.type();
        String open = conclusion.openCriteria().isEmpty()
                        || recommendation.decision().isEmpty()
                ? ""
                : say("; nog te wegen: ", "; still to be weighed: ")
                        + conclusion.openCriteria().stream().map(this::say).collect(Collectors.joining(", "));
        return type.value()
                        .map(this::say)
                        .or(() ->
                                type.proposed().soFar().map(known -> say("voorlopig ", "provisionally ") + say(known)))
                        .orElseGet(() -> say("nog niet gewogen", "not weighed yet"))
                + open;
    }

    /** Every answer of the panel with what it rests on, as a line each. */
    private List<String> weighing(EvidenceToDecision decision) {
        List<String> lines = new ArrayList<>();
        lines.add(say("Gewogen door: ", "Weighed by: ")
                + decision.answers().values().stream()
                        .map(PanelAnswer::assessor)
                        .distinct()
                        .collect(Collectors.joining(", "))
                + (decision.illustrative()
                        ? say(" (een voorbeeld, geen echt panel)", " (an example, no real panel)")
                        : ""));
        decision.answers()
                .forEach((criterion, answer) ->
                        lines.add("  " + say(criterion) + ": " + say(criterion.say(answer.value()))
                                + Stream.of(answer.evidence(), answer.considerations())
                                        .filter(reason -> !reason.isEmpty())
                                        .map(reason -> "; " + say(reason))
                                        .collect(Collectors.joining())));
        decision.situation()
                .ifPresent(chosen -> lines.add("  " + say(chosen.value().label()) + ": " + chosen.rationale()));
        return lines;
    }

    /** Findings below the subject they are about, each with how far it can be trusted. */
    private List<String> hops(Collection<FindingId> ids) {
        List<ResearchFinding> findings = findings(ids).toList();
        List<String> lines = new ArrayList<>();
        findings.stream().map(ResearchFinding::subject).distinct().forEach(subject -> {
            lines.add("  " + subject + " "
                    + Optional.ofNullable(evidence.subjectsById().get(subject))
                            .map(known -> say(known.label()))
                            .orElse("")
                    + ": "
                    + conclusions
                            .subject(subject)
                            .flatMap(SubjectConclusion::certainty)
                            .map(assessment -> say(assessment.levelText()))
                            .orElse(say("niet beoordeeld", "not rated")));
            findings.stream()
                    .filter(finding -> finding.subject().equals(subject))
                    .forEach(finding -> lines.add("    " + finding.id() + " " + say(finding.publishedStatement()) + " ("
                            + cite(finding) + "; " + say(finding.appraisal().level()) + ", "
                            + say(finding.directness()) + ")"));
        });
        return lines;
    }

    private String said(PracticeInsight insight) {
        String confidence = conclusions.byKey().get(insight.id().value()) instanceof InsightConclusion found
                ? found.confidence().map(this::say).orElse(say("niet beoordeeld", "not assessed"))
                : say("niet beoordeeld", "not assessed");
        return insight.id() + " " + say(insight.statement()) + " (" + cite(insight) + "; " + confidence + ")";
    }

    private Stream<ResearchFinding> findings(Collection<FindingId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(evidence.findingsById().get(id)));
    }

    private Stream<PracticeInsight> insights(RecommendationConclusion conclusion) {
        return conclusion.insights().stream()
                .flatMap(id -> Stream.ofNullable(evidence.insightsById().get(id)));
    }

    private String cite(Finding finding) {
        return finding.sources().stream()
                .flatMap(id -> Stream.ofNullable(evidence.sourcesById().get(id)))
                .map(source -> source.shortCitation(language))
                .collect(Collectors.joining("; "));
    }

    private List<Source> sources(RecommendationConclusion conclusion) {
        return Stream.<Finding>concat(
                        Stream.concat(findings(conclusion.findings()), insights(conclusion)),
                        findings(conclusion.counterFindings()))
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(evidence.sourcesById().get(id)))
                .toList();
    }

    private String name(RecommendationId id) {
        return id
                + Optional.ofNullable(evidence.recommendationsById().get(id))
                        .map(known -> " " + say(known.action()))
                        .orElse("");
    }

    private String joined(ImmutableList<LocalizedText> texts) {
        return texts.stream().map(this::say).collect(Collectors.joining("; "));
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }

    private String say(Coded word) {
        return say(word.label());
    }
}
