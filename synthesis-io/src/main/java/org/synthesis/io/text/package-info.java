/** Small helpers on text that readers, writers and the facade share; hidden. */
@NullMarked
package org.synthesis.io.text;

import org.jspecify.annotations.NullMarked;
