package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.Tone;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** Factors by level and interventions by verdict, each with an evidence profile below its table. */
final class SubjectTables {
    private final Material material;
    private final FindingRows findings;
    private final SubjectCells cells;
    private final SummaryOfFindings summary;
    private final EvidenceProfile profile;

    SubjectTables(Material material, FindingRows findings) {
        this.material = material;
        this.findings = findings;
        this.cells = new SubjectCells(material);
        this.summary = new SummaryOfFindings(material, cells);
        this.profile = new EvidenceProfile(material);
    }

    /** {@return factors, family and community first} */
    List<Block> factors() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.FACTORS_INTRO))));
        blocks.add(Material.paragraph(Line.of(material.say(Word.SOF_INTRO)), "small"));
        for (EcologicalLevel level : EcologicalLevel.reportOrder()) {
            List<SubjectConclusion> here = material.conclusions.subjects().stream()
                    .filter(conclusion -> material.subject(conclusion.subject())
                            .filter(subject -> subject instanceof Factor && subject.level() == level)
                            .isPresent())
                    .toList();
            if (!here.isEmpty()) {
                blocks.add(material.heading(
                        3, Keys.PART + "level-" + level.code(), Word.LEVEL_TITLE, material.say(level)));
                blocks.addAll(
                        summary.of("level-" + level.code(), material.say(Word.SOF_TABLE, material.say(level)), here));
                here.forEach(conclusion -> blocks.add(profile(conclusion)));
            }
        }
        return blocks;
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
        List<SubjectConclusion> all =
                groups.values().stream().flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            blocks.add(material.heading(3, Keys.PART + "summary-interventions", Word.SOF_TITLE));
            blocks.add(Material.paragraph(Line.of(material.say(Word.SOF_INTRO)), "small"));
            blocks.addAll(summary.of(
                    "interventions", material.say(Word.SOF_TABLE, material.say(Word.COUNT_INTERVENTIONS)), all));
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
            List<Block.Cell> row = new ArrayList<>();
            row.add(Grids.cell(
                    material.line()
                            .strong(material.say(intervention.label()))
                            .text(" ")
                            .as(Look.KEY, intervention.id().value())
                            .line(),
                    material.line()
                            .quiet(material.say(intervention.kind()) + "; " + material.say(intervention.level()))
                            .line()));
            List<Line> effect = new ArrayList<>(cells.together(conclusion));
            effect.addAll(effect.size() - 1, cells.size(conclusion));
            row.add(Grids.cell(effect));
            for (EmmieDimension dimension : EmmieDimension.values()) {
                if (dimension != EmmieDimension.EFFECT) {
                    LocalizedText text = conclusion.emmie().get(dimension);
                    row.add(Grids.cell(
                            text == null || text.isEmpty()
                                    ? material.absent(Word.NOT_CODED)
                                    : material.line().linked(material.say(text)).line()));
                }
            }
            List<Line> certainty = new ArrayList<>(cells.certainty(conclusion, ImmutableList.of()));
            certainty.add(Line.of(
                    material.say(conclusion.fromHome() ? Word.FROM_HOME : Word.NOT_FROM_HOME, material.home())));
            row.add(Grids.cell(certainty));
            grid.row(
                    material.keys.anchor("intervention", intervention.id().value()),
                    conclusion.mayHarm() ? "warning" : "",
                    row);
        }
        return grid.grid();
    }

    private String capital(EmmieDimension dimension) {
        String word = material.say(dimension);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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
        if (!remarks.isEmpty()) {
            blocks.add(Material.items(remarks));
        }
        conclusion.certainty().ifPresent(certainty -> blocks.addAll(profile.of(certainty)));
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
        return new Block.Fold(SubjectCells.profileId(conclusion), summary, blocks.build());
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
