package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.synthesis.scoring.TestData.at;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.scoring.TestData;

/** All 15 conversions of {@code conversion_checks.csv}, and the published or hand-computed values of the method page. */
class ConversionsConformanceTest {
    private static final List<Map<String, String>> ROWS = TestData.csv("/ess/conversion_checks.csv");

    /** The numbers of the column {@code input}, in order. */
    private static double[] numbers(Map<String, String> row) {
        // a sign counts only at the start of a number; "95%" and "at" stay in the text
        Matcher matcher =
                Pattern.compile("(?<![\\w.])-?(?:\\d+\\.?\\d*|\\.\\d+)").matcher(at(row, "input"));
        return matcher.results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
    }

    private static Converted convert(Map<String, String> row) {
        double[] in = numbers(row);
        return switch (at(row, "check_id")) {
            case "C01" -> Conversions.oddsRatioToRisk(in[0], in[1], RatioOf.NO_EVENT);
            case "C02" -> Conversions.risksToOddsRatio(in[0], in[1]);
            case "C03", "C10" -> Conversions.dToR(in[0]);
            case "C04" -> Conversions.rDifferenceFrom50(in[0]);
            case "C05" -> Conversions.dToRiskViaLogit(in[0], in[1], RatioOf.NO_EVENT);
            case "C06" -> Conversions.tToStandardError(in[0], in[1]);
            case "C07" -> Conversions.intervalToStandardError(interval(in), 0.227);
            case "C08" -> Conversions.intervalToStandardError(interval(in));
            case "C15" -> Conversions.intervalToStandardError(interval(in), 0.22);
            case "C09" -> Conversions.zToR(in[0]);
            case "C11", "C13" -> Conversions.oddsRatioToD(in[0]);
            case "C12" -> Conversions.oddsRatioToR(in[0]);
            case "C14" -> Conversions.twoProportionsToOddsRatio(in[0], in[1]);
            default -> throw new AssertionError("no conversion for " + row);
        };
    }

    private static Interval interval(double[] in) {
        return new Interval(in[0], in[1], in[2] / 100);
    }

    @TestFactory
    Stream<DynamicTest> everyCheckOfTheFile() {
        return ROWS.stream()
                .map(row -> dynamicTest(at(row, "check_id") + " " + at(row, "operation"), () -> {
                    double expected = Double.parseDouble(at(row, "expected"));
                    double tolerance = Double.parseDouble(at(row, "tolerance"));
                    Converted converted = convert(row);
                    assertEquals(expected, converted.value(), tolerance, row::toString);
                    assertTrue(
                            at(row, "operation").startsWith(converted.method().code()), row::toString);
                }));
    }

    @Test
    void thereAreFifteenChecksAndOnlyOneWarns() {
        assertEquals(15, ROWS.size());
        Map<String, String> warnings = new TreeMap<>();
        ROWS.forEach(row ->
                convert(row).diagnostics().forEach(diagnostic -> warnings.put(at(row, "check_id"), diagnostic.code())));
        assertEquals(Map.of("C07", "estimate-not-midpoint"), warnings);
    }

    @Test
    void twoProportionsHaveTwoRatios() {
        assertEquals(
                4.545455, Conversions.twoProportionsToRiskRatio(0.30, 0.066).value(), 1e-6);
        assertEquals(0.88, Conversions.risksToRiskRatio(0.44, 0.50).value(), 1e-12);
    }

    @Test
    void dAndOddsRatio() {
        assertEquals(2.477, Conversions.dToOddsRatio(0.5).value(), 5e-4);
        assertEquals(2.282, Conversions.dToOddsRatioCox(0.5).value(), 5e-4);
        assertEquals(0.224, Conversions.oddsRatioToD(1.5).value(), 5e-4);
        assertEquals(0.382, Conversions.oddsRatioToD(2).value(), 5e-4);
        assertEquals(0.505, Conversions.oddsRatioToD(2.5).value(), 5e-4);
        assertEquals(0.798, Conversions.oddsRatioToD(4.25).value(), 5e-4);
        ConvertedEffect d = Conversions.logOddsRatioToD(new EffectSize(Math.log(2), 0.04));
        assertEquals(0.382, d.size().yi(), 5e-4);
        assertEquals(0.01216, d.size().vi(), 5e-6);
        ConvertedEffect back = Conversions.dToLogOddsRatio(d.size());
        assertEquals(Math.log(2), back.size().yi(), 1e-14);
        assertEquals(0.04, back.size().vi(), 1e-15);
    }

    @Test
    void dAndR() {
        assertEquals(0.629, Conversions.rToD(0.3).value(), 5e-4);
        assertEquals(0.0531, Conversions.rToD(new EffectSize(0.3, 0.01)).size().vi(), 5e-5);
        assertEquals(0.196, Conversions.dToR(0.4, 50, 50).value(), 5e-4);
        assertEquals(0.180, Conversions.dToR(0.4, 30, 70).value(), 5e-4);
        assertEquals(0.0484, Conversions.varianceOfD(0.4, 30, 70), 5e-5);
        EffectSize d = new EffectSize(0.4, Conversions.varianceOfD(0.4, 30, 70));
        assertEquals(0.00921, Conversions.dToR(d, 30, 70).size().vi(), 5e-6);
    }

    @Test
    void smallSamplesAndTestStatistics() {
        // the printed 0.99233 is the approximation; the exact correction differs in the fifth digit
        assertEquals(0.992324, Conversions.hedgesCorrection(98), 5e-7);
        assertEquals(0.99233, Conversions.dToGApproximate(1, 98).value(), 5e-6);
        assertEquals(0.397, Conversions.dToG(0.4, 98).value(), 5e-4);
        assertEquals(0.559, Conversions.tToD(2.5, 40, 40).value(), 5e-4);
    }

    @Test
    void riskRatioFromOddsRatioNeedsABaseline() {
        assertEquals(1.818, Conversions.oddsRatioToRiskRatio(2, 0.10).value(), 5e-4);
        assertEquals(0.182, Conversions.oddsRatioToRisk(2, 0.10, RatioOf.EVENT).value(), 5e-4);
    }

    @Test
    void correlations() {
        Interval interval = Conversions.correlationInterval(0.3, 100, 0.95);
        assertEquals(0.110, interval.low(), 5e-4);
        assertEquals(0.469, interval.high(), 5e-4);
        assertEquals(0.65, Conversions.binomialDisplay(0.3).value(), 1e-12);
        assertEquals(0.25, Conversions.betaToR(0.2).value(), 1e-12);
    }

    @Test
    void counts() {
        TwoByTwo counts = new TwoByTwo(15, 85, 30, 70);
        EffectSize oddsRatio = Conversions.logOddsRatio(counts).size();
        assertEquals(0.412, Math.exp(oddsRatio.yi()), 5e-4);
        assertEquals(0.355, oddsRatio.se(), 5e-4);
        EffectSize riskRatio = Conversions.logRiskRatio(counts).size();
        assertEquals(0.50, Math.exp(riskRatio.yi()), 1e-12);
        assertEquals(0.283, riskRatio.se(), 5e-4);
        assertEquals(-0.180, Conversions.phi(counts).value(), 5e-4);
    }
}
