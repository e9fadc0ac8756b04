package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synthesis.io.Imported;
import org.synthesis.io.coding.CodingFolder;
import org.synthesis.io.coding.CodingReader;
import org.synthesis.io.json.ConclusionsJson;
import org.synthesis.io.output.ResultFolder;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Severity;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.TextTable;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.ExpectedChange;
import org.synthesis.scoring.ThresholdSensitivity;

/**
 * A synthesis to ask questions of: the evidence of a coding folder and what follows from it.
 *
 * <pre>{@code
 * var s = Synthesis.open("my-folder");   // 101 findings from 106 sources, 15 gaps, 16 recommendations
 * s.pool("landenberger2005").forest();
 * s.why("R09");
 * s.advise("Gemeente H");
 * s.save("results");
 * }</pre>
 */
public final class Synthesis {
    private final EvidenceBase evidence;
    private final ImmutableList<Diagnostic> diagnostics;
    private final Conclusions conclusions;
    private final Language language;
    private final JudgementViews judged;
    private final AdviceViews advised;
    private final WhyViews reasons;

    private Synthesis(
            EvidenceBase evidence, ImmutableList<Diagnostic> diagnostics, Conclusions conclusions, Language language) {
        this.evidence = evidence;
        this.diagnostics = diagnostics;
        this.conclusions = conclusions;
        this.language = language;
        this.judged = new JudgementViews(evidence, conclusions, language);
        this.advised = new AdviceViews(evidence, conclusions, language);
        this.reasons = new WhyViews(evidence, conclusions, language);
    }

    /**
     * {@return the synthesis of a coding folder or workbook, answering in English}
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static Synthesis open(String folderOrWorkbook) {
        return open(Path.of(folderOrWorkbook));
    }

    /**
     * {@return the synthesis of a coding folder or workbook, answering in English}
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static Synthesis open(Path folderOrWorkbook) {
        try {
            Imported<EvidenceBase> read = CodingFolder.read(folderOrWorkbook);
            return of(read.value(), read.diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a table of studies in a CSV file, to compute effects and fit models}
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static Studies read(String csvFile) {
        return read(Path.of(csvFile));
    }

    /**
     * {@return a table of studies in a CSV file, to compute effects and fit models}
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static Studies read(Path csvFile) {
        return Studies.read(csvFile);
    }

    /**
     * {@return actions to choose among, by these criteria; {@link ActionChoice} tells how to go on}
     *
     * @param criteria at least two, with equal weights to begin with
     */
    public static ActionChoice choose(String... criteria) {
        return ActionChoice.of(List.of(criteria));
    }

    /**
     * {@return actions to choose among, from a CSV file in the format of {@link ActionChoice}}
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException naming the row and column that are wrong
     */
    public static ActionChoice choice(String csvFile) {
        return ActionChoice.read(Path.of(csvFile));
    }

    /**
     * {@return answers of experts on research questions, from a CSV file in the format of {@link ExpertAnswers}, ranked as CHNRI does}
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException naming the row and column that are wrong
     */
    public static ExpertAnswers chnri(String csvFile) {
        return ExpertAnswers.read(Path.of(csvFile));
    }

    /**
     * {@return what groups find most important to find out, from a CSV file in the format of {@link Ballots}, ranked as the James Lind
     * Alliance does}
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException naming the row and column that are wrong
     */
    public static Ballots jla(String csvFile) {
        return Ballots.read(Path.of(csvFile));
    }

    /** {@return the synthesis of an evidence base, answering in English} */
    public static Synthesis of(EvidenceBase evidence, List<Diagnostic> diagnostics) {
        Conclusions conclusions = Assessment.using(evidence.protocol()).of(evidence);
        return new Synthesis(
                evidence,
                ImmutableList.<Diagnostic>builder()
                        .addAll(diagnostics)
                        .addAll(conclusions.diagnostics())
                        .build(),
                conclusions,
                Language.EN);
    }

    /** {@return the same, answering in another language} */
    public Synthesis in(Language other) {
        return new Synthesis(evidence, diagnostics, conclusions, other);
    }

    /** {@return what was reported and coded} */
    public EvidenceBase evidence() {
        return evidence;
    }

    /** {@return what follows from it} */
    public Conclusions conclusions() {
        return conclusions;
    }

    /** {@return whether nothing could be concluded} */
    public boolean isEmpty() {
        return conclusions.all().isEmpty();
    }

    /** {@return what reading and concluding had to say, worst first} */
    public View diagnostics() {
        List<String> lines = new ArrayList<>();
        lines.add(count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings, " + count(Severity.NOTE)
                + " notes");
        CodingReader.worstFirst(diagnostics).forEach(diagnostic -> lines.add(diagnostic.toString()));
        return new View(String.join("\n", lines));
    }

