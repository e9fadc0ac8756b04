package org.synthesis.script;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.Id;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;

/** What was judged, as texts to look at. */
final class JudgementViews {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final JudgementText text;

    JudgementViews(EvidenceBase evidence, Conclusions conclusions, Language language) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.text = new JudgementText(language);
    }

    View certainty(Subject subject) {
        String key = subject.subjectId().value();
        return conclusions
                .subject(subject.subjectId())
                .flatMap(SubjectConclusion::certainty)
                .map(assessment -> text.certainty(key, subject.label(), assessment))
                .orElseGet(() -> new View(key
                        + text.say(": niet beoordeeld, geen nagegane richting", ": not rated, no verified direction")));
    }

    View certainty() {
        List<List<String>> rows = new ArrayList<>();
        Map<CertaintyLevel, Integer> levels = new TreeMap<>();
        for (SubjectConclusion subject : conclusions.subjects()) {
            if (subject.certainty().isPresent()) {
                CertaintyAssessment assessment = subject.certainty().get();
                levels.merge(assessment.wordingLevel(), 1, Integer::sum);
                rows.add(List.of(
                        subject.key(),
                        label(subject),
                        text.say(subject.verdict().label()),
                        Integer.toString(subject.studies()),
                        text.say(assessment.levelText()),
                        assessment.domains().stream()
                                .filter(rating -> rating.levels().orElse(-1) != 0)
                                .map(rating -> text.say(rating.domain().label())
                                        + ' '
                                        + rating.levels()
                                                .map(JudgementText::levels)
                                                .map(text::say)
                                                .orElse("?"))
                                .collect(Collectors.joining(", "))));
            }
        }
        String counted = levels.entrySet().stream()
                .map(entry -> entry.getValue() + " " + text.say(entry.getKey().label()))
                .collect(Collectors.joining(", "));
        return table(
                rows.size() + text.say(" beoordeeld: ", " rated: ") + counted,
                List.of(
                        text.say("sleutel", "key"),
                        text.say("wat", "what"),
                        text.say("oordeel", "verdict"),
                        text.say("studies", "studies"),
                        text.say("zekerheid", "certainty"),
                        text.say("wat erop of eraf gaat (? is open)", "what it takes off or adds (? is open)")),
                rows);
    }

    View confidence() {
        List<List<String>> rows = new ArrayList<>();
        for (InsightConclusion insight : conclusions.insights()) {
            List<String> row = new ArrayList<>(List.of(insight.key()));
            for (CerqualRating rating : insight.cerqual().components()) {
                row.add(text.orDash(rating.concern().value().map(ConcernLevel::label)));
            }
            row.addAll(text.row("", insight.cerqual().confidence(), CertaintyLevel::label)
                    .subList(1, 4));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of(text.say("inzicht", "insight")));
        conclusions.insights().stream()
                .limit(1)
                .flatMap(insight -> insight.cerqual().components().stream())
                .forEach(rating -> columns.add(text.say(rating.component().label())));
        if (rows.isEmpty()) {
            return new View(text.say("geen inzichten met een bron", "no sourced insights"));
        }
        columns.addAll(text.header("").subList(1, 4));
        return table(rows.size() + text.say(" inzichten, GRADE-CERQual", " insights, GRADE-CERQual"), columns, rows);
    }

    View appraisals() {
        List<List<String>> rows = conclusions.appraisals().stream()
                .map(appraisal -> List.of(
                        appraisal.finding().value(),
                        source(appraisal),
                        text.say(appraisal.claim().label()),
                        appraisal
                                .advised()
                                .toOptional()
                                .map(JudgementViews::tools)
                                .orElse("-"),
                        appraisal.tools().stream()
                                .map(ToolJudgement::tool)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        appraisal
                                .limitation()
                                .value()
                                .map(StudyLimitation::label)
                                .map(text::say)
                                .orElse(text.say("niet bepaald", "not determined"))))
                .toList();
        long answered = conclusions.appraisals().stream()
                .filter(appraisal -> !appraisal.tools().isEmpty())
                .count();
        return table(
                rows.size()
                        + text.say(" resultaten, ", " results, ")
                        + answered
                        + text.say(" met een ingevuld instrument", " with a tool answered"),
                List.of(
                        text.say("bevinding", "finding"),
                        text.say("bron", "source"),
                        text.say("gebruikt als", "used as"),
                        text.say("past", "fits"),
                        text.say("ingevuld", "answered"),
                        text.say("beperking", "limitation")),
                rows);
    }

    private static String tools(ToolChoice choice) {
        return String.join(" + ", choice.tools());
    }

    private String source(ResultAppraisal appraisal) {
        ResearchFinding finding = evidence.findingsById().get(appraisal.finding());
        return finding == null ? "" : finding.source().value();
    }

    View appraise(String key) {
        ResultAppraisal appraisal = conclusions.appraisals().stream()
                .filter(candidate -> candidate.finding().value().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding \"" + key + "\" "
                        + Nearest.hint(
                                key,
                                conclusions.appraisals().stream()
                                        .map(known -> known.finding().value())
                                        .toList())));
        String limitation = appraisal
                .limitation()
                .value()
                .map(StudyLimitation::label)
                .map(text::say)
                .orElse(text.say("niet bepaald", "not determined"));
        String fits = appraisal
                .advised()
                .toOptional()
                .map(JudgementViews::tools)
                .orElseGet(() -> text.why(appraisal.advised(), choice -> LocalizedText.same(tools(choice))));
        String first = appraisal.finding().value() + text.say(": beperking ", ": limitation ") + limitation;
        String second = text.say("gebruikt als ", "used as ")
                + text.say(appraisal.claim().label())
                + text.say("; past: ", "; fits: ")
                + fits
                + text.say("; gecodeerd: ", "; coded: ")
                + text.say(appraisal.coded().label());
        List<List<String>> rows = new ArrayList<>();
        for (ToolJudgement tool : appraisal.tools()) {
            String name = tool.tool() + ' ' + tool.coder() + ' ';
            tool.domains().forEach((part, judgement) -> rows.add(text.row(name + part, judgement, ToolLevel::label)));
            rows.add(text.row(name + text.say("geheel", "overall"), tool.overall(), ToolLevel::label));
            tool.flags().forEach(flag -> rows.add(List.of(name, "", "", text.say(flag))));
        }
        rows.add(text.row(text.say("beperking", "limitation"), appraisal.limitation(), StudyLimitation::label));
        return new View(first + "\n" + second + "\n"
                + TextTable.of(text.header(text.say("onderdeel", "part")), rows)
                        .toText()
                        .stripTrailing());
    }

    View triangulate(Subject subject) {
        String key = subject.subjectId().value();
        Optional<SubjectTriangulation> found = conclusions.triangulations().stream()
                .filter(candidate -> candidate.subject().equals(subject.subjectId()))
                .findFirst();
        if (found.isEmpty()) {
            return new View(key + ": " + text.say("geen bevindingen", "no findings"));
        }
        SubjectTriangulation said = found.get();
        List<List<String>> rows = said.triangulation().streams().entrySet().stream()
                .map(entry -> List.of(
                        text.say(entry.getKey().label()),
                        text.say(entry.getValue().label())))
                .toList();
        String neighbours = said.neighbours().isEmpty()
                ? ""
                : "\n"
                        + text.say(
                                "Inzichten ernaast, zonder uitspraak over de richting: ",
                                "Insights beside it, which say nothing on the direction: ")
                        + said.neighbours().stream().map(Id::value).collect(Collectors.joining(", "));
        return new View(key + ": " + text.say(said.triangulation().code().label()) + "\n" + text.say(said.proposition())
                + "\n"
                + TextTable.of(
                                List.of(text.say("bron van kennis", "source of knowledge"), text.say("zegt", "says")),
                                rows)
                        .toText()
                        .stripTrailing()
                + neighbours);
    }

    View statements() {
        List<List<String>> rows = Stream.concat(conclusions.subjects().stream(), conclusions.insights().stream())
                .map(conclusion -> List.of(
                        conclusion.key(), text.say(conclusion.statement()).strip()))
                .toList();
        return table(
                rows.size() + text.say(" uitspraken", " statements"),
                List.of(text.say("sleutel", "key"), text.say("uitspraak", "statement")),
                rows);
    }

    View thresholdFlips(ThresholdFlips flips) {
        List<List<String>> rows = flips.flips().stream()
                .map(flip -> List.of(
                        flip.threshold().code(),
                        number(evidence.protocol().thresholds().get(flip.threshold())),
                        number(flip.value()),
                        flip.key(),
                        flip.field(),
                        flip.before(),
                        flip.after()))
                .toList();
        return table(
                rows.size()
                        + text.say(" omslagen: ", " flips: ")
                        + flips.varied().size()
                        + text.say(" drempels gevarieerd, ", " thresholds varied, ")
                        + flips.unused().size()
                        + text.say(" ongebruikt", " unused"),
                List.of(
                        text.say("drempel", "threshold"),
                        text.say("in protocol", "in protocol"),
                        text.say("anders", "other"),
                        text.say("sleutel", "key"),
                        text.say("onderdeel", "part"),
                        text.say("nu", "now"),
                        text.say("dan", "then")),
                rows);
    }

    /** A number in at most four digits, as other numbers for a threshold come from multiplying. */
    private String number(double value) {
        return NumberText.in(text.language())
                .exact(new BigDecimal(value).round(new MathContext(4)).doubleValue());
    }

    private String label(SubjectConclusion subject) {
        Subject found = evidence.subjectsById().get(subject.subject());
        return found == null ? "" : text.say(found.label());
    }

    private static View table(String first, List<String> columns, List<List<String>> rows) {
        return new View(first + "\n" + TextTable.of(columns, rows).toText().stripTrailing());
    }
}
