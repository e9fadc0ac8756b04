package org.synthesis.scoring.direction;

import org.synthesis.model.id.StudyId;

/**
 * One bar of a harvest plot.
 *
 * @param study the study
 * @param cell what it says, with the design, size and trust that give a bar its height and shade
 */
public record HarvestBar(StudyId study, DirectionCell cell) {}
