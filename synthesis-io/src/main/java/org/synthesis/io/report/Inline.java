package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.Run;
import org.synthesis.model.id.Id;

/** Puts a line together, run by run. */
final class Inline {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]*");

    private final Keys keys;
    private final ImmutableList.Builder<Run> runs = ImmutableList.builder();

    Inline(Keys keys) {
        this.keys = keys;
    }

    Inline as(Look look, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text, look));
        }
        return this;
    }

    Inline text(String text) {
        return as(Look.PLAIN, text);
    }

    Inline strong(String text) {
        return as(Look.STRONG, text);
    }

    Inline quiet(String text) {
        return as(Look.QUIET, text);
    }

    /** Adds text in the language coders write their notes in. */
    Inline english(String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Look.QUIET, "", "en"));
        }
        return this;
    }

    Inline link(String target, String text) {
        runs.add(new Run(text, Look.PLAIN, target, ""));
        return this;
    }

    /** Adds the mark of an explanation, which leads there. */
    Inline note(Block.Note note) {
        runs.add(new Run(note.mark(), Look.NOTE, "#" + note.id(), ""));
        return this;
    }

    /** Adds a key that leads to its row. */
    Inline key(String key) {
        runs.add(new Run(key, Look.KEY, keys.target(key).orElse(""), ""));
        return this;
    }

    Inline key(Id id) {
        return key(id.value());
    }

    /** Adds keys with commas between them. */
    Inline keys(Collection<? extends Id> ids) {
        boolean first = true;
        for (Id id : ids) {
            if (!first) {
                text(", ");
            }
            key(id);
            first = false;
        }
        return this;
    }

    /** Adds keys in brackets after a blank; nothing when there are none. */
    Inline grounds(Collection<? extends Id> ids) {
        return ids.isEmpty() ? this : text(" (").keys(ids).text(")");
    }

    /** Adds text in which every key of a row leads there. A key has a digit or a hyphen, so that no plain word is taken for one. */
    Inline linked(String text) {
        Matcher words = WORD.matcher(text);
        int from = 0;
        while (words.find()) {
            String word = trimmed(words.group());
            if (looksLikeKey(word) && keys.target(word).isPresent()) {
                text(text.substring(from, words.start())).key(word);
                from = words.start() + word.length();
            }
        }
        return text(text.substring(from));
    }

    Line line() {
        return new Line(runs.build());
    }

    private static boolean looksLikeKey(String word) {
        return word.length() > 1 && word.chars().anyMatch(c -> Character.isDigit(c) || c == '-');
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && ".:-_".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
