package org.synthesis.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.conclusion.DirectionCounts;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;

/** What tables say of one factor or intervention: its verdict and sentence, directions, number and certainty. */
final class SubjectCells {
    private final Material material;

    SubjectCells(Material material) {
        this.material = material;
    }

    /** {@return the verdict, its sentence with keys, and what a reader must know} */
    List<Line> together(SubjectConclusion conclusion) {
        List<Line> lines = new ArrayList<>();
        lines.add(material.verdictTags(conclusion));
        lines.add(statement(conclusion));
        if (conclusion.areaLevel()) {
            lines.add(material.line()
                    .as(Look.TAG_WARNING, material.say(Word.AREA_LEVEL))
                    .line());
        }
        if (!conclusion.seeAlso().isEmpty()) {
            lines.add(material.named(material.line().text(material.say(Word.SEE_ALSO) + " "), conclusion.seeAlso())
                    .line());
        }
        lines.add(material.line()
                .link("#" + profileId(conclusion), material.say(Word.TO_PROFILE))
                .line());
        return lines;
    }

    /**
     * {@return the sentence for a subject, with the keys of the findings that point its way, then of the others, then of those
     * without a direction that counts, unless the sentence names them already}
     */
    Line statement(SubjectConclusion conclusion) {
        String sentence = material.say(conclusion.statement());
        Inline line = material.line().linked(sentence);
        if (conclusion.findings().stream().anyMatch(id -> sentence.contains(id.value()))) {
            return line.line();
        }
        Optional<Direction> pointing = direction(conclusion.verdict());
        List<FindingId> carrying = new ArrayList<>();
        List<FindingId> others = new ArrayList<>();
        List<FindingId> uncounted = new ArrayList<>();
        for (ResearchFinding finding : material.findings(conclusion.findings())) {
            Optional<Direction> published = finding.publishedDirection();
            if (published.isEmpty() || published.get() == Direction.UNCLEAR) {
                uncounted.add(finding.id());
            } else if (pointing.isEmpty() || published.equals(pointing)) {
                carrying.add(finding.id());
            } else {
                others.add(finding.id());
            }
        }
        if (carrying.isEmpty()) {
            return line.grounds(conclusion.findings()).line();
        }
        line.text(" (").keys(carrying);
        besides(line, Word.ALSO_WEIGHED, others);
        besides(line, Word.NOT_COUNTED, uncounted);
        return line.text(")").line();
    }

    private void besides(Inline line, Word how, List<FindingId> findings) {
        if (!findings.isEmpty()) {
            line.text("; " + material.say(how) + " ").keys(findings);
        }
    }

    private static Optional<Direction> direction(Verdict verdict) {
        return switch (verdict) {
            case LESS_HARM -> Optional.of(Direction.HARM_DOWN);
            case MORE_HARM -> Optional.of(Direction.HARM_UP);
            case NO_ASSOCIATION -> Optional.of(Direction.NO_ASSOCIATION);
            default -> Optional.empty();
        };
    }

    /** {@return how many findings point which way, and from how many sources and studies} */
    List<Line> directions(SubjectConclusion conclusion) {
        List<Line> lines = new ArrayList<>();
        DirectionCounts counts = conclusion.counts();
        add(lines, counts.moreHarm(), Direction.HARM_UP);
        add(lines, counts.lessHarm(), Direction.HARM_DOWN);
        add(lines, counts.noAssociation(), Direction.NO_ASSOCIATION);
        add(lines, counts.mixed(), Direction.MIXED);
        add(lines, counts.unclear(), Direction.UNCLEAR);
        if (counts.unverified() > 0) {
            lines.add(Line.of(material.count(counts.unverified()) + " " + material.say(Word.UNVERIFIED)));
        }
        lines.add(material.line()
                .quiet(material.say(
                        Word.SOURCES_AND_STUDIES,
                        material.count(conclusion.sources()),
                        material.count(conclusion.studies())))
                .line());
        return lines;
    }

    private void add(List<Line> lines, int count, Direction direction) {
        if (count > 0) {
            lines.add(Line.of(Material.sign(direction) + " " + material.count(count) + " " + material.say(direction)));
        }
    }

    /** {@return the published number that stands for the subject; that there is none} */
    List<Line> size(SubjectConclusion conclusion) {
        if (conclusion.headline().isEmpty()) {
            boolean several = material.findings(conclusion.findings()).stream()
                            .filter(finding -> finding.subgroup().isPresent()
                                    && finding.effect().hasNumber())
                            .count()
                    > 1;
            return List.of(material.absent(several ? Word.NO_AVERAGE : Word.NO_HEADLINE));
        }
        return material.findings(List.of(conclusion.headline().get())).stream()
                .map(finding -> material.line()
                        .as(Look.NUMBER, material.effects.of(finding))
                        .text(" ")
                        .key(finding.id())
                        .line())
                .toList();
    }

    /**
     * {@return the certainty as circles and words, grey and marked while it is provisional, with letters that lead to its reasons}
     *
     * @param notes the explanations, each with its letter
     */
    List<Line> certainty(SubjectConclusion conclusion, List<Block.Note> notes) {
        List<Line> lines = new ArrayList<>();
        Optional<CertaintyAssessment> assessment = conclusion.certainty();
        if (assessment.isEmpty()) {
            lines.add(material.absent(Word.CERTAINTY_NONE));
        } else {
            CertaintyAssessment found = assessment.get();
            Inline circles = material.line()
                    .as(
                            found.isProvisional() ? Look.CIRCLES_PROVISIONAL : Look.CIRCLES,
                            found.wordingLevel().symbols());
            for (Block.Note note : notes) {
                circles.text(" ").note(note);
            }
            lines.add(circles.line());
            lines.add(material.line().strong(material.say(found.levelText())).line());
        }
        lines.add(material.line()
                .quiet(material.say(conclusion.direct() ? Word.SOME_DIRECT : Word.ALL_INDIRECT))
                .line());
        return lines;
    }

    /** {@return the name of the fold with everything on a subject} */
    static String profileId(SubjectConclusion conclusion) {
        return Keys.PART + "profile-" + conclusion.subject().value();
    }
}
