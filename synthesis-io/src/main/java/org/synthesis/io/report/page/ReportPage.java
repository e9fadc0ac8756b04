package org.synthesis.io.report.page;

import com.google.common.collect.ImmutableList;

/**
 * A whole report in one language.
 *
 * @param language ISO 639-1 code
 * @param kind what it is, above the title
 * @param title the title
 * @param status says that it is a draft
 * @param facts title block
 * @param skip words of the link past the table of contents
 * @param contents heading of the table of contents
 * @param toContents words of the link back to the table of contents
 * @param footer last line
 * @param chapters in their order
 */
public record ReportPage(
        String language,
        String kind,
        String title,
        Line status,
        Block.Facts facts,
        String skip,
        String contents,
        String toContents,
        Line footer,
        ImmutableList<Chapter> chapters) {
    /** Takes out characters that no printed text has. */
    public ReportPage {
        title = Run.readable(title);
    }
}
