package org.synthesis.scoring.priority;

/**
 * What a new study of some size would gain on average.
 *
 * @param participants size of the study
 * @param preposteriorSd how far the mean may move: its standard deviation before the study is done
 * @param posteriorSd how uncertain the effect still is after the study
 * @param value expected value of sample information (EVSI), per person in units of the effect
 */
public record SampleInformation(long participants, double preposteriorSd, double posteriorSd, double value) {}
