/**
 * Pictures of results: forest plots and gap maps, as SVG and as text.
 *
 * <p>Start at {@link org.synthesis.io.plot.ForestPlot} with a pooled effect or at
 * {@link org.synthesis.io.plot.GapMapPlot} with a gap map. A plot is an immutable value made in one language; rendering it
 * reads no files, uses no fonts of the machine and returns a string. Statistics do not belong here, with one exception: the
 * interval of a single effect and the mean within a cluster are part of the drawing.
 *
 * <p>Why the SVG is written here: text stays text, so that it can be searched, translated and read aloud, and the same values
 * give the same bytes everywhere. Layout rests on a built-in table of Helvetica widths instead of the fonts of a machine.
 * Pictures hold no scripts, styles, ids or references, so several of them can stand in one page, and every text passes one
 * escaping method.
 *
 * <p>Why colours come from Okabe and Ito and always go with a shape, a symbol or a number: readers differ in colour vision and
 * print in grey.
 */
@NullMarked
package org.synthesis.io.plot;

import org.jspecify.annotations.NullMarked;
