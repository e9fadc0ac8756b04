package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.Tone;
import org.synthesis.model.conclusion.DirectionCounts;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** Factors by level and interventions by verdict, each with an evidence profile below its table. */
final class SubjectTables {
    private final Material material;
    private final FindingRows findings;

    SubjectTables(Material material, FindingRows findings) {
        this.material = material;
        this.findings = findings;
    }

    /** {@return factors, family and community first} */
    List<Block> factors() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.FACTORS_INTRO))));
        for (EcologicalLevel level : EcologicalLevel.reportOrder()) {
            List<SubjectConclusion> here = material.conclusions.subjects().stream()
                    .filter(conclusion -> material.subject(conclusion.subject())
                            .filter(subject -> subject instanceof Factor && subject.level() == level)
                            .isPresent())
                    .toList();
            if (!here.isEmpty()) {
                blocks.add(material.heading(
                        3, Keys.PART + "level-" + level.code(), Word.LEVEL_TITLE, material.say(level)));
                blocks.add(factorTable(level, here));
                here.forEach(conclusion -> blocks.add(profile(conclusion)));
            }
        }
        return blocks;
    }

    private Block factorTable(EcologicalLevel level, List<SubjectConclusion> conclusions) {
        Grids grid = Grids.of("", material.say(Word.FACTOR_TABLE, material.say(level)))
                .column(material.say(Word.FACTOR), "middle")
                .column(material.say(Word.TOGETHER), "wide")
                .column(material.say(Word.DIRECTIONS), "middle")
                .column(material.say(Word.SIZE), "narrow")
                .column(material.say(Word.ORDER_IN_TIME), "narrow")
                .column(material.say(Word.CERTAINTY), "narrow")
                .column(material.say(Word.HOME_EVIDENCE), "narrow");
        for (SubjectConclusion conclusion : conclusions) {
            Factor factor =
                    (Factor) material.subject(conclusion.subject()).orElseThrow(() -> new AssertionError(conclusion));
            Inline order = material.line();
            if (conclusion.temporalOrders().isEmpty()) {
                order.as(Look.ABSENT, material.say(Word.NOT_CODED));
            } else {
                order.text(
                        conclusion.temporalOrders().stream().map(material::say).collect(Collectors.joining(", ")));
            }
            grid.row(
                    material.keys.anchor("factor", factor.id().value()),
                    "",
                    List.of(
                            Grids.cell(
                                    material.line()
                                            .strong(material.say(factor.label()))
                                            .text(" ")
                                            .as(Look.KEY, factor.id().value())
                                            .line(),
                                    Line.of(material.say(factor.role())
                                            + (factor.isAggregate() ? ", " + material.say(Word.AGGREGATE) : "")),
                                    material.line()
                                            .quiet(material.say(factor.modifiability()))
                                            .line()),
                            Grids.cell(together(conclusion)),
                            Grids.cell(directions(conclusion)),
                            Grids.cell(size(conclusion)),
                            Grids.cell(order.line()),
                            Grids.cell(certainty(conclusion)),
                            Grids.cell(material.yesNo(conclusion.fromHome()))));
        }
        return grid.grid();
    }

    /** {@return interventions by verdict; what may harm stands apart and in no other list} */
    List<Block> interventions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.INTERVENTIONS_INTRO))));
        Map<Word, List<SubjectConclusion>> groups = new LinkedHashMap<>();
        Stream.of(
                        Word.GROUP_FAVOURABLE,
                        Word.GROUP_HARM,
                        Word.GROUP_CONFLICT,
                        Word.GROUP_NONE,
                        Word.GROUP_INTERMEDIATE,
                        Word.GROUP_UNCLEAR)
                .forEach(group -> groups.put(group, new ArrayList<>()));
        for (SubjectConclusion conclusion : material.conclusions.subjects()) {
            if (material.subject(conclusion.subject())
                    .filter(Intervention.class::isInstance)
                    .isPresent()) {
                groups.getOrDefault(group(conclusion), List.of()).add(conclusion);
            }
        }
        groups.forEach((group, members) -> {
            if (!members.isEmpty()) {
                blocks.add(material.heading(3, Keys.PART + group.code(), group));
                blocks.add(interventionTable(group, members));
                members.stream()
                        .filter(SubjectConclusion::mayHarm)
                        .forEach(conclusion -> blocks.addAll(sideBySide(conclusion)));
                members.forEach(conclusion -> blocks.add(profile(conclusion)));
            }
        });
        return blocks;
    }

    static Word group(SubjectConclusion conclusion) {
        if (conclusion.mayHarm() || conclusion.verdict() == Verdict.MORE_HARM) {
            return Word.GROUP_HARM;
        }
        return switch (conclusion.verdict()) {
            case LESS_HARM -> Word.GROUP_FAVOURABLE;
            case MORE_HARM -> Word.GROUP_HARM;
            case NO_ASSOCIATION -> Word.GROUP_NONE;
            case CONFLICTING, VARIES_BY_OUTCOME, MIXED -> Word.GROUP_CONFLICT;
            case INTERMEDIATE_ONLY -> Word.GROUP_INTERMEDIATE;
            case UNCLEAR -> Word.GROUP_UNCLEAR;
        };
    }

    private Block interventionTable(Word group, List<SubjectConclusion> conclusions) {
        Grids grid = Grids.of("", material.say(Word.INTERVENTION_TABLE, material.say(group)))
                .column(material.say(Word.INTERVENTION), "middle")
                .column(capital(EmmieDimension.EFFECT), "wide");
        for (EmmieDimension dimension : EmmieDimension.values()) {
            if (dimension != EmmieDimension.EFFECT) {
                grid.column(capital(dimension), "narrow");
            }
        }
        grid.column(material.say(Word.CERTAINTY), "narrow");
        for (SubjectConclusion conclusion : conclusions) {
            Intervention intervention = (Intervention)
                    material.subject(conclusion.subject()).orElseThrow(() -> new AssertionError(conclusion));
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Grids.cell(
                    material.line()
                            .strong(material.say(intervention.label()))
                            .text(" ")
                            .as(Look.KEY, intervention.id().value())
                            .line(),
                    material.line()
                            .quiet(material.say(intervention.kind()) + "; " + material.say(intervention.level()))
                            .line()));
            List<Line> effect = new ArrayList<>(together(conclusion));
            effect.addAll(effect.size() - 1, size(conclusion));
            cells.add(Grids.cell(effect));
            for (EmmieDimension dimension : EmmieDimension.values()) {
                if (dimension != EmmieDimension.EFFECT) {
                    LocalizedText text = conclusion.emmie().get(dimension);
                    cells.add(Grids.cell(
                            text == null || text.isEmpty()
                                    ? material.absent(Word.NOT_CODED)
                                    : material.line().linked(material.say(text)).line()));
                }
            }
            List<Line> certainty = new ArrayList<>(certainty(conclusion));
            certainty.add(Line.of(
                    material.say(conclusion.fromHome() ? Word.FROM_HOME : Word.NOT_FROM_HOME, material.home())));
            cells.add(Grids.cell(certainty));
            grid.row(
                    material.keys.anchor("intervention", intervention.id().value()),
                    conclusion.mayHarm() ? "warning" : "",
                    cells);
        }
        return grid.grid();
    }

    /** {@return the verdict, its sentence with keys, and what a reader must know} */
    private List<Line> together(SubjectConclusion conclusion) {
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

    private List<Line> directions(SubjectConclusion conclusion) {
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

    private List<Line> size(SubjectConclusion conclusion) {
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

    private List<Line> certainty(SubjectConclusion conclusion) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(material.certainty(conclusion)));
        lines.add(material.line()
                .quiet(material.say(conclusion.direct() ? Word.SOME_DIRECT : Word.ALL_INDIRECT))
                .line());
        return lines;
    }

    private String capital(EmmieDimension dimension) {
        String word = material.say(dimension);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String profileId(SubjectConclusion conclusion) {
        return Keys.PART + "profile-" + conclusion.subject().value();
    }

    private Block profile(SubjectConclusion conclusion) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        List<ResearchFinding> rows = material.findings(conclusion.findings());
        String name = material.name(conclusion.subject());
        material.subject(conclusion.subject())
                .filter(subject -> !subject.definition().isEmpty())
                .ifPresent(subject -> blocks.add(Material.paragraph(Line.of(material.say(subject.definition())))));
        List<Line> remarks = new ArrayList<>();
        conclusion
                .remarks()
                .forEach(remark ->
                        remarks.add(material.line().linked(material.say(remark)).line()));
        conclusion.certainty().ifPresent(certainty -> {
            remarks.add(material.line()
                    .strong(material.say(Word.CERTAINTY_STARTS, material.say(certainty.levelText())) + " ")
                    .line());
            certainty
                    .reasons()
                    .forEach(reason -> remarks.add(
                            material.line().linked(material.say(reason)).line()));
        });
        if (!remarks.isEmpty()) {
            blocks.add(Material.items(remarks));
        }
        if (!conclusion.mayHarm()) {
            blocks.addAll(sideBySide(conclusion));
        }
        blocks.add(
                rows.isEmpty()
                        ? Material.paragraph(material.absent(Word.NO_FINDINGS))
                        : findings.profile(material.say(Word.PROFILE_TABLE, name), rows));
        Line summary = material.line()
                .strong(name + " ")
                .as(Look.KEY, conclusion.subject().value())
                .text(": " + material.say(Word.EVIDENCE_PROFILE) + ", "
                        + material.say(
                                rows.size() == 1 ? Word.ONE_FINDING : Word.SOME_FINDINGS, material.count(rows.size())))
                .line();
        return new Block.Fold(profileId(conclusion), summary, blocks.build());
    }

    /** Sources that disagree, one column each, so that none of them is read alone. */
    private List<Block> sideBySide(SubjectConclusion conclusion) {
        boolean disputed = conclusion.mayHarm() || conclusion.verdict() == Verdict.CONFLICTING;
        Map<SourceId, List<ResearchFinding>> bySource = material.findings(conclusion.findings()).stream()
                .filter(finding -> finding.publishedDirection().isPresent())
                .collect(Collectors.groupingBy(ResearchFinding::source, LinkedHashMap::new, Collectors.toList()));
        if (!disputed || bySource.size() < 2) {
            return List.of();
        }
        Grids grid = Grids.of("", material.say(Word.SIDE_BY_SIDE)).column(material.say(Word.SOURCE), "middle");
        Arrays.asList(Word.DIRECTION, Word.NUMBER, Word.STATEMENT, Word.WHY_DIFFERENT)
                .forEach(word -> grid.column(material.say(word), word == Word.STATEMENT ? "wide" : "middle"));
        bySource.forEach((source, list) -> grid.row(
                "",
                "",
                List.of(
                        Grids.cell(material.cited(List.of(source))),
                        Grids.cell(list.stream()
                                .map(f -> findings.addDirection(material.line(), f)
                                        .text(" ")
                                        .key(f.id())
                                        .line())
                                .toList()),
                        Grids.cell(list.stream().map(findings::figure).toList()),
                        Grids.cell(list.stream()
                                .map(f -> Line.of(material.say(f.publishedStatement())))
                                .toList()),
                        Grids.cell(why(source, list)))));
        return List.of(new Block.Box(
                "",
                conclusion.mayHarm() ? Tone.WARNING : Tone.PLAIN,
                Line.of(material.name(conclusion.subject()) + ". " + material.say(Word.SIDE_BY_SIDE_TITLE)),
                ImmutableList.of(grid.grid())));
    }

    private List<Line> why(SourceId id, List<ResearchFinding> list) {
        List<Line> lines = new ArrayList<>();
        material.source(id).ifPresent(source -> lines.add(Line.of(material.say(source.design()))));
        for (ResearchFinding finding : list) {
            String size = finding.withholdsNumber() ? "" : material.effects.size(finding.effect());
            if (!size.isEmpty()) {
                lines.add(material.line().as(Look.NUMBER, size).line());
            }
        }
        return lines;
    }
}
