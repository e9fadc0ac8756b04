package org.synthesis.scoring.priority;

import java.util.OptionalDouble;

/**
 * What experts say of a research question on one criterion.
 *
 * @param criterion its key
 * @param score mean of the answers, from 0 to 1; empty when nobody answered
 * @param answered how many experts answered
 * @param modal how many gave the answer that was given most
 */
public record ChnriCriterionScore(String criterion, OptionalDouble score, int answered, int modal) {}
