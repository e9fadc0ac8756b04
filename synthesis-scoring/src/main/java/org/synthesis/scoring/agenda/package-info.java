/**
 * What to study next, what a planned study would do to conclusions, and what is growing old.
 *
 * <p>Start at {@link org.synthesis.scoring.agenda.ResearchAdvices} for advice on a gap, at
 * {@link org.synthesis.scoring.agenda.ResearchAgenda} for all gaps together, at
 * {@link org.synthesis.scoring.agenda.StudyOutlook} for a planned study beside pooled effects, at
 * {@code ExpectedChange} for one more finding beside coded ones, and at
 * {@link org.synthesis.scoring.agenda.Freshness} for what may be out of date. Why a planned study leaves the differences between
 * places as they are estimated now: what one study does to that estimate depends on its result, and few studies tell little of
 * it; everything here is then a closed form and needs no random numbers. Why freshness is no conclusion: growing older changes
 * what to check, not what is known.
 */
@NullMarked
package org.synthesis.scoring.agenda;

import org.jspecify.annotations.NullMarked;
