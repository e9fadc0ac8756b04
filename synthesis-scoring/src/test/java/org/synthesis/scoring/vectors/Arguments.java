package org.synthesis.scoring.vectors;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The input of a vector, {@code name=value} parted by semicolons; remembers what was read, so that nothing is passed over. */
final class Arguments {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    Arguments(String input) {
        for (String part : Splitter.on(';').trimResults().omitEmptyStrings().split(input)) {
            int at = part.indexOf('=');
            if (at < 0
                    || values.put(
                                    part.substring(0, at).trim(),
                                    part.substring(at + 1).trim())
                            != null) {
                throw new AssertionError("expected name=value once each, got \"" + part + "\"");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        read.add(name);
        String value = values.get(name);
        if (value == null) {
            throw new AssertionError("no " + name + " among " + values.keySet());
        }
        return value;
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    double number(String name) {
        return Double.parseDouble(text(name));
    }

    double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    /** Words parted by spaces. */
    List<String> words(String name) {
        return Splitter.on(' ').omitEmptyStrings().splitToList(text(name));
    }

    /** Numbers parted by spaces. */
    double[] numbers(String name) {
        return words(name).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** Every name that has not been read yet, for instance the items of a tool, in the order of the input. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(read);
        read.addAll(rest.keySet());
        return rest;
    }

    Set<String> unread() {
        Set<String> unread = new TreeSet<>(values.keySet());
        unread.removeAll(read);
        return unread;
    }
}
