package org.synthesis.scoring.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synthesis.model.text.Language;
import org.synthesis.model.vocabulary.GrammaticalNumber;
import org.synthesis.scoring.resource.Texts;

/**
 * A sentence with gaps: {@code {X}} for words, {@code {decrease/increase}} and {@code {singular|plural}} for forms.
 *
 * @param text the sentence
 * @param language what it is written in
 */
record Template(String text, Language language) {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SMALL_WORD_FIRST = Pattern.compile("'[a-z] .*");

    /** {@return the letters of the words it is filled with, and {@code /} when a form goes by the change} */
    ImmutableSortedSet<String> gaps() {
        return GAP.matcher(text)
                .results()
                .map(gap -> gap.group(1))
                .filter(gap -> gap.length() == 1 || gap.indexOf('/') >= 0)
                .map(gap -> gap.length() == 1 ? gap : "/")
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** {@return the sentence with words in its gaps, and its first letter a capital} */
    String fill(Map<String, String> words, GrammaticalNumber number, OutcomeChange change) {
        String filled = GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(fill(gap, words, number, change)));
        return capital(filled.endsWith("..") ? filled.substring(0, filled.length() - 1) : filled);
    }

    /** {@return the sentence with words in its gaps, for one that has no forms} */
    String fill(ImmutableMap<String, String> words) {
        return fill(words, GrammaticalNumber.SINGULAR, OutcomeChange.DECREASE);
    }

    private String fill(MatchResult gap, Map<String, String> words, GrammaticalNumber number, OutcomeChange change) {
        String inside = gap.group(1);
        if (inside.length() == 1) {
            String word = words.get(inside);
            if (word == null) {
                throw new AssertionError("nothing for {" + inside + "} of: " + text);
            }
            return word;
        }
        return form(
                form(inside, '/', change == OutcomeChange.DECREASE ? 0 : 1),
                '|',
                number == GrammaticalNumber.SINGULAR ? 0 : 1);
    }

    private String form(String forms, char mark, int which) {
        List<String> all = Splitter.on(mark).splitToList(forms);
        if (all.size() > 2) {
            throw new AssertionError("expected one or two forms in: " + text);
        }
        return all.get(Math.min(which, all.size() - 1));
    }

    /** Dutch capitalises both letters of an {@code ij}, and the word after a shortened one such as {@code 's}. */
    private String capital(String sentence) {
        boolean dutch = language == Language.NL;
        int from = dutch && SMALL_WORD_FIRST.matcher(sentence).matches() ? 3 : 0;
        int to = from + (dutch && sentence.startsWith("ij", from) ? 2 : 1);
        return sentence.substring(0, from)
                + sentence.substring(from, to).toUpperCase(Locale.ROOT)
                + sentence.substring(to);
    }

    /** The templates of a language by key. */
    static ImmutableMap<String, Template> all(Language language) {
        ImmutableMap.Builder<String, Template> all = ImmutableMap.builder();
        Texts.entries("statements." + language.code() + ".properties")
                .forEach((key, text) -> all.put(key, new Template(text, language)));
        return all.buildOrThrow();
    }
}
