/**
 * The coding folder: the tables in which researchers code evidence, as a folder of CSV files or as one workbook.
 *
 * <p>Start at {@link org.synthesis.io.coding.CodingFolder}. The columns are data:
 * {@link org.synthesis.io.coding.CodingSchema} lists every table and column with its kind and an explanation in two languages,
 * and the reader, the coding form and the documentation all follow it. {@link org.synthesis.io.coding.CodingForm} writes the
 * tables as a workbook, empty or filled, that explains itself and reads back.
 *
 * <p>Why reading goes in three steps (cells, references, values): a wrong cell is named before anything depends on it, a
 * reference to a row that was left out is named as such, and only then are values built. No step throws for bad data; a row
 * that misses what it cannot do without is left out, every other row survives.
 */
@NullMarked
package org.synthesis.io.coding;

import org.jspecify.annotations.NullMarked;
