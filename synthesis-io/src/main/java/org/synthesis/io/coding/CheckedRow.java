package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.text.LocalizedText;

/** A row whose cells were turned into values of their kinds; cells that are empty or wrong have no value. */
final class CheckedRow {
    private final SourceLocation place;
    private final String key;
    private final NumberForm numbers;
    private final Map<String, Object> values;

    CheckedRow(SourceLocation place, String key, NumberForm numbers, Map<String, Object> values) {
        this.place = place;
        this.key = key;
        this.numbers = numbers;
        this.values = new HashMap<>(values);
    }

    /** {@return the key of the row, as a set that is empty when its table has none} */
    Set<String> keys() {
        return key.isEmpty() ? Set.of() : Set.of(key);
    }

    SourceLocation place() {
        return place;
    }

    SourceLocation at(String column) {
        return place.atColumn(column);
    }

    /** {@return how numbers are written in its file} */
    NumberForm numbers() {
        return numbers;
    }

    /** {@return names of the columns that have a value, in alphabetical order} */
    ImmutableSortedSet<String> columns() {
        return ImmutableSortedSet.copyOf(values.keySet());
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    void set(String column, Object value) {
        values.put(column, value);
    }

    void clear(String column) {
        values.remove(column);
    }

    /** The value of a column the row cannot do without. */
    <T> T get(String column, Class<T> type) {
        return find(column, type).orElseThrow(() -> new AssertionError(at(column) + " was not checked"));
    }

    <T> Optional<T> find(String column, Class<T> type) {
        return Optional.ofNullable(values.get(column)).map(type::cast);
    }

    String text(String column) {
        return find(column, String.class).orElse("");
    }

    Optional<String> optionalText(String column) {
        return find(column, String.class);
    }

    LocalizedText localized(String stem) {
        return LocalizedText.of(text(stem + "_nl"), text(stem + "_en"));
    }

    OptionalInt integer(String column) {
        return find(column, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    OptionalDouble number(String column) {
        return find(column, Double.class).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    boolean yes(String column) {
        return find(column, Boolean.class).orElse(false);
    }

    @SuppressWarnings("unchecked") // the parser puts lists of strings in columns of words, texts and references
    ImmutableList<String> words(String column) {
        return (ImmutableList<String>) values.getOrDefault(column, ImmutableList.of());
    }
}
