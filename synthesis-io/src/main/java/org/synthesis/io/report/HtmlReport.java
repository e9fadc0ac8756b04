package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Chapter;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.ReportPage;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.MissingTranslation;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.text.Language;

/**
 * The whole synthesis as one HTML file in one language: summary, terms, method, a chapter for each sub-question, recommendations,
 * municipalities and annexes.
 *
 * <p>The file holds its styles and pictures, has no scripts and fetches nothing; a content security policy in it forbids both.
 * Every statement carries keys that lead to its row and from there to the source. It reads on a phone and prints on A4. The same
 * values give the same characters on any machine.
 *
 * <p>Sheets for municipalities are linked as {@code municipalities/GM-A.nl.html} beside the report, which they expect one folder
 * up as {@code report.nl.html}.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("report.nl.html"), HtmlReport.of(evidence, conclusions, Language.NL).toHtml());
 * }</pre>
 */
public final class HtmlReport {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final Language language;
    private final Optional<ImmutableList<Change>> changes;
    private final Optional<ThresholdFlips> flips;

    private HtmlReport(
            EvidenceBase evidence,
            Conclusions conclusions,
            Language language,
            Optional<ImmutableList<Change>> changes,
            Optional<ThresholdFlips> flips) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.language = language;
        this.changes = changes;
        this.flips = flips;
    }

    /**
     * {@return a report}
     *
     * @param evidence what was reported and coded
     * @param conclusions what follows from it
     * @param language of all words and numbers
     */
    public static HtmlReport of(EvidenceBase evidence, Conclusions conclusions, Language language) {
        return new HtmlReport(evidence, conclusions, language, Optional.empty(), Optional.empty());
    }

    /** {@return the report with a chapter on what changed since an earlier run; it says so when nothing did} */
    public HtmlReport withChanges(List<Change> list) {
        return new HtmlReport(evidence, conclusions, language, Optional.of(ImmutableList.copyOf(list)), flips);
    }

    /** {@return the report with what other thresholds would change; without it the report says that this was not tried} */
    public HtmlReport withThresholdFlips(ThresholdFlips tried) {
        return new HtmlReport(evidence, conclusions, language, changes, Optional.of(tried));
    }

    /** {@return the file} */
    public String toHtml() {
        return Rendering.of(page());
    }

    /** {@return what it is a report of} */
    @Override
    public String toString() {
        return "HTML report, " + language.code() + ": "
                + evidence.protocol().title().in(language);
    }

    private ReportPage page() {
        Material material = new Material(evidence, conclusions, language, Keys.here(evidence));
        Protocol protocol = evidence.protocol();
        String title = protocol.title().isEmpty() ? material.say(Word.REPORT_KIND) : material.say(protocol.title());
        return new ReportPage(
                language.code(),
                material.say(Word.REPORT_KIND),
                title,
                material.line()
                        .strong(material.say(Word.DRAFT) + " ")
                        .text(material.say(Word.DRAFT_MEANS))
                        .line(),
                new Block.Facts(titleBlock(material)),
                material.say(Word.SKIP),
                material.say(Word.CONTENTS),
                material.say(Word.TO_CONTENTS),
                Line.of(title + ". "
                        + material.say(Word.MADE_FROM, conclusions.input().hex())),
                chapters(material));
    }

    private ImmutableList<Block.Fact> titleBlock(Material material) {
        Protocol protocol = evidence.protocol();
        ImmutableList.Builder<Block.Fact> facts = ImmutableList.builder();
        if (Material.isGiven(protocol.client())) {
            facts.add(material.fact(Word.CLIENT, Line.of(protocol.client())));
        }
        if (Material.isGiven(protocol.version())) {
            facts.add(material.fact(Word.VERSION, Line.of(protocol.version())));
        }
        if (Material.isGiven(protocol.date())) {
            facts.add(material.fact(Word.DATE, Line.of(Dates.in(language, protocol.date()))));
        }
        facts.add(material.fact(Word.STATUS, Line.of(material.say(Word.STATUS_DRAFT))));
        if (!protocol.population().isEmpty()) {
            facts.add(material.fact(Word.POPULATION, Line.of(material.say(protocol.population()))));
        }
        if (!protocol.outcome().isEmpty()) {
            facts.add(material.fact(Word.OUTCOME, Line.of(material.say(protocol.outcome()))));
        }
        facts.add(material.fact(Word.IN_NUMBERS, Line.of(Annexes.counts(material, conclusions.counts()))));
        facts.add(material.fact(Word.INPUT_HASH, Line.of(conclusions.input().hex())));
        return facts.build();
    }

    private ImmutableList<Chapter> chapters(Material material) {
        Plan plan = new Plan(evidence);
        Method method = new Method(material, new RuleTables(material, flips));
        Advice advice = new Advice(material);
        Annexes annexes = new Annexes(material);
        Summary summary = new Summary(material, plan);
        Numbered chapters = new Numbered(material);
        chapters.add("summary", Word.SUMMARY, summary.blocks());
        changes.ifPresent(list -> chapters.add("changes", Word.CHANGES, annexes.changes(list)));
        chapters.add("terms", Word.TERMS, method.terms());
        chapters.add("method", Word.METHOD, method.blocks());
        for (ReviewQuestion question : plan.subQuestions()) {
            chapters.addQuestion(question, title(material, plan, question), question(material, plan, question));
        }
        chapters.add("recommendations", Word.RECOMMENDATIONS, advice.recommendations());
        if (!conclusions.localAdvice().isEmpty()) {
            chapters.add("municipalities", Word.MUNICIPALITIES, advice.municipalities());
        }
        chapters.annex("sources", Word.SOURCE_OVERVIEW, annexes.sources());
        if (!conclusions.tippingPoints().isEmpty()) {
            chapters.annex("tipping", Word.TIPPING_TITLE, new TippingFacts(material).subjects());
        }
        AppraisalAnnex appraisals = new AppraisalAnnex(material);
        if (!conclusions.appraisals().isEmpty()) {
            chapters.annex("appraisals", Word.APPRAISALS, appraisals.appraisals());
        }
        if (!conclusions.registerVerdicts().isEmpty()) {
            chapters.annex("registers", Word.REGISTERS, appraisals.registers());
        }
        List<Block> ranking = summary.ranking();
        if (!ranking.isEmpty()) {
            chapters.annex("ranking", Word.RANKING_TITLE, ranking);
        }
        new InsightTables(material)
                .invented()
                .ifPresent(block -> chapters.annex("invented", Word.INVENTED_EXAMPLES, List.of(block)));
        chapters.annex("reading", Word.READING_NOTES, annexes.readingNotes());
        chapters.annex("withheld", Word.WITHHELD_TITLE, annexes.withheld());
        ImmutableList<MissingTranslation> missing = evidence.missingTranslations();
        if (!missing.isEmpty()) {
            chapters.annex("translations", Word.MISSING_TRANSLATIONS, annexes.missingTranslations(missing));
        }
        return chapters.list();
    }

    private static String title(Material material, Plan plan, ReviewQuestion question) {
        Word what = Word.CHAPTER_INSIGHTS;
        if (plan.isHomeOfFactors(question)) {
            what = Word.CHAPTER_FACTORS;
        } else if (plan.isHomeOfInterventions(question)) {
            what = Word.CHAPTER_INTERVENTIONS;
        } else if (plan.isHomeOfGaps(question)) {
            what = Word.CHAPTER_GAPS;
        }
        return material.say(Word.SUB_QUESTION_NUMBER, question.id().value()) + ": " + material.say(what);
    }

    private List<Block> question(Material material, Plan plan, ReviewQuestion question) {
        FindingRows findings = new FindingRows(material);
        SubjectTables subjects = new SubjectTables(material, findings);
        TriangulationTable triangulation = new TriangulationTable(material);
        InsightTables insightTables = new InsightTables(material);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(question.text())), "question"));
        boolean withSubjects = plan.isHomeOfFactors(question) || plan.isHomeOfInterventions(question);
        material.answer(question.id()).ifPresent(answer -> {
            List<Line> remarks = Material.remarks(answer).stream()
                    .map(remark -> material.line().linked(material.say(remark)).line())
                    .toList();
            if (!remarks.isEmpty()) {
                blocks.add(Material.items(remarks));
            }
            List<PracticeInsight> insights = insightTables.insights(answer.insights());
            if (!insights.isEmpty()) {
                blocks.add(material.heading(
                        3, Keys.PART + "insights-" + question.id().value(), Word.PRACTICE_INSIGHTS));
                blocks.add(Material.paragraph(Line.of(material.say(Word.INSIGHTS_INTRO))));
                blocks.add(insightTables.sourced(insights));
            }
            if (!answer.examples().isEmpty()) {
                blocks.add(Material.paragraph(
                        material.line()
                                .text(material.say(Word.EXAMPLES_APART) + " ")
                                .keys(answer.examples())
                                .text(".")
                                .line(),
                        "small"));
            }
            List<ResearchFinding> rows = material.findings(answer.findings());
            if (!withSubjects && !rows.isEmpty()) {
                blocks.add(material.heading(
                        3, Keys.PART + "findings-" + question.id().value(), Word.RESEARCH_FINDINGS));
                blocks.add(Material.items(rows.stream().map(findings::brief).toList()));
            }
        });
        if (plan.isHomeOfFactors(question)) {
            blocks.addAll(subjects.factors());
            blocks.addAll(triangulation.of("factors", Factor.class));
        }
        if (plan.isHomeOfInterventions(question)) {
            blocks.addAll(subjects.interventions());
            blocks.addAll(triangulation.of("interventions", Intervention.class));
            blocks.addAll(new PooledResults(material).blocks());
        }
        if (plan.isHomeOfGaps(question)) {
            blocks.addAll(new GapTables(material).blocks());
        }
        return blocks;
    }

    /** Gives chapters numbers and annexes letters. */
    private static final class Numbered {
        private final Material material;
        private final ImmutableList.Builder<Chapter> chapters = ImmutableList.builder();
        private int number;
        private char letter = 'A';

        Numbered(Material material) {
            this.material = material;
        }

        void add(String id, Word title, List<Block> blocks) {
            number++;
            chapters.add(new Chapter(
                    Keys.PART + id, Integer.toString(number), material.say(title), ImmutableList.copyOf(blocks)));
        }

        void addQuestion(ReviewQuestion question, String title, List<Block> blocks) {
            number++;
            chapters.add(new Chapter(
                    Plan.chapterId(question), Integer.toString(number), title, ImmutableList.copyOf(blocks)));
        }

        void annex(String id, Word title, List<Block> blocks) {
            chapters.add(new Chapter(
                    Keys.PART + id,
                    String.valueOf(letter),
                    material.say(Word.ANNEX) + ": " + material.say(title),
                    ImmutableList.copyOf(blocks)));
            letter++;
        }

        ImmutableList<Chapter> list() {
            return chapters.build();
        }
    }
}
