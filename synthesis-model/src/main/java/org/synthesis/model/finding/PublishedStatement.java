package org.synthesis.model.finding;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;

/**
 * What a published text may say of a finding: its statement, unless that repeats a number nobody verified or rests on memory.
 */
final class PublishedStatement {
    private static final int MOST_DECIMALS = 4;

    private PublishedStatement() {}

    static LocalizedText of(ResearchFinding finding) {
        if (finding.directionCertainty() == Verification.FROM_MEMORY) {
            return LocalizedText.of(
                    "De uitspraak is uit het geheugen genoteerd en wordt achtergehouden tot zij in de bron is nagegaan.",
                    "The statement was noted from memory and is withheld until it is verified in the source.");
        }
        if (finding.effect().hasNumber()
                && !finding.effect().verification().isPublishable()
                && repeatsNumber(finding)) {
            String nl = finding.publishedDirection()
                    .map(d -> "Richting: " + d.label().nl() + ". ")
                    .orElse("");
            String en = finding.publishedDirection()
                    .map(d -> "Direction: " + d.label().en() + ". ")
                    .orElse("");
            return LocalizedText.of(
                    nl + "Het getal is nog niet in de bron nagegaan en wordt achtergehouden.",
                    en + "The number is not yet verified in the source and is withheld.");
        }
        if (finding.directionCertainty() == Verification.INFERRED) {
            return LocalizedText.of(
                    marked(finding.statement().nl(), " (Richting afgeleid, niet nagegaan.)"),
                    marked(finding.statement().en(), " (Direction inferred, not verified.)"));
        }
        return finding.statement();
    }

    /** A missing text stays missing, so that the other language is shown. */
    private static String marked(String text, String mark) {
        return text.isEmpty() ? text : text + mark;
    }

    private static boolean repeatsNumber(ResearchFinding finding) {
        ReportedEffect effect = finding.effect();
        DoubleStream.Builder numbers = DoubleStream.builder();
        effect.estimate().ifPresent(numbers);
        effect.rangeLow().ifPresent(numbers);
        effect.rangeHigh().ifPresent(numbers);
        effect.valueA().ifPresent(numbers);
        effect.valueB().ifPresent(numbers);
        effect.interval().ifPresent(interval -> {
            numbers.add(interval.low());
            numbers.add(interval.high());
        });
        return numbers.build().anyMatch(number -> contains(finding.statement(), Math.abs(number)));
    }

    /** Whether a text has the number exactly or rounded, with or without its leading zero, or as a percentage. */
    private static boolean contains(LocalizedText statement, double number) {
        return Stream.of(Language.NL, Language.EN).anyMatch(language -> {
            NumberText text = NumberText.in(language);
            String words = language == Language.NL ? statement.nl() : statement.en();
            String exact = text.exact(number);
            Stream<String> rounded =
                    IntStream.rangeClosed(1, MOST_DECIMALS).mapToObj(decimals -> text.fixed(number, decimals));
            return words.contains(text.exact(number * 100) + "%")
                    || Stream.concat(Stream.of(exact), rounded)
                            .anyMatch(printed -> words.contains(printed) || words.contains(bare(printed)));
        });
    }

    private static String bare(String number) {
        return number.startsWith("0") && number.length() > 1 ? number.substring(1) : number;
    }
}
