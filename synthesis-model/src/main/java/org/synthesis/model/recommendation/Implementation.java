package org.synthesis.model.recommendation;

import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.text.LocalizedText;

/**
 * How to begin with a recommendation, and how to see that it goes well.
 *
 * @param firstStep what to do first
 * @param owner who takes it
 * @param indicator what to count or ask, so that someone can tell whether it works
 * @param coreFunctions what must stay the same wherever it is done, or it is another action; may be empty
 * @param adaptableForms what may differ from place to place; may be empty
 */
public record Implementation(
        LocalizedText firstStep,
        LeverOwner owner,
        LocalizedText indicator,
        LocalizedText coreFunctions,
        LocalizedText adaptableForms) {}
