package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.FreshnessKind;
import org.synthesis.model.vocabulary.Concept;

/** The terms, and how the synthesis was made: what is in it, what is published, the rules with their status, the methods. */
final class Method {
    private final Material material;
    private final RuleTables rules;

    Method(Material material, RuleTables rules) {
        this.material = material;
        this.rules = rules;
    }

    List<Block> terms() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.TERMS_INTRO))));
        List<Block.Fact> facts = new ArrayList<>();
        for (Concept term : material.evidence.concepts().in("term")) {
            facts.add(new Block.Fact(
                    material.say(term.label()), ImmutableList.of(Line.of(material.say(term.definition())))));
        }
        blocks.add(
                facts.isEmpty()
                        ? Material.paragraph(material.absent(Word.NONE_CODED))
                        : new Block.Facts(ImmutableList.copyOf(facts)));
        return blocks;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.METHOD_INTRO))));
        blocks.add(Material.paragraph(Line.of(material.say(Word.METHOD_MISSING))));
        blocks.add(Material.items(List.of(
                Line.of(material.say(Word.METHOD_DIRECTION)),
                Line.of(material.say(Word.METHOD_NO_AVERAGE)),
                Line.of(material.say(Word.METHOD_WITHHELD)),
                Line.of(material.say(Word.METHOD_AREA)),
                Line.of(pooling()))));
        blocks.add(material.heading(3, Keys.PART + "rules", Word.RULES));
        blocks.add(Material.paragraph(Line.of(material.say(Word.RULES_INTRO))));
        blocks.addAll(rules.rules());
        blocks.add(material.heading(3, Keys.PART + "thresholds", Word.THRESHOLDS));
        blocks.addAll(rules.thresholds());
        if (!material.conclusions.freshness().isEmpty()) {
            blocks.add(material.heading(3, Keys.PART + "freshness", Word.FRESHNESS));
            blocks.add(Material.paragraph(Line.of(material.say(Word.FRESHNESS_INTRO))));
            blocks.add(Material.items(freshness()));
        }
        if (!material.conclusions.agreements().isEmpty()) {
            blocks.add(material.heading(3, Keys.PART + "coders", Word.CODERS));
            blocks.add(coders());
        }
        List<Line> literature = literature();
        if (!literature.isEmpty()) {
            blocks.add(material.heading(3, Keys.PART + "method-sources", Word.METHOD_SOURCES));
            blocks.add(Material.items(literature));
        }
        return blocks;
    }

    private List<Line> freshness() {
        List<Line> lines = new ArrayList<>();
        long current = 0;
        for (FreshnessFlag flag : material.conclusions.freshness()) {
            if (flag.isRaised()) {
                Inline line = material.line().strong(Plain.capital(material.say(flag.kind())));
                if (flag.kind() != FreshnessKind.SEARCH) {
                    line.text(" ").key(flag.key());
                }
                lines.add(line.text(": ").linked(material.say(flag.because())).line());
            } else {
                current++;
            }
        }
        if (current > 0) {
            lines.add(Line.of(material.say(Word.FRESHNESS_CURRENT, material.count((int) current))));
        }
        return lines;
    }

    private String pooling() {
        AnalysisSpec spec = material.evidence.protocol().pooling();
        String model = material.say(spec.model())
                + (spec.model() == PoolingModel.COMMON_EFFECT
                        ? ""
                        : ", " + spec.tauSquaredMethod().code());
        return material.say(Word.METHOD_POOLING, model, material.say(spec.test()), material.say(spec.prediction()));
    }

    private Block coders() {
        Grids grid = Grids.of("", material.say(Word.CODER_TABLE))
                .column(material.say(Word.FIELD), "middle")
                .column(material.say(Word.CODER_PAIR), "middle")
                .column(material.say(Word.CODED_TWICE), "narrow")
                .column(material.say(Word.AGREEMENT), "narrow")
                .column("kappa", "narrow")
                .column(material.say(Word.DIFFERENCES), "middle");
        for (Agreement agreement : material.conclusions.agreements()) {
            Inline differences = material.line();
            if (agreement.disagreements().isEmpty()) {
                differences.as(Look.ABSENT, material.say(Word.NOTHING));
            } else {
                for (Disagreement difference : agreement.disagreements()) {
                    differences
                            .key(difference.finding())
                            .text((difference.item().isEmpty() ? "" : " " + difference.item()) + ": "
                                    + difference.first() + " / " + difference.second() + "; ");
                }
            }
            grid.row(
                    "",
                    "",
                    List.of(
                            Grids.cell(agreement
                                    .field()
                                    .map(material::say)
                                    .orElseGet(() -> agreement.tool().orElse(""))),
                            Grids.cell(agreement.firstCoder() + ", " + agreement.secondCoder()),
                            Grids.cell(material.count(agreement.items())),
                            Grids.cell(material.numbers.fixed(agreement.observed() * 100, 0) + "%"),
                            Grids.cell(
                                    agreement.kappa().isPresent()
                                            ? Line.of(kappa(agreement.kappa().get()))
                                            : material.absent(Word.NOT_APPLICABLE)),
                            Grids.cell(differences.line())));
        }
        return grid.grid();
    }

    private String kappa(Kappa kappa) {
        String estimate = material.numbers.fixed(kappa.estimate(), 2);
        return kappa.interval()
                .map(interval -> estimate + " [" + material.numbers.fixed(interval.low(), 2) + "; "
                        + material.numbers.fixed(interval.high(), 2) + "]")
                .orElse(estimate);
    }

    private List<Line> literature() {
        return material.conclusions.datasets().stream()
                .map(DatasetConclusion::result)
                .flatMap(result -> result.sources().stream())
                .map(MethodSource::citation)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(Line::of)
                .toList();
    }
}
