package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;

/** The rules by which conclusions were drawn, by status, and the numbers they compare with. */
final class RuleTables {
    private static final String AFTER = "after ";
    private static final int DIGITS = 10;

    private final Material material;
    private final Optional<ThresholdFlips> flips;

    RuleTables(Material material, Optional<ThresholdFlips> flips) {
        this.material = material;
        this.flips = flips;
    }

    /** {@return a fold for each status, with its rules by name} */
    List<Block> rules() {
        Map<RuleStatus, Map<String, Rule>> byStatus = new TreeMap<>();
        Stream.concat(
                        material.conclusions.all().stream().flatMap(conclusion -> conclusion.trace().rules().stream()),
                        steps().map(RuleStep::rule))
                .forEach(rule -> byStatus.computeIfAbsent(rule.status(), status -> new TreeMap<>())
                        .putIfAbsent(rule.id(), rule));
        List<Block> blocks = new ArrayList<>();
        byStatus.forEach((status, rules) -> {
            Grids grid = Grids.of("", material.say(Word.RULE_TABLE, status.code(), material.say(status)))
                    .column(material.say(Word.RULE), "wide")
                    .column(material.say(Word.LITERATURE), "middle");
            rules.values()
                    .forEach(rule -> grid.row(
                            "",
                            "",
                            List.of(
                                    Grids.cell(
                                            Line.of(material.say(rule.label())),
                                            material.line().quiet(rule.id()).line()),
                                    Grids.cell(
                                            rule.literature().isEmpty()
                                                    ? material.absent(Word.NO_LITERATURE)
                                                    : Line.of(literature(rule))))));
            blocks.add(new Block.Fold(
                    Keys.PART + "rules-" + status.code(),
                    Line.of(material.say(
                            Word.RULE_GROUP, status.code(), material.say(status), material.count(rules.size()))),
                    ImmutableList.of(grid.grid())));
        });
        return blocks;
    }

    /** Names of papers are the same in every language; only the word for "worked out from" is not. */
    private String literature(Rule rule) {
        return rule.literature().startsWith(AFTER)
                ? material.say(Word.AFTER_LITERATURE, rule.literature().substring(AFTER.length()))
                : rule.literature();
    }

    /** Steps of judgements that are part of a conclusion. */
    private Stream<RuleStep> steps() {
        return Stream.of(
                        material.conclusions.subjects().stream()
                                .flatMap(subject -> subject.certainty().stream())
                                .flatMap(certainty -> certainty.steps().stream()),
                        material.conclusions.insights().stream()
                                .map(InsightConclusion::cerqual)
                                .flatMap(cerqual -> cerqual.confidence().proposed().steps().stream()),
                        material.conclusions.appraisals().stream()
                                .flatMap(appraisal -> Stream.concat(
                                        appraisal.advised().steps().stream(),
                                        appraisal.limitation().proposed().steps().stream())))
                .flatMap(all -> all);
    }

    /** {@return the thresholds that conclusions use or a protocol changed, and what other numbers would make of the conclusions} */
    List<Block> thresholds() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.THRESHOLDS_INTRO) + " " + sensitivity())));
        Thresholds protocol = material.evidence.protocol().thresholds();
        Set<Threshold> used = EnumSet.noneOf(Threshold.class);
        used.addAll(protocol.changed().keySet());
        steps().forEach(step -> used.addAll(step.thresholds().keySet()));
        flips.ifPresent(tried -> used.addAll(tried.varied()));
        if (used.isEmpty()) {
            return blocks;
        }
        Grids grid = Grids.of("", material.say(Word.THRESHOLD_TABLE, material.count(used.size())))
                .column(material.say(Word.THRESHOLD), "middle")
                .column(material.say(Word.VALUE), "narrow")
                .column(material.say(Word.STATUS), "narrow");
        if (flips.isPresent()) {
            grid.column(material.say(Word.OTHER_NUMBER), "wide");
        }
        for (Threshold threshold : used) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Grids.cell(
                    Line.of(material.say(threshold)),
                    material.line().quiet(threshold.code()).line()));
            cells.add(Grids.cell(value(threshold, protocol)));
            cells.add(Grids.cell(material.line()
                    .as(Look.TAG, threshold.status().code())
                    .text(" " + material.say(threshold.status()))
                    .line()));
            flips.ifPresent(tried -> cells.add(Grids.cell(flipped(threshold, tried))));
            grid.row("", "", cells);
        }
        blocks.add(grid.grid());
        return blocks;
    }

    private List<Line> value(Threshold threshold, Thresholds protocol) {
        Line number = material.line()
                .as(Look.NUMBER, material.numbers.exact(protocol.get(threshold)))
                .line();
        return protocol.changed().containsKey(threshold)
                ? List.of(
                        number,
                        material.line()
                                .as(
                                        Look.TAG_WARNING,
                                        material.say(
                                                Word.THRESHOLD_CHANGED, material.numbers.exact(threshold.standard())))
                                .line())
                : List.of(number);
    }

    private String sensitivity() {
        if (flips.isEmpty()) {
            return material.say(Word.SENSITIVITY_NOT_RUN);
        }
        ThresholdFlips tried = flips.get();
        int flipping = (int) tried.varied().stream()
                .filter(threshold -> !tried.of(threshold).isEmpty())
                .count();
        String varied = material.count(tried.varied().size());
        return material.say(
                        Word.SENSITIVITY_RUNS,
                        material.count(tried.runs()),
                        flipping == 0
                                ? material.say(Word.SENSITIVITY_NONE, varied)
                                : material.say(Word.SENSITIVITY_FLIPS, material.count(flipping), varied))
                + (tried.unused().isEmpty()
                        ? ""
                        : " "
                                + material.say(
                                        Word.SENSITIVITY_UNUSED,
                                        material.count(tried.unused().size())));
    }

    private List<Line> flipped(Threshold threshold, ThresholdFlips tried) {
        if (!tried.varied().contains(threshold)) {
            return List.of(material.absent(Word.NOT_TRIED));
        }
        ImmutableList<ThresholdFlip> changes = tried.of(threshold);
        if (changes.isEmpty()) {
            return List.of(Line.of(material.say(Word.NOTHING_FLIPS)));
        }
        List<Line> lines = new ArrayList<>();
        for (ThresholdFlip flip : changes) {
            lines.add(material.line()
                    .as(Look.NUMBER, material.say(Word.AT_NUMBER, tried(flip.value())))
                    .text(" ")
                    .key(flip.key())
                    .text(" "
                            + material.say(
                                    Word.FLIP,
                                    Annexes.field(material, flip.field()),
                                    word(flip, flip.before()),
                                    word(flip, flip.after())))
                    .line());
        }
        return lines;
    }

    /** A number that was computed from another one, without the digits that only the computer sees. */
    private String tried(double value) {
        return material.numbers.exact(
                new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue());
    }

    private String word(ThresholdFlip flip, String value) {
        return value.isEmpty() ? material.say(Word.NOTHING) : Annexes.value(material, flip.field(), value);
    }
}
