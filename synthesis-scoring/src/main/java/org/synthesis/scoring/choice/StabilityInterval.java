package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;

/**
 * The weights of one criterion for which the leader stays in front, while the other weights keep their proportions (Mareschal 1988).
 *
 * @param criterion its key
 * @param weight the base weight
 * @param low nearest weight below at which another joins the lead; 0 when there is none
 * @param high nearest weight above at which another joins the lead; 1 when there is none
 * @param below keys of who leads just below the interval; empty when it starts at 0
 * @param above keys of who leads just above the interval; empty when it ends at 1
 */
public record StabilityInterval(
        String criterion,
        double weight,
        double low,
        double high,
        ImmutableList<String> below,
        ImmutableList<String> above) {}
