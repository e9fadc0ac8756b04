/**
 * Workbooks: one sheet per table, read from and written to XLSX files.
 *
 * <p>Start at {@link WorkbookTables} to read and at {@link WorkbookFile} to write. Nothing here knows what the tables mean: the coding form is built
 * in {@code org.synthesis.io.coding}.
 *
 * <p>A workbook comes from outside, so it is read in layers that each have a limit: the zip gate bounds what the archive
 * inflates to, the part reader bounds a single tag, text and depth and refuses document types, and a budget bounds
 * cells and text of all sheets together. Why the sheets are pulled from the XML directly: a reader library that trusts an index in a cell or the
 * letters of a cell address can be made to fill the memory by a file of two kilobytes. A library writes, and another reads
 * along in the tests.
 *
 * <p>Why written bytes do not depend on the clock: the same tables give the same file, so a changed file means changed
 * content.
 */
@NullMarked
package org.synthesis.io.workbook;

import org.jspecify.annotations.NullMarked;
