/**
 * Everything one run leaves behind: tables as CSV, documents, plots and a manifest in one folder.
 *
 * <p>Start at {@link org.synthesis.io.output.ResultFolder}. Why the tables carry codes and both languages: a table is read by
 * programs and people, and a portal that shows it must not have to translate. Numbers that may not be published are empty here
 * too, with the reason beside them.
 */
@NullMarked
package org.synthesis.io.output;

import org.jspecify.annotations.NullMarked;
