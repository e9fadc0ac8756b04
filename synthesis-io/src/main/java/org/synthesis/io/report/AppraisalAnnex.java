package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.source.Source;
import org.synthesis.model.standard.RegisterVerdict;
import org.synthesis.model.study.StudyDesign;

/** How findings were appraised, together where claim, design and advice are the same, and what registers say. */
final class AppraisalAnnex {
    private final Material material;

    AppraisalAnnex(Material material) {
        this.material = material;
    }

    List<Block> appraisals() {
        ImmutableList<ResultAppraisal> all = material.conclusions.appraisals();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.APPRAISALS_INTRO))));
        int silent = (int)
                all.stream().filter(appraisal -> appraisal.tools().isEmpty()).count();
        if (silent > 0) {
            blocks.add(Material.paragraph(
                    Line.of(material.say(Word.NO_ANSWERS, material.count(silent), material.count(all.size())))));
        }
        blocks.add(advised(all));
        if (silent < all.size()) {
            blocks.add(answered(all));
        }
        return blocks;
    }

    private Block advised(List<ResultAppraisal> all) {
        Map<Kind, List<ResultAppraisal>> kinds =
                all.stream().collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        Grids grid = Grids.of("", material.say(Word.APPRAISAL_TABLE, material.count(all.size())))
                .column(material.say(Word.CLAIM_AND_DESIGN), "middle")
                .column(material.say(Word.TOOL_ADVISED), "middle")
                .column(material.say(Word.CODED_AND_COUNTS), "wide");
        kinds.forEach((kind, list) -> grid.row(
                "",
                "",
                List.of(
                        Grids.cell(
                                Line.of(material.say(Word.CLAIM, material.say(kind.claim()))),
                                Line.of(material.say(Word.DESIGN, material.say(kind.design())))),
                        Grids.cell(advice(kind.advised())),
                        Grids.cell(counts(list)))));
        return grid.grid();
    }

    private Kind kind(ResultAppraisal appraisal) {
        StudyDesign design = Optional.ofNullable(
                        material.evidence.findingsById().get(appraisal.finding()))
                .map(ResearchFinding::source)
                .flatMap(material::source)
                .map(Source::design)
                .orElse(StudyDesign.UNKNOWN);
        return new Kind(appraisal.claim(), design, appraisal.advised());
    }

    private List<Line> advice(Proposal<ToolChoice> advised) {
        List<Line> lines = new ArrayList<>();
        advised.toOptional().ifPresent(choice -> {
            choice.tools()
                    .forEach(
                            tool -> lines.add(material.line().strong(tool(tool)).line()));
            if (!choice.alternatives().isEmpty()) {
                lines.add(Line.of(material.say(
                        Word.TOOL_OR,
                        choice.alternatives().stream().map(this::tool).collect(Collectors.joining("; ")))));
            }
        });
        if (advised instanceof Proposal.NotApplicable<ToolChoice> none) {
            lines.add(Line.of(material.say(Word.NOT_APPLICABLE) + ": " + material.say(none.reason())));
        }
        advised.missing()
                .forEach(missing -> lines.add(material.line()
                        .as(Look.TAG_WARNING, material.say(Word.NOT_DETERMINED))
                        .text(" " + material.say(Word.FIRST_KNOW, material.say(missing)))
                        .line()));
        for (RuleStep step : advised.steps()) {
            lines.add(material.line()
                    .quiet(material.say(step.because()) + " ")
                    .as(Look.TAG, step.rule().status().code())
                    .line());
        }
        return lines;
    }

    /** What counts, with the findings it holds for. */
    private List<Line> counts(List<ResultAppraisal> list) {
        Map<Counting, List<FindingId>> counting = new LinkedHashMap<>();
        list.forEach(appraisal -> counting.computeIfAbsent(counting(appraisal), words -> new ArrayList<>())
                .add(appraisal.finding()));
        List<Line> lines = new ArrayList<>();
        counting.forEach((counts, findings) -> lines.add(material.line()
                .text(counts.words() + " ")
                .as(Look.TAG, counts.status())
                .text(" ")
                .keys(findings)
                .line()));
        return lines;
    }

    private Counting counting(ResultAppraisal appraisal) {
        Judgement<StudyLimitation> limitation = appraisal.limitation();
        String status = limitation.proposed().steps().stream()
                .map(step -> step.rule().status().code())
                .distinct()
                .collect(Collectors.joining(", "));
        Optional<StudyLimitation> level = limitation.value();
        if (level.isEmpty()) {
            return new Counting(material.say(Word.LIMITATION_OPEN, missing(limitation.proposed())), status);
        }
        String words = appraisal.tools().isEmpty()
                ? material.say(Word.COUNTS_AS, material.say(appraisal.coded()), material.say(level.get()))
                : material.say(Word.TOOL_COUNTS_AS, material.say(level.get()));
        return limitation.settled().isPresent()
                ? new Counting(
                        words + ", " + material.say(Word.SETTLED_LIMITATION, material.assessor(limitation))
                                + (limitation.rationale().isEmpty() ? "" : ": " + limitation.rationale()),
                        "")
                : new Counting(words, status);
    }

    private String missing(Proposal<?> proposal) {
        return proposal.missing().stream().map(material::say).collect(Collectors.joining("; "));
    }

    private Block answered(List<ResultAppraisal> all) {
        Grids grid = Grids.of("", material.say(Word.ANSWERED_TABLE))
                .column(material.say(Word.FINDING), "narrow")
                .column(material.say(Word.TOOL), "middle")
                .column(material.say(Word.CODER), "narrow")
                .column(material.say(Word.DOMAINS), "wide")
                .column(material.say(Word.OVERALL), "narrow")
                .column(material.say(Word.LIMITATION), "narrow");
        for (ResultAppraisal appraisal : all) {
            for (ToolJudgement judgement : appraisal.tools()) {
                grid.row(
                        "",
                        "",
                        List.of(
                                Grids.cell(
                                        material.line().key(appraisal.finding()).line()),
                                Grids.cell(material.line()
                                        .text(tool(judgement.tool()) + " (" + judgement.version() + ") ")
                                        .as(Look.TAG, judgement.status().code())
                                        .line()),
                                Grids.cell(judgement.coder()),
                                Grids.cell(domains(judgement)),
                                Grids.cell(level(judgement.overall())),
                                Grids.cell(judgement
                                        .limitation()
                                        .toOptional()
                                        .map(material::say)
                                        .orElse(material.say(Word.NOT_DETERMINED)))));
            }
        }
        return grid.grid();
    }

    private List<Line> domains(ToolJudgement judgement) {
        List<Line> lines = new ArrayList<>();
        judgement.domains().forEach((domain, level) -> lines.add(Line.of(domain + ": " + level(level))));
        judgement
                .flags()
                .forEach(flag -> lines.add(material.line()
                        .as(Look.TAG_WARNING, "! " + material.say(flag))
                        .line()));
        return lines;
    }

    private String level(Judgement<ToolLevel> judgement) {
        String proposed = judgement
                .proposed()
                .toOptional()
                .map(level -> material.say(level.label()))
                .orElseGet(() -> material.say(Word.NOT_DETERMINED)
                        + (judgement.proposed().missing().isEmpty()
                                ? ""
                                : ", " + material.say(Word.MISSING_IS, missing(judgement.proposed()))));
        return judgement
                .settled()
                .map(level -> material.say(
                        Word.SETTLED_BESIDE,
                        material.say(level.label()),
                        judgement.assessor()
                                + (judgement.rationale().isEmpty() ? "" : " (" + judgement.rationale() + ")"),
                        proposed))
                .orElse(proposed);
    }

    /** A tool that came with the evidence has no name but its key. */
    private String tool(String key) {
        return Word.byCode("tool-" + key).map(material::say).orElse(key);
    }

    List<Block> registers() {
        ImmutableList<RegisterVerdict> verdicts = material.conclusions.registerVerdicts();
        Grids grid = Grids.of("", material.say(Word.REGISTER_TABLE, material.count(verdicts.size())))
                .column(material.say(Word.PROGRAMME), "middle")
                .column(material.say(Word.REGISTER), "middle")
                .column(material.say(Word.REGISTER_VERDICT), "wide")
                .column(material.say(Word.YEARS), "narrow")
                .column(material.say(Word.SOURCE), "middle");
        for (RegisterVerdict verdict : verdicts) {
            List<Line> register = new ArrayList<>();
            register.add(Line.of(material.say(verdict.register())));
            verdict.ratingModel()
                    .ifPresent(model -> register.add(material.line()
                            .quiet(material.say(Word.RATING_MODEL, material.say(model)))
                            .line()));
            List<Line> years = new ArrayList<>();
            years.add(
                    verdict.year().isPresent()
                            ? Line.of(Integer.toString(verdict.year().getAsInt()))
                            : material.absent(Word.NOT_CODED));
            verdict.validUntil()
                    .ifPresent(year -> years.add(Line.of(material.say(Word.VALID_UNTIL, Integer.toString(year)))));
            List<Line> sources = new ArrayList<>();
            sources.add(material.cited(List.of(verdict.source())));
            verdict.finding()
                    .ifPresent(
                            finding -> sources.add(material.line().key(finding).line()));
            grid.row(
                    "",
                    "",
                    List.of(
                            Grids.cell(material.say(verdict.programme())),
                            Grids.cell(register),
                            Grids.cell(material.line()
                                    .linked(material.say(verdict.label()))
                                    .line()),
                            Grids.cell(years),
                            Grids.cell(sources)));
        }
        return List.of(Material.paragraph(Line.of(material.say(Word.REGISTERS_INTRO))), grid.grid());
    }

    /** What the choice of a tool depends on, and the choice. */
    private record Kind(ClaimKind claim, StudyDesign design, Proposal<ToolChoice> advised) {}

    /** What counts for a finding, in words, and how well founded that is. */
    private record Counting(String words, String status) {}
}
