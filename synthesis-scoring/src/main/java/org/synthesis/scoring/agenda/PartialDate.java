package org.synthesis.scoring.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may stop at the month or the year.
 *
 * @param year the year
 * @param month 1 to 12; empty when not said
 * @param day empty when not said
 */
record PartialDate(int year, OptionalInt month, OptionalInt day) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int MONTHS = 12;

    /** {@return the date; empty when the text is none} */
    static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(Integer.parseInt(matcher.group(1)), part(matcher, 2), part(matcher, 3));
        return date.exists() ? Optional.of(date) : Optional.empty();
    }

    private static OptionalInt part(Matcher matcher, int group) {
        return matcher.group(group) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group(group)));
    }

    private boolean exists() {
        try {
            LocalDate found = LocalDate.of(year, month.orElse(1), day.orElse(1));
            return found.getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@return months from this date to a later one, a part of a month counted as a whole; empty when one of them is only a year} */
    OptionalInt monthsTo(PartialDate later) {
        if (month.isEmpty() || later.month.isEmpty()) {
            return OptionalInt.empty();
        }
        int months = MONTHS * (later.year - year) + later.month.getAsInt() - month.getAsInt();
        boolean hasPart = day.isPresent() && later.day.isPresent() && later.day.getAsInt() > day.getAsInt();
        return OptionalInt.of(hasPart ? months + 1 : months);
    }

    /** {@return whether this lies after another date, as far as both go} */
    boolean isAfter(PartialDate other) {
        if (year != other.year || month.isEmpty() || other.month.isEmpty()) {
            return year > other.year;
        }
        if (month.getAsInt() != other.month.getAsInt() || day.isEmpty() || other.day.isEmpty()) {
            return month.getAsInt() > other.month.getAsInt();
        }
        return day.getAsInt() > other.day.getAsInt();
    }

    @Override
    public String toString() {
        return year + part("-", month) + part("-", day);
    }

    private static String part(String mark, OptionalInt number) {
        return number.isEmpty() ? "" : mark + (number.getAsInt() < 10 ? "0" : "") + number.getAsInt();
    }
}
