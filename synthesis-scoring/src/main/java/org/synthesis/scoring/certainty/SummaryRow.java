package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.text.LocalizedText;

/**
 * A row of a summary of findings, in the columns of GRADEpro.
 *
 * @param outcome the outcome with its follow-up
 * @param participants number of people; empty when not known
 * @param studies number of studies
 * @param certainty the assessment
 * @param relative the relative effect, as a ratio; empty when it is not one
 * @param comparatorRisk the risk without the intervention or factor, between 0 and 1
 * @param comment the finding in a sentence
 */
public record SummaryRow(
        LocalizedText outcome,
        OptionalInt participants,
        int studies,
        CertaintyAssessment certainty,
        Optional<EstimatedEffect> relative,
        OptionalDouble comparatorRisk,
        LocalizedText comment) {
    private static final double THOUSAND = 1000;

    /** Checks the risk. */
    public SummaryRow {
        comparatorRisk.ifPresent(
                risk -> Checks.that(risk > 0 && risk < 1, "a risk must lie between 0 and 1, got %s", risk));
    }

    /** {@return the level as circles, such as {@code ⊕⊕⊕◯}; those of the best level still possible while it is not known} */
    public String symbols() {
        return certainty.wordingLevel().symbols();
    }

    /** {@return how many more of 1000 people have the outcome, negative for fewer; empty without a ratio or a risk} */
    public Optional<EstimatedEffect> perThousand() {
        return comparatorRisk.isPresent()
                ? relative.map(ratio -> perThousand(comparatorRisk.getAsDouble(), ratio))
                : Optional.empty();
    }

    /** {@return the reasons of domains that changed the level, or could not be judged yet} */
    public ImmutableList<LocalizedText> footnotes() {
        return certainty.changes();
    }

    /**
     * {@return how many more of 1000 people have the outcome: {@code 1000 p0 (RR - 1)}}
     *
     * @param risk the risk without the intervention or factor
     * @param riskRatio the risk ratio; an odds ratio has to be turned into one first
     */
    public static EstimatedEffect perThousand(double risk, EstimatedEffect riskRatio) {
        Checks.that(risk > 0 && risk < 1, "a risk must lie between 0 and 1, got %s", risk);
        return new EstimatedEffect(
                THOUSAND * risk * (riskRatio.estimate() - 1),
                riskRatio.interval().map(ratio -> THOUSAND * risk * (ratio - 1)));
    }
}
