package org.synthesis.scoring.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;

class PValueCombinationProperties {
    private static final List<Function<DoubleVector, Attempt<CombinedPValue>>> METHODS = List.of(
            PValueCombination::fisher,
            PValueCombination::stouffer,
            PValueCombination::logit,
            PValueCombination::edgington,
            PValueCombination::mean,
            PValueCombination::smallest,
            PValueCombination::largest,
            p -> PValueCombination.wilkinson(p, 2));

    @Provide
    Arbitrary<List<Double>> pValues() {
        return Arbitraries.doubles()
                .between(0.001, 0.999)
                .ofScale(4)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }

    @Property(tries = 50)
    void theOrderDoesNotMatter(@ForAll("pValues") List<Double> p) {
        List<Double> shuffled = new ArrayList<>(p);
        Collections.reverse(shuffled);
        for (Function<DoubleVector, Attempt<CombinedPValue>> method : METHODS) {
            double a = method.apply(DoubleVector.copyOf(p)).orThrow().pValue();
            double b = method.apply(DoubleVector.copyOf(shuffled)).orThrow().pValue();
            assertEquals(a, b, 1e-11 * a);
        }
    }

    @Property(tries = 50)
    void strongerEvidenceNeverRaisesTheResult(@ForAll("pValues") List<Double> p) {
        DoubleVector before = DoubleVector.copyOf(p);
        DoubleVector after = before.map(x -> x * 0.8);
        for (Function<DoubleVector, Attempt<CombinedPValue>> method : METHODS) {
            assertTrue(method.apply(after).orThrow().pValue()
                    <= method.apply(before).orThrow().pValue() * (1 + 1e-12));
        }
    }

    @Property(tries = 50)
    void twoDegreesOfFreedomEachIsFisher(@ForAll("pValues") List<Double> p) {
        DoubleVector values = DoubleVector.copyOf(p);
        double fisher = PValueCombination.fisher(values).orThrow().pValue();
        double lancaster = PValueCombination.lancaster(values, values.map(x -> 2))
                .orThrow()
                .pValue();
        assertEquals(fisher, lancaster, 1e-10 * fisher + 1e-300);
    }

    @Property(tries = 50)
    void equalWeightsAreNoWeights(@ForAll("pValues") List<Double> p) {
        DoubleVector values = DoubleVector.copyOf(p);
        assertEquals(
                PValueCombination.stouffer(values).orThrow().pValue(),
                PValueCombination.stouffer(values, values.map(x -> 7)).orThrow().pValue(),
                1e-12);
    }
}
