package org.synthesis.scoring.factor;

import java.util.Optional;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.TemporalOrder;

/**
 * Answers about a factor, as far as they are known.
 *
 * @param order whether it was measured before the outcome; empty when the timing is not known
 * @param modifiability whether it can change
 * @param experiment whether changing it in a randomised experiment changed the outcome
 * @param changeFollowed whether change in the factor was followed by change in the outcome in the same people
 * @param controlled whether that was adequately controlled for other explanations
 */
public record CausalEvidence(
        Optional<TemporalOrder> order,
        Optional<Modifiability> modifiability,
        Optional<Confirmed> experiment,
        Optional<Confirmed> changeFollowed,
        Optional<Confirmed> controlled) {
    /** {@return nothing known} */
    public static CausalEvidence none() {
        return new CausalEvidence(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return the same with the timing known} */
    public CausalEvidence withOrder(TemporalOrder known) {
        return new CausalEvidence(Optional.of(known), modifiability, experiment, changeFollowed, controlled);
    }

    /** {@return the same with known whether it can change} */
    public CausalEvidence withModifiability(Modifiability known) {
        return new CausalEvidence(order, Optional.of(known), experiment, changeFollowed, controlled);
    }

    /** {@return the same with the experiment known} */
    public CausalEvidence withExperiment(Confirmed known) {
        return new CausalEvidence(order, modifiability, Optional.of(known), changeFollowed, controlled);
    }

    /** {@return the same with known whether change was followed by change} */
    public CausalEvidence withChangeFollowed(Confirmed known) {
        return new CausalEvidence(order, modifiability, experiment, Optional.of(known), controlled);
    }

    /** {@return the same with known whether that was controlled} */
    public CausalEvidence withControlled(Confirmed known) {
        return new CausalEvidence(order, modifiability, experiment, changeFollowed, Optional.of(known));
    }
}
