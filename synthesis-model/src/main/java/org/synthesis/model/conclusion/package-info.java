/**
 * What follows from the evidence: one conclusion for each subject, insight, gap, recommendation, municipality and data set,
 * each with the trace of how it came about.
 *
 * <p>Start at {@link org.synthesis.model.conclusion.Conclusion}. Why every conclusion has an <em>essence</em>: a new study adds
 * rows everywhere, and a change report that lists them all is not read. The essence is the part that, when it differs,
 * changes what a reader should think or do. Why {@link org.synthesis.model.conclusion.QuestionAnswer} is no conclusion: it
 * only puts findings and insights in order, so anything that changes in it has changed somewhere else first.
 */
@NullMarked
package org.synthesis.model.conclusion;

import org.jspecify.annotations.NullMarked;
