/**
 * Pooling counts of events as they were counted: tables of two groups, events in person-time, and proportions.
 *
 * <p>Start at {@link org.synthesis.scoring.events.EventTables} (or {@link org.synthesis.scoring.events.PersonTimeTables},
 * {@link org.synthesis.scoring.events.Proportions}, {@link org.synthesis.scoring.events.Rates}). Then choose a method:
 *
 * <ul>
 *   <li>{@link org.synthesis.scoring.events.MantelHaenszel}: one common effect; needs no correction for zeros.
 *   <li>{@link org.synthesis.scoring.events.Peto}: one common odds ratio near 1, groups of about the same size.
 *   <li>{@link org.synthesis.scoring.events.EventMixedModel}: the likelihood of the counts, with effects that differ between
 *       studies, and moderators.
 * </ul>
 *
 * <p>Why beside and not inside the pooling of effect sizes: an effect with its variance forgets how the counts behave when
 * events are rare, and a study without events in one group has no effect unless something is added to it. Effects of single
 * studies are computed here only to say how much they differ.
 *
 * <p>Group 1 is compared with group 2; ratios are natural logarithms. Studies without events (or with nothing but events) in
 * both groups say nothing about a ratio: the mixed models leave them out and say so in a diagnostic.
 */
@NullMarked
package org.synthesis.scoring.events;

import org.jspecify.annotations.NullMarked;
