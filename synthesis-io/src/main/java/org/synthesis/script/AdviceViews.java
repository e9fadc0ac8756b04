package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.Explanation;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.context.AdviceDifference;
import org.synthesis.model.context.DifferenceReport;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.finding.Finding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.context.AdviceDifferences;

/** What is advised, why, and what is not known, as texts to look at. */
final class AdviceViews {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final Language language;

    AdviceViews(EvidenceBase evidence, Conclusions conclusions, Language language) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.language = language;
    }

    View why(String key) {
        Optional<View> recommendation = Optional.ofNullable(Id.isValid(key) ? new RecommendationId(key) : null)
                .flatMap(id -> Optional.ofNullable(
                                evidence.recommendationsById().get(id))
                        .flatMap(found -> conclusions.recommendations().stream()
                                .filter(conclusion ->
                                        conclusion.recommendation().equals(id))
                                .findFirst()
                                .map(conclusion -> why(found, conclusion))));
        return recommendation
                .or(() -> Explanation.of(evidence, conclusions, key)
                        .map(tree -> new View(headline(key) + tree.toText(language))))
                .orElseThrow(() -> new IllegalArgumentException("nothing has the key \"" + key + "\" "
                        + Nearest.hint(key, conclusions.byKey().keySet())));
    }

    private View why(Recommendation recommendation, RecommendationConclusion conclusion) {
        List<String> lines = new ArrayList<>();
        List<SubjectConclusion> subjects = subjects(conclusion.findings());
        lines.add(recommendation.id() + ": " + say(recommendation.strength())
                + highest(subjects).map(level -> ", " + level).orElse("") + ", "
                + conclusion.counterFindings().size() + say(" ertegen", " against"));
        lines.add(say(recommendation.action()));
        lines.add(say("Soort advies: ", "Kind of advice: ") + type(conclusion));
        lines.add(say("Hoe zeker: ", "How certain: ")
                + (subjects.isEmpty()
                        ? say("niet beoordeeld", "not rated")
                        : subjects.stream()
                                .map(subject -> subject.key() + " "
                                        + subject.certainty()
                                                .map(assessment -> say(assessment.levelText()))
                                                .orElse(""))
                                .collect(Collectors.joining("; "))));
        lines.add(say("Wat ontbreekt: ", "What it lacks: ")
                + (conclusion.lacks().isEmpty() ? say("niets", "nothing") : joined(conclusion.lacks())));
        lines.add(say("Wat ertegen pleit: ", "What speaks against it: ")
                + (conclusion.counterFindings().isEmpty() ? say("niets gecodeerd", "nothing coded") : ""));
        findings(conclusion.counterFindings()).forEach(finding -> lines.add("  " + cited(finding)));
        lines.add(say("Waarop het rust: ", "What it rests on: ") + say(conclusion.grounding()));
        findings(conclusion.findings()).forEach(finding -> lines.add("  " + cited(finding)));
        insights(conclusion.insights()).forEach(lines::add);
        lines.add(say("Kennisbronnen samen: ", "Streams together: ")
                + say(conclusion.triangulation().code()));
        recommendation
                .contraindication()
                .ifPresent(contraindication -> lines.add(say("Eerst iets anders: ", "Something else first: ")
                        + contraindication.condition() + ", " + contraindication.first()));
        recommendation
                .gaps()
                .forEach(gap -> gap(gap).ifPresent(found ->
                        lines.add(say("Niet bekend: ", "Not known: ") + gap + " " + say(found.title()))));
        lines.add(say("Bronnen:", "Sources:"));
        sources(recommendation, conclusion)
                .forEach(source -> lines.add("  " + source.id() + " " + source.reference(language)));
        lines.add(say("Regels: ", "Rules: ")
                + conclusion.trace().rules().stream()
                        .map(rule -> rule.id() + " [" + rule.status().code() + "]")
                        .collect(Collectors.joining(", ")));
        return new View(String.join("\n", lines));
    }

    /** The kind of advice that follows from weighing it; when that is not known, what it is so far and what is missing. */
    private String type(RecommendationConclusion conclusion) {
        Judgement<RecommendationType> type = conclusion.type();
        return type.value()
                .map(this::say)
                .or(() -> type.proposed().soFar().map(known -> say("voorlopig ", "provisionally ") + say(known)))
                .orElseGet(() -> say("nog niet gewogen", "not weighed yet"));
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

    /** How certain the subjects are at most; certainty about a step on the way is not certainty about crime. */
    private Optional<String> highest(List<SubjectConclusion> subjects) {
        return subjects.stream()
                .filter(subject -> subject.verdict() != Verdict.INTERMEDIATE_ONLY)
                .flatMap(subject -> subject.certainty().stream())
                .min(Comparator.comparing(CertaintyAssessment::wordingLevel))
                .map(assessment -> {
                    boolean atMost = subjects.size() > 1 || assessment.isProvisional();
                    String level = say(assessment.wordingLevel());
                    return say(
                            (atMost ? "hoogstens " : "") + level + " zeker",
                            "certainty " + (atMost ? "at most " : "") + level);
                });
    }

    private List<SubjectConclusion> subjects(Collection<FindingId> ids) {
        return findings(ids)
                .map(ResearchFinding::subject)
                .distinct()
                .flatMap(subject -> conclusions.subject(subject).stream())
                .filter(subject -> subject.certainty().isPresent())
                .toList();
    }

    private Stream<ResearchFinding> findings(Collection<FindingId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(evidence.findingsById().get(id)));
    }

    private String cited(ResearchFinding finding) {
        return finding.id() + " " + say(finding.publishedStatement()) + " (" + cite(finding) + "; "
                + say(finding.appraisal().level()) + ", " + say(finding.directness()) + ")";
    }

    private Stream<String> insights(Collection<FindingId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(evidence.insightsById().get(id)))
                .map(insight -> "  " + insight.id() + " " + say(insight.statement()) + " (" + cite(insight) + ")");
    }

    private String cite(Finding finding) {
        return finding.sources().stream()
                .flatMap(id -> Stream.ofNullable(evidence.sourcesById().get(id)))
                .map(source -> source.shortCitation(language))
                .collect(Collectors.joining("; "));
    }

    private List<Source> sources(Recommendation recommendation, RecommendationConclusion conclusion) {
        return Stream.of(
                        findings(conclusion.findings()),
                        conclusion.insights().stream()
                                .flatMap(id -> Stream.ofNullable(
                                        evidence.insightsById().get(id))),
                        findings(recommendation.counterFindings()))
                .flatMap(part -> part)
                .map(Finding.class::cast)
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(evidence.sourcesById().get(id)))
                .toList();
    }

    private Optional<EvidenceGap> gap(GapId gap) {
        return Optional.ofNullable(evidence.gapsById().get(gap));
    }

    /** Every gap that counting did not close, with what to do about it. */
    View unknowns() {
        return unknowns(conclusions.gaps(), conclusions.detectedGaps(), say("Niet bekend: ", "Not known: "));
    }

    /** The gaps that a recommendation or the advice to a municipality must live with. */
    View unknowns(String key) {
        Collection<RecommendationId> concerned = advice(key)
                .<Collection<RecommendationId>>map(advice -> advice.actions().stream()
                        .map(AdvisedAction::recommendation)
                        .toList())
                .orElseGet(() -> Id.isValid(key) ? List.of(new RecommendationId(key)) : List.of());
        Collection<GapId> wanted = advice(key)
                .<Collection<GapId>>map(LocalAdvice::openQuestions)
                .or(() -> Optional.ofNullable(
                                Id.isValid(key) ? evidence.recommendationsById().get(new RecommendationId(key)) : null)
                        .map(Recommendation::gaps))
                .orElseThrow(() -> new IllegalArgumentException("no recommendation or municipality \"" + key + "\" "
                        + Nearest.hint(
                                key,
                                Stream.concat(
                                                evidence.recommendations().stream()
                                                        .map(known -> known.id().value()),
                                                evidence.municipalities().stream()
                                                        .map(MunicipalityProfile::name))
                                        .toList())));
        return unknowns(
                conclusions.gaps().stream()
                        .filter(conclusion -> wanted.contains(conclusion.gap()))
                        .toList(),
                conclusions.detectedGaps().stream()
                        .filter(topic -> topic.recommendations().stream().anyMatch(concerned::contains))
                        .toList(),
                key + say(", niet bekend: ", ", not known: "));
    }

    private View unknowns(List<GapConclusion> list, List<TopicGaps> detected, String about) {
        List<GapConclusion> open = list.stream()
                .filter(conclusion -> conclusion.status() != GapStatus.CLOSED)
                .toList();
        List<EvidenceGap> gaps = open.stream()
                .flatMap(conclusion -> gap(conclusion.gap()).stream())
                .toList();
        long high = gaps.stream().filter(gap -> gap.priority() == Priority.HIGH).count();
        List<String> lines = new ArrayList<>();
        lines.add(about + gaps.size() + say(" lacunes, ", " gaps, ") + high + say(" dringend", " of high priority"));
        for (GapBasisKind kind : GapBasisKind.values()) {
            List<EvidenceGap> some =
                    gaps.stream().filter(gap -> gap.basisKind() == kind).toList();
            if (!some.isEmpty()) {
                lines.add(capital(say(kind)) + ":");
                some.forEach(gap -> {
                    lines.add("  " + gap.id() + " " + say(gap.title()) + " (" + say(gap.priority()) + ")");
                    lines.add("    " + say("advies: ", "advice: ") + say(gap.advice()));
                });
            }
        }
        List<TopicGaps> found =
                detected.stream().filter(topic -> !topic.gaps().isEmpty()).toList();
        if (!found.isEmpty()) {
            lines.add(say("Volgens vaste regels, nog te bevestigen:", "By fixed rules, still to be confirmed:"));
            found.forEach(topic -> lines.add("  " + topic.key() + " " + say(topic.statement())));
        }
        return new View(String.join("\n", lines));
    }

    /** What would turn a conclusion, most plausible first. */
    View wouldChange(String key) {
        if (!conclusions.byKey().containsKey(key)) {
            throw new IllegalArgumentException("nothing has the key \"" + key + "\" "
                    + Nearest.hint(key, conclusions.byKey().keySet()));
        }
        List<TippingPoint> points = conclusions.tippingPoints(key);
        long plausible = points.stream()
                .filter(point -> point.plausibility() == Plausibility.HIGH)
                .count();
        List<String> lines = new ArrayList<>();
        lines.add(
                points.isEmpty()
                        ? key + say(": geen enkele verandering die is geprobeerd", ": no single change that was tried")
                        : key + ": " + points.size() + say(" kantelpunten, ", " tipping points, ") + plausible
                                + say(" goed denkbaar", " quite plausible"));
        for (TippingPoint point : points) {
            lines.add("  " + say(point.input()) + ": " + say(point.baseline()) + " -> " + say(point.flipValue()) + " ["
                    + say(point.plausibility()) + "]");
            lines.add("    " + say(point.fromConclusion()) + " -> " + say(point.toConclusion()) + "; "
                    + say(point.because()));
        }
        return new View(String.join("\n", lines));
    }

    /** The advice for a municipality in order. */
    View advise(String nameOrKey) {
        LocalAdvice advice = known(nameOrKey);
        List<String> lines = new ArrayList<>();
        lines.add(say(advice.statement()));
        int rank = 1;
        for (AdvisedAction action : advice.actions()) {
            lines.add(rank++ + ". " + describe(action));
        }
        advice.stop().forEach(id -> lines.add("Stop: " + name(id)));
        advice.avoid().forEach(id -> lines.add(say("Begin niet aan: ", "Do not start: ") + name(id)));
        lines.add(say("Open vragen: ", "Open questions: ") + words(advice.openQuestions()));
        return new View(String.join("\n", lines));
    }

    private String describe(AdvisedAction action) {
        RecommendationId id = action.recommendation();
        Recommendation recommendation = evidence.recommendationsById().get(id);
        return id + " " + (recommendation == null ? "" : say(recommendation.action())) + " (" + say(action.because())
                + action.after().map(first -> say("; na ", "; after ") + first).orElse("") + ")"
                + action.fit()
                        .decision()
                        .toOptional()
                        .map(decision -> ": " + say(decision))
                        .orElse("")
                + (action.fit().firstStep().isEmpty()
                        ? ""
                        : "\n   " + say("Eerste stap: ", "First step: ")
                                + say(action.fit().firstStep()));
    }

    /** Two municipalities side by side: in what the advice differs, and which fields of the profiles make it so. */
    View compare(String one, String other) {
        DifferenceReport report = AdviceDifferences.in(evidence, conclusions)
                .between(place(known(one).municipality()), place(known(other).municipality()));
        List<String> lines = new ArrayList<>();
        lines.add(report.first() + say(" en ", " and ") + report.second() + ": "
                + report.differences().size() + say(" verschillen, ", " differences, ")
                + report.same().size() + say(" adviezen gelijk", " pieces of advice alike"));
        lines.add(say(report.statement()));
        for (AdviceDifference difference : report.differences()) {
            lines.add((difference.about().isEmpty() ? "" : difference.about() + " ") + say(difference.aspect()) + ": "
                    + say(difference.first()) + " | " + say(difference.second()));
            lines.add("    " + say(difference.because()));
        }
        if (!report.withoutConsequence().isEmpty()) {
            lines.add(say("Anders, maar zonder gevolg: ", "Different, but without consequence: ")
                    + report.withoutConsequence().stream()
                            .map(field -> say(field.label()))
                            .collect(Collectors.joining(", ")));
        }
        return new View(String.join("\n", lines));
    }

    private Optional<LocalAdvice> advice(String nameOrKey) {
        return evidence.municipalities().stream()
                .filter(candidate -> candidate.id().value().equalsIgnoreCase(nameOrKey)
                        || candidate.name().equalsIgnoreCase(nameOrKey))
                .findFirst()
                .flatMap(place -> conclusions.advice(place.id()));
    }

    private LocalAdvice known(String nameOrKey) {
        return advice(nameOrKey)
                .orElseThrow(() -> new IllegalArgumentException("no municipality \"" + nameOrKey + "\" "
                        + Nearest.hint(
                                nameOrKey,
                                evidence.municipalities().stream()
                                        .map(MunicipalityProfile::name)
                                        .toList())));
    }

    private MunicipalityProfile place(MunicipalityId id) {
        return Optional.ofNullable(evidence.municipalitiesById().get(id)).orElseThrow();
    }

    private String name(SubjectId id) {
        return id
                + Optional.ofNullable(evidence.subjectsById().get(id))
                        .map(subject -> " " + say(subject.label()))
                        .orElse("");
    }

    private String joined(ImmutableList<LocalizedText> texts) {
        return texts.stream().map(this::say).collect(Collectors.joining("; "));
    }

    private static String words(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
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
