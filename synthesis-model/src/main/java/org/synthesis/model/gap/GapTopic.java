package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * What a detected gap is about, characterised as a question is: people, factor or intervention, comparison, outcome and setting
 * (Robinson et al. 2011, J Clin Epidemiol 64:1325).
 *
 * @param key what it is about, for instance a factor or intervention, or an empty cell of a map such as {@code family/Q2}
 * @param level where it sits around a young person
 * @param population the people
 * @param subject the factor or intervention, or what a cell of a map stands for
 * @param comparator what it is compared with; empty when that is not said
 * @param outcome the outcome
 */
public record GapTopic(
        String key,
        EcologicalLevel level,
        LocalizedText population,
        LocalizedText subject,
        LocalizedText comparator,
        LocalizedText outcome) {}
