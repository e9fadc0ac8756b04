package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.Change;
import org.synthesis.model.MissingTranslation;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.StrengthCheck;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.vocabulary.Coded;

/** What supports the report: sources, how to read it, what is withheld, missing translations, and what changed. */
final class Annexes {
    private final Material material;

    Annexes(Material material) {
        this.material = material;
    }

    List<Block> sources() {
        Grids grid = Grids.of(
                        "",
                        material.say(
                                Word.SOURCE_TABLE,
                                material.count(material.evidence.sources().size())))
                .column(material.say(Word.SOURCE), "wide")
                .column(material.say(Word.DESIGN_SAMPLE), "middle")
                .column(material.say(Word.OUTCOMES), "middle")
                .column(material.say(Word.APPRAISAL), "narrow")
                .column(material.say(Word.WHAT_WAS_READ), "middle")
                .column(material.say(Word.USED_IN), "narrow");
        material.evidence.sources().stream()
                .sorted(Comparator.comparing((Source source) -> source.shortCitation(Language.NL))
                        .thenComparing(source -> source.id().value()))
                .forEach(source -> grid.row(
                        material.keys.anchor("source", source.id().value()),
                        "",
                        List.of(
                                Grids.cell(reference(source)),
                                Grids.cell(design(source)),
                                Grids.cell(outcomes(source)),
                                Grids.cell(appraisal(source)),
                                Grids.cell(read(source)),
                                Grids.cell(usedIn(source)))));
        return List.of(Material.paragraph(Line.of(material.say(Word.SOURCES_INTRO))), grid.grid());
    }

    private List<Line> reference(Source source) {
        List<Line> lines = new ArrayList<>();
        lines.add(material.line()
                .strong(material.cite(source.id()))
                .text(" ")
                .as(Look.KEY, source.id().value())
                .line());
        lines.add(Line.of(source.reference(material.language)));
        source.doi()
                .ifPresent(doi -> lines.add(
                        material.line().link(doi.url(), "doi:" + doi.value()).line()));
        return lines;
    }

