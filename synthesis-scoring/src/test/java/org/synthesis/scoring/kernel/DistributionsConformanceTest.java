package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tails and quantiles against values computed with 30 digits from the incomplete gamma and beta functions (mpmath). */
class DistributionsConformanceTest {
    @Test
    void upperTailsKeepTheirDigitsFarOut() {
        close(1.128588405953841e-19, Distributions.normalUpperTail(9));
        close(2.0005232442947652e-52, Distributions.chiSquareUpperTail(300, 19));
        close(3.631452743176069e-12, Distributions.tUpperTail(8.59, 57));
        close(0.014373244610897451, Distributions.fUpperTail(4.5, 3, 20));
    }

    @Test
    void quantilesInvertTheTails() {
        close(1.959963984540054, Distributions.normalUpperQuantile(0.025));
        close(3.1824463052837095, Distributions.tUpperQuantile(0.025, 3));
        close(41.577854150450975, Distributions.tUpperQuantile(1e-6, 4));
        close(12.706204736174705, Distributions.tUpperQuantile(0.025, 1));
        close(79.75219228029037, Distributions.chiSquareUpperQuantile(0.025, 57));
        close(38.02674095621744, Distributions.chiSquareUpperQuantile(0.975, 57));
        close(0.000982069117175256, Distributions.chiSquareUpperQuantile(0.975, 1));
        close(3.09839121214078, Distributions.fUpperQuantile(0.05, 3, 20));
    }

    @Test
    void smallSampleCorrectionIsTheGammaRatio() {
        close(0.5641895835477563, Distributions.hedgesJ(2));
        close(0.9027033336764101, Distributions.hedgesJ(8));
        close(0.9923240874205953, Distributions.hedgesJ(98));
    }

    private static void close(double expected, double value) {
        assertEquals(expected, value, 1e-10 * Math.abs(expected));
    }
}
