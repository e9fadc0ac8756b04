package org.synthesis.scoring.statement;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.LocalizedTerm;

/**
 * Sentences in which the certainty and the size can be heard: {@code may reduce}, {@code likely reduces slightly}.
 *
 * <p>Every sentence starts with a capital, ends with a full stop, and stands in both languages. The English wording of effects is
 * that of Santesso et al. 2020; the Dutch wording is a proposal of this library until a client has signed it off.
 */
public final class InformativeStatement {
    /** The English wording. */
    public static final Rule ENGLISH = new Rule(
            "informative-statement-en",
            RuleStatus.N,
            LocalizedText.of(
                    "vaste Engelse zinnen voor zekerheid en omvang", "fixed English sentences for certainty and size"),
            "Santesso et al. 2020, J Clin Epidemiol 119:126");

    /** The Dutch wording. */
    public static final Rule DUTCH = new Rule(
            "informative-statement-nl",
            RuleStatus.L,
            LocalizedText.of(
                    "vaste Nederlandse zinnen voor zekerheid en omvang; de opdrachtgever moet ze nog goedkeuren",
                    "fixed Dutch sentences for certainty and size; the client has yet to sign them off"),
            "after Santesso et al. 2020, J Clin Epidemiol 119:126");

    private static final ImmutableMap<String, Template> DUTCH_TEMPLATES = Template.all(Language.NL);
    private static final ImmutableMap<String, Template> ENGLISH_TEMPLATES = Template.all(Language.EN);
    private static final String ANY = "any";
    private static final String SENTENCE_ENDS = ".!?";

    private InformativeStatement() {}

    /** {@return the sentence for a claim} */
    public static LocalizedText of(Claim claim) {
        String key = key(claim);
        return make(language -> template(key, language)
                .fill(
                        ImmutableMap.of(
                                claim.verb().slot(),
                                claim.subject().in(language),
                                "O",
                                claim.outcome().in(language)),
                        claim.subject().number(language),
                        claim.change()));
    }

    /** {@return what a qualitative finding says, with the confidence in it} */
    public static LocalizedText finding(Clause clause, CertaintyLevel confidence) {
        LocalizedText words = confidence == CertaintyLevel.HIGH ? clause.main() : clause.subordinate();
        return sentence(key("finding", confidence.code(), ANY), language -> ImmutableMap.of("S", words.in(language)));
    }

    /**
     * {@return a whole sentence as someone wrote it, and the confidence in it in a second one}
     *
     * @param confidence absent when nobody assessed it
     */
    public static LocalizedText insight(LocalizedText written, Optional<CertaintyLevel> confidence) {
        return sentence(
                key("insight", confidence.map(CertaintyLevel::code).orElse("not-assessed"), ANY),
                language -> ImmutableMap.of("S", ended(written.in(language))));
    }

    /**
     * {@return what practitioners report, with its support on the ladder of practice insights}
     *
     * @param support from 0, an assertion, to 4, systematically elicited from several kinds of sources
     */
    public static LocalizedText practice(Clause clause, int support) {
        Checks.that(0 <= support && support <= 4, "support goes from 0 to 4, got %d", support);
        return sentence(
                key("practice", ANY, ANY),
                language -> ImmutableMap.of("S", clause.subordinate().in(language), "n", Integer.toString(support)));
    }

    /**
     * {@return how many studies point towards a subject, when no size can be estimated}
     *
     * @param favouring how many do
     * @param studies of how many, at least two, as one study has a result and not a count
     */
    public static LocalizedText direction(int favouring, int studies, LocalizedTerm subject) {
        Checks.that(
                studies >= 2 && 0 <= favouring && favouring <= studies,
                "expected a count of at least two studies, got %d of %d",
                favouring,
                studies);
        return sentence(
                key("direction", ANY, ANY),
                language -> ImmutableMap.of(
                        "k", Integer.toString(favouring), "n", Integer.toString(studies), "X", subject.in(language)));
    }

    /**
     * {@return the sentence for findings that do not say one thing}
     *
     * @param verdict one without a direction
     * @param sides the findings side by side, without a full stop
     */
    public static LocalizedText undecided(Verdict verdict, LocalizedTerm subject, LocalizedText sides) {
        return sentence(key(verdict), language -> ImmutableMap.of("X", subject.in(language), "T", sides.in(language)));
    }

    static String key(Claim claim) {
        CertaintyLevel certainty = claim.certainty();
        boolean sized = certainty != CertaintyLevel.VERY_LOW
                && (claim.verb() == ClaimVerb.EFFECT || claim.size() == StatedSize.NONE);
        return key(claim.verb().kind(), certainty.code(), sized ? claim.size().code() : ANY);
    }

    static String key(Verdict verdict) {
        return switch (verdict) {
            case CONFLICTING, VARIES_BY_OUTCOME, MIXED, INTERMEDIATE_ONLY, UNCLEAR -> key(verdict.code(), ANY, ANY);
            case LESS_HARM, MORE_HARM, NO_ASSOCIATION ->
                throw new IllegalArgumentException(verdict + " has a direction; it is a claim");
        };
    }

    static String key(String kind, String certainty, String size) {
        return "stmt." + kind + "." + certainty + "." + size;
    }

    private static LocalizedText sentence(String key, Function<Language, ImmutableMap<String, String>> words) {
        return make(language -> template(key, language).fill(words.apply(language)));
    }

    private static LocalizedText make(Function<Language, String> sentence) {
        return LocalizedText.of(sentence.apply(Language.NL), sentence.apply(Language.EN));
    }

    private static Template template(String key, Language language) {
        Template template = (language == Language.NL ? DUTCH_TEMPLATES : ENGLISH_TEMPLATES).get(key);
        if (template == null) {
            throw new AssertionError("no template " + key + " in " + language);
        }
        return template;
    }

    private static String ended(String sentence) {
        String stripped = sentence.strip();
        boolean ends = !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return ends ? stripped : stripped + ".";
    }
}
