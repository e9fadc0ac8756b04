package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;
import org.synthesis.scoring.priority.SampleInformation;
import org.synthesis.scoring.priority.ValueOfInformation;

/** Evaluates the worked values of the table {@code priority}. */
final class PriorityVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("priority-wrong", in -> String.valueOf(choice(in).probabilityWrong()))
            .put("priority-perfect", in -> String.valueOf(choice(in).perfect()))
            .put("priority-sample", in -> String.valueOf(sample(in).value()))
            .put("priority-posterior", in -> String.valueOf(sample(in).posteriorSd()))
            .buildOrThrow();

    private PriorityVectors() {}

    private static ValueOfInformation choice(Arguments in) {
        return new ValueOfInformation(in.number("mean"), in.number("sd"), in.number("threshold"));
    }

    private static SampleInformation sample(Arguments in) {
        return choice(in).sample((long) in.number("n"), in.number("variance"));
    }
}
