package org.synthesis.io.report.page;

import com.google.common.collect.ImmutableList;

/** A part of a page that stands on lines of its own. An empty id means that nothing leads to it. */
public sealed interface Block {
    /**
     * A heading below the chapter: level 3 or 4.
     *
     * @param level 3 or 4
     * @param id the name that links use
     * @param line the words
     */
    record Heading(int level, String id, Line line) implements Block {}

    /**
     * A paragraph.
     *
     * @param line the words
     * @param style class in the style sheet; empty for running text
     */
    record Paragraph(Line line, String style) implements Block {}

    /**
     * A list with bullets or, when the order matters, numbers.
     *
     * @param items one for each bullet
     * @param order whether the order matters
     */
    record Items(ImmutableList<Line> items, Order order) implements Block {}

    /** Whether the order of a list matters. */
    enum Order {
        /** It does not. */
        FREE,
        /** It does. */
        NUMBERED
    }

    /**
     * Explanations below a table.
     *
     * @param title the heading; not part of the headings of the page
     * @param notes in the order of their marks
     */
    record Notes(Line title, ImmutableList<Note> notes) implements Block {}

    /**
     * One explanation.
     *
     * @param id the name that links use
     * @param mark the letter that stands in the table
     * @param line the words
     */
    record Note(String id, String mark, Line line) {}

    /**
     * Names with what goes with them.
     *
     * @param facts in their order
     */
    record Facts(ImmutableList<Fact> facts) implements Block {}

    /**
     * A name with what goes with it.
     *
     * @param name the name
     * @param lines what goes with it
     */
    record Fact(String name, ImmutableList<Line> lines) {
        /** Takes out characters that no printed text has. */
        public Fact {
            name = Run.readable(name);
        }
    }

    /**
     * A table. The first cell of a row is its heading.
     *
     * @param id the name that links use
     * @param caption what the table shows
     * @param columns headings, with the class that sets their width
     * @param rows as wide as the headings
     */
    record Grid(String id, Line caption, ImmutableList<Column> columns, ImmutableList<Row> rows) implements Block {}

    /**
     * Heading of a column.
     *
     * @param name the words
     * @param style class in the style sheet
     */
    record Column(String name, String style) {
        /** Takes out characters that no printed text has. */
        public Column {
            name = Run.readable(name);
        }
    }

    /**
     * A row of a table.
     *
     * @param id the name that links use
     * @param style class in the style sheet
     * @param cells the first one is the heading of the row
     */
    record Row(String id, String style, ImmutableList<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param lines what it holds, one below the other
     */
    record Cell(ImmutableList<Line> lines) {}

    /**
     * Something that is closed until a reader opens it, and open on paper.
     *
     * @param id the name that links use
     * @param summary what shows while it is closed
     * @param blocks what is inside
     */
    record Fold(String id, Line summary, ImmutableList<Block> blocks) implements Block {}

    /**
     * A picture.
     *
     * @param picture the picture, which carries its own title and description
     * @param caption what stands below
     */
    record Figure(SvgPicture picture, Line caption) implements Block {}

    /**
     * Blocks in a frame.
     *
     * @param id the name that links use
     * @param tone what the frame is for
     * @param title the heading; not part of the headings of the page
     * @param blocks what is inside
     */
    record Box(String id, Tone tone, Line title, ImmutableList<Block> blocks) implements Block {}

    /**
     * One thing among its equals, such as a recommendation, under a heading of level 4.
     *
     * @param id the name that links use
     * @param title the heading
     * @param tags words in frames below the heading
     * @param blocks what is inside
     */
    record Card(String id, Line title, Line tags, ImmutableList<Block> blocks) implements Block {}
}
