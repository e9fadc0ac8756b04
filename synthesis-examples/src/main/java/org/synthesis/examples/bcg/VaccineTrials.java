package org.synthesis.examples.bcg;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.synthesis.scoring.effect.Measure;
import org.synthesis.script.Fit;
import org.synthesis.script.Studies;
import org.synthesis.script.Synthesis;

/**
 * Pools the risk ratios of 13 vaccine trials, explains their differences by latitude, and asks how far the answer can be trusted.
 *
 * <p>Prints to the terminal, in the form of the script facade.
 */
public final class VaccineTrials {
    private VaccineTrials() {}

    /** Runs the program; see the class. */
    public static void main(String[] args) {
        run(System.out);
        System.out.flush();
    }

    /** Prints every step. */
    static void run(PrintStream out) {
        Studies trials = Synthesis.read(file());
        out.println(trials);
        Studies ratios = trials.effects(Measure.RR, "tpos", "tneg", "cpos", "cneg");
        Fit pooled = ratios.pool().knappHartung();
        out.println(pooled);
        out.println(ratios.regress("ablat"));
        out.println(pooled.influence());
        out.println(pooled.asymmetry());
        out.println(pooled.trimAndFill());
        out.println(pooled.methods());
    }

    /** {@return the file with the counts of the trials} */
    public static Path file() {
        URL file = VaccineTrials.class.getResource("bcg.csv");
        if (file == null) {
            throw new AssertionError("the data of the example is missing");
        }
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError("the data of the example has no path", e);
        }
    }
}
