package org.synthesis.io.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;

/**
 * Numbers of a plot as readers see them: ratios for the two ratio scales, decimals of the language. A number of a million or
 * more is written with a power of ten so that columns stay narrow, and a ratio too small for the decimals as
 * {@code < 0.01}, never as 0.
 */
record Figures(Language language, Scale scale, int decimals) {
    private static final double LN10 = StrictMath.log(10);
    private static final double LARGE = 1e6;

    /** {@return a number of the scale of analysis} */
    String estimate(double analysed) {
        if (scale == Scale.IDENTITY) {
            return Math.abs(analysed) < LARGE
                    ? NumberText.in(language).fixed(analysed, decimals)
                    : plain(new BigDecimal(analysed).round(new MathContext(3, RoundingMode.HALF_UP)), language);
        }
        double digits = analysed / LN10;
        if (Math.abs(digits) > 99) {
            return digits > 0 ? "> 1e99" : "< 1e-99";
        }
        double ratio = StrictMath.exp(analysed);
        double least = StrictMath.pow(10, -decimals);
        if (ratio < least / 2) {
            return "< " + NumberText.in(language).fixed(least, decimals);
        }
        return ratio < LARGE
                ? NumberText.in(language).fixed(ratio, decimals)
                : plain(new BigDecimal(ratio).round(new MathContext(3, RoundingMode.HALF_UP)), language);
    }

    /** {@return the lower bound with its bracket and the mark before the upper bound, for instance {@code [0.30,}} */
    String lower(Interval interval) {
        return '[' + estimate(interval.low()) + (language == Language.NL ? ";" : ",");
    }

    /** {@return the upper bound with its bracket} */
    String upper(Interval interval) {
        return estimate(interval.high()) + ']';
    }

    /** {@return for instance {@code 1.53 [1.35, 1.73]}} */
    String withInterval(double analysed, Interval interval) {
        return estimate(analysed) + ' ' + lower(interval) + ' ' + upper(interval);
    }

    /** {@return a decimal as it stands, with a power of ten when it would be long} */
    static String plain(BigDecimal value, Language language) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        int magnitude = stripped.precision() - stripped.scale() - 1;
        if (magnitude >= -4 && magnitude < 6) {
            String text = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
            return text.replace('.', language.decimalMark());
        }
        String mantissa = stripped.scaleByPowerOfTen(-magnitude).toPlainString();
        return mantissa.replace('.', language.decimalMark()) + 'e' + magnitude;
    }
}
