package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.dataset;
import static org.synthesis.examples.ess.Asked.en;
import static org.synthesis.examples.ess.Asked.finding;
import static org.synthesis.examples.ess.Asked.gap;
import static org.synthesis.examples.ess.Asked.nl;
import static org.synthesis.examples.ess.Asked.recommendation;
import static org.synthesis.examples.ess.Asked.row;
import static org.synthesis.examples.ess.Asked.subject;
import static org.synthesis.examples.ess.Asked.table;
import static org.synthesis.examples.ess.Asked.words;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.script.Synthesis;

/** The interesting cases built into the worked example: places where a synthesis goes wrong when nobody looks. */
class CasesTest {
    private static Synthesis example;

    @BeforeAll
    static void open() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
    }

    @Test
    void caseSameFactorTwoPoles() {
        ResearchFinding attachment = finding(example, "FN003");
        assertEquals(Direction.HARM_UP, attachment.directionReported());
        assertEquals(Direction.HARM_DOWN, attachment.direction());
        assertEquals(0.18, attachment.effect().estimate().orElseThrow());
        assertEquals(Direction.HARM_UP, finding(example, "FN035").direction());
        assertEquals(Direction.HARM_DOWN, finding(example, "FN035").directionReported());
        assertEquals(Direction.HARM_UP, finding(example, "FN026").direction());
        assertEquals(Verdict.LESS_HARM, subject(example, "F03").verdict());
        assertEquals(Verdict.MORE_HARM, subject(example, "F12").verdict());
        assertEquals(
                List.of("FN003", "FN026", "FN035"),
                example.diagnosticList().stream()
                        .filter(diagnostic -> diagnostic.code().equals("opposite-pole"))
                        .map(diagnostic -> diagnostic.message().substring(0, 5))
                        .toList());
    }

    @Test
    void caseCriminalRelativeRiskAndResilience() {
        for (String risk : List.of("F04", "F06")) {
            assertEquals(Verdict.MORE_HARM, subject(example, risk).verdict(), risk);
            assertFalse(words(subject(example, risk).findings()).contains("FN017"), risk);
        }
        assertEquals(Verdict.LESS_HARM, subject(example, "F08").verdict());
        assertEquals(List.of("FN017"), words(subject(example, "F08").findings()));
        Map<String, String> resilience = row(table(example, "factors"), "F08");
        assertEquals("1", resilience.get("less_harm"));
        assertEquals("0", resilience.get("more_harm"));
    }

    @Test
    void caseParticipationAgainstProgramme() {
        assertEquals(Verdict.NO_ASSOCIATION, subject(example, "F20").verdict());
        assertEquals(Verdict.LESS_HARM, subject(example, "I12").verdict());
        assertEquals("FN085", subject(example, "I12").headline().orElseThrow().value());
        assertEquals(0.36, finding(example, "FN085").effect().estimate().orElseThrow());
        assertEquals(OptionalInt.of(13), finding(example, "FN085").effect().studies());
        assertTrue(example.subject("F20").text().contains("See also I12"));
        assertTrue(example.in(Language.NL).subject("I12").text().contains("Zie ook F20"));
        assertEquals(GapStatus.OPEN, gap(example, "G07").status());
        assertEquals(List.of(), gap(example, "G07").conflicting());
        assertTrue(gap(example, "G07").statement().en().contains("participation without association"));
    }

    @Test
    void caseOneStudyTwoVerdicts() {
        SubjectConclusion arches = subject(example, "I06");
        assertEquals(1, arches.studies());
        assertEquals(2, arches.sources());
        assertEquals(Verdict.CONFLICTING, arches.verdict());
        assertTrue(arches.statement().en().contains("FN074")
                && arches.statement().en().contains("FN075"));
        assertTrue(en(arches.remarks()).contains("about one study, with other outcomes or selections"));
        assertEquals(
                "felony reconviction", row(table(example, "findings"), "FN074").get("subgroup"));
        assertEquals(
                "arrests and reconvictions",
                row(table(example, "findings"), "FN075").get("subgroup"));
    }

    @Test
    void caseHarmOrNoEffect() {
        SubjectConclusion awareness = subject(example, "I11");
        assertTrue(awareness.mayHarm());
        assertEquals(Verdict.MORE_HARM, awareness.verdict());
        assertEquals(Direction.HARM_UP, finding(example, "FN083").direction());
        assertEquals(Direction.NO_ASSOCIATION, finding(example, "FN094").direction());
        String remarks = en(awareness.remarks());
        assertTrue(remarks.contains("choice of studies and outcomes"), remarks);
        assertTrue(remarks.contains("FN083") && remarks.contains("FN094"), remarks);
        assertTrue(awareness.statement().nl().contains("kans op schade"), awareness.statement()::nl);
        Set<String> works = table(example, "interventions").stream()
                .filter(row -> row.get("verdict").equals("less-harm"))
                .map(row -> row.get("subject_id"))
                .collect(Collectors.toSet());
        assertFalse(works.contains("I11"));
        assertTrue(recommendation(example, "R09").stopsHarm());
        example.conclusions().localAdvice().forEach(advice -> {
            boolean present = words(advice.stop()).contains("I11");
            assertNotEquals(present, words(advice.avoid()).contains("I11"), advice.key());
        });
    }

    @Test
    void caseLabelAgainstText() {
        ResearchFinding register = finding(example, "FN096");
        assertEquals(Direction.HARM_UP, register.direction());
        assertTrue(register.note().contains("code the text, keep the label"), register::note);
        assertTrue(register.publishedStatement().en().contains("'No effects'"), register::toString);
        assertTrue(register.publishedStatement().nl().contains("'geen effect'"), register::toString);
    }

    @Test
    void caseNewEvidenceFromHome() {
        for (String therapy : List.of("I03", "I04")) {
            SubjectConclusion conclusion = subject(example, therapy);
            assertEquals(Verdict.CONFLICTING, conclusion.verdict(), therapy);
            String remarks = nl(conclusion.remarks());
            assertTrue(remarks.contains("Nederland: geen verband"), remarks);
            assertTrue(remarks.indexOf("Nederland: ") < remarks.indexOf("Elders: gunstiger"), remarks);
        }
        assertEquals(GapStatus.OPEN, gap(example, "G08").status());
        assertEquals(List.of("I03", "I04"), words(gap(example, "G08").conflicting()));
    }

    @Test
    void caseTwoOutcomesOfOneTrial() {
        SubjectConclusion ctc = subject(example, "I09");
        assertEquals(Verdict.VARIES_BY_OUTCOME, ctc.verdict());
        assertEquals(2, ctc.studies(), "the trial, reported three times, and the Dutch evaluation");
        assertTrue(
                ctc.statement().en().contains("FN079") && ctc.statement().en().contains("FN080"));
        assertTrue(en(ctc.remarks()).contains("it counts once"));
        assertTrue(example.diagnosticList().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("one-study-several-outcomes")
                        && diagnostic.message().contains("FN079, FN080")));
    }

    @Test
    void caseAdjustedAgainstUnadjusted() {
        SubjectConclusion parents = subject(example, "F04");
        assertEquals("FN007", parents.headline().orElseThrow().value());
        String told = example.subject("F04").text() + row(table(example, "factors"), "F04");
        assertTrue(told.contains("2.4") && told.contains("1.8"), told);
        assertFalse(told.contains("2.1"), told);
        assertFalse(told.contains("2.08"), told);
    }

    @Test
    void caseSixSubgroupPools() {
        SubjectConclusion therapy = subject(example, "I02");
        assertTrue(therapy.headline().isEmpty());
        assertEquals(0, therapy.counts().noAssociation(), "not significant is not no effect");
        assertEquals(4, therapy.counts().unclear());
        assertEquals(3, therapy.counts().lessHarm());
        assertTrue(en(therapy.remarks()).contains("6 subgroups of one source"), () -> en(therapy.remarks()));
        assertTrue(en(therapy.remarks()).contains("not the same as no effect"), () -> en(therapy.remarks()));
        assertEquals("ns", row(table(example, "findings"), "FN059").get("p_value"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> example.pool("I02"));
        assertTrue(String.valueOf(refused.getMessage()).contains("FN058"), refused::toString);
    }

    @Test
    void caseEcologicalLevel() {
        for (String key : List.of("F13", "F14", "F19")) {
            SubjectConclusion area = subject(example, key);
            assertTrue(area.areaLevel(), key);
            assertFalse(area.statement().en().contains("likelihood"), area.statement()::en);
            assertFalse(area.statement().nl().contains("kans op"), area.statement()::nl);
            assertTrue(en(area.remarks()).contains("says nothing about the risk of a person"), key);
        }
        assertFalse(subject(example, "F04").areaLevel());
    }

    @Test
    void caseSameTopicOtherOutcome() {
        SubjectConclusion neighbourhood = subject(example, "F13");
        assertEquals(Verdict.VARIES_BY_OUTCOME, neighbourhood.verdict());
        String statement = neighbourhood.statement().en();
        assertTrue(statement.contains("crime in an area (FN034)"), statement);
        assertTrue(statement.contains("persistent offending (FN033)"), statement);
        assertFalse(statement.contains("conflict"), statement);
    }

    @Test
    void caseUndocumentedDirection() {
        PooledEffect pooled = example.pool("tannersmith2016").result();
        assertTrue(pooled.interval().low() > 0, "the number is significant");
        assertEquals(Direction.UNCLEAR, finding(example, "FN025").direction());
        assertEquals(Verdict.UNCLEAR, subject(example, "F11").verdict());
        assertTrue(subject(example, "F11").certainty().isEmpty());
        assertTrue(en(dataset(example, "tannersmith2016").remarks())
                .contains("do not read the sign as favourable or unfavourable"));
    }

    @Test
    void caseDependenceIgnored() {
        DatasetConclusion assink = dataset(example, "assink2016");
        assertEquals(0.4267993671, assink.result().estimate(), 1e-6);
        PooledVariant ignored = assink.sensitivity().stream()
                .filter(variant -> variant.name().en().contains("as if all effects were independent"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.5630361513, ignored.result().estimate(), 1e-6);
        assertTrue(ignored.name().nl().contains("ter waarschuwing"), ignored.name()::nl);
        assertTrue(en(assink.remarks()).contains("100 effects from 17 studies depend on each other"));
        PooledEffect independent =
                example.pool("assink2016").pool(TauSquaredMethod.REML).result();
        assertTrue(
                independent.diagnostics().stream()
                        .map(Diagnostic::message)
                        .anyMatch(text -> text.contains("clusters hold several effects")),
                () -> "a warning that effects share a study: " + independent.diagnostics());
    }

    @Test
    void caseSameReviewTwoCounts() {
        Source campbell = example.evidence().sourcesById().get(new SourceId("S-TOLAN2013"));
        Source journal = example.evidence().sourcesById().get(new SourceId("S-TOLAN2014"));
        assertTrue(campbell.note().contains("164 studies identified"), campbell::note);
        assertTrue(journal.note().contains("163 studies identified"), journal::note);
        List<Map<String, String>> sources = table(example, "sources");
        assertEquals("46", row(sources, "S-TOLAN2013").get("k_studies"));
        assertEquals("46", row(sources, "S-TOLAN2014").get("k_studies"));
    }

    @Test
    void caseOtherField() {
        for (String key : List.of("FN052", "FN055")) {
            assertEquals(Directness.ANALOGUE, finding(example, key).directness(), key);
            assertEquals("analogue", row(table(example, "findings"), key).get("directness"), key);
        }
        assertEquals(
                AppraisalLevel.MODERATE, finding(example, "FN052").appraisal().level());
        var certainty = subject(example, "I18").certainty().orElseThrow();
        assertEquals(CertaintyLevel.VERY_LOW, certainty.wordingLevel());
        assertEquals(
                Optional.of(-2),
                certainty.domain(CertaintyDomain.INDIRECTNESS).orElseThrow().levels());
        assertTrue(en(recommendation(example, "R03").lacks()).contains("evidence from another field only"));
    }

    @Test
    void caseLabelsNotUnique() {
        List<PrimaryEffect> effects = example.evidence().effectsByDataset().get(new DatasetId("landenberger2005"));
        assertEquals(58, effects.size());
        assertEquals(
                54,
                effects.stream()
                        .flatMap(effect -> effect.label().stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .size());
        PooledEffect pooled = example.pool("landenberger2005").result();
        assertEquals(58, pooled.effectCount());
        assertEquals(58, pooled.clusterCount());
    }

    @Test
    void caseDirectionSureNumberNot() {
        ResearchFinding visits = finding(example, "FN083");
        assertTrue(visits.withholdsNumber());
        assertEquals(Direction.HARM_UP, visits.publishedDirection().orElseThrow());
        Map<String, String> printed = row(table(example, "findings"), "FN083");
        assertEquals("harm-up", printed.get("direction_harmonised"));
        assertEquals("number", printed.get("withheld"));
        assertEquals("", printed.get("estimate"));
        String text = Stream.of(
                        example.why("R09").text(),
                        example.in(Language.NL).why("I11").text(),
                        example.subject("I11").text())
                .collect(Collectors.joining("\n"));
        assertTrue(text.contains("FN083"), text);
        for (String number : List.of("1.68", "1,68", "2.36", "2,36")) {
            assertFalse(text.contains(number), text);
        }
    }
}