    /** {@return the diagnostics themselves} */
    public ImmutableList<Diagnostic> diagnosticList() {
        return diagnostics;
    }

    /**
     * {@return the effects of a data set, pooled as fits them: three levels when studies have several effects}
     *
     * @param name key of a data set; or of a factor or intervention, which is refused with the alternative
     * @throws IllegalArgumentException naming the known data sets
     * @throws IllegalStateException when the findings are pooled results already
     */
    public Analysis pool(String name) {
        ImmutableListMultimap<DatasetId, PrimaryEffect> sets = evidence.effectsByDataset();
        List<PrimaryEffect> effects = Id.isValid(name) ? sets.get(new DatasetId(name)) : List.of();
        if (!effects.isEmpty()) {
            List<StudyEffect> study =
                    effects.stream().map(PrimaryEffect::toStudyEffect).toList();
            boolean dependent =
                    study.stream().map(StudyEffect::cluster).distinct().count() < study.size();
            AnalysisSpec spec = dependent
                    ? AnalysisSpec.threeLevel()
                            .withLevel(evidence.protocol().pooling().level())
                    : evidence.protocol().pooling();
            return Analysis.of(name, effects.get(0).measure(), study, spec);
        }
        Optional<Subject> subject = findSubject(name);
        if (subject.isPresent()) {
            return poolFindings(subject.get()).orThrow();
        }
        List<String> known = sets.keySet().stream().map(DatasetId::value).toList();
        throw new IllegalArgumentException("no data set \"" + name + "\"; known: " + String.join(", ", known));
    }

    private Attempt<Analysis> poolFindings(Subject subject) {
        List<ResearchFinding> findings = evidence.findingsBySubject().get(subject.subjectId());
        List<String> pooled = findings.stream()
                .filter(finding -> finding.unit() != ReportingUnit.PRIMARY)
                .map(finding -> finding.id().value())
                .toList();
        if (!pooled.isEmpty()) {
            return Attempt.declined(
                    "pooled-again",
                    String.join(", ", pooled)
                            + " are results over several studies that may overlap; look at them side by side"
                            + " with subject(\"" + subject.subjectId() + "\"), or pool their primary effects");
        }
        return Attempt.declined(
                "no-variances",
                "the findings on " + subject.subjectId() + " have no sampling variances; see subject(\""
                        + subject.subjectId() + "\")");
    }

    /** {@return the findings on a factor or intervention side by side, found by key or part of its name} */
    public View subject(String name) {
        Subject subject = knownSubject(name);
        List<String> lines = new ArrayList<>();
        conclusions.subject(subject.subjectId()).ifPresent(conclusion -> {
            lines.add(subject.subjectId() + ": " + conclusion.verdict().label().in(language) + certainty(conclusion));
            lines.add(conclusion.statement().in(language));
            conclusion.remarks().forEach(remark -> lines.add("- " + remark.in(language)));
            conclusion.certainty().ifPresent(assessment -> {
                lines.add(language == Language.NL ? "Waarom deze zekerheid:" : "Why this certainty:");
                assessment.reasons().forEach(reason -> lines.add("  " + reason.in(language)));
            });
            conclusion
                    .seeAlso()
                    .forEach(other -> lines.add((language == Language.NL ? "Zie ook " : "See also ") + other));
        });
        if (lines.isEmpty()) {
            lines.add(subject.subjectId() + ": " + (language == Language.NL ? "geen bevindingen" : "no findings"));
        }
        evidence.findingsBySubject()
                .get(subject.subjectId())
                .forEach(finding -> lines.add(finding.id() + " " + finding.source() + " "
                        + finding.publishedStatement().in(language)));
        return new View(String.join("\n", lines));
    }

    private Subject knownSubject(String name) {
        return findSubject(name)
                .orElseThrow(() -> new IllegalArgumentException("no factor or intervention \""
                        + name + "\" "
                        + Nearest.hint(
                                name,
                                evidence.subjectsById().values().stream()
                                        .map(known -> known.label().in(language))
                                        .toList())));
    }

    private String certainty(SubjectConclusion conclusion) {
        return conclusion
                .certainty()
                .map(assessment -> (language == Language.NL ? ", zekerheid " : ", certainty ")
                        + assessment.levelText().in(language))
                .orElse("");
    }

    /** {@return how certain the findings on a factor or intervention are, by domain: proposed, settled, and why} */
    public View certainty(String name) {
        return judged.certainty(knownSubject(name));
    }

    /** {@return how certain the findings on every factor and intervention are, a line each} */
    public View certainty() {
        return judged.certainty();
    }

    /** {@return how much confidence every sourced insight deserves, by the four components of GRADE-CERQual} */
    public View confidence() {
        return judged.confidence();
    }

