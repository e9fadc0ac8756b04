/**
 * Comma-, semicolon- and tab-separated text: reading what spreadsheets save, and writing what they open.
 *
 * <p>Why the separator is guessed from the header and the encoding from the bytes: a Dutch spreadsheet saves semicolons,
 * decimal commas and windows-1252 without asking. The guess is a rule, not a detector: valid UTF-8 is UTF-8.
 */
@NullMarked
package org.synthesis.io.csv;

import org.jspecify.annotations.NullMarked;
