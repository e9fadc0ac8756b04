package org.synthesis.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.Language;

class EffectTextTest {
    private static ResearchFinding finding(String key) {
        ResearchFinding finding = Example.ESS.evidence().findingsById().get(new FindingId(key));
        if (finding == null) {
            throw new NoSuchElementException(key);
        }
        return finding;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FN001|hoogstens 11% verklaarde variantie
                    FN003|r = 0,18
                    FN007|OR 1,8
                    FN008|30% tegen 6,6%
                    FN023|z 0,227 (0,198 tot 0,253)
                    FN032|d 0,200 tot 0,758
                    FN036|beta = -0,53
                    FN037|r = 0,49; bandbreedte 0,21 tot 0,49
                    FN052|d = 0,33 (0,26 tot 0,40)
                    FN059|d = 0,20
                    FN071|-21%
                    FN079|ARR 1,16
                    FN081|13% tot 55%
                    FN082|44% tegen 50%
                    FN085|d = 0,36
                    FN087|log OR 0,423 (0,304 tot 0,541)
                    FN088|OR 1,72; 13% tegen 21,1%
                    FN090|15 van 18
                    FN094|d = 0,10
                    FN097|g = 0,22 (0,02 tot 0,42)
                    FN083|achtergehouden
                    """)
    void writesNumbersAsPublished(String key, String expected) {
        assertEquals(expected, EffectText.in(Language.NL).of(finding(key)));
    }

    @Test
    void hasNothingToWriteWithoutANumber() {
        assertEquals("", EffectText.in(Language.NL).of(finding("FN002")));
    }

    @Test
    void usesThePointInEnglish() {
        assertEquals("z 0.227 (0.198 to 0.253)", EffectText.in(Language.EN).of(finding("FN023")));
        assertEquals("44% against 50%", EffectText.in(Language.EN).of(finding("FN082")));
    }

    @Test
    void writesCountsAndProbabilities() {
        assertEquals(
                "k = 74; n = 55.537",
                EffectText.in(Language.NL).size(finding("FN003").effect()));
        assertEquals(
                "k = 19; 61 effecten; n = 1.488; p < 0,001",
                EffectText.in(Language.NL).size(finding("FN067").effect()));
        assertEquals(
                "k = 10; p = 0,032",
                EffectText.in(Language.NL).size(finding("FN097").effect()));
        assertEquals(
                "k = 3; niet significant",
                EffectText.in(Language.NL).size(finding("FN059").effect()));
    }

    @Test
    void namesAnUnusualInterval() {
        ReportedEffect effect = ReportedEffect.builder()
                .measure(EffectMeasure.ODDS_RATIO)
                .estimate(0.5)
                .interval(new Interval(0.25, 1, 0.9))
                .standardErrorBasis(StandardErrorBasis.NONE)
                .verification(Verification.VERIFIED)
                .build();
        assertEquals(
                "OR 0,50 (90%-interval 0,25 tot 1,00)",
                EffectText.in(Language.NL).number(effect));
    }
}
