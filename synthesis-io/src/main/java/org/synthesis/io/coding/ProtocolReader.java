package org.synthesis.io.coding;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Builds the protocol from the settings of its table; settings that are not given keep their default. */
final class ProtocolReader {
    private static final String THRESHOLD = "threshold.";
    private static final ImmutableList<String> SETTINGS = ImmutableList.of(
            "title",
            "population",
            "outcome",
            "client",
            "contact",
            "version",
            "date",
            "search_date",
            "home_country",
            "tau_squared_method",
            "test",
            "prediction",
            "draft_tools");

    private final ImmutableList.Builder<Diagnostic> diagnostics;

    ProtocolReader(ImmutableList.Builder<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    Protocol read(List<CheckedRow> rows) {
        Map<String, CheckedRow> settings = new TreeMap<>();
        Thresholds thresholds = Thresholds.standard();
        for (CheckedRow row : rows) {
            String name = row.text("setting");
            boolean isThreshold = name.startsWith(THRESHOLD);
            if (settings.containsKey(name)) {
                diagnostics.add(Diagnostic.error(
                        "duplicate-setting",
                        row.at("setting"),
                        "expected each setting once; found " + Shown.quoted(name) + " a second time",
                        "the first one is kept"));
            } else if (isThreshold || SETTINGS.contains(name)) {
                settings.put(name, row);
                thresholds = isThreshold ? threshold(thresholds, name, row) : thresholds;
            } else {
                diagnostics.add(Diagnostic.error(
                        "unknown-setting",
                        row.at("setting"),
                        "expected one of " + String.join(", ", SETTINGS) + ", or " + THRESHOLD
                                + " and the code of a threshold; found " + Shown.quoted(name),
                        Nearest.hint(name, SETTINGS)));
            }
        }
        ImmutableMap.Builder<String, String> raw = ImmutableMap.builder();
        settings.forEach((name, row) -> raw.put(name, row.text("value_nl") + " | " + row.text("value_en")));
        Protocol unspecified = Protocol.unspecified();
        AnalysisSpec standard = unspecified.pooling();
        return unspecified.toBuilder()
                .title(text(settings, "title"))
                .population(text(settings, "population"))
                .outcome(text(settings, "outcome"))
                .client(word(settings, "client", ""))
                .contact(word(settings, "contact", ""))
                .version(word(settings, "version", ""))
                .date(word(settings, "date", ""))
                .searchDate(word(settings, "search_date", ""))
                .homeCountry(word(settings, "home_country", unspecified.homeCountry()))
                .pooling(standard.toBuilder()
                        .tauSquaredMethod(choice(settings, "tau_squared_method", TauSquaredMethod.class)
                                .orElse(standard.tauSquaredMethod()))
                        .test(choice(settings, "test", TestMethod.class).orElse(standard.test()))
                        .prediction(choice(settings, "prediction", PredictionMethod.class)
                                .orElse(standard.prediction()))
                        .build())
                .thresholds(thresholds)
                .draftTools(Splitter.on(CharMatcher.anyOf("; "))
                        .omitEmptyStrings()
                        .split(word(settings, "draft_tools", "")))
                .raw(raw.buildOrThrow())
                .build();
    }

    /** Sets one threshold, or says what is wrong with it and leaves it as it was. */
    private Thresholds threshold(Thresholds thresholds, String name, CheckedRow row) {
        String code = name.substring(THRESHOLD.length());
        Optional<Threshold> known = Coded.parse(Threshold.class, code);
        if (known.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "unknown-threshold",
                    row.at("setting"),
                    "expected " + THRESHOLD + " and the code of a threshold; found " + Shown.quoted(name),
                    Nearest.hint(code, codes(Threshold.class))));
            return thresholds;
        }
        Threshold threshold = known.get();
        String written = row.text("value_nl");
        Optional<Double> number = row.numbers()
                .parse(written)
                .filter(value -> threshold.lowest() <= value && value <= threshold.highest());
        if (number.isEmpty()) {
            String hint = row.numbers().hint(written);
            diagnostics.add(Diagnostic.error(
                    "bad-threshold",
                    row.at("value_nl"),
                    "expected a number from " + threshold.lowest() + " to " + threshold.highest() + "; found "
                            + Shown.quoted(written),
                    (hint.isEmpty() ? "" : hint + "; ") + "the standard " + threshold.standard() + " is used"));
            return thresholds;
        }
        return thresholds.with(threshold, number.get());
    }

    private static LocalizedText text(Map<String, CheckedRow> settings, String name) {
        CheckedRow row = settings.get(name);
        return row == null ? LocalizedText.EMPTY : row.localized("value");
    }

    private static String word(Map<String, CheckedRow> settings, String name, String otherwise) {
        CheckedRow row = settings.get(name);
        return row == null || row.text("value_nl").isEmpty() ? otherwise : row.text("value_nl");
    }

    private <E extends Enum<E> & Coded> Optional<E> choice(
            Map<String, CheckedRow> settings, String name, Class<E> vocabulary) {
        String code = word(settings, name, "");
        Optional<E> chosen = Coded.parse(vocabulary, code);
        CheckedRow row = settings.get(name);
        if (row != null && chosen.isEmpty() && !code.isEmpty()) {
            List<String> codes = codes(vocabulary);
            diagnostics.add(Diagnostic.error(
                    "unknown-code",
                    row.at("value_nl"),
                    "expected one of " + String.join(", ", codes) + "; found " + Shown.quoted(code),
                    Nearest.hint(code, codes)));
        }
        return chosen;
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).toList();
    }
}
