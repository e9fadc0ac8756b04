package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.json.ConclusionsJson;
import org.synthesis.model.Conclusions;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.text.Language;
import org.synthesis.script.Synthesis;

/** Answers to appraisal tools, tools of one's own and settlements in a coding folder, from the files to the conclusions. */
class JudgedFolderTest {
    private static final String FINDING = "FN076";
    private static final InterventionId SUBJECT = new InterventionId("I07");
    private static final String APPRAISALS = "finding_id,tool,coder,item,answer,reason\n";
    private static final String SETTLEMENTS = "key,aspect,value,assessor,date,rationale\n";
    private static final String MINE = """
            tool mine 1 L : eigen lijst | own list
            level good none : goed | good
            level bad serious : slecht | bad
            domain D1 : opzet | design
            item 1 Y N : er is een vergelijking | there is a comparison
            judge
              1 is N => bad
              otherwise => good
            overall
            judge
              D1 is bad => bad
              otherwise => good
            """;

    @TempDir
    private Path temp;

    private ExampleCopy copy() {
        return ExampleCopy.in(temp);
    }

    /** Answers to RoB 2 that give low everywhere, but for the concealment of the allocation. */
    private static String answers(String coder, String concealed) {
        StringBuilder rows = new StringBuilder();
        String[][] sound = {
            {"1.1", "Y"},
            {"1.2", concealed},
            {"1.3", "N"},
            {"2.1", "N"},
            {"2.2", "N"},
            {"2.6", "Y"},
            {"3.1", "Y"},
            {"4.1", "N"},
            {"4.2", "N"},
            {"4.3", "N"},
            {"5.1", "Y"},
            {"5.2", "N"},
            {"5.3", "N"}
        };
        for (String[] row : sound) {
            rows.append(String.join(",", FINDING, "rob2-assignment", coder, row[0], row[1], ""))
                    .append('\n');
        }
        return rows.toString();
    }

    private static ResultAppraisal appraisal(Conclusions conclusions) {
        return conclusions.appraisals().stream()
                .filter(found -> found.finding().value().equals(FINDING))
                .findFirst()
                .orElseThrow();
    }

    private static CertaintyAssessment certainty(Conclusions conclusions) {
        return conclusions.subject(SUBJECT).orElseThrow().certainty().orElseThrow();
    }

    private static Judgement<Integer> bias(Conclusions conclusions) {
        return certainty(conclusions)
                .domain(CertaintyDomain.RISK_OF_BIAS)
                .orElseThrow()
                .change();
    }