    /** {@return how far every finding can be trusted: the appraisal tool that fits, those answered, the limitation that counts} */
    public View appraisals() {
        return judged.appraisals();
    }

    /**
     * {@return what appraisal tools say of a finding, by coder and domain, and the limitation that counts}
     *
     * @throws IllegalArgumentException naming the nearest known key
     */
    public View appraise(String finding) {
        return judged.appraise(finding);
    }

    /** {@return what research, practice and experience say of a factor or intervention, side by side} */
    public View triangulate(String name) {
        return judged.triangulate(knownSubject(name));
    }

    /** {@return the sentence on every factor, intervention and insight} */
    public View statements() {
        return judged.statements();
    }

    /** {@return the appraisal tools that come with the library; drafts are marked U} */
    public static View tools() {
        return ToolTrial.all();
    }

    /**
     * {@return an appraisal tool to look at and try}
     *
     * @param keyOrFile key of a tool of the library, or name of a file that ends in {@code .tool}
     * @throws IllegalArgumentException naming the nearest known key
     * @throws IllegalStateException when the tool cannot be understood or its tables have a hole, with the answers that show it
     */
    public static ToolTrial tool(String keyOrFile) {
        return ToolTrial.of(keyOrFile);
    }

    /**
     * {@return why something was advised or concluded, down to citations; for any key, such as {@code R09} or {@code FN083}} For a
     * recommendation: its grounds, what speaks against it, how certain it is, what it lacks and its sources.
     */
    public View why(String key) {
        return reasons.why(key);
    }

    /** {@return everything that is not known: stated by sources, counted, and by fixed rules, with advice} */
    public View unknowns() {
        return advised.unknowns();
    }

    /** {@return what is not known where a recommendation or the advice to a municipality depends on it, by key or name} */
    public View unknowns(String recommendationOrMunicipality) {
        return advised.unknowns(recommendationOrMunicipality);
    }

    /** {@return what to study next: gaps grouped by the study that would help, most wanted first} */
    public View agenda() {
        return new AgendaViews(evidence, conclusions, language).agenda();
    }

    /** {@return what may be out of date: the search, only sources, and recommendations with an end date} */
    public View freshness() {
        return new AgendaViews(evidence, conclusions, language).freshness();
    }

    /** {@return knowledge gaps, highest priority first, with what the evidence says about each} */
    public View gaps() {
        List<List<String>> rows = new ArrayList<>();
        conclusions.gaps().forEach(conclusion -> {
            EvidenceGap gap = evidence.gapsById().get(conclusion.gap());
            if (gap != null) {
                rows.add(List.of(
                        conclusion.key(),
                        gap.priority().label().in(language),
                        conclusion.status().label().in(language),
                        gap.title().in(language)));
            }
        });
        List<String> columns = language == Language.NL
                ? List.of("lacune", "prioriteit", "stand", "wat ontbreekt")
                : List.of("gap", "priority", "status", "what is missing");
        return new View(rows.size() + (language == Language.NL ? " kennislacunes" : " knowledge gaps") + "\n"
                + TextTable.of(columns, rows).toText());
    }

