package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.advice;
import static org.synthesis.examples.ess.Asked.answer;
import static org.synthesis.examples.ess.Asked.changes;
import static org.synthesis.examples.ess.Asked.dataset;
import static org.synthesis.examples.ess.Asked.en;
import static org.synthesis.examples.ess.Asked.finding;
import static org.synthesis.examples.ess.Asked.gap;
import static org.synthesis.examples.ess.Asked.keys;
import static org.synthesis.examples.ess.Asked.nl;
import static org.synthesis.examples.ess.Asked.recommendation;
import static org.synthesis.examples.ess.Asked.row;
import static org.synthesis.examples.ess.Asked.subject;
import static org.synthesis.examples.ess.Asked.table;
import static org.synthesis.examples.ess.Asked.words;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.examples.benchmark.GeneratedFolder;
import org.synthesis.io.json.ConclusionsJson;
import org.synthesis.io.json.Manifest;
import org.synthesis.model.Change;
import org.synthesis.model.Explanation;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.Severity;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.script.Synthesis;

/**
 * What the worked example was asked to do, one test for each row of its acceptance criteria and each cross-cutting demand,
 * through the public entry points and without a network.
 */
class AcceptanceTest {
    private static Synthesis example;
    private static ImmutableSortedMap<String, String> files;

    @TempDir
    private Path temp;