    private static List<String> said(Synthesis synthesis, String code) {
        return synthesis.conclusions().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void codersWhoDifferLeaveTheLimitationOpenUntilSomebodySettlesIt() throws IOException {
        String both = APPRAISALS + answers("anna", "Y") + answers("bram", "N");
        Synthesis open = copy().overwrite("appraisals", both).open();
        ResultAppraisal differing = appraisal(open.conclusions());
        assertEquals(
                List.of("low", "high"),
                differing.tools().stream()
                        .map(tool -> tool.overall().value().orElseThrow().code())
                        .toList());
        assertEquals(Optional.empty(), differing.limitation().value());
        assertTrue(differing.limitation().proposed().missing().get(0).nl().contains("verschil tussen de codeurs"));
        assertEquals(Optional.empty(), bias(open.conclusions()).value());
        assertFalse(open.conclusions().agreements().isEmpty());

        ExampleCopy folder = copy().overwrite("appraisals", both)
                .overwrite(
                        "settlements",
                        SETTLEMENTS + FINDING + ",limitation,serious,panel,2026-02-01,concealment was not described\n"
                                + "I07,certainty,very-low,panel,2026-02-02,we agree with the worst case\n"
                                + "IN01,confidence,very-low,panel,2026-02-03,\n");
        Synthesis settled = folder.open();
        Conclusions conclusions = settled.conclusions();
        assertEquals(List.of(), said(settled, "settlement-not-used"));
        Judgement<StudyLimitation> limitation = appraisal(conclusions).limitation();
        assertEquals(Optional.of(StudyLimitation.SERIOUS), limitation.settled());
        assertTrue(limitation.isOverride());
        assertEquals(Optional.of(-2), bias(conclusions).value());
        assertEquals(
                Optional.of(CertaintyLevel.VERY_LOW),
                certainty(conclusions).level().settled());
        assertEquals(
                "panel", conclusions.insights().get(0).cerqual().confidence().assessor());

        Path file = temp.resolve("conclusions.json");
        ConclusionsJson.write(conclusions, file);
        assertEquals(conclusions, ConclusionsJson.read(file));

        String shown = settled.appraise(FINDING).text();
        assertTrue(shown.startsWith("FN076: limitation serious\n"), shown);
        assertTrue(shown.contains("concealment was not described"), shown);
        assertTrue(shown.contains("rob2-assignment bram D1"), shown);
        String nl = settled.in(Language.NL).certainty("I07").text();
        assertTrue(nl.startsWith("I07: zeer laag"), nl);
        assertTrue(nl.contains("panel 2026-02-02: we agree with the worst case"), nl);
    }

    @Test
    void aWorseAnswerNeverImprovesTheCertainty() {
        CertaintyLevel sound = certainty(copy().overwrite("appraisals", APPRAISALS + answers("anna", "Y"))
                        .open()
                        .conclusions())
                .wordingLevel();
        CertaintyLevel unsound = certainty(copy().overwrite("appraisals", APPRAISALS + answers("anna", "N"))
                        .open()
                        .conclusions())
                .wordingLevel();
        assertTrue(unsound.compareTo(sound) >= 0, sound + " " + unsound);
    }

    @Test
    void aToolOfOnesOwnJudgesAndTheWorstToolCounts() throws IOException {
        ExampleCopy folder = copy().overwrite(
                        "appraisals", APPRAISALS + answers("anna", "Y") + FINDING + ",mine,anna,1,N,no comparison\n");
        Files.writeString(
                Files.createDirectory(folder.folder().resolve("tools")).resolve("mine.tool"), MINE);
        Conclusions conclusions = folder.open().conclusions();
        assertEquals(
                List.of("mine", "rob2-assignment"),
                appraisal(conclusions).tools().stream().map(ToolJudgement::tool).toList());
        assertEquals(
                Optional.of(StudyLimitation.SERIOUS),
                appraisal(conclusions).limitation().value());
        String shown = Synthesis.tool(folder.folder().resolve("tools/mine.tool").toString())
                .answer("1", "N")
                .toString();
        assertTrue(shown.startsWith("mine: bad\n"), shown);
    }

    @Test
    void anUnsoundToolIsNotRunAndTheAnswersThatShowTheHoleAreNamed() throws IOException {
        ExampleCopy folder = copy().overwrite("appraisals", APPRAISALS + FINDING + ",mine,anna,1,N,\n");
        Files.writeString(
                Files.createDirectory(folder.folder().resolve("tools")).resolve("mine.tool"),
                MINE.replace("  1 is N => bad\n  otherwise => good\n", "  1 is N => bad\n"));
        Synthesis synthesis = folder.open();
        List<Diagnostic> about = synthesis.conclusions().diagnostics().stream()
                .filter(diagnostic -> diagnostic.location().toString().contains("mine.tool"))
                .toList();
        assertEquals(1, about.size(), about::toString);
        assertTrue(about.get(0).message().contains("no row for: 1 Y"), about::toString);
        assertEquals(List.of(), appraisal(synthesis.conclusions()).tools());
        assertEquals(
                Optional.of(StudyLimitation.MODERATE),
                appraisal(synthesis.conclusions()).limitation().value());
    }

    @Test
    void aDraftIsRefusedUnlessTheProtocolNamesIt() {
        String answer = APPRAISALS + FINDING + ",robins-i-v2-a,anna,1.1,Y,\n";
        Synthesis refused = copy().overwrite("appraisals", answer).open();
        assertEquals(1, said(refused, "draft-tool").size());
        assertEquals(List.of(), appraisal(refused.conclusions()).tools());
        ExampleCopy allowed = copy().overwrite("appraisals", answer);
        allowed.overwrite("protocol", allowed.text("protocol") + "draft_tools,robins-i-v2-a,\n");
        Synthesis judged = allowed.open();
        assertEquals(List.of(), said(judged, "draft-tool"));
        assertEquals(
                "U", appraisal(judged.conclusions()).tools().get(0).status().code());
    }

    @Test
    void aSettlementThatCountsNowhereIsNamedAndStopsNothing() {
        String[] wrong = {
            "I07,impresision,-1,panel,,why",
            "I07,imprecision,low,panel,,why",
            "I07,inconsistency,-2,panel,,",
            "I07,certainty,poor,panel,,why",
            "I07,start,high,panel,,",
            "IN01,confidence,high,panel,,",
            FINDING + ",limitation,critical,panel,,",
            FINDING + ",rob2-assignment/D1,high,panel,,why",
            "F11,certainty,low,panel,,why"
        };
        Synthesis synthesis = copy().overwrite("settlements", SETTLEMENTS + String.join("\n", wrong) + "\n")
                .open();
        List<String> said = said(synthesis, "settlement-not-used");
        for (String row : wrong) {
            String[] cells = row.split(",", -1);
            assertTrue(
                    said.stream()
                            .anyMatch(line -> line.contains(
                                    cells[0] + ", " + cells[1] + ": \"" + cells[2] + "\" settled by panel")),
                    () -> row + " " + said);
        }
        assertEquals(wrong.length, said.size(), said::toString);
        assertEquals(101, synthesis.evidence().findings().size());
    }

    @Test
    void anAnswerThatDoesNotFitIsNamedWithItsFindingAndCoder() {
        Synthesis synthesis = copy().overwrite(
                        "appraisals", APPRAISALS + answers("anna", "perhaps") + FINDING + ",unheard-of,anna,1,Y,\n")
                .open();
        assertTrue(said(synthesis, "unknown-answer").get(0).contains("FN076, anna: question 1.2"));
        assertEquals(1, said(synthesis, "unknown-tool").size());
        assertEquals(
                Optional.empty(),
                appraisal(synthesis.conclusions()).limitation().value());
    }
}
