package org.synthesis.model.vocabulary;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * How a name stands inside a sentence of each language.
 *
 * <p>The words are those of the middle of a sentence, with their article when they take one: {@code ouderlijk toezicht},
 * {@code de samenwerking}, {@code parents}; abbreviations and proper names keep their capitals. A sentence that starts with the name
 * makes its first letter a capital.
 *
 * @param nl the Dutch words
 * @param nlNumber whether they take a Dutch verb in the singular or the plural
 * @param en the English words
 * @param enNumber whether they take an English verb in the singular or the plural
 */
@Immutable
public record LocalizedTerm(String nl, GrammaticalNumber nlNumber, String en, GrammaticalNumber enNumber) {
    private static final Pattern ABBREVIATION_OR_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d].*|.*\\s\\p{Lu}.*");
    private static final Pattern ASIDE = Pattern.compile("\\(.*");

    /** Puts one space between words and checks that there are words. */
    public LocalizedTerm {
        nl = CharMatcher.whitespace().trimAndCollapseFrom(Checks.text(nl, "Dutch words"), ' ');
        en = CharMatcher.whitespace().trimAndCollapseFrom(Checks.text(en, "English words"), ' ');
    }

    /** {@return a name that is singular in both languages} */
    public static LocalizedTerm singular(String nl, String en) {
        return new LocalizedTerm(nl, GrammaticalNumber.SINGULAR, en, GrammaticalNumber.SINGULAR);
    }

    /** {@return a name that is plural in both languages} */
    public static LocalizedTerm plural(String nl, String en) {
        return new LocalizedTerm(nl, GrammaticalNumber.PLURAL, en, GrammaticalNumber.PLURAL);
    }

    /**
     * {@return the best guess for a label nobody wrote a term for: singular, the first letter small unless it opens an abbreviation
     * or a name whose later words are capitalised too}
     */
    public static LocalizedTerm ofLabel(LocalizedText label) {
        return singular(small(label.in(Language.NL)), small(label.in(Language.EN)));
    }

    /** {@return the words in a language} */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /** {@return the number in a language} */
    public GrammaticalNumber number(Language language) {
        return language == Language.NL ? nlNumber : enNumber;
    }

    /** {@return this name and another, which are several together} */
    public LocalizedTerm and(LocalizedTerm other) {
        return plural(nl + " en " + other.nl, en + " and " + other.en);
    }

    private static String small(String label) {
        String bare = ASIDE.matcher(label).replaceFirst("");
        boolean keeps = label.isEmpty() || ABBREVIATION_OR_NAME.matcher(bare).matches();
        return keeps ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
