package org.synthesis.model.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.util.EnumSet;
import java.util.function.UnaryOperator;

/**
 * One text in Dutch and English.
 *
 * @param nl the Dutch text, empty when missing
 * @param en the English text, empty when missing
 */
@Immutable
public record LocalizedText(String nl, String en) {
    /** No text in any language. */
    public static final LocalizedText EMPTY = new LocalizedText("", "");

    /** {@return a text in both languages} */
    public static LocalizedText of(String nl, String en) {
        return new LocalizedText(nl, en);
    }

    /** {@return the same words in both languages, for names and codes that are not translated} */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** {@return whether neither language has a text} */
    public boolean isEmpty() {
        return nl.isEmpty() && en.isEmpty();
    }

    /** {@return the languages without a text, none of them when both are missing} */
    public ImmutableSet<Language> missing() {
        EnumSet<Language> missing = EnumSet.noneOf(Language.class);
        if (nl.isEmpty() != en.isEmpty()) {
            missing.add(nl.isEmpty() ? Language.NL : Language.EN);
        }
        return Sets.immutableEnumSet(missing);
    }

    /** {@return the text in a language; when it is missing the other language, marked with its code, never a blank} */
    public String in(Language language) {
        String wanted = raw(language);
        if (!wanted.isEmpty() || isEmpty()) {
            return wanted;
        }
        return "[" + language.other().code() + "] " + raw(language.other());
    }

    /** {@return both texts changed in the same way; a missing one stays missing} */
    public LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(nl.isEmpty() ? nl : change.apply(nl), en.isEmpty() ? en : change.apply(en));
    }

    private String raw(Language language) {
        return language == Language.NL ? nl : en;
    }
}
