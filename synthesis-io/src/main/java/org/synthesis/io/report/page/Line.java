package org.synthesis.io.report.page;

import com.google.common.collect.ImmutableList;

/**
 * A line of text: a paragraph, an item of a list or one of the lines in a cell.
 *
 * @param runs stretches of text in their order
 */
public record Line(ImmutableList<Run> runs) {
    /** {@return a line that looks the same throughout} */
    public static Line of(String text) {
        return new Line(text.isEmpty() ? ImmutableList.of() : ImmutableList.of(Run.of(text, Look.PLAIN)));
    }

    /** {@return whether there is nothing to read} */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** {@return the text without looks and links} */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
