package org.synthesis.io.report.page;

import com.google.common.collect.ImmutableList;

/**
 * Advice to one municipality on one sheet of paper.
 *
 * @param language ISO 639-1 code
 * @param kind what it is, above the title
 * @param title name of the municipality
 * @param status says that it is a draft
 * @param marks what a reader must know first
 * @param context the place in words
 * @param start what to do first
 * @param columns everything else, flowing over two columns
 * @param legend how to read keys
 * @param footer version, date and hash
 */
public record SheetPage(
        String language,
        String kind,
        String title,
        Line status,
        ImmutableList<Line> marks,
        ImmutableList<Line> context,
        Part start,
        ImmutableList<Part> columns,
        Line legend,
        Line footer) {
    /** Takes out characters that no printed text has. */
    public SheetPage {
        title = Run.readable(title);
    }

    /**
     * A part of the sheet.
     *
     * @param title heading
     * @param style class in the style sheet
     * @param intro a line below the heading; may be empty
     * @param entries what it lists
     * @param from number of the first entry; 0 when the order does not matter
     */
    public record Part(String title, String style, Line intro, ImmutableList<Entry> entries, int from) {}

    /**
     * One thing to do or to know.
     *
     * @param title what
     * @param lines why, on what grounds, and what goes with it
     */
    public record Entry(Line title, ImmutableList<Line> lines) {}
}
