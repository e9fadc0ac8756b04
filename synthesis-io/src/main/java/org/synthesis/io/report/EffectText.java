package org.synthesis.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;

/**
 * Published numbers in words: with the sign and the digits of the source, and the decimal mark of a language.
 *
 * <p>For instance {@code d = 0,36}, {@code OR 1,8}, {@code z 0,227 (0,198 tot 0,253)}, {@code 44% tegen 50%},
 * {@code 15 van 18}, {@code -21%}. Standardised measures have at least two decimals, and the numbers of one result have equally
 * many. A number of the source is never rounded; one that was recomputed from primary effects has three decimals, as its
 * further digits stand in no publication. An interval with another coverage than 95% says so.
 *
 * @param language whose words and decimal mark are used
 */
public record EffectText(Language language) {
    private static final double USUAL_LEVEL = 0.95;
    private static final int RECOMPUTED_DECIMALS = 3;
    private static final int STANDARDISED_DECIMALS = 2;

    /** {@return the writer for a language} */
    public static EffectText in(Language language) {
        return new EffectText(language);
    }

    /** {@return the number of a finding; the word for withheld when it is not verified, empty when there is none} */
    public String of(ResearchFinding finding) {
        return finding.withholdsNumber() ? Word.WITHHELD.in(language) : number(finding.effect());
    }

    /** {@return the number as published, whether verified or not; empty when none is claimed} */
    public String number(ReportedEffect effect) {
        if (!effect.hasNumber()) {
            return "";
        }
        int decimals = decimals(effect);
        StringJoiner parts = new StringJoiner("; ");
        effect.estimate().ifPresent(estimate -> parts.add(estimate(effect, estimate, decimals)));
        if (effect.rangeLow().isPresent() || effect.rangeHigh().isPresent()) {
            parts.add(range(effect, decimals));
        }
        effect.valueA().ifPresent(a -> parts.add(pair(effect, a)));
        return parts.toString();
    }

    /** {@return numbers of studies, effects and participants and the p-value, as published; empty when none is given} */
    public String size(ReportedEffect effect) {
        NumberText whole = NumberText.in(language);
        StringJoiner parts = new StringJoiner("; ");
        effect.studies().ifPresent(k -> parts.add("k = " + whole.whole(k)));
        effect.effects().ifPresent(k -> parts.add(Word.EFFECTS_COUNT.in(language, whole.whole(k))));
        effect.participants().ifPresent(n -> parts.add("n = " + whole.whole(n)));
        effect.pValue().ifPresent(p -> parts.add(pValue(p)));
        return parts.toString();
    }

    private String estimate(ReportedEffect effect, double estimate, int decimals) {
        String text = name(effect.measure(), fixed(effect.measure(), estimate, decimals));
        return text
                + effect.interval()
                        .map(interval -> " (" + interval(effect, interval, decimals) + ")")
                        .orElse("");
    }

    private String interval(ReportedEffect effect, Interval interval, int decimals) {
        String bounds = NumberText.in(language)
                .range(
                        fixed(effect.measure(), interval.low(), decimals),
                        fixed(effect.measure(), interval.high(), decimals));
        return interval.level() == USUAL_LEVEL
                ? bounds
                : Word.INTERVAL_LEVEL.in(language, percent(interval.level())) + " " + bounds;
    }

    private String range(ReportedEffect effect, int decimals) {
        String bounds = effect.rangeLow().isPresent() && effect.rangeHigh().isPresent()
                ? NumberText.in(language)
                        .range(
                                fixed(effect.measure(), effect.rangeLow().getAsDouble(), decimals),
                                fixed(effect.measure(), effect.rangeHigh().getAsDouble(), decimals))
                : fixed(effect.measure(), first(effect.rangeLow(), effect.rangeHigh()), decimals);
        if (effect.estimate().isPresent()) {
            return Word.RANGE.in(language, bounds);
        }
        return switch (effect.measure()) {
            case PERCENT_CHANGE, PROPORTION_PAIR, VOTE_COUNT, NONE -> bounds;
            default -> effect.measure().label().in(language) + " " + bounds;
        };
    }

    private String pair(ReportedEffect effect, double a) {
        boolean votes = effect.measure() == EffectMeasure.VOTE_COUNT;
        String first = votes ? NumberText.in(language).exact(a) : percent(a);
        if (effect.valueB().isEmpty()) {
            return first;
        }
        double b = effect.valueB().getAsDouble();
        return votes
                ? Word.OUT_OF.in(language, first, NumberText.in(language).exact(b))
                : Word.AGAINST.in(language, first, percent(b));
    }

    private String name(EffectMeasure measure, String number) {
        return switch (measure) {
            case D, G, R, BETA -> measure.label().in(language) + " = " + number;
            case Z, ODDS_RATIO, LOG_ODDS_RATIO, RISK_RATIO, ADJUSTED_RISK_RATIO ->
                measure.label().in(language) + " " + number;
            case VARIANCE_EXPLAINED_MAX -> Word.VARIANCE_MAX.in(language, number);
            case PERCENT_CHANGE, PROPORTION_PAIR, VOTE_COUNT, NONE -> number;
        };
    }

    private String fixed(EffectMeasure measure, double value, int decimals) {
        return switch (measure) {
            case PERCENT_CHANGE -> NumberText.in(language).exact(value) + "%";
            case VARIANCE_EXPLAINED_MAX, PROPORTION_PAIR -> percent(value);
            default -> NumberText.in(language).fixed(value, decimals);
        };
    }

    /** The most digits after the decimal mark among the numbers of one result. */
    private static int decimals(ReportedEffect effect) {
        if (effect.verification() == Verification.RECOMPUTED) {
            return RECOMPUTED_DECIMALS;
        }
        int least = switch (effect.measure()) {
            case D, G, R, Z, BETA -> STANDARDISED_DECIMALS;
            default -> 0;
        };
        int most = Math.max(least, decimals(effect.estimate()));
        most = Math.max(most, Math.max(decimals(effect.rangeLow()), decimals(effect.rangeHigh())));
        Optional<Interval> interval = effect.interval();
        return interval.isEmpty()
                ? most
                : Math.max(
                        most,
                        Math.max(
                                decimals(OptionalDouble.of(interval.get().low())),
                                decimals(OptionalDouble.of(interval.get().high()))));
    }

    private static int decimals(OptionalDouble value) {
        return value.isEmpty()
                ? 0
                : Math.max(
                        0,
                        BigDecimal.valueOf(value.getAsDouble())
                                .stripTrailingZeros()
                                .scale());
    }

    private static double first(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() ? one.getAsDouble() : other.getAsDouble();
    }

    /** A proportion as a percentage, moved in decimal so that no digit changes. */
    private String percent(double proportion) {
        BigDecimal percent = BigDecimal.valueOf(proportion).movePointRight(2).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString()
                        .replace('.', language.decimalMark())
                + "%";
    }

    /** A p-value as printed: {@code <.01} becomes {@code p < 0,01}, {@code ns} is said in words. */
    private String pValue(String printed) {
        String p = printed.strip();
        if (p.equals("ns")) {
            return Word.NOT_SIGNIFICANT.in(language);
        }
        String sign = p.startsWith("<") ? "<" : "=";
        String digits = p.startsWith("<") || p.startsWith("=") ? p.substring(1).strip() : p;
        if (!digits.matches("0?\\.[0-9]+")) {
            return "p " + p;
        }
        String whole = digits.startsWith(".") ? "0" + digits : digits;
        return "p " + sign + " " + whole.replace('.', language.decimalMark());
    }
}
