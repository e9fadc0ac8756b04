package org.synthesis.io.report;

import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.text.LocalizedText;

/** What would turn a conclusion: the most plausible changes first, and how many more there are. */
final class TippingFacts {
    private static final int SHOWN = 3;

    private final Material material;

    TippingFacts(Material material) {
        this.material = material;
    }

    /** {@return the changes that would turn the conclusion with a key; says so when none that was tried does} */
    List<Line> of(String key) {
        List<TippingPoint> points = material.conclusions.tippingPoints(key);
        if (points.isEmpty()) {
            return List.of(material.absent(Word.TIPPING_NONE));
        }
        ListMultimap<Change, TippingPoint> changes = LinkedListMultimap.create();
        points.forEach(point -> changes.put(Change.of(point), point));
        List<Line> lines = new ArrayList<>();
        int shown = 0;
        for (Collection<TippingPoint> same : Iterables.limit(changes.asMap().values(), SHOWN)) {
            lines.add(line(List.copyOf(same)));
            shown += same.size();
        }
        if (points.size() > shown) {
            lines.add(material.line()
                    .quiet(material.say(Word.TIPPING_MORE, material.count(points.size() - shown)))
                    .line());
        }
        return lines;
    }

    /** What is the same in changes of different things that are told in one line. */
    private record Change(
            LocalizedText baseline,
            LocalizedText flipValue,
            LocalizedText then,
            Plausibility plausibility,
            LocalizedText because) {
        static Change of(TippingPoint point) {
            return new Change(
                    point.baseline(), point.flipValue(), point.toConclusion(), point.plausibility(), point.because());
        }
    }

    private Line line(List<TippingPoint> same) {
        TippingPoint point = same.get(0);
        String inputs = same.stream().map(each -> material.say(each.input())).collect(Collectors.joining("; "));
        return material.line()
                .strong(Plain.capital(inputs))
                .text((same.size() > 1 ? material.say(Word.TIPPING_EACH) : "") + ": " + material.say(point.baseline())
                        + " → " + material.say(point.flipValue()) + ". ")
                .linked(material.say(Word.TIPPING_THEN, Plain.sentence(material.say(point.toConclusion()))))
                .quiet(" (" + material.say(point.plausibility()) + "; " + material.say(point.because()) + ")")
                .line();
    }

    /** {@return every factor and intervention with what would turn its conclusion} */
    List<Block> subjects() {
        Grids grid = Grids.of(
                        "",
                        material.say(
                                Word.TIPPING_TABLE,
                                material.count(material.conclusions.subjects().size())))
                .column(material.say(Word.CONCLUSION), "middle")
                .column(material.say(Word.TIPPING_CHANGES), "wide");
        for (SubjectConclusion conclusion : material.conclusions.subjects()) {
            grid.row(
                    "",
                    "",
                    List.of(
                            Grids.cell(
                                    material.line()
                                            .strong(material.name(conclusion.subject()))
                                            .text(" ")
                                            .key(conclusion.subject())
                                            .line(),
                                    Line.of(material.verdict(conclusion) + "; " + material.certainty(conclusion))),
                            Grids.cell(of(conclusion.key()))));
        }
        return List.of(Material.paragraph(Line.of(material.say(Word.TIPPING_INTRO))), grid.grid());
    }
}
