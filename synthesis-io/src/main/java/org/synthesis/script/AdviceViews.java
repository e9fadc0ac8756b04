package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.context.AdviceDifference;
import org.synthesis.model.context.DifferenceReport;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.ExpectedChange;
import org.synthesis.scoring.agenda.PlannedFinding;
import org.synthesis.scoring.context.AdviceDifferences;

/** What is advised, what is not known and what would change that, as texts to look at. */
final class AdviceViews {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final Language language;

    AdviceViews(EvidenceBase evidence, Conclusions conclusions, Language language) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.language = language;
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

    /** One more study of a subject, as good as it gets: on the outcome, direct, at home, and as reliable as its design allows. */
    ExpectedChange expected(Subject subject, String outcome, StudyDesign design) {
        List<ResearchFinding> findings = evidence.findingsBySubject().get(subject.subjectId());
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("there are no findings on " + subject.subjectId()
                    + " that tell which question a study of it would answer; use ExpectedChange.of");
        }
        return ExpectedChange.of(
                evidence,
                new PlannedFinding(
                        subject.subjectId(),
                        most(findings.stream().map(ResearchFinding::question)),
                        outcome.isEmpty() ? most(findings.stream().map(ResearchFinding::outcome)) : outcome(outcome),
                        design,
                        evidence.protocol().homeCountry(),
                        Directness.DIRECT,
                        design == StudyDesign.RCT ? AppraisalLevel.HIGH : AppraisalLevel.MODERATE));
    }

    /** What occurs most; the first of those that occur alike. */
    private static <T extends Id> T most(Stream<T> ids) {
        Map<T, Long> counts = ids.collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private OutcomeId outcome(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return evidence.outcomes().stream()
                .filter(known -> known.id().value().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> evidence.outcomes().stream()
                        .filter(known -> known.label()
                                        .nl()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted)
                                || known.label().en().toLowerCase(Locale.ROOT).contains(wanted))
                        .findFirst())
                .map(Outcome::id)
                .orElseThrow(() -> new IllegalArgumentException("no outcome \"" + name + "\" "
                        + Nearest.hint(
                                name,
                                evidence.outcomes().stream()
                                        .flatMap(known -> Stream.of(known.id().value(), say(known.label())))
                                        .toList())));
    }

    /** What one more study would change, by what it finds. */
    View planned(ExpectedChange expected) {
        PlannedFinding planned = expected.planned();
        List<String> lines = new ArrayList<>();
        long changing = expected.outcomes().stream()
                .filter(outcome -> !outcome.changes().isEmpty())
                .count();
        lines.add(planned.subject()
                + say(": ", ": ")
                + changing
                + say(" van de 3 uitkomsten verandert een conclusie", " of 3 results would change a conclusion"));
        lines.add(say(planned.design()) + ", " + planned.outcome() + ", " + planned.country() + ", "
                + say(planned.directness()) + say(", betrouwbaarheid ", ", trust ") + say(planned.quality()));
        for (ExpectedChange.ByDirection outcome : expected.outcomes()) {
            lines.add(say(outcome.explanation()));
            outcome.changes()
                    .forEach(change -> lines.add("  " + change.key() + " " + change.field() + ": " + change.before()
                            + " -> " + change.after()));
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
                + here(action.fit())
                + (action.fit().firstStep().isEmpty()
                        ? ""
                        : "\n   " + say("Eerste stap: ", "First step: ")
                                + say(action.fit().firstStep()));
    }

    /** What to do with it in this place; what can be done as it stands is still done in a form that fits. */
    private String here(LocalFit fit) {
        String forms = joined(fit.adaptations());
        return fit.decision().toOptional().map(decision -> ": " + say(decision)).orElse("")
                + (forms.isEmpty() ? "" : say(", in een vorm die past: ", ", in a form that fits: ") + forms);
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