    /** {@return what there is to answer a question with, best first} */
    public View answer(String question) {
        QuestionAnswer answer = conclusions.answers().stream()
                .filter(candidate -> candidate.question().value().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question \"" + question + "\" "
                        + Nearest.hint(
                                question,
                                conclusions.answers().stream()
                                        .map(known -> known.question().value())
                                        .toList())));
        List<String> lines = new ArrayList<>();
        answer.remarks().forEach(remark -> lines.add(remark.in(language)));
        answer.findings().forEach(id -> {
            ResearchFinding finding = evidence.findingsById().get(id);
            if (finding != null) {
                lines.add(id + " [" + finding.appraisal().level().label().in(language) + ", "
                        + finding.directness().label().in(language) + "] "
                        + finding.publishedStatement().in(language));
            }
        });
        answer.insights().forEach(id -> {
            Conclusion insight = conclusions.byKey().get(id.value());
            if (insight != null) {
                lines.add(id + " " + insight.statement().in(language));
            }
        });
        return new View(String.join("\n", lines));
    }

    /** {@return what would turn a conclusion, most plausible first; for any key, such as {@code R09}} */
    public View wouldChange(String key) {
        return advised.wouldChange(key);
    }

    /** {@return which conclusions one more trial of a factor or intervention would change, on the outcome that was studied most} */
    public View planned(String subject) {
        return planned(subject, "", StudyDesign.RCT);
    }

    /** {@return which conclusions one more trial of a factor or intervention would change, on an outcome by key or part of its name} */
    public View planned(String subject, String outcome) {
        return planned(subject, outcome, StudyDesign.RCT);
    }

    /** {@return which conclusions one more study of a factor or intervention would change, by what it finds} */
    public View planned(String subject, String outcome, StudyDesign design) {
        return advised.planned(expected(subject, outcome, design));
    }

    /**
     * {@return the typed result behind {@link #planned}: a study at home, direct on the outcome and as good as its design allows}
     *
     * @param outcome key or part of the name; empty for the outcome that was studied most
     * @throws IllegalArgumentException naming the nearest known subject or outcome
     */
    public ExpectedChange expected(String subject, String outcome, StudyDesign design) {
        return advised.expected(knownSubject(subject), outcome, design);
    }

    /** {@return the advice for a municipality, found by key or name} */
    public View advise(String nameOrKey) {
        return advised.advise(nameOrKey);
    }

    /** {@return why the advice to two municipalities differs, field by field; no ranking} */
    public View compare(String nameOrKey, String otherNameOrKey) {
        return advised.compare(nameOrKey, otherNameOrKey);
    }

    /** {@return keys of the municipalities with their names} */
    public Map<String, String> municipalities() {
        Map<String, String> names = new TreeMap<>();
        evidence.municipalities().forEach(place -> names.put(place.id().value(), place.name()));
        return names;
    }

    /**
     * {@return what changed since an earlier run}
     *
     * @param conclusionsJson the {@code conclusions.json} of that run
     * @throws UncheckedIOException when it cannot be read
     */
    public View changesSince(String conclusionsJson) {
        List<Change> changes = changeListSince(Path.of(conclusionsJson));
        List<List<String>> rows = changes.stream()
                .map(change -> List.of(
                        change.key(),
                        change.field(),
                        change.before(),
                        change.after(),
                        String.join(", ", change.causes())))
                .toList();
        return new View(changes.size() + " changes\n"
                + TextTable.of(List.of("key", "what", "before", "after", "because of"), rows)
                        .toText());
    }

    /**
     * {@return the changes since an earlier run}
     *
     * @throws UncheckedIOException when its conclusions cannot be read
     */
    public ImmutableList<Change> changeListSince(Path conclusionsJson) {
        try {
            return conclusions.changesSince(ConclusionsJson.read(conclusionsJson));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return everything a run leaves behind, ready to be written} */
    public ResultFolder results() {
        return ResultFolder.of(evidence, conclusions, diagnostics);
    }

    /** {@return what other numbers for the thresholds of our own choice would change in the conclusions} */
    public View thresholdFlips() {
        return judged.thresholdFlips(thresholdFlipList());
    }

    /** {@return the flips themselves} */
    public ThresholdFlips thresholdFlipList() {
        return ThresholdSensitivity.of(evidence);
    }

    /**
     * Writes reports, sheets, plots, tables and JSON to a folder.
     *
     * @return where they are
     * @throws UncheckedIOException when a file cannot be written
     */
    public View save(String folder) {
        try {
            results().withThresholdFlips(thresholdFlipList()).write(Path.of(folder));
            return new View("written to " + folder + ": report.nl.html, report.en.html, tables, plots, sheets, JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Subject> findSubject(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return evidence.subjectsById().values().stream()
                .filter(subject -> subject.subjectId().value().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> evidence.subjectsById().values().stream()
                        .filter(subject -> subject.label()
                                        .nl()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted)
                                || subject.label().en().toLowerCase(Locale.ROOT).contains(wanted))
                        .findFirst());
    }

    private long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** {@return what there is, in one line and a few more} */
    @Override
    public String toString() {
        long conflicting = conclusions.subjects().stream()
                .filter(subject -> subject.verdict() == org.synthesis.model.conclusion.Verdict.CONFLICTING)
                .count();
        return evidence.findings().size() + " findings from "
                + evidence.sources().size() + " sources, "
                + evidence.gaps().size() + " gaps"
                + "\n" + evidence.factors().size() + " factors, "
                + evidence.interventions().size() + " interventions, "
                + evidence.insights().size() + " insights, "
                + evidence.recommendations().size() + " recommendations, "
                + evidence.municipalities().size() + " municipalities"
                + "\n" + conflicting + " subjects with conflicting findings; "
                + conclusions.subjects().stream()
                        .filter(SubjectConclusion::mayHarm)
                        .count() + " interventions that may harm"
                + "\n" + count(Severity.ERROR) + " errors, " + count(Severity.WARNING)
                + " warnings while reading: diagnostics()";
    }

    /** {@return key of a municipality by its name, for programs that use the typed API} */
    public Optional<MunicipalityId> municipality(String name) {
        return evidence.municipalities().stream()
                .filter(place -> place.name().equalsIgnoreCase(name))
                .map(MunicipalityProfile::id)
                .findFirst();
    }
}
