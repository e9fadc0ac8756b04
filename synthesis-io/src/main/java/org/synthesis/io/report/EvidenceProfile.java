package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.Tone;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;

/**
 * The GRADE evidence profile of one body of evidence: what the rule proposes for each domain beside what people settled, why, and by
 * which thresholds; then what is still open and what would close it.
 */
final class EvidenceProfile {
    private final Material material;

    EvidenceProfile(Material material) {
        this.material = material;
    }

    /** {@return the table, and below it what is missing while the level is provisional} */
    List<Block> of(CertaintyAssessment certainty) {
        Grids grid = Grids.of("", material.say(Word.CERTAINTY_TABLE, material.say(certainty.framework())))
                .column(material.say(Word.DOMAIN), "narrow")
                .column(material.say(Word.PROPOSED), "narrow")
                .column(material.say(Word.SETTLED), "narrow")
                .column(material.say(Word.WHY), "wide")
                .column(material.say(Word.THRESHOLDS_USED), "wide");
        add(grid, material.say(Word.START_LEVEL), certainty.start(), this::level);
        for (DomainRating rating : certainty.domains()) {
            add(
                    grid,
                    material.say(rating.domain()),
                    rating.change(),
                    levels -> Line.of(levels(rating.domain(), levels)));
        }
        if (certainty.isProvisional()) {
            return List.of(grid.grid(), provisional(certainty));
        }
        add(grid, material.say(Word.CERTAINTY), certainty.level(), this::level);
        return List.of(grid.grid());
    }

    private <T> void add(Grids grid, String name, Judgement<T> judgement, Function<T, Line> words) {
        Proposal<T> proposal = judgement.proposed();
        grid.row(
                "",
                "",
                List.of(
                        Grids.cell(material.line().strong(capital(name)).line()),
                        Grids.cell(proposed(proposal, words)),
                        Grids.cell(settled(judgement, words)),
                        Grids.cell(why(proposal)),
                        Grids.cell(thresholds(proposal))));
    }

    private <T> List<Line> proposed(Proposal<T> proposal, Function<T, Line> words) {
        if (proposal instanceof Proposal.NotApplicable<T>) {
            return List.of(
                    material.line().quiet(material.say(Word.NOT_APPLICABLE)).line());
        }
        if (proposal.toOptional().isPresent()) {
            return List.of(words.apply(proposal.toOptional().get()));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(material.line()
                .as(Look.TAG_WARNING, material.say(Word.NOT_DETERMINED))
                .line());
        proposal.soFar()
                .ifPresent(known -> lines.add(
                        Line.of(material.say(Word.SO_FAR, words.apply(known).text()))));
        return lines;
    }

    private <T> List<Line> settled(Judgement<T> judgement, Function<T, Line> words) {
        if (judgement.settled().isEmpty()) {
            return List.of(material.absent(Word.NOT_SETTLED));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(words.apply(judgement.settled().get()));
        String when = judgement.date().isEmpty() ? "" : ", " + Dates.in(material.language, judgement.date());
        lines.add(material.line()
                .quiet(material.say(Word.SETTLED_BY, material.assessor(judgement)) + when)
                .line());
        if (!judgement.rationale().isEmpty()) {
            lines.add(material.line().linked(judgement.rationale()).line());
        }
        return lines;
    }

    private List<Line> why(Proposal<?> proposal) {
        if (proposal instanceof Proposal.NotApplicable<?> open) {
            return List.of(material.line().linked(material.say(open.reason())).line());
        }
        List<Line> lines = new ArrayList<>();
        for (RuleStep step : proposal.steps()) {
            lines.add(material.line()
                    .linked(material.say(step.because()) + " ")
                    .as(Look.TAG, step.rule().status().code())
                    .line());
        }
        proposal.missing()
                .forEach(missing -> lines.add(material.line()
                        .linked(material.say(Word.MISSING_IS, material.say(missing)))
                        .line()));
        return lines;
    }

    private List<Line> thresholds(Proposal<?> proposal) {
        Map<Threshold, Double> used = new LinkedHashMap<>();
        proposal.steps().forEach(step -> used.putAll(step.thresholds()));
        if (used.isEmpty()) {
            return List.of(
                    material.line().quiet(material.say(Word.NO_THRESHOLDS)).line());
        }
        List<Line> lines = new ArrayList<>();
        ImmutableMap<Threshold, Double> changed =
                material.evidence.protocol().thresholds().changed();
        used.forEach((threshold, value) -> {
            Inline line = material.line()
                    .text(material.say(threshold) + ": ")
                    .as(Look.NUMBER, material.numbers.exact(value))
                    .text(" ")
                    .as(Look.TAG, threshold.status().code());
            if (changed.containsKey(threshold)) {
                line.text(" ")
                        .as(
                                Look.TAG_WARNING,
                                material.say(Word.THRESHOLD_CHANGED, material.numbers.exact(threshold.standard())));
            }
            lines.add(line.line());
        });
        return lines;
    }

    private Block provisional(CertaintyAssessment certainty) {
        String range = Arrays.stream(CertaintyLevel.values())
                .filter(level -> level.compareTo(certainty.highest()) >= 0 && level.compareTo(certainty.lowest()) <= 0)
                .map(level -> material.say(level))
                .collect(Collectors.joining(", "));
        String cap = certainty.wordingLevel() == certainty.highest()
                ? ""
                : " " + material.say(Word.PROVISIONAL_CAP, material.say(certainty.wordingLevel()));
        return new Block.Box(
                "",
                Tone.PLAIN,
                material.line()
                        .text(material.say(Word.PROVISIONAL_TITLE, material.say(certainty.levelText())) + " ")
                        .as(Look.CIRCLES_PROVISIONAL, certainty.wordingLevel().symbols())
                        .line(),
                ImmutableList.of(
                        Material.paragraph(Line.of(material.say(Word.PROVISIONAL_RANGE, range) + cap)),
                        Material.paragraph(Line.of(material.say(Word.PROVISIONAL_MISSING))),
                        Material.items(certainty.missing().stream()
                                .map(missing -> material.line()
                                        .linked(material.say(missing))
                                        .line())
                                .toList())));
    }

    private Line level(CertaintyLevel level) {
        return material.line()
                .as(Look.CIRCLES, level.symbols())
                .text(" " + material.say(level))
                .line();
    }

    /** The words of GRADE for a number of steps. */
    private String levels(CertaintyDomain domain, int levels) {
        if (domain.highest() > 0) {
            return levels == 0 ? material.say(Word.RATED_UP_0) : material.say(Word.RATED_UP, material.count(levels));
        }
        return switch (levels) {
            case 0 -> material.say(Word.RATED_0);
            case -1 -> material.say(Word.RATED_1);
            case -2 -> material.say(Word.RATED_2);
            default -> material.say(Word.RATED_3, material.count(-levels));
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