    @BeforeAll
    static void open() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
        files = example.results().files();
    }

    @Test
    void row01_terms_and_subject_are_there_and_an_unknown_level_or_role_is_named_by_cell() {
        assertAll(
                () -> assertEquals(5, example.evidence().questions().size()),
                () -> assertEquals(28, example.evidence().factors().size()),
                () -> assertEquals(23, example.evidence().interventions().size()),
                () -> assertInBoth(example.evidence().protocol().title()),
                () -> assertInBoth(example.evidence().protocol().population()),
                () -> assertInBoth(example.evidence().protocol().outcome()));
        List<Concept> terms = example.evidence().concepts().in("term");
        List<String> names = terms.stream().map(term -> term.label().nl()).toList();
        assertTrue(
                names.containsAll(List.of(
                        "Ondermijnende criminaliteit",
                        "Hechte gemeenschap",
                        "Weerbaarheid",
                        "Veerkracht",
                        "Handelingsperspectief",
                        "Onderbouwd")),
                names::toString);
        for (Concept term : terms) {
            assertInBoth(term.label());
            assertInBoth(term.definition());
        }

        Synthesis wrong = ExampleCopy.in(temp)
                .set("factors", "F03", "level", "familiy")
                .set("factors", "F05", "role", "danger")
                .open();
        Diagnostic level = diagnostic(wrong, "unknown-code", "level");
        assertEquals("factors.csv row 4 column level", level.location().toString());
        assertTrue(level.message().contains("familiy") && level.hint().contains("family"), level::toString);
        assertEquals(
                "factors.csv row 6 column role",
                diagnostic(wrong, "unknown-code", "role").location().toString());
    }

    @Test
    void row02_a_second_run_gives_the_same_bytes_and_a_manifest_says_from_what() throws IOException {
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        for (Path out : List.of(first, second)) {
            assertEquals(0, run(WorkedExample.exampleFolder().toString(), out.toString()));
        }
        Map<String, String> hashes = hashes(first);
        assertEquals(hashes, hashes(second));

        Manifest manifest = Manifest.read(first.resolve("manifest.json"));
        assertAll(
                () -> assertEquals("0.1", manifest.version()),
                () -> assertFalse(manifest.library().isBlank()),
                () -> assertEquals(101, manifest.counts().get("findings")),
                () -> assertEquals(106, manifest.counts().get("sources")),
                () -> assertEquals(656, manifest.counts().get("primary-effects")),
                () -> assertEquals(example.conclusions().input(), manifest.input()));
        hashes.remove("manifest.json");
        assertEquals(hashes, new TreeMap<>(manifest.files()));

        Synthesis other = ExampleCopy.in(temp)
                .set("findings", "FN003", "estimate", "0.19")
                .open();
        assertNotEquals(manifest.input(), other.conclusions().input());
    }

    @Test
    void row03_two_coders_of_ten_findings_are_compared_and_nothing_is_overwritten() {
        Map<String, String> second = new LinkedHashMap<>();
        second.put("FN001", "high");
        second.put("FN002", "high");
        second.put("FN003", "moderate");
        second.put("FN006", "moderate");
        second.put("FN007", "high");
        second.put("FN008", "low");
        second.put("FN010", "low");
        second.put("FN013", "low");
        second.put("FN036", "moderate");
        second.put("FN079", "moderate");
        List<Map<String, String>> rows = second.entrySet().stream()
                .map(coding -> Map.of(
                        "finding_id", coding.getKey(),
                        "coder", "second coder",
                        "field", "appraisal",
                        "value", coding.getValue(),
                        "reason", "coded without sight of the first"))
                .toList();
        Synthesis coded = ExampleCopy.in(temp).add("codings", rows).open();

        Agreement agreement = coded.conclusions().agreements().stream()
                .filter(each -> each.field().equals(Optional.of(CodedField.APPRAISAL)))
                .findFirst()
                .orElseThrow();
        // rows first coder, columns second coder:   high moderate low
        //   high      FN001 FN002 FN007 | FN003 FN079 |                 5
        //   moderate                    | FN006 FN036 | FN008           3
        //   low                         |             | FN010 FN013     2
        //                             3 |           4 |           3    10
        double expected = (5 * 3 + 3 * 4 + 2 * 3) / 100.0;
        assertEquals("second coder", agreement.secondCoder());
        assertEquals(10, agreement.items());
        assertEquals(0.7, agreement.observed(), 1e-12);
        assertEquals(
                (0.7 - expected) / (1 - expected),
                agreement.kappa().orElseThrow().estimate(),
                1e-12);
        assertEquals(
                List.of("FN003 high moderate", "FN008 moderate low", "FN079 high moderate"),
                agreement.disagreements().stream()
                        .map(difference -> difference.finding() + " " + difference.first() + " " + difference.second())
                        .toList());

        assertEquals(example.evidence().findings(), coded.evidence().findings());
        assertEquals(example.conclusions().all(), coded.conclusions().all());
        assertEquals(
                10,
                coded.evidence().codings().size() - example.evidence().codings().size());
        for (ResearchFinding finding : coded.evidence().findings()) {
            assertEquals("findings.csv", coded.evidence().placeOf(finding.id()).file());
        }
        assertEquals(
                coded.conclusions(),
                ConclusionsJson.read(coded.results().files().get("conclusions.json")));
    }

    @Test
    void row04_pooled_effects_equal_the_reference_and_the_findings_that_quote_them() {
        checkPooled("landenberger2005", "L-REML", "FN087");
        checkPooled("assink2016", "A-3L", "FN030");
        checkPooled("tannersmith2016", "T-3L", "FN025");
        checkPooled("dropoutPrevention", "D-3L", "FN089");
        for (ResearchFinding finding : example.evidence().findings()) {
            assertNotEquals("", finding.appraisal().scheme(), finding.id()::value);
            assertNotEquals("", finding.appraisal().reason(), finding.id()::value);
        }
    }

    private static void checkPooled(String dataset, String reference, String quoting) {
        Map<String, Double> expected = reference(reference);
        for (PooledEffect result : List.of(
                example.pool(dataset).result(), dataset(example, dataset).result())) {
            Map<String, OptionalDouble> actual = new TreeMap<>();
            actual.put("k", OptionalDouble.of(result.effectCount()));
            actual.put("estimate", OptionalDouble.of(result.estimate()));
            actual.put("se", OptionalDouble.of(result.standardError()));
            actual.put("ci_low", OptionalDouble.of(result.interval().low()));
            actual.put("ci_high", OptionalDouble.of(result.interval().high()));
            actual.put("Q", OptionalDouble.of(result.heterogeneity().q()));
            actual.put("tau2", result.heterogeneity().tauSquared());
            actual.put("I2_percent", OptionalDouble.of(result.heterogeneity().iSquaredPercent()));
            result.predictionInterval().ifPresent(interval -> {
                actual.put("pi_low", OptionalDouble.of(interval.low()));
                actual.put("pi_high", OptionalDouble.of(interval.high()));
            });
            result.varianceComponents().ifPresent(parts -> {
                actual.put("sigma2_1", OptionalDouble.of(parts.betweenClusters()));
                actual.put("sigma2_2", OptionalDouble.of(parts.withinClusters()));
            });
            int compared = 0;
            for (Map.Entry<String, Double> quantity : expected.entrySet()) {
                if (!quantity.getKey().equals("H2")) {
                    double value = quantity.getValue();
                    double tolerance = quantity.getKey().startsWith("sigma2") ? 1e-4 : 1e-6;
                    assertEquals(
                            value,
                            actual.get(quantity.getKey()).orElseThrow(),
                            tolerance * Math.max(1, Math.abs(value)),
                            reference + " " + quantity.getKey());
                    compared++;
                }
            }
            assertTrue(compared >= 8, reference);
        }
        ResearchFinding quoted = finding(example, quoting);
        assertEquals(expected.get("estimate"), quoted.effect().estimate().orElseThrow(), 1e-6);
        assertEquals(
                expected.get("ci_low"), quoted.effect().interval().orElseThrow().low(), 1e-6);
        assertEquals(
                expected.get("ci_high"),
                quoted.effect().interval().orElseThrow().high(),
                1e-6);
        assertTrue(words(dataset(example, dataset).findings()).contains(quoting));
        assertTrue(
                en(dataset(example, dataset).remarks()).contains("The number in " + quoting + " was recomputed here"),
                quoting);
    }

    private static Map<String, Double> reference(String id) {
        Map<String, Double> values = new TreeMap<>();
        Csv.parse(resource("reference_results.csv")).stream()
                .filter(row -> row.get("ref_id").equals(id))
                .forEach(row -> values.put(row.get("quantity"), Double.valueOf(row.get("value"))));
        return values;
    }

    @Test
    void row05_a_counted_gap_closes_when_its_finding_arrives_and_stated_gaps_stay_apart() {
        example.evidence().gaps().forEach(gap -> {
            boolean stated = gap.basisKind() == GapBasisKind.STATED;
            assertEquals(stated, gap(example, gap.id().value()).status() == GapStatus.STATED, gap.id()::value);
        });
        assertEquals(GapStatus.OPEN, gap(example, "G05").status());
        assertEquals(List.of(), gap(example, "G05").evidence());

        Synthesis later = ExampleCopy.in(temp)
                .addLike(
                        "findings",
                        "FN053",
                        Map.of(
                                "finding_id", "FN900",
                                "outcome", "organised-crime",
                                "outcome_label", "involvement in organised or drug crime",
                                "outcome_polarity", "higher-is-worse",
                                "unit", "primary",
                                "directness", "direct"))
                .open();
        assertEquals(GapStatus.CLOSED, gap(later, "G05").status());
        assertEquals(List.of("FN900"), words(gap(later, "G05").evidence()));

        Change closed = changes(example, later, temp.resolve("earlier")).stream()
                .filter(change -> change.key().equals("G05"))
                .findFirst()
                .orElseThrow();
        assertEquals("status", closed.field());
        assertEquals("open", closed.before());
        assertEquals("closed", closed.after());
        assertTrue(closed.causes().contains("FN900"), closed::toString);
        String changesTable =
                later.results().withChanges(List.of(closed)).files().get("changes.csv");
        assertEquals("closed", row(Csv.parse(changesTable), "G05").get("after"));
    }

    @Test
    void row06_every_recommendation_names_its_grounds_or_what_it_lacks() {
        for (RecommendationConclusion advice : example.conclusions().recommendations()) {
            boolean whole = !advice.findings().isEmpty() && !advice.insights().isEmpty();
            assertTrue(whole || !advice.lacks().isEmpty(), advice.key());
            advice.lacks().forEach(AcceptanceTest::assertInBoth);
        }
        for (String key : List.of("R04", "R05")) {
            assertEquals(Grounding.INSIGHTS_ONLY, recommendation(example, key).grounding(), key);
            assertEquals(List.of(), recommendation(example, key).findings(), key);
        }
        assertEquals(List.of("IN15"), words(recommendation(example, "R04").insights()));
        assertTrue(en(recommendation(example, "R04").lacks()).contains("IN17, IN18"));
        for (String key : List.of("R15", "R16")) {
            assertEquals(Grounding.GAPS_ONLY, recommendation(example, key).grounding(), key);
        }

        Synthesis without =
                ExampleCopy.in(temp).remove("findings", "finding_id", "FN082").open();
        RecommendationConclusion bare = recommendation(without, "R13");
        assertEquals(Grounding.UNGROUNDED, bare.grounding());
        assertTrue(en(bare.lacks()).contains("no grounds at all"), () -> en(bare.lacks()));
        assertTrue(nl(bare.lacks()).contains("geen enkele grond"), () -> nl(bare.lacks()));
        assertTrue(bare.statement().en().contains("no grounds"), bare.statement()::en);
        Map<String, String> row = row(table(without, "recommendations"), "R13");
        assertEquals("ungrounded", row.get("grounding"));
        assertTrue(row.get("lacks_nl").contains("geen enkele grond"), row::toString);
    }

    @Test
    void row07_the_main_answer_ranks_by_appraisal_then_directness_without_a_number_from_memory() {
        List<ResearchFinding> ranked = answer(example, "Q0").findings().stream()
                .map(id -> finding(example, id.value()))
                .toList();
        assertEquals(101, ranked.size());
        for (int i = 1; i < ranked.size(); i++) {
            ResearchFinding better = ranked.get(i - 1);
            ResearchFinding worse = ranked.get(i);
            int appraisal =
                    better.appraisal().level().compareTo(worse.appraisal().level());
            int directness = better.directness().compareTo(worse.directness());
            String pair = better.id() + " before " + worse.id();
            assertTrue(appraisal <= 0, pair);
            assertTrue(appraisal < 0 || directness <= 0, pair);
            assertTrue(appraisal < 0 || directness < 0 || better.fromHome() || !worse.fromHome(), pair);
        }

        for (Language language : Language.values()) {
            String text = example.in(language).answer("Q0").text();
            for (String line :
                    text.lines().skip(answer(example, "Q0").remarks().size()).toList()) {
                String key = line.substring(0, line.indexOf(' '));
                assertTrue(
                        example.evidence().findingsById().containsKey(new FindingId(key))
                                || example.evidence().insightsById().containsKey(new FindingId(key)),
                        line);
                ResearchFinding finding = example.evidence().findingsById().get(new FindingId(key));
                if (finding != null && finding.effect().verification() == Verification.FROM_MEMORY) {
                    assertEquals(Set.of(), leaked(line, finding.effect()), line);
                }
            }
        }
        assertTrue(finding(example, "FN083").publishedDirection().isPresent());
        assertTrue(example.answer("Q0").text().contains("FN083 [high"), "the direction may be told");
    }

    @Test
    void row08_sourced_insights_stand_apart_from_invented_examples() {
        List<Map<String, String>> insights = table(example, "insights");
        List<Map<String, String>> sourced = insights.stream()
                .filter(row -> row.get("sourced").equals("sourced"))
                .toList();
        assertEquals(16, sourced.size());
        assertEquals(
                5,
                insights.stream()
                        .filter(row -> row.get("sourced").equals("illustrative"))
                        .count());
        for (Map<String, String> row : sourced) {
            assertTrue(Set.of("high", "moderate", "low", "very-low").contains(row.get("confidence")), row::toString);
            for (String component : List.of("methodological_limitations", "coherence", "adequacy", "relevance")) {
                assertNotEquals("", row.get("cerqual_" + component), row::toString);
            }
        }
        insights.stream().filter(row -> !sourced.contains(row)).forEach(row -> {
            assertEquals("not-assessed", row.get("confidence"), row::toString);
            assertEquals("", row.get("source_ids"), row::toString);
        });
        assertEquals(16, example.conclusions().insights().size());
        assertEquals(16, answer(example, "Q0").insights().size());
        assertEquals(5, answer(example, "Q0").examples().size());
        assertEquals(
                16,
                example.evidence().insights().stream()
                        .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                        .count());
        for (RecommendationConclusion advice : example.conclusions().recommendations()) {
            assertEquals(6, advice.triangulation().streams().size(), advice.key());
        }
    }

    @Test
    void row09_factors_show_family_and_community_first_with_harmonised_directions() {
        List<Map<String, String>> factors = table(example, "factors");
        List<String> levels = factors.stream().map(row -> row.get("level")).toList();
        int families = (int) levels.stream().filter("family"::equals).count();
        int communities = (int) levels.stream().filter("community"::equals).count();
        assertEquals(28, levels.size());
        assertTrue(levels.subList(0, families).stream().allMatch("family"::equals), levels::toString);
        assertTrue(
                levels.subList(families, families + communities).stream().allMatch("community"::equals),
                levels::toString);

        Map<String, String> attachment = row(factors, "F03");
        assertEquals("3", attachment.get("less_harm"));
        assertEquals("3", attachment.get("n_findings"));
        List<Map<String, String>> rows = table(example, "findings").stream()
                .filter(row -> row.get("subject_id").equals("F03"))
                .toList();
        assertEquals(
                3,
                rows.stream()
                        .filter(row -> row.get("direction_harmonised").equals("harm-down"))
                        .count());
        List<Map<String, String>> turned = rows.stream()
                .filter(row -> row.get("subject_pole").equals("opposite"))
                .toList();
        assertEquals(1, turned.size());
        assertEquals("harm-up", turned.get(0).get("direction_reported"));

        Map<String, String> disadvantage = row(factors, "F13");
        assertEquals("1", disadvantage.get("no_association"));
        assertEquals("2", disadvantage.get("more_harm"));
        assertEquals("0", disadvantage.get("less_harm"));
        for (String key : List.of("FN033", "FN034", "FN035")) {
            assertTrue(disadvantage.get("statement_en").contains(key), disadvantage.get("statement_en"));
        }
        assertNotEquals("", disadvantage.get("certainty_reasons_en"));
    }

    @Test
    void row10_the_second_question_says_that_no_finding_is_about_involvement_in_crime() {
        assertEquals(9, answer(example, "Q2").findings().size());
        assertEquals(11, answer(example, "Q2").insights().size());
        String text = example.answer("Q2").text();
        assertTrue(text.contains("No finding has involvement in crime as its outcome"), text);
        assertTrue(text.contains("S-GILL2014") && text.contains("limited"), text);
        String dutch = example.in(Language.NL).answer("Q2").text();
        assertTrue(dutch.contains("S-GILL2014") && dutch.contains("beperkt"), dutch);
        Map<String, String> insight = row(table(example, "insights"), "IN01");
        assertEquals("Q2", insight.get("question_id"));
        assertTrue(table(example, "findings").stream()
                .filter(row -> row.get("question_id").equals("Q2"))
                .map(row -> row.get("outcome"))
                .toList()
                .containsAll(List.of("trust", "prevention-process")));
    }

    @Test
    void row11_harm_is_flagged_subgroups_stay_apart_and_empty_dimensions_are_shown() {
        SubjectConclusion awareness = subject(example, "I11");
        assertTrue(awareness.mayHarm());
        assertEquals(Verdict.MORE_HARM, awareness.verdict());
        String sides = en(awareness.remarks());
        assertTrue(sides.contains("FN083") && sides.contains("FN094"), sides);
        List<Map<String, String>> interventions = table(example, "interventions");
        assertEquals(23, interventions.size());
        for (Map<String, String> row : interventions) {
            assertEquals(
                    row.get("subject_id").equals("I11"), row.get("may_harm").equals("yes"), row::toString);
            assertFalse(
                    row.get("verdict").equals("less-harm")
                            && row.get("may_harm").equals("yes"),
                    row::toString);
            for (String dimension : List.of("effect", "mechanism", "moderators", "implementation", "economic")) {
                assertTrue(
                        row.keySet().stream().anyMatch(name -> name.startsWith("emmie_" + dimension.substring(0, 4))),
                        dimension);
            }
        }

        SubjectConclusion therapy = subject(example, "I02");
        assertTrue(therapy.headline().isEmpty());
        assertTrue(
                en(therapy.remarks()).contains("FN058, FN059, FN060, FN061, FN062, FN063"),
                () -> en(therapy.remarks()));
        assertTrue(en(therapy.remarks()).contains("no average"), () -> en(therapy.remarks()));
        double average = Stream.of("FN058", "FN059", "FN060", "FN061", "FN062", "FN063")
                .mapToDouble(key -> finding(example, key).effect().estimate().orElseThrow())
                .average()
                .orElseThrow();
        String told = row(interventions, "I02") + example.subject("I02").text();
        assertFalse(told.contains(Double.toString(average).substring(0, 4)), told);

        assertTrue(words(subject(example, "I12").seeAlso()).contains("F20"));
        assertTrue(words(subject(example, "F20").seeAlso()).contains("I12"));
    }

    @Test
    void row12_gaps_come_by_priority_and_the_map_shows_its_empty_cells() {
        List<Priority> priorities = example.conclusions().gaps().stream()
                .map(gap -> example.evidence().gapsById().get(gap.gap()).priority())
                .toList();
        assertEquals(15, priorities.size());
        assertEquals(priorities.stream().sorted().toList(), priorities);
        assertEquals(7, priorities.stream().filter(Priority.HIGH::equals).count());
        assertEquals(
                priorities.stream().map(Priority::code).toList(),
                table(example, "gaps").stream().map(row -> row.get("priority")).toList());
        table(example, "gaps").forEach(row -> assertNotEquals("", row.get("advice_nl"), row::toString));

        GapMap map = example.conclusions().gapMap("level-question").orElseThrow();
        Set<String> cells = new TreeSet<>();
        for (GapCell cell : map.cells()) {
            assertTrue(cells.add(cell.row() + " " + cell.column()));
            long counted = example.evidence().findings().stream()
                    .filter(finding -> finding.question().value().equals(cell.column())
                            && example.evidence()
                                    .subjectsById()
                                    .get(finding.subject())
                                    .level()
                                    .code()
                                    .equals(cell.row()))
                    .count();
            assertEquals(counted, cell.findings().size(), cell::toString);
        }
        assertEquals(7, map.rows().size());
        assertEquals(7 * map.columns().size(), cells.size());
        assertTrue(map.columns().containsAll(List.of("Q1", "Q2", "Q3")));
        Map<String, String> empty = table(example, "gap-map").stream()
                .filter(row -> row.get("map").equals("level-question")
                        && row.get("row").equals("family")
                        && row.get("column").equals("Q2"))
                .findFirst()
                .orElseThrow();
        assertEquals("0", empty.get("n_findings"));
        assertEquals("yes", empty.get("gap"));
    }

    @Test
    void row13_an_adviser_gets_why_what_is_uncertain_and_what_not_to_do_within_a_second() {
        String text = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> example.in(Language.NL).advise("Gemeente H").text());
        LocalAdvice advice = advice(example, "GM-H");
        assertEquals(12, advice.actions().size());
        advice.actions().forEach(action -> {
            assertInBoth(action.because());
            assertTrue(text.contains(action.recommendation().value()), text);
            assertTrue(text.contains(action.because().nl()), text);
        });
        assertEquals(List.of("I11"), words(advice.stop()));
        assertTrue(text.contains("Stop: I11"), text);
        assertTrue(words(advice.openQuestions()).contains("G05"));
        assertTrue(text.contains("Open vragen: ") && text.contains("G05"), text);
        List<String> first = words(advice.actions().stream()
                .limit(3)
                .map(action -> action.recommendation())
                .toList());
        assertTrue(first.containsAll(List.of("R01", "R02", "R09")), first::toString);

        String why = example.why("R09").text();
        for (String key : List.of("FN083", "FN094", "FN095", "S-PETROSINO2013", "S-VDPUT2021", "IN14")) {
            assertTrue(why.contains(key), why);
        }
    }

    @Test
    void row14_expected_recommendations_are_reproduced_for_all_twenty_municipalities() {
        assertEquals(resource("expected_recommendations.csv"), files.get("tables/municipal-advice.csv"));
        for (String key : List.of("GM-H", "GM-B", "GM-T")) {
            assertEquals(12, advice(example, key).actions().size(), key);
        }
        for (String key : List.of("GM-F", "GM-Q")) {
            assertEquals(7, advice(example, key).actions().size(), key);
        }
        LocalAdvice empty = advice(example, "GM-Q");
        assertFalse(empty.profileComplete());
        assertTrue(empty.statement().nl().contains("Het profiel is onvolledig"), empty.statement()::nl);
        assertTrue(empty.statement().en().contains("The profile is incomplete"), empty.statement()::en);
        assertTrue(advice(example, "GM-H").profileComplete());
    }

    @Test
    void row15_low_trust_puts_consultation_first_and_a_contraindication_travels_along() {
        List<Map<String, String>> actions = table(example, "municipal-actions");
        int ordered = 0;
        for (Map<String, String> place : ExampleCopy.in(temp).rows("municipalities")) {
            LocalAdvice advice = advice(example, place.get("municipality_id"));
            List<String> order = advice.actions().stream()
                    .map(action -> action.recommendation().value())
                    .toList();
            if (place.get("trust_level").equals("low") && order.contains("R11")) {
                assertTrue(order.indexOf("R02") >= 0 && order.indexOf("R02") < order.indexOf("R11"), order::toString);
                assertEquals(
                        "R02",
                        advice.actions()
                                .get(order.indexOf("R11"))
                                .after()
                                .orElseThrow()
                                .value());
                assertTrue(example.advise(place.get("municipality_id")).text().contains("after R02"));
                ordered++;
            }
        }
        assertTrue(ordered >= 5, "places with low trust: " + ordered);
        assertEquals(
                "trust_level=low: first R02",
                row(table(example, "recommendations"), "R11").get("contraindication"));
        for (Map<String, String> row : actions) {
            String expected = row.get("recommendation_id").equals("R11") ? "trust_level=low: first R02" : "none";
            assertEquals(expected, row.get("contraindication"), row::toString);
        }
    }

    @Test
    void row16_profiles_take_no_scores_or_origins_and_area_findings_carry_their_warning() {
        for (String column : List.of(
                "ethnicity",
                "etnische_groep",
                "herkomst",
                "migration_background",
                "nationality",
                "religion",
                "risk_score",
                "individual_riskscore",
                "risico_score")) {
            Synthesis refused = ExampleCopy.in(temp)
                    .addColumn("municipalities", column, "some")
                    .open();
            Diagnostic diagnostic = diagnostic(refused, "field-about-people", column);
            assertEquals(Severity.ERROR, diagnostic.severity());
            assertEquals(
                    "municipalities.csv row 2 column " + column,
                    diagnostic.location().toString());
            refused.evidence()
                    .municipalities()
                    .forEach(place -> assertFalse(place.fields().containsKey(column)));
        }
        for (String key : List.of("F13", "F14", "F19", "I07", "I15", "I17")) {
            SubjectConclusion area = subject(example, key);
            assertTrue(area.areaLevel(), key);
            assertTrue(nl(area.remarks()).contains("zegt niets over het risico van een persoon"), key);
            assertTrue(en(area.remarks()).contains("says nothing about the risk of a person"), key);
        }
        files.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                String header = text.lines().findFirst().orElseThrow();
                assertFalse(
                        Pattern.compile("score|rank|ethnic|origin")
                                .matcher(header)
                                .find(),
                        name + ": " + header);
            }
        });
    }

    @Test
    void row17_the_update_of_2025_changes_six_conclusions_and_nothing_else() {
        Set<String> expected = Set.of("I03", "I04", "I12", "I91", "G08", "R07");
        Synthesis kept = ExampleCopy.in(temp)
                .remove("findings", "source_id", "S-MEULEN2025")
                .remove("codings", "finding_id", "FN097")
                .open();
        assertEquals(97, kept.evidence().findings().size());
        assertEquals(
                List.of(
                        "recommendations.csv row 8 column counter_finding_ids FN098",
                        "recommendations.csv row 8 column counter_finding_ids FN099"),
                kept.diagnosticList().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(diagnostic -> diagnostic.location() + " "
                                + diagnostic.message().replaceAll(".*\"(.*)\".*", "$1"))
                        .toList());
        List<Change> changes = changes(kept, example, temp.resolve("kept"));
        assertEquals(new TreeSet<>(expected), keys(changes), changes::toString);

        Synthesis cleaned = ExampleCopy.in(temp)
                .remove("findings", "source_id", "S-MEULEN2025")
                .remove("codings", "finding_id", "FN097")
                .set("recommendations", "R07", "counter_finding_ids", "")
                .open();
        assertEquals(97, cleaned.evidence().findings().size());
        assertEquals(0, errors(cleaned).size(), () -> errors(cleaned).toString());
        changes = changes(cleaned, example, temp.resolve("cleaned"));
        assertEquals(new TreeSet<>(expected), keys(changes), changes::toString);

        for (String therapy : List.of("I03", "I04")) {
            assertEquals(Verdict.LESS_HARM, subject(kept, therapy).verdict(), therapy);
            assertEquals(Verdict.CONFLICTING, subject(example, therapy).verdict(), therapy);
        }
        assertTrue(subject(example, "I12").fromHome() && !subject(kept, "I12").fromHome());
        assertEquals(
                List.of("FN098", "FN099"), words(recommendation(example, "R07").counterFindings()));
        assertTrue(changes.stream()
                .filter(change -> change.key().equals("I03") && change.field().equals("verdict"))
                .allMatch(change -> change.causes().contains("FN098")));

        Synthesis without = ExampleCopy.in(temp)
                .remove("findings", "source_id", "S-MEULEN2025")
                .remove("sources", "source_id", "S-MEULEN2025")
                .open();
        changes = changes(without, example, temp.resolve("without"));
        assertEquals(new TreeSet<>(expected), keys(changes), changes::toString);
    }

    @Test
    void row18_dutch_comes_first_english_second_and_a_missing_translation_is_listed() {
        assertEquals(List.of(), example.evidence().missingTranslations());
        for (Conclusion conclusion : example.conclusions().all()) {
            assertInBoth(conclusion.statement());
            conclusion.trace().rules().forEach(rule -> assertInBoth(rule.label()));
        }
        files.forEach((name, text) -> {
            if (name.startsWith("tables/")) {
                Csv.parse(text)
                        .forEach(row -> row.forEach((column, cell) -> {
                            if (column.endsWith("_nl")) {
                                String other = column.replaceFirst("_nl$", "_en");
                                assertEquals(cell.isEmpty(), row.get(other).isEmpty(), name + " " + column + " " + row);
                                assertFalse(cell.contains("[en]"), () -> name + " " + cell);
                            }
                        }));
            }
        });
        String dutch = dataset(example, "landenberger2005").statement().nl();
        assertTrue(dutch.contains("0,423") && dutch.contains("0,304 tot 0,541"), dutch);
        assertFalse(Pattern.compile("[0-9]\\.[0-9]").matcher(dutch).find(), dutch);
        String english = dataset(example, "landenberger2005").statement().en();
        assertTrue(english.contains("0.423") && english.contains("0.304 to 0.541"), english);
        String forest = files.get("plots/forest-landenberger2005.svg");
        assertTrue(forest.contains("= 0,105") && !forest.contains("0.105"), "decimal comma in the Dutch plot");

        Synthesis missing = ExampleCopy.in(temp)
                .set("factors", "F03", "label_nl", "")
                .remove("terms", "key", "F03")
                .set("recommendations", "R09", "action_en", "")
                .open();
        assertEquals(
                List.of("F03 label NL", "R09 action EN"),
                missing.evidence().missingTranslations().stream()
                        .map(text -> text.key() + " " + text.field() + " " + text.language())
                        .toList());
        assertTrue(missing.diagnostics().text().contains("F03: label is missing in nl"));
        assertTrue(missing.in(Language.NL).subject("F03").text().contains("[en]"), "never blank");
    }

    @Test
    void cross_a_two_thousand_findings_and_five_hundred_sources_take_seconds() {
        Path folder = temp.resolve("large");
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            GeneratedFolder.of(17, 2000, 500).write(folder);
            Synthesis large = Synthesis.open(folder);
            assertEquals(2000, large.evidence().findings().size());
            assertEquals(500, large.evidence().sources().size());
            assertEquals(0, errors(large).size(), () -> errors(large).toString());
            large.save(temp.resolve("out").toString());
        });
        assertTrue(Files.exists(temp.resolve("out/manifest.json")));
    }

    @Test
    void cross_b_marks_semicolons_and_decimal_commas_are_read_right_or_refused_with_their_place() {
        ExampleCopy copy = ExampleCopy.in(temp);
        List<Map<String, String>> rows = copy.rows("findings");
        for (Map<String, String> row : rows) {
            for (String column : List.of("estimate", "ci_low", "ci_high", "se", "range_low", "range_high", "value_a")) {
                row.replace(column, row.get(column).replace('.', ','));
            }
        }
        Synthesis semicolons = copy.overwrite(
                        "findings",
                        '\uFEFF' + Csv.text(copy.header("findings"), rows, ";").replace("\n", "\r\n"))
                .open();
        assertEquals(example.evidence().findings(), semicolons.evidence().findings());
        assertEquals(example.conclusions(), semicolons.conclusions());
        assertEquals(List.of(), errors(semicolons));

        Synthesis refused = ExampleCopy.in(temp)
                .set("findings", "FN003", "estimate", "0,18")
                .open();
        Diagnostic diagnostic = diagnostic(refused, "not-a-number", "estimate");
        assertEquals("findings.csv row 4 column estimate", diagnostic.location().toString());
        assertTrue(diagnostic.message().contains("0,18"), diagnostic::toString);
        assertTrue(
                refused.evidence().findings().stream()
                        .filter(finding -> finding.id().value().equals("FN003"))
                        .allMatch(finding -> finding.effect().estimate().isEmpty()),
                "a refused number is never guessed");
    }

    @Test
    void cross_c_every_statement_leads_to_a_source() {
        for (Conclusion conclusion : example.conclusions().all()) {
            Explanation explanation = Explanation.of(example.evidence(), example.conclusions(), conclusion.key())
                    .orElseThrow();
            assertTrue(explanation.reachesCitation(example.evidence()), conclusion.key());
        }
        for (ResearchFinding finding : example.evidence().findings()) {
            Explanation explanation = Explanation.of(
                            example.evidence(),
                            example.conclusions(),
                            finding.id().value())
                    .orElseThrow();
            assertTrue(explanation.reachesCitation(example.evidence()), finding.id()::value);
        }
        table(example, "findings").forEach(row -> assertNotEquals("", row.get("source_id"), row::toString));
        table(example, "factors").forEach(row -> {
            assertEquals(
                    row.get("n_findings").equals("0"), row.get("finding_ids").isEmpty(), row::toString);
        });
    }

    @Test
    void cross_d_what_is_from_memory_or_not_verified_is_withheld_and_marked() {
        Map<String, Map<String, String>> coded = new TreeMap<>();
        ExampleCopy.in(temp).rows("findings").forEach(row -> coded.put(row.get("finding_id"), row));
        int memory = 0;
        for (Map<String, String> row : table(example, "findings")) {
            Map<String, String> input = coded.get(row.get("finding_id"));
            if (input.get("estimate_certainty").equals("from-memory")) {
                memory++;
                for (String column : List.of("estimate", "ci_low", "ci_high", "value_a", "value_b", "range_low")) {
                    assertEquals("", row.get(column), row::toString);
                }
                assertTrue(row.get("withheld").contains("number"), row::toString);
                ReportedEffect effect = finding(example, row.get("finding_id")).effect();
                assertEquals(Set.of(), leaked(row.get("statement_nl"), effect), row::toString);
                assertEquals(Set.of(), leaked(row.get("statement_en"), effect), row::toString);
            }
            if (!input.get("direction_certainty").equals("verified")) {
                assertEquals("", row.get("direction_reported"), row::toString);
                assertEquals("", row.get("direction_harmonised"), row::toString);
                assertEquals(
                        !input.get("direction_harmonised").equals("unclear"),
                        row.get("withheld").contains("direction"),
                        row::toString);
            }
        }
        assertEquals(6, memory);
        assertTrue(finding(example, "FN083").publishedDirection().isPresent());
        assertEquals("harm-up", row(table(example, "findings"), "FN083").get("direction_harmonised"));
        assertEquals(
                6,
                example.diagnosticList().stream()
                        .filter(diagnostic -> diagnostic.code().equals("number-from-memory"))
                        .count());

        ExampleCopy unread = ExampleCopy.in(temp);
        List<Map<String, String>> rows = unread.rows("findings");
        rows.forEach(row -> row.replace("estimate_certainty", "from-memory"));
        Synthesis doubtful = unread.write("findings", rows).open();
        for (ResearchFinding finding : doubtful.evidence().findings()) {
            LocalizedText text = finding.publishedStatement();
            assertEquals(Set.of(), leaked(text.nl(), finding.effect()), () -> finding.id() + " " + text.nl());
            assertEquals(Set.of(), leaked(text.en(), finding.effect()), () -> finding.id() + " " + text.en());
        }
        Synthesis rounded = ExampleCopy.in(temp)
                .set("findings", "FN030", "estimate_certainty", "from-memory")
                .set("findings", "FN030", "statement_nl", "Zij recidiveren vaker (d = 0,427).")
                .set("findings", "FN030", "statement_en", "They reoffend more (d = 0.4).")
                .open();
        LocalizedText text = finding(rounded, "FN030").publishedStatement();
        assertFalse(text.nl().contains("0,427"), text.nl());
        assertFalse(text.en().contains("0.4"), text.en());
    }

    @Test
    void cross_e_the_sign_printed_is_the_sign_published() {
        Map<String, Map<String, String>> coded = new TreeMap<>();
        ExampleCopy.in(temp).rows("findings").forEach(row -> coded.put(row.get("finding_id"), row));
        int numbers = 0;
        int negative = 0;
        for (Map<String, String> row : table(example, "findings")) {
            for (String column : List.of("estimate", "ci_low", "ci_high", "range_low", "range_high", "value_a")) {
                if (!row.get(column).isEmpty()) {
                    double printed = Double.parseDouble(row.get(column));
                    double published =
                            Double.parseDouble(coded.get(row.get("finding_id")).get(column));
                    assertEquals(published, printed, 1e-9 * Math.abs(published), row::toString);
                    assertEquals(Math.signum(published), Math.signum(printed), 0, row::toString);
                    numbers++;
                    negative += printed < 0 ? 1 : 0;
                }
            }
        }
        assertTrue(numbers > 60 && negative >= 5, numbers + " numbers, " + negative + " negative");
        assertEquals("0.18", row(table(example, "findings"), "FN003").get("estimate"));
        assertEquals("-0.53", row(table(example, "findings"), "FN036").get("estimate"));
        for (Map<String, String> pooled : table(example, "pooled")) {
            if (pooled.get("analysis_en").equals("main analysis")) {
                PooledEffect result = example.pool(pooled.get("dataset_id")).result();
                assertEquals(
                        Math.signum(result.estimate()), Math.signum(Double.parseDouble(pooled.get("estimate"))), 0);
            }
        }
    }

    @Test
    void cross_f_tables_and_documents_keep_accents() throws IOException {
        Path out = temp.resolve("out");
        example.save(out.toString());
        String sources = Files.readString(out.resolve("tables/sources.csv"), StandardCharsets.UTF_8);
        for (String name : List.of("Lösel", "Deković", "Odér")) {
            assertTrue(sources.contains(name), name);
            assertTrue(
                    Files.readString(out.resolve("evidence-base.json"), StandardCharsets.UTF_8)
                            .contains(name),
                    name);
        }
        assertEquals(106, Csv.parse(sources).size());
        for (String file : files.keySet()) {
            if (file.endsWith(".csv")) {
                Csv.parse(files.get(file))
                        .forEach(row -> row.forEach((column, cell) -> {
                            assertFalse(
                                    !cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0,
                                    () -> file + " " + column + " would run as a formula: " + cell);
                        }));
            }
        }
    }

    @Test
    void pooling_pooled_results_again_is_refused_with_the_alternative() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> example.pool("F03"));
        assertTrue(String.valueOf(refused.getMessage()).contains("side by side"), refused::toString);
    }

    private static void assertInBoth(LocalizedText text) {
        assertFalse(text.nl().isBlank() || text.en().isBlank(), text::toString);
    }

    /** {@return numbers in a text that are an effect's number, as printed, rounded or as a percentage} */
    private static Set<String> leaked(String text, ReportedEffect effect) {
        DoubleStream.Builder numbers = DoubleStream.builder();
        effect.estimate().ifPresent(numbers);
        effect.rangeLow().ifPresent(numbers);
        effect.rangeHigh().ifPresent(numbers);
        effect.valueA().ifPresent(numbers);
        effect.valueB().ifPresent(numbers);
        effect.interval().map(Interval::low).ifPresent(numbers::add);
        effect.interval().map(Interval::high).ifPresent(numbers::add);
        List<Double> values = new ArrayList<>();
        numbers.build().map(Math::abs).forEach(values::add);
        Set<String> leaked = new TreeSet<>();
        Matcher printed = Pattern.compile("(?<![A-Z0-9])[0-9]*[.,]?[0-9]+%?").matcher(text);
        while (printed.find()) {
            String word = printed.group();
            String digits = word.replace(",", ".").replace("%", "");
            int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
            double number = Double.parseDouble(digits);
            for (double value : values) {
                double said = word.endsWith("%") && value < 1 ? value * 100 : value;
                if (Math.abs(said - number) <= 0.5 * Math.pow(10, -decimals) + 1e-12
                        && (decimals > 0 || said == number)) {
                    leaked.add(word);
                }
            }
        }
        return leaked;
    }

    private static List<Diagnostic> errors(Synthesis synthesis) {
        return synthesis.diagnosticList().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static Diagnostic diagnostic(Synthesis synthesis, String code, String column) {
        return synthesis.diagnosticList().stream()
                .filter(diagnostic -> diagnostic.code().equals(code)
                        && diagnostic.location().column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        code + " not among " + synthesis.diagnostics().text()));
    }

    private static int run(String... arguments) {
        return WorkedExample.run(arguments, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
            }
        }
        return hashes;
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(AcceptanceTest.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
