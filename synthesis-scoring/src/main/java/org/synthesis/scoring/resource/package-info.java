/**
 * The tables that rules are made of: appraisal tools and sentences, shipped as text files beside this package.
 *
 * <p>Why the one place in this module that reads: a decision table that stands in a file can be read by people who check rules
 * and never read Java. Only resources of this package can be read, no file of a user.
 */
@NullMarked
package org.synthesis.scoring.resource;

import org.jspecify.annotations.NullMarked;
