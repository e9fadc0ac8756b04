package org.synthesis.model.context;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/**
 * One difference between the advice to two municipalities, with what in their profiles makes it.
 *
 * @param aspect in what respect
 * @param about key of the recommendation, intervention or gap, or name of the field, it is about; empty for the advice as a whole
 * @param first what the first is told
 * @param second what the second is told
 * @param causes every field that makes the difference on its own: give the first profile that one value of the second, and it is told
 *     the same; or, when no single field does, the fields that do so only together
 * @param together whether it takes all the causes at once
 * @param because the causes as a sentence
 */
public record AdviceDifference(
        DifferenceAspect aspect,
        String about,
        LocalizedText first,
        LocalizedText second,
        ImmutableList<ProfileDifference> causes,
        boolean together,
        LocalizedText because) {}
