package org.synthesis.io.report.page;

import com.google.common.collect.ImmutableList;

/**
 * A chapter of a report.
 *
 * @param id the name that links use
 * @param number what stands before the title, such as {@code 3} or {@code A}
 * @param title the heading
 * @param blocks what is inside
 */
public record Chapter(String id, String number, String title, ImmutableList<Block> blocks) {
    /** Takes out characters that no printed text has. */
    public Chapter {
        title = Run.readable(title);
    }

    /** {@return headings of level 3 inside, for the table of contents} */
    public ImmutableList<Block.Heading> parts() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 3 && !heading.id().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
