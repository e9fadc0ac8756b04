package org.synthesis.script;

import com.google.common.primitives.Longs;
import java.util.List;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;
import org.synthesis.scoring.priority.SampleInformation;
import org.synthesis.scoring.priority.ValueOfInformation;

/**
 * What it would be worth to know more of a pooled effect, when acting pays above a threshold.
 *
 * <p>Every value is an expected gain per person in units of the effect. Two choices are answered: for the places that were studied
 * taken together, and for one place that was not studied, where true effects differ between places.
 */
public final class KnowledgeValue {
    private static final NumberText TEXT = NumberText.in(Language.EN);

    private final PooledEffect pooled;
    private final OutcomePolarity polarity;
    private final double threshold;

    KnowledgeValue(PooledEffect pooled, OutcomePolarity polarity, double threshold) {
        this.pooled = pooled;
        this.polarity = polarity;
        this.threshold = threshold;
    }

    /** {@return the typed result for the places that were studied taken together} */
    public ValueOfInformation result() {
        return ValueOfInformation.of(pooled, polarity, threshold);
    }

    /** {@return the typed result for one place that was not studied, or why there is none} */
    public Attempt<ValueOfInformation> newLocality() {
        return ValueOfInformation.forNewLocality(pooled, polarity, threshold);
    }

    /**
     * {@return what new studies of several sizes would gain on average (EVSI)}
     *
     * @param unitVariance variance of the estimate of a study times its size; about 4 for a standardised mean difference between two
     *     groups of equal size, where the size counts both groups
     */
    public View sizes(double unitVariance, long... participants) {
        ValueOfInformation value = result();
        List<List<String>> rows = value.samples(Longs.asList(participants), unitVariance).stream()
                .map(study -> row(value, study))
                .toList();
        return new View("certainty is worth " + number(value.perfect()) + " (EVPI); a study of this size:\n"
                + TextTable.of(List.of("participants", "EVSI", "% of EVPI", "SD after it"), rows)
                        .toText());
    }

    private static List<String> row(ValueOfInformation value, SampleInformation study) {
        return List.of(
                TEXT.whole(study.participants()),
                number(study.value()),
                value.perfect() == 0 ? "" : TEXT.fixed(100 * study.value() / value.perfect(), 0),
                TEXT.fixed(study.posteriorSd(), 4));
    }

    private static String number(double value) {
        return TEXT.fixed(value, 5);
    }

    /** {@return the chance of a wrong choice and what certainty is worth, then both choices in sentences} */
    @Override
    public String toString() {
        ValueOfInformation value = result();
        return TEXT.fixed(100 * value.probabilityWrong(), 1) + "% chance that "
                + (value.acts() ? "acting" : "not acting")
                + " is wrong; EVPI " + number(value.perfect())
                + "\n  the places studied, taken together: "
                + value.explanation().because().en()
                + "\n  a place that was not studied: "
                + (newLocality() instanceof Attempt.Declined<ValueOfInformation> declined
                        ? declined.message()
                        : newLocality().orThrow().explanation().because().en());
    }
}
