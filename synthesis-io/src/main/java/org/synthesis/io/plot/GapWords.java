package org.synthesis.io.plot;

import java.util.List;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;

/** The words of a gap map in one language. */
record GapWords(Language language) {
    String in(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    String number(int value) {
        return NumberText.in(language).whole(value);
    }

    String fallbackTitle() {
        return in("Kenniskaart", "Gap map");
    }

    String overview(int rows, int columns, int empty) {
        return in("Kaart van ", "Map of ") + counted(rows, in("rij", "row"), in("rijen", "rows")) + in(" bij ", " by ")
                + counted(columns, in("kolom", "column"), in("kolommen", "columns")) + "; "
                + counted(
                        empty,
                        in("cel zonder bevindingen", "cell without findings"),
                        in("cellen zonder bevindingen", "cells without findings"));
    }

    String more(int rest) {
        return in("; en nog ", "; and ") + number(rest) + in("", " more");
    }

    String cell(GapCell cell) {
        StringBuilder text = new StringBuilder();
        if (cell.findings().isEmpty()) {
            text.append(in("geen bevindingen", "no findings"));
        } else {
            text.append(counted(cell.findings().size(), in("bevinding", "finding"), in("bevindingen", "findings")))
                    .append(in(" uit ", " from "))
                    .append(counted(cell.sources(), in("bron", "source"), in("bronnen", "sources")))
                    .append(in("; beste beoordeling: ", "; best appraisal: "))
                    .append(appraisal(cell))
                    .append("; ")
                    .append(directness(cell));
        }
        return text.append("; ")
                .append(counted(
                        cell.insights().size(),
                        in("praktijkinzicht", "practice insight"),
                        in("praktijkinzichten", "practice insights")))
                .toString();
    }

    String appraisal(GapCell cell) {
        return cell.findings().isEmpty() ? "" : level(cell).label().in(language);
    }

    String directness(GapCell cell) {
        if (cell.findings().isEmpty()) {
            return "";
        }
        return cell.direct() ? direct() : indirect();
    }

    String direct() {
        return in("ook direct bewijs", "some direct evidence");
    }

    String indirect() {
        return in("alleen indirect bewijs", "indirect evidence only");
    }

    List<String> columns() {
        return List.of(
                in("rij", "row"),
                in("kolom", "column"),
                in("bevindingen", "findings"),
                in("bronnen", "sources"),
                in("beste beoordeling", "best appraisal"),
                in("directheid", "directness"),
                in("praktijkinzichten", "practice insights"));
    }

    /** {@return the best appraisal; findings without one are not assessed} */
    static AppraisalLevel level(GapCell cell) {
        return cell.bestAppraisal().orElse(AppraisalLevel.NOT_ASSESSED);
    }

    private String counted(int number, String one, String many) {
        return number(number) + ' ' + (number == 1 ? one : many);
    }
}
