/**
 * How far a result can be trusted: the coded level with its reason, second codings, and agreement between coders.
 *
 * <p>Why a second coding never replaces the first: two people who differ are information. Both stay until somebody settles
 * the difference and says why.
 */
@NullMarked
package org.synthesis.model.appraisal;

import org.jspecify.annotations.NullMarked;
