package org.synthesis.model.finding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.text.LocalizedText;

/**
 * What a published text may say of a finding: its statement, unless that repeats a number nobody verified or rests on memory.
 */
final class PublishedStatement {
    private static final Pattern NUMBER = Pattern.compile("[0-9]*[.,]?[0-9]+");

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
        return numbers.build()
                .anyMatch(number -> contains(finding.statement().nl(), number)
                        || contains(finding.statement().en(), number));
    }

    /** Whether a number in the text is a rounding of another, of it in percent, or of the change it means in percent. */
    private static boolean contains(String words, double number) {
        double size = Math.abs(number);
        double[] disguises = {size, 100 * size, 100 * Math.abs(1 - size)};
        return NUMBER.matcher(words).results().anyMatch(match -> {
            BigDecimal printed = new BigDecimal("0" + match.group().replace(',', '.'));
            double halfUnit = 0.5 * Math.pow(10, -printed.scale());
            return Arrays.stream(disguises)
                    .anyMatch(disguise -> Math.abs(disguise - printed.doubleValue()) <= halfUnit * (1 + 1e-9));
        });
    }
}
