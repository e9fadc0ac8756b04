/** The worked example: close-knit communities and youth involvement in undermining crime. */
@NullMarked
package org.synthesis.examples.ess;

import org.jspecify.annotations.NullMarked;
