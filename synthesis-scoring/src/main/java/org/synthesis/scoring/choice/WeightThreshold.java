package org.synthesis.scoring.choice;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weight of one criterion at which two alternatives change places, while the other weights keep their proportions.
 *
 * @param criterion its key
 * @param first key of the one alternative
 * @param second key of the other
 * @param weight from 0 to 1; empty when no weight of this criterion makes them change places
 * @param above key of the one that leads at higher weights; where the order never turns, of the one that always leads; empty when both
 *     are equal at every weight
 */
public record WeightThreshold(
        String criterion, String first, String second, OptionalDouble weight, Optional<String> above) {}
