package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.Conclusions;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * What would change each conclusion: one row a tipping point, most plausible first, and one for each conclusion that nothing tried
 * changes, so that none is passed over in silence.
 */
final class TippingTable {
    private TippingTable() {}

    static String of(Conclusions conclusions) {
        return Table.<Row>columns(table -> {
                    table.text("key", Row::key);
                    table.text("result", r -> r.point().isPresent() ? "changes" : "no-change");
                    table.text("source", code(TippingPoint::source));
                    table.optional("input_path", r -> r.point().map(TippingPoint::inputPath));
                    table.both("input", words(TippingPoint::input));
                    table.both("baseline", words(TippingPoint::baseline));
                    table.both("flip_value", words(TippingPoint::flipValue));
                    table.both("from", words(TippingPoint::fromConclusion));
                    table.both("to", words(TippingPoint::toConclusion));
                    table.text("shift", code(TippingPoint::shift));
                    table.text("plausibility", code(TippingPoint::plausibility));
                    table.both("because", words(TippingPoint::because));
                })
                .of(rows(conclusions));
    }

    private static ImmutableList<Row> rows(Conclusions conclusions) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (TippingPoints found : conclusions.tippingPoints()) {
            found.points().forEach(point -> rows.add(new Row(found.key(), Optional.of(point))));
            if (found.points().isEmpty()) {
                rows.add(new Row(found.key(), Optional.empty()));
            }
        }
        return rows.build();
    }

    private static Function<Row, String> code(Function<TippingPoint, ? extends Coded> part) {
        return row -> row.point().map(part).map(Coded::code).orElse("");
    }

    private static Function<Row, LocalizedText> words(Function<TippingPoint, LocalizedText> part) {
        return row -> row.point().map(part).orElse(LocalizedText.EMPTY);
    }

    /** A tipping point, or a conclusion without one. */
    private record Row(String key, Optional<TippingPoint> point) {}
}
