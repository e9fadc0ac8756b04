package org.synthesis.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;

/** Short citations in which no two sources look the same: equal ones get a, b, c after the year, in the order of their keys. */
final class Citations {
    private static final int LETTERS = 26;

    private Citations() {}

    static ImmutableMap<SourceId, String> of(Collection<Source> sources, Language language) {
        ImmutableMap.Builder<SourceId, String> citations = ImmutableMap.builder();
        sources.stream()
                .sorted(Comparator.comparing(source -> source.id().value()))
                .collect(Collectors.groupingBy(
                        source -> source.shortCitation(language), TreeMap::new, Collectors.toList()))
                .forEach((citation, alike) -> {
                    for (int i = 0; i < alike.size(); i++) {
                        citations.put(alike.get(i).id(), alike.size() == 1 ? citation : lettered(citation, i));
                    }
                });
        return citations.buildKeepingLast();
    }

    /** A letter follows the digits of a year at once, and words such as "z.j." after a hyphen. */
    private static String lettered(String citation, int index) {
        boolean year = Character.isDigit(citation.charAt(citation.length() - 1));
        return citation + (year ? "" : "-") + letters(index);
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }
}
