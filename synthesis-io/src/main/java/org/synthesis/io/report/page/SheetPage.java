package org.synthesis.io.report.page;

import com.google.common.collect.ImmutableList;

/**
 * Advice to one municipality on one or two sheets of paper.
 *
 * @param language ISO 639-1 code
 * @param kind what it is, above the title
 * @param title name of the municipality
 * @param status says that it is a draft
 * @param marks what a reader must know first
 * @param context the place in words
 * @param parts what to do first, what not to do, what to do next and what is not known
 * @param copy what opens the paragraph to copy of an entry
 * @param aboutTitle heading above the origin
 * @param about where it comes from: version, date, whom to ask
 * @param references where everything stands in the report
 */
public record SheetPage(
        String language,
        String kind,
        String title,
        Line status,
        ImmutableList<Line> marks,
        ImmutableList<Line> context,
        ImmutableList<Part> parts,
        String copy,
        String aboutTitle,
        ImmutableList<Line> about,
        ImmutableList<Line> references) {
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
     * @param details why, on what grounds, and what goes with it
     * @param copy paragraphs of plain text to copy into a plan; none when there is nothing to copy
     */
    public record Entry(Line title, ImmutableList<Detail> details, ImmutableList<String> copy) {
        /** Takes out characters that no printed text has. */
        public Entry {
            copy = copy.stream().map(Run::readable).collect(ImmutableList.toImmutableList());
        }

        /** {@return an entry that is one line} */
        public static Entry of(Line title) {
            return new Entry(title, ImmutableList.of(), ImmutableList.of());
        }
    }

    /**
     * A line below an entry.
     *
     * @param line the words
     * @param style class in the style sheet; empty when it looks as the others
     */
    public record Detail(Line line, String style) {
        /** {@return a line that looks as the others} */
        public static Detail of(Line line) {
            return new Detail(line, "");
        }
    }
}
