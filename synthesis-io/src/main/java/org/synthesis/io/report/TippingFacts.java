package org.synthesis.io.report;

import java.util.ArrayList;
import java.util.List;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;

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
        List<Line> lines = new ArrayList<>();
        points.stream().limit(SHOWN).forEach(point -> lines.add(line(point)));
        if (points.size() > SHOWN) {
            lines.add(material.line()
                    .quiet(material.say(Word.TIPPING_MORE, material.count(points.size() - SHOWN)))
                    .line());
        }
        return lines;
    }

    private Line line(TippingPoint point) {
        return material.line()
                .strong(Plain.capital(material.say(point.input())))
                .text(": " + material.say(point.baseline()) + " → " + material.say(point.flipValue()) + ". ")
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
