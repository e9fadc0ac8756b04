package org.synthesis.io.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.synthesis.model.text.Language;

/** Dates as a language writes them; the names of months stand here, as those of a machine differ. */
final class Dates {
    private static final String[] DUTCH = {
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december"
    };
    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    /** {@return for instance {@code 29 februari 2024}; a text that is not year-month-day as it stands} */
    static String in(Language language, String date) {
        try {
            LocalDate day = LocalDate.parse(date.strip());
            String month = (language == Language.NL ? DUTCH : ENGLISH)[day.getMonthValue() - 1];
            return day.getDayOfMonth() + " " + month + " " + day.getYear();
        } catch (DateTimeException e) {
            return date;
        }
    }
}
