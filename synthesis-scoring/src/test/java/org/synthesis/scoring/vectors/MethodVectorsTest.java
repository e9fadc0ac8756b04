package org.synthesis.scoring.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every worked value of the rules, from tables of the form section, rule, input, expected. A row whose rule nobody evaluates fails, an
 * evaluator without a row fails, and an input that is not read fails, so that the tables cannot outgrow the assertions.
 */
class MethodVectorsTest {
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            "tool",
            "appraisal",
            "certainty",
            "standard",
            "direction",
            "factor",
            "stream",
            "statement",
            "gap",
            "priority",
            "choice",
            "decision",
            "place",
            "tipping");
    private static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .putAll(ToolVectors.EVALUATORS)
            .putAll(AppraisalVectors.EVALUATORS)
            .putAll(CertaintyVectors.EVALUATORS)
            .putAll(StandardVectors.EVALUATORS)
            .putAll(DirectionVectors.EVALUATORS)
            .putAll(FactorVectors.EVALUATORS)
            .putAll(StreamVectors.EVALUATORS)
            .putAll(StatementVectors.EVALUATORS)
            .putAll(GapVectors.EVALUATORS)
            .putAll(PriorityVectors.EVALUATORS)
            .putAll(ChoiceVectors.EVALUATORS)
            .putAll(DecisionVectors.EVALUATORS)
            .putAll(PlaceVectors.EVALUATORS)
            .putAll(TippingVectors.EVALUATORS)
            .buildOrThrow();

    static Stream<Vector> vectors() throws IOException {
        ImmutableList.Builder<Vector> vectors = ImmutableList.builder();
        for (String table : TABLES) {
            List<String> lines =
                    Resources.readLines(Resources.getResource("vectors/" + table + ".csv"), StandardCharsets.UTF_8);
            assertEquals("section,rule,input,expected", lines.get(0), table);
            for (int i = 1; i < lines.size(); i++) {
                // no cell but the last holds a comma
                List<String> cells = Splitter.on(',').limit(4).trimResults().splitToList(lines.get(i));
                assertEquals(4, cells.size(), () -> table + ": expected four cells");
                vectors.add(new Vector(table + ":" + (i + 1), cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
            }
        }
        return vectors.build().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agrees(Vector vector) {
        Evaluator evaluator = EVALUATORS.get(vector.rule());
        assertTrue(evaluator != null, () -> "nobody evaluates " + vector.rule());
        Arguments arguments = new Arguments(vector.input());
        String found = evaluator.of(arguments);
        assertEquals(ImmutableSet.of(), arguments.unread(), "parts of the input that nobody read");
        assertTrue(
                matches(vector.expected(), found),
                () -> vector + ": expected " + vector.expected() + ", found " + found);
    }

    @Test
    void everyEvaluatorHasVectors() throws IOException {
        TreeSet<String> used =
                vectors().map(Vector::rule).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        assertEquals(ImmutableSet.of(), ImmutableSet.copyOf(Sets.difference(EVALUATORS.keySet(), used)));
    }

    private static boolean matches(String expected, String found) {
        List<String> wanted = Splitter.on(' ').omitEmptyStrings().splitToList(expected);
        List<String> got = Splitter.on(' ').omitEmptyStrings().splitToList(found);
        if (wanted.size() != got.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!matchesWord(wanted.get(i), got.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matchesWord(String expected, String found) {
        if (!expected.matches("-?[0-9.]+(e-?[0-9]+)?") || !found.matches("-?[0-9.]+(E-?[0-9]+)?")) {
            return expected.equals(found);
        }
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal half = BigDecimal.ONE.movePointLeft(wanted.scale()).divide(BigDecimal.valueOf(2));
        // a number that is printed rounded may sit on the edge
        BigDecimal slack = half.multiply(new BigDecimal("1.000001"));
        return wanted.subtract(new BigDecimal(found)).abs().compareTo(slack) <= 0;
    }
}
