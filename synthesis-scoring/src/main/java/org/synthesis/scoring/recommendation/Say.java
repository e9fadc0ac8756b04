package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/** Sentences for readers. */
final class Say {
    private Say() {}

    /** {@return a sentence in which {@code {0}}, {@code {1}} and so on stand for words} */
    static LocalizedText say(String nl, String en, Object... parts) {
        return LocalizedText.of(fill(nl, Language.NL, parts), fill(en, Language.EN, parts));
    }

    /** {@return a sentence that is the same in both languages but for its words} */
    static LocalizedText both(String sentence, Object... parts) {
        return say(sentence, sentence, parts);
    }

    /** {@return texts in a row: {@code a, b en c}} */
    static LocalizedText list(ImmutableList<LocalizedText> texts) {
        return LocalizedText.of(list(texts, Language.NL, " en "), list(texts, Language.EN, " and "));
    }

    private static String list(ImmutableList<LocalizedText> texts, Language language, String last) {
        ImmutableList<String> words =
                texts.stream().map(text -> text.in(language)).collect(ImmutableList.toImmutableList());
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }

    private static String fill(String sentence, Language language, Object... parts) {
        String filled = sentence;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i] instanceof LocalizedText text ? text.in(language) : parts[i].toString();
            filled = filled.replace("{" + i + "}", part);
        }
        return filled;
    }
}
