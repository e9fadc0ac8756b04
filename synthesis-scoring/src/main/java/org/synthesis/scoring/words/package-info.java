/** Hidden: how reasons are put in words, in both languages, with numbers as each language writes them. */
@NullMarked
package org.synthesis.scoring.words;

import org.jspecify.annotations.NullMarked;
