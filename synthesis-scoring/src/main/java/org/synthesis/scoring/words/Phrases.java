package org.synthesis.scoring.words;

import java.util.function.Function;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;

/** Numbers and sentences for readers. */
public final class Phrases {
    private static final double SMALLEST = 0.0001;

    private Phrases() {}

    /** {@return a sentence in which {@code {0}}, {@code {1}} and so on stand for words} */
    public static LocalizedText say(String nl, String en, LocalizedText... parts) {
        String dutch = nl;
        String english = en;
        for (int i = 0; i < parts.length; i++) {
            dutch = dutch.replace("{" + i + "}", parts[i].nl());
            english = english.replace("{" + i + "}", parts[i].en());
        }
        return LocalizedText.of(dutch, english);
    }

    /** {@return a number with as many decimals as its size asks; a very small one only as closer to zero than a border} */
    public static LocalizedText number(double value) {
        double size = Math.abs(value);
        if (value != 0 && size < SMALLEST) {
            return LocalizedText.of(
                    (value < 0 ? "tussen 0 en -" : "minder dan ") + "0,0001",
                    (value < 0 ? "between 0 and -" : "less than ") + "0.0001");
        }
        if (size >= 1000) {
            return whole(Math.round(value));
        }
        int decimals = size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.01 || size == 0 ? 3 : 4;
        return in(text -> text.exact(rounded(value, decimals)));
    }

    private static double rounded(double value, int decimals) {
        return Double.parseDouble(NumberText.in(Language.EN).fixed(value, decimals));
    }

    /** {@return a whole number} */
    public static LocalizedText whole(long value) {
        return in(text -> text.whole(value));
    }

    /** {@return a probability or share in whole percents; a small one only as below one percent} */
    public static LocalizedText percent(double share) {
        if (share > 0 && share < 0.01) {
            return LocalizedText.of("minder dan 1%", "less than 1%");
        }
        return in(text -> text.fixed(100 * share, 0) + "%");
    }

    private static LocalizedText in(Function<NumberText, String> written) {
        return LocalizedText.of(written.apply(NumberText.in(Language.NL)), written.apply(NumberText.in(Language.EN)));
    }
}
