/**
 * Studies apart from the documents that report them.
 *
 * <p>Why apart: one trial may be reported in several sources and rated in registers. Two rows about the same trial are two
 * results of one study; counting sources would count it twice.
 */
@NullMarked
package org.synthesis.model.study;

import org.jspecify.annotations.NullMarked;
