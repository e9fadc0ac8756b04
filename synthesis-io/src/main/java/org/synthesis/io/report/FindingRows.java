package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.source.Source;

/** Findings as rows of an evidence profile, and as short lines; withholds what nobody verified. */
final class FindingRows {
    private final Material material;

    FindingRows(Material material) {
        this.material = material;
    }

    /** {@return one row for each finding, which is the row its key leads to} */
    Block.Grid profile(String caption, Collection<ResearchFinding> findings) {
        Grids grid = Grids.of("", caption)
                .column(material.say(Word.FINDING), "wide")
                .column(material.say(Word.DIRECTION), "middle")
                .column(material.say(Word.NUMBER), "middle")
                .column(material.say(Word.OUTCOME), "middle")
                .column(material.say(Word.APPRAISAL), "middle")
                .column(material.say(Word.SOURCE), "middle");
        for (ResearchFinding finding : findings) {
            grid.row(
                    material.keys.anchor("finding", finding.id().value()),
                    "",
                    List.of(
                            Grids.cell(statement(finding)),
                            Grids.cell(direction(finding)),
                            Grids.cell(number(finding)),
                            Grids.cell(outcome(finding)),
                            Grids.cell(appraisal(finding)),
                            Grids.cell(source(finding))));
        }
        return grid.grid();
    }

    /** {@return statement, key, direction and source in one line} */
    Line brief(ResearchFinding finding) {
        Inline line = material.line()
                .text(material.say(finding.publishedStatement()))
                .text(" (")
                .key(finding.id())
                .text("; ")
                .link(material.keys.target(finding.source().value()).orElse(""), material.cite(finding.source()))
                .text("; ");
        addDirection(line, finding);
        return line.text(")").line();
    }

    /** {@return the number; that it is withheld, or that there is none} */
    Line figure(ResearchFinding finding) {
        String number = material.effects.of(finding);
        if (finding.withholdsNumber()) {
            return material.line()
                    .as(Look.WITHHELD, number)
                    .text(": ")
                    .text(material.say(Word.WITHHELD_NUMBER_WHY))
                    .line();
        }
        return number.isEmpty()
                ? material.absent(Word.NO_NUMBER)
                : material.line().as(Look.NUMBER, number).line();
    }

    /** Adds the direction; that it is withheld, or that the text does not give one. */
    Inline addDirection(Inline line, ResearchFinding finding) {
        Optional<Direction> published = finding.publishedDirection();
        if (published.isPresent()) {
            return line.text(Material.sign(published.get()) + " " + material.say(published.get()));
        }
        return finding.directionCertainty() == Verification.NONE
                ? line.as(Look.ABSENT, material.say(Word.NO_DIRECTION))
                : line.as(Look.WITHHELD, material.say(Word.DIRECTION_WITHHELD));
    }

    private List<Line> statement(ResearchFinding finding) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        lines.add(material.line()
                .as(Look.STRONG, finding.id().value())
                .text(" ")
                .text(material.say(finding.publishedStatement()))
                .line());
        if (!finding.note().isEmpty() && isOpen(finding)) {
            lines.add(material.line()
                    .quiet(material.say(Word.CODER_NOTE) + " ")
                    .english(finding.note())
                    .line());
        }
        return lines.build();
    }

    /** A note may repeat what is withheld, so it is printed only when nothing is. */
    private static boolean isOpen(ResearchFinding finding) {
        return !finding.withholdsNumber() && finding.directionCertainty() != Verification.FROM_MEMORY;
    }

    private List<Line> direction(ResearchFinding finding) {
        List<Line> lines = new ArrayList<>();
        lines.add(addDirection(material.line(), finding).line());
        if (finding.publishedDirection().isPresent()) {
            if (finding.pole() == SubjectPole.OPPOSITE || finding.directionReported() != finding.direction()) {
                lines.add(material.line()
                        .quiet(material.say(
                                Word.TURNED,
                                Material.sign(finding.directionReported()) + " "
                                        + material.say(finding.directionReported())))
                        .line());
            } else {
                lines.add(material.line().quiet(material.say(Word.AS_REPORTED)).line());
            }
        } else if (finding.directionCertainty() != Verification.NONE) {
            lines.add(material.line()
                    .quiet(material.say(Word.BECAUSE_IS, material.say(finding.directionCertainty())))
                    .line());
        }
        return lines;
    }

    private List<Line> number(ResearchFinding finding) {
        List<Line> lines = new ArrayList<>();
        lines.add(figure(finding));
        if (!finding.withholdsNumber()) {
            String size = material.effects.size(finding.effect());
            if (!size.isEmpty()) {
                lines.add(material.line().as(Look.NUMBER, size).line());
            }
            finding.effect()
                    .verifiedIn()
                    .filter(place -> finding.effect().hasNumber())
                    .ifPresent(place -> lines.add(material.line()
                            .quiet(material.say(finding.effect().verification()) + ": ")
                            .english(place)
                            .line()));
        }
        return lines;
    }

    private List<Line> outcome(ResearchFinding finding) {
        List<Line> lines = new ArrayList<>();
        Outcome outcome = material.evidence.outcomesById().get(finding.outcome());
        lines.add(Line.of(outcome == null ? finding.outcome().value() : material.say(outcome.label())));
        if (outcome != null) {
            lines.add(material.line().quiet(material.say(outcome.polarity())).line());
        }
        finding.subgroup()
                .ifPresent(subgroup -> lines.add(material.line()
                        .text(material.say(Word.SUBGROUP) + " ")
                        .english(subgroup)
                        .line()));
        lines.add(material.line().quiet(material.say(finding.unit())).line());
        return lines;
    }

    private List<Line> appraisal(ResearchFinding finding) {
        List<Line> lines = new ArrayList<>();
        lines.add(material.line()
                .text(material.say(finding.appraisal().level()))
                .text(" ")
                .quiet("("
                        + material.concept(
                                "appraisal-scheme", finding.appraisal().scheme()) + ")")
                .line());
        if (!finding.appraisal().reason().isEmpty()) {
            lines.add(material.line().english(finding.appraisal().reason()).line());
        }
        lines.add(Line.of(material.say(Word.DIRECTNESS_IS, material.say(finding.directness()))));
        lines.add(Line.of(material.say(finding.fromHome() ? Word.FROM_HOME : Word.NOT_FROM_HOME, material.home())));
        return lines;
    }

    private List<Line> source(ResearchFinding finding) {
        List<Line> lines = new ArrayList<>();
        lines.add(material.cited(finding.sources()));
        Optional<Source> source = material.source(finding.source());
        source.ifPresent(found -> {
            lines.add(Line.of(material.say(found.design())));
            if (!found.readBasis().isEmpty()) {
                lines.add(material.line()
                        .quiet(material.say(Word.READ) + " ")
                        .english(found.readBasis())
                        .line());
            }
        });
        return lines;
    }
}
