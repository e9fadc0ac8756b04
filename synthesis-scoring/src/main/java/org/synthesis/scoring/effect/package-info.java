/**
 * Effect sizes: from one measure to another, and from counts or test statistics to an effect.
 *
 * <p>To compute effects from what studies report, start at {@link org.synthesis.scoring.effect.EffectSizes}: a
 * {@link org.synthesis.scoring.effect.Measure}, a table and the columns that hold its
 * {@link org.synthesis.scoring.effect.Input}s give one answer per row, or why there is none. When a study prints neither means
 * nor counts, {@link org.synthesis.scoring.effect.ReportedStatistics}, {@link org.synthesis.scoring.effect.FiveNumbers} and
 * {@link org.synthesis.scoring.effect.TableReconstruction} recover an effect and say what they assumed.
 * {@link org.synthesis.scoring.effect.Transformation} and {@link org.synthesis.scoring.effect.Transformations} change scales
 * and come back; {@link org.synthesis.scoring.effect.StandardisedDifferences} and
 * {@link org.synthesis.scoring.effect.LogOddsRatios} say what an effect means.
 *
 * <p>A {@code Measure} is what is computed, with its formula and its scale of analysis; an
 * {@link org.synthesis.model.effect.EffectMeasure} of the model is what a publication printed, where many numbers ("so many of
 * so many evaluations") have no formula and no variance. They are kept apart because a published odds ratio is not known to be
 * OR, PETO or MPORC. They meet in {@code Conversions}.
 *
 * <p>The formulas stand in one class per family of inputs. They work on columns of numbers with NaN for what is missing, so
 * that averages over studies (variance AV) see all rows; nothing of that shows outside. There are more than twenty types
 * because each choice a caller makes is an enum of its own.
 *
 * <p>For conversions of single numbers start at {@link org.synthesis.scoring.effect.Conversions}. Each answer names the method that made it, because two
 * methods give two numbers for one question: an effect of d = 0.37 is "32 in 100 instead of 50" or "34 in 100 instead of 50".
 *
 * <p>A sign is never dropped, and whether an odds ratio speaks of the event or of staying free of it is said by the caller
 * ({@link org.synthesis.scoring.effect.RatioOf}), never guessed.
 */
@NullMarked
package org.synthesis.scoring.effect;

import org.jspecify.annotations.NullMarked;
