/**
 * The worked example: close-knit communities and youth involvement in undermining crime.
 *
 * <p>Its coding folder holds real sources and findings. Municipalities, and recommendations marked so, are drafts of the makers. The
 * table {@code decisions} is an illustration of this library: no panel met, and every row says so; its answers rest on the findings
 * they name.
 */
@NullMarked
package org.synthesis.examples.ess;

import org.jspecify.annotations.NullMarked;
