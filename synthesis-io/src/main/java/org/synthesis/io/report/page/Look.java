package org.synthesis.io.report.page;

/** How a run of text looks; meaning never rests on the look alone. */
public enum Look {
    /** As the text around it. */
    PLAIN(""),
    /** Stressed. */
    STRONG("strong"),
    /** Of less weight. */
    QUIET("quiet"),
    /** A number, kept on one line where it can be; the same colour as text, whatever its sign. */
    NUMBER("number"),
    /** Says that something is not there. */
    ABSENT("absent"),
    /** Says that something is there and not printed. */
    WITHHELD("withheld"),
    /** A key of a row. */
    KEY("key"),
    /** A word in a frame. */
    TAG("tag"),
    /** A word in a frame that asks for attention. */
    TAG_WARNING("tag tag-warning"),
    /** A word in a frame for what goes well. */
    TAG_CALM("tag tag-calm"),
    /** A small raised mark that leads to an explanation. */
    NOTE("note"),
    /** Circles that stand beside the words for the same level. */
    CIRCLES("circles"),
    /** Circles of a level that is not settled, beside the words that say so. */
    CIRCLES_PROVISIONAL("circles provisional");

    private final String css;

    Look(String css) {
        this.css = css;
    }

    /** {@return {@code true} when a screen reader passes it over, as words beside it say the same; empty otherwise} */
    public String hidden() {
        return this == CIRCLES || this == CIRCLES_PROVISIONAL ? "true" : "";
    }

    /** {@return the classes in the style sheet, empty for plain text} */
    public String css() {
        return css;
    }
}