    private List<Line> design(Source source) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(material.say(source.design())));
        if (!source.countries().isEmpty()) {
            lines.add(Line.of(source.countries().stream()
                    .map(country -> material.concept("country", country))
                    .collect(Collectors.joining(", "))));
        }
        List<String> sample = new ArrayList<>();
        add(sample, source.studies(), count -> "k = " + count);
        add(sample, source.effects(), count -> material.say(Word.EFFECTS_COUNT, count));
        add(sample, source.participants(), count -> "n = " + count);
        if (!sample.isEmpty()) {
            lines.add(material.line().as(Look.NUMBER, String.join("; ", sample)).line());
        }
        return lines;
    }

    private void add(List<String> sample, OptionalInt count, Function<String, String> words) {
        count.ifPresent(number -> sample.add(words.apply(material.numbers.whole(number))));
    }

    private Line outcomes(Source source) {
        List<String> outcomes = material.findingsBySource.get(source.id()).stream()
                .map(ResearchFinding::outcome)
                .distinct()
                .map(this::outcome)
                .toList();
        return outcomes.isEmpty() ? material.absent(Word.NO_FINDINGS) : Line.of(String.join("; ", outcomes));
    }

    private String outcome(OutcomeId id) {
        return Optional.ofNullable(material.evidence.outcomesById().get(id))
                .map(found -> material.say(found.label()))
                .orElse(id.value());
    }

    private Line appraisal(Source source) {
        List<String> levels = material.findingsBySource.get(source.id()).stream()
                .map(finding -> finding.appraisal().level())
                .distinct()
                .sorted()
                .map(material::say)
                .toList();
        return levels.isEmpty() ? material.absent(Word.NOT_APPLICABLE) : Line.of(String.join(", ", levels));
    }

    private List<Line> read(Source source) {
        List<Line> lines = new ArrayList<>();
        if (!source.readBasis().isEmpty()) {
            lines.add(material.line().english(source.readBasis()).line());
        }
        lines.add(Line.of(material.say(Word.CITATION_IS, material.say(source.citationCertainty()))));
        return lines;
    }

    private Line usedIn(Source source) {
        List<ResearchFinding> findings = material.findingsBySource.get(source.id());
        return findings.isEmpty()
                ? material.absent(Word.NONE_CODED)
                : material.line()
                        .keys(findings.stream().map(ResearchFinding::id).toList())
                        .line();
    }

    List<Block> readingNotes() {
        return List.of(
                Material.paragraph(Line.of(material.say(Word.READING_INTRO))),
                new Block.Facts(ImmutableList.of(
                        material.fact(Word.READ_KEYS, Line.of(material.say(Word.READ_KEYS_TEXT))),
                        material.fact(Word.DIRECTION, Line.of(material.say(Word.READ_DIRECTION_TEXT))),
                        material.fact(Word.NUMBER, Line.of(material.say(Word.READ_NUMBER_TEXT))),
                        material.fact(Word.WITHHELD_TITLE, Line.of(material.say(Word.READ_WITHHELD_TEXT))),
                        material.fact(Word.APPRAISAL, Line.of(material.say(Word.READ_APPRAISAL_TEXT))),
                        material.fact(Word.CERTAINTY, Line.of(material.say(Word.READ_CERTAINTY_TEXT))),
                        material.fact(Word.DIRECTNESS, Line.of(material.say(Word.READ_DIRECTNESS_TEXT))),
                        material.fact(Word.READ_EMMIE, Line.of(material.say(Word.READ_EMMIE_TEXT))),
                        material.fact(Word.CODER_NOTE, Line.of(material.say(Word.READ_NOTES_TEXT))))));
    }

    List<Block> withheld() {
        Grids grid = Grids.of("", material.say(Word.WITHHELD_TABLE))
                .column(material.say(Word.FINDING), "narrow")
                .column(material.say(Word.WHAT_WITHHELD), "middle")
                .column(material.say(Word.REASON), "middle")
                .column(material.say(Word.STILL_SAID), "wide");
        int rows = 0;
        for (ResearchFinding finding : material.evidence.findings()) {
            List<Line> what = new ArrayList<>();
            List<Line> why = new ArrayList<>();
            if (finding.withholdsNumber()) {
                what.add(Line.of(material.say(Word.NUMBER)));
                why.add(Line.of(material.say(finding.effect().verification())));
            }
            if (finding.publishedDirection().isEmpty() && finding.directionCertainty() != Verification.NONE) {
                what.add(Line.of(material.say(Word.DIRECTION)));
                why.add(Line.of(material.say(finding.directionCertainty())));
            }
            // A statement that is printed with a mark behind it is not withheld.
            if (!material.say(finding.publishedStatement()).startsWith(material.say(finding.statement()))) {
                what.add(Line.of(material.say(Word.STATEMENT)));
            }
            if (!what.isEmpty()) {
                rows++;
                grid.row(
                        "",
                        "",
                        List.of(
                                Grids.cell(material.line().key(finding.id()).line()),
                                Grids.cell(what),
                                Grids.cell(why),
                                Grids.cell(material.say(finding.publishedStatement()))));
            }
        }
        return rows == 0
                ? List.of(Material.paragraph(material.absent(Word.NOTHING_WITHHELD)))
                : List.of(Material.paragraph(Line.of(material.say(Word.WITHHELD_INTRO))), grid.grid());
    }

    List<Block> missingTranslations(List<MissingTranslation> missing) {
        Grids grid = Grids.of("", material.say(Word.MISSING_TABLE, material.count(missing.size())))
                .column(material.say(Word.KEY), "narrow")
                .column(material.say(Word.FIELD), "narrow")
                .column(material.say(Word.MISSING_LANGUAGE), "narrow");
        missing.forEach(text -> grid.row(
                "",
                "",
                List.of(
                        Grids.cell(material.line().linked(text.key()).line()),
                        Grids.cell(text.field()),
                        Grids.cell(material.say(text.language() == Language.NL ? Word.DUTCH : Word.ENGLISH)))));
        return List.of(Material.paragraph(Line.of(material.say(Word.MISSING_INTRO))), grid.grid());
    }

    List<Block> changes(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of(Material.paragraph(Line.of(material.say(Word.NOTHING_CHANGED))));
        }
        Grids grid = Grids.of("", material.say(Word.CHANGE_TABLE, material.count(changes.size())))
                .column(material.say(Word.CONCLUSION), "middle")
                .column(material.say(Word.WHAT_CHANGED), "narrow")
                .column(material.say(Word.BEFORE), "middle")
                .column(material.say(Word.AFTER), "middle")
                .column(material.say(Word.BECAUSE_OF), "narrow");
        for (Change change : changes) {
            Inline causes = material.line();
            boolean first = true;
            for (String cause : change.causes()) {
                causes.text(first ? "" : ", ").key(cause);
                first = false;
            }
            grid.row(
                    "",
                    "",
                    List.of(
                            Grids.cell(material.line()
                                    .text(title(change.key()))
                                    .key(change.key())
                                    .line()),
                            Grids.cell(field(material, change.field())),
                            Grids.cell(value(change, change.before())),
                            Grids.cell(value(change, change.after())),
                            Grids.cell(causes.line())));
        }
        return List.of(Material.paragraph(Line.of(material.say(Word.CHANGES_INTRO))), grid.grid());
    }

    private String title(String key) {
        return material.conclusions.byKey().get(key) instanceof SubjectConclusion conclusion
                ? material.name(conclusion.subject()) + " "
                : "";
    }

    private Line value(Change change, String value) {
        if (value.isEmpty()) {
            return material.absent(Word.NOTHING);
        }
        if (change.field().equals("added")) {
            Conclusion now = material.conclusions.byKey().get(change.key());
            return material.line()
                    .linked(now == null ? value : material.say(now.statement()))
                    .line();
        }
        if (change.field().equals("removed")) {
            return material.line().english(value).line();
        }
        if (value.equals("true") || value.equals("false")) {
            return Line.of(material.yesNo(value.equals("true")));
        }
        return material.line().linked(value(material, change.field(), value)).line();
    }

    /** {@return a field of what can change about a conclusion, in words} */
    static String field(Material material, String field) {
        return Word.byCode("field-" + field).map(material::say).orElse(field);
    }

    /** {@return the value of such a field in words} */
    static String value(Material material, String field, String value) {
        return word(field, value).map(found -> material.say(found)).orElse(value.replace(";", ", "));
    }

    private static Optional<? extends Coded> word(String field, String code) {
        return switch (field) {
            case "verdict" -> Coded.parse(Verdict.class, code);
            case "certainty" -> Coded.parse(CertaintyLevel.class, code);
            case "confidence" -> Coded.parse(AppraisalLevel.class, code);
            case "status" -> Coded.parse(GapStatus.class, code);
            case "grounding" -> Coded.parse(Grounding.class, code);
            case "streams" -> Coded.parse(TriangulationCode.class, code);
            case "type" -> Coded.parse(RecommendationType.class, code);
            case "strength-check" -> Coded.parse(StrengthCheck.class, code);
            default -> Optional.empty();
        };
    }

    /** {@return how many there are of each kind, for the title block} */
    static String counts(Material material, Map<String, Integer> counts) {
        return List.of(
                        Map.entry("sources", Word.COUNT_SOURCES),
                        Map.entry("findings", Word.COUNT_FINDINGS),
                        Map.entry("factors", Word.COUNT_FACTORS),
                        Map.entry("interventions", Word.COUNT_INTERVENTIONS),
                        Map.entry("insights", Word.COUNT_INSIGHTS),
                        Map.entry("gaps", Word.COUNT_GAPS),
                        Map.entry("recommendations", Word.COUNT_RECOMMENDATIONS),
                        Map.entry("municipalities", Word.COUNT_MUNICIPALITIES))
                .stream()
                .map(entry ->
                        material.count(counts.getOrDefault(entry.getKey(), 0)) + " " + material.say(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
