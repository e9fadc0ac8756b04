package org.synthesis.examples.ess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily a Dutch text reads, by counting: the reading ease of Flesch for Dutch is
 * {@code 206.84 - 0.93 * words per sentence - 77 * syllables per word} (Douma 1960, De leesbaarheid van landbouwbladen). From 60
 * upwards a text counts as standard, and counting says nothing of its order or its tone.
 *
 * @param sentences sentences as lists of words
 */
record Readability(List<List<String>> sentences) {
    private static final Pattern STOP = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern VOWELS = Pattern.compile("ij|[äëïöü]|[aeiouyáéíóúàèêû]+");
    private static final int LONG = 13;

    static Readability of(String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (String sentence : STOP.split(text, -1)) {
            List<String> words = NO_WORD.splitAsStream(sentence)
                    .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                    .toList();
            if (!words.isEmpty()) {
                sentences.add(words);
            }
        }
        return new Readability(sentences);
    }

    double wordsPerSentence() {
        return (double) words().size() / sentences.size();
    }

    int longestSentence() {
        return sentences.stream().mapToInt(List::size).max().orElse(0);
    }

    /** {@return the share of words of more than twelve letters} */
    double longWords() {
        return (double) words().stream().filter(word -> word.length() >= LONG).count() / words().size();
    }

    double fleschDouma() {
        double syllables = words().stream().mapToInt(Readability::syllables).sum();
        return 206.84 - 0.93 * wordsPerSentence() - 77 * syllables / words().size();
    }

    /** Groups of vowels; one with a diaeresis begins a syllable of its own. */
    static int syllables(String word) {
        return Math.max(
                1, (int) VOWELS.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }

    private List<String> words() {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
