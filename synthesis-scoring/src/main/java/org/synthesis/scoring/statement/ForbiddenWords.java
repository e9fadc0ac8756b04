package org.synthesis.scoring.statement;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * Words that claim more than evidence below moderate certainty allows: {@code effectief}, {@code bewezen}, {@code effective},
 * {@code proven}, in all their inflections and compounds.
 *
 * <p>The denials {@code ineffectief} and {@code unproven} count as well, as they are no less sure of themselves. The nouns {@code
 * bewijs}, {@code effect} and {@code effectiviteit} name a subject and claim nothing.
 */
public final class ForbiddenWords {
    private static final Pattern DUTCH =
            pattern("\\p{L}*effectie(?:f|fs|fst|fste|ve|ver|vere|vers)|(?:on|wel)?bewezen(?:e)?|bewijst|bewees");
    private static final Pattern ENGLISH = pattern("\\p{L}*effective(?:ly)?|(?:un|dis)?prove[nsd]?");

    private ForbiddenWords() {}

    /** {@return the words of a text that its certainty does not allow, in small letters; none from moderate certainty on} */
    public static ImmutableSet<String> in(LocalizedText text, CertaintyLevel certainty) {
        return ImmutableSet.<String>builder()
                .addAll(in(text.nl(), Language.NL, certainty))
                .addAll(in(text.en(), Language.EN, certainty))
                .build();
    }

    /** {@return the words of a text in one language that its certainty does not allow} */
    public static ImmutableSet<String> in(String text, Language language, CertaintyLevel certainty) {
        return switch (certainty) {
            case HIGH, MODERATE -> ImmutableSet.of();
            case LOW, VERY_LOW ->
                (language == Language.NL ? DUTCH : ENGLISH)
                        .matcher(text)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .collect(ImmutableSet.toImmutableSet());
        };
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
