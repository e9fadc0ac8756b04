/**
 * What a synthesis asks: its questions, its outcomes with their polarity, and the protocol that fixes how it answers.
 *
 * <p>Why the outcome carries a polarity: the sign of a number says nothing until we know whether more of the outcome is
 * worse. Direction is harmonised with it, signs are never turned.
 */
@NullMarked
package org.synthesis.model.question;

import org.jspecify.annotations.NullMarked;
