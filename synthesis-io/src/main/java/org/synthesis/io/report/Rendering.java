package org.synthesis.io.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.synthesis.io.report.page.JtereportGenerated;
import org.synthesis.io.report.page.JtesheetGenerated;
import org.synthesis.io.report.page.ReportPage;
import org.synthesis.io.report.page.SheetPage;

/** Calls the compiled templates; their output escapes every text by the place it stands in. */
@SuppressWarnings("NullAway") // compiled templates take null for no interceptor
final class Rendering {
    private static final int TYPICAL_REPORT = 1 << 20;
    private static final int TYPICAL_SHEET = 1 << 15;

    private Rendering() {}

    static String of(ReportPage page) {
        StringOutput output = new StringOutput(TYPICAL_REPORT);
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(output), null, page);
        return output.toString().strip() + "\n";
    }

    static String of(SheetPage page) {
        StringOutput output = new StringOutput(TYPICAL_SHEET);
        JtesheetGenerated.render(new OwaspHtmlTemplateOutput(output), null, page);
        return output.toString().strip() + "\n";
    }
}
