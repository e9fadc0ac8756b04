package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The words of an analysis. It remembers which were looked at: {@link #finish} refuses what nobody asked for, so that a word
 * without meaning here never passes unseen.
 */
final class Words {
    private final String path;
    private final Map<String, Object> object;
    private final Set<String> seen = new HashSet<>();
    private final List<Words> inner = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Words(String path, Object object) {
        this.path = path;
        if (!(object instanceof Map)) {
            throw new Unsupported(path + " is not an object");
        }
        this.object = (Map<String, Object>) object;
    }

    /** Everything that was not looked at, here or deeper, is unsupported. */
    void finish() {
        for (String key : object.keySet()) {
            if (!seen.contains(key)) {
                throw new Unsupported("unknown word: " + path + "." + key);
            }
        }
        inner.forEach(Words::finish);
    }

    boolean has(String key) {
        return object.containsKey(key);
    }

    /** The words there are, all counted as seen. */
    Set<String> keys() {
        seen.addAll(object.keySet());
        return object.keySet();
    }

    /** A word that says for people what others say for programs, such as a formula. */
    void ignore(String key) {
        seen.add(key);
    }

    Object raw(String key) {
        seen.add(key);
        return object.get(key);
    }

    String text(String key) {
        Object value = raw(key);
        if (value instanceof String text) {
            return text;
        }
        throw new Unsupported(path + "." + key + " should be a text, got " + value);
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    double number(String key) {
        Object value = raw(key);
        if (value instanceof Double number) {
            return number;
        }
        throw new Unsupported(path + "." + key + " should be a number, got " + value);
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        if (raw(key) instanceof Boolean flag) {
            return flag;
        }
        throw new Unsupported(path + "." + key + " should be true or false");
    }

    Words words(String key) {
        Words words = new Words(path + "." + key, raw(key));
        inner.add(words);
        return words;
    }

    Optional<Words> optionalWords(String key) {
        return object.get(key) instanceof Map ? Optional.of(words(key)) : Optional.empty();
    }

    List<Words> listOfWords(String key) {
        List<Words> list = new ArrayList<>();
        if (has(key)) {
            for (Object item : list(key)) {
                Words words = new Words(path + "." + key + "[" + list.size() + "]", item);
                inner.add(words);
                list.add(words);
            }
        }
        return list;
    }

    /** A list; a single value is a list of one. */
    @SuppressWarnings("unchecked")
    List<Object> list(String key) {
        Object value = raw(key);
        return value instanceof List ? (List<Object>) value : List.of(value);
    }

    List<String> texts(String key) {
        return has(key) ? list(key).stream().map(String.class::cast).toList() : List.of();
    }

    double[] numbers(String key) {
        return list(key).stream().mapToDouble(item -> (Double) item).toArray();
    }

    /** Numbers of which some are null. */
    List<OptionalDouble> optionalNumbers(String key) {
        return list(key).stream()
                .map(item -> item == null ? OptionalDouble.empty() : OptionalDouble.of((Double) item))
                .toList();
    }

    double[][] matrix(String key) {
        return list(key).stream()
                .map(row -> ((List<?>) row)
                        .stream().mapToDouble(cell -> (Double) cell).toArray())
                .toArray(double[][]::new);
    }

    /** These words, of which those under the key take the place of those outside; every word of both counts as seen here. */
    Words overridden(String key) {
        Words changes = words(key);
        Map<String, Object> merged = new java.util.LinkedHashMap<>(object);
        merged.remove(key);
        for (String changed : changes.keys()) {
            merged.put(changed, changes.raw(changed));
        }
        return new Words(path + "." + key, merged);
    }

    @Override
    public String toString() {
        return path + object;
    }
}
