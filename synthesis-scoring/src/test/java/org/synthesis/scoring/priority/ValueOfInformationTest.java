package org.synthesis.scoring.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.pool.Pooling;

class ValueOfInformationTest {
    /** The unit normal loss to 18 digits, from an evaluation with 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.398942280401432678",
        "0.5, 0.19779655740130603",
        "1.9999, 0.0084929778999972857",
        "2, 0.00849070261682963755",
        "3, 0.000382154317047723596",
        "4, 7.14525843240566676e-6",
        "6, 1.56356979597096643e-10",
        "10, 7.47456025458932804e-25",
        "20, 1.37001249472957994e-90",
        "35, 3.20880448260247676e-270"
    })
    void keepsItsRelativePrecisionFarOut(double distance, double loss) {
        assertEquals(1, new ValueOfInformation(distance, 1, 0).perfect() / loss, 2e-13);
    }

    @Test
    void certaintyThatIsWorthNothingIsZeroAndNotNegative() {
        assertEquals(0, new ValueOfInformation(100, 1, 0).perfect());
        assertEquals(0, new ValueOfInformation(100, 1, 0).sample(10, 4).value());
    }

    @Test
    void takesAPooledEffectAndTurnsItWhenMoreIsWorse() {
        PooledEffect pooled = pooled(AnalysisSpec.standard());
        ValueOfInformation here = ValueOfInformation.of(pooled, OutcomePolarity.HIGHER_IS_WORSE, 0.1);
        assertEquals(-pooled.estimate(), here.mean());
        assertEquals(pooled.standardError(), here.standardDeviation());
        ValueOfInformation elsewhere = ValueOfInformation.forNewLocality(pooled, OutcomePolarity.HIGHER_IS_BETTER, 0.1)
                .orThrow();
        assertEquals(
                Math.pow(pooled.standardError(), 2)
                        + pooled.heterogeneity().tauSquared().orElseThrow(),
                Math.pow(elsewhere.standardDeviation(), 2),
                1e-15);
    }

    @Test
    void saysNothingOfANewPlaceWhenPlacesAreAssumedNotToDiffer() {
        assertInstanceOf(
                Attempt.Declined.class,
                ValueOfInformation.forNewLocality(
                        pooled(AnalysisSpec.commonEffect()), OutcomePolarity.HIGHER_IS_BETTER, 0));
    }

    private static PooledEffect pooled(AnalysisSpec spec) {
        return Pooling.using(spec)
                .pool(
                        EffectMeasure.D,
                        ImmutableList.of(
                                StudyEffect.of("a", -0.5, 0.02),
                                StudyEffect.of("b", 0.1, 0.01),
                                StudyEffect.of("c", -0.3, 0.03)))
                .orThrow();
    }

    @Test
    void explainsItselfInPlainWords() {
        ValueOfInformation choice = new ValueOfInformation(0.12, 0.08, 0.10);
        assertEquals(
                "Met wat nu bekend is, ligt handelen voor de hand: het verwachte effect (0,12) ligt boven de grens (0,1)."
                        + " De kans dat we daarmee verkeerd kiezen is 40%. Uitsluitsel zou gemiddeld 0,023 waard zijn"
                        + " (eenheden van het effect per persoon).",
                choice.explanation().because().nl());
        assertEquals(
                "A study with 400 participants is expected to gain 0.012 (units of the effect per person):"
                        + " 50% of what full certainty is worth.",
                choice.explanation(choice.sample(400, 4)).because().en());
        assertEquals(3, choice.samples(List.of(100L, 400L, 1600L), 4).size());
    }

    @Test
    void netBenefitIsGainLessCost() {
        ValueOfInformation choice = new ValueOfInformation(0.12, 0.08, 0.10);
        EffectWorth euro = new EffectWorth(LocalizedText.same("euro"), 2000);
        NetBenefit benefit =
                choice.netBenefit(choice.sample(400, 4), new Reach(1000, 1, 0), euro, new ResearchCost(10_000, 20));
        assertEquals(0.01151295781 * 2_000_000, benefit.gain(), 1e-3);
        assertEquals(18_000, benefit.cost());
        assertFalse(choice.bestStudy(4, new Reach(1, 1, 0), euro, new ResearchCost(0, 1000))
                .isPresent());
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThrows(IllegalArgumentException.class, () -> new ValueOfInformation(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new ValueOfInformation(0, 1, 0).sample(0, 4));
        assertThrows(IllegalArgumentException.class, () -> new Reach(10, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new EffectWorth(LocalizedText.same("euro"), 0));
    }
}
