package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.MissingTranslation;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.question.Outcome;

/**
 * What a researcher wants to be told about a coding that was read without faults: numbers from memory, turned poles, lopsided
 * intervals, one study under several outcomes, texts that miss a language.
 */
final class CodingCheck {
    private final EvidenceBase evidence;
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

    private CodingCheck(EvidenceBase evidence) {
        this.evidence = evidence;
    }

    static ImmutableList<Diagnostic> of(EvidenceBase evidence) {
        return new CodingCheck(evidence).check();
    }

    private ImmutableList<Diagnostic> check() {
        for (ResearchFinding finding : evidence.findings()) {
            SourceLocation place = evidence.placeOf(finding.id());
            checkMarks(finding, place);
            finding.effect().interval().ifPresent(interval -> checkSymmetry(finding, interval, place));
        }
        checkSameStudy();
        checkTerms();
        evidence.insights().stream()
                .filter(insight -> insight.sourcing() == Sourcing.ILLUSTRATIVE)
                .forEach(insight -> diagnostics.add(Diagnostic.note(
                        "invented-example",
                        evidence.placeOf(insight.id()).atColumn("sourced"),
                        insight.id() + " is an invented example",
                        "it is shown apart and never counts as evidence")));
        Map<String, SourceLocation> places = new HashMap<>();
        evidence.provenance().forEach(provenance -> places.put(provenance.id().value(), provenance.location()));
        for (MissingTranslation missing : evidence.missingTranslations()) {
            diagnostics.add(Diagnostic.warning(
                    "missing-translation",
                    places.getOrDefault(missing.key(), SourceLocation.NOWHERE)
                            .atColumn(missing.field() + "_" + missing.language().code()),
                    missing.key() + ": " + missing.field() + " is missing in "
                            + missing.language().code(),
                    "the other language is shown, marked"));
        }
        return diagnostics.build();
    }

    private void checkMarks(ResearchFinding finding, SourceLocation place) {
        ReportedEffect effect = finding.effect();
        if (effect.verification() == Verification.FROM_MEMORY) {
            diagnostics.add(Diagnostic.warning(
                    "number-from-memory",
                    place.atColumn("estimate_certainty"),
                    finding.id() + ": the number is from memory",
                    "it is withheld from everything published until it is read in the source"));
        }
        if (effect.hasNumber() && effect.verification() == Verification.NONE) {
            diagnostics.add(Diagnostic.warning(
                    "number-not-verified",
                    place.atColumn("estimate_certainty"),
                    finding.id() + ": there is a number, but nothing says where it was read",
                    "it is withheld from everything published"));
        }
        if (finding.directionCertainty() == Verification.INFERRED
                || finding.directionCertainty() == Verification.FROM_MEMORY) {
            diagnostics.add(Diagnostic.warning(
                    "direction-not-verified",
                    place.atColumn("direction_certainty"),
                    finding.id() + ": the direction is "
                            + finding.directionCertainty().label().en(),
                    finding.directionCertainty() == Verification.INFERRED
                            ? "it is not counted, and its statement is printed with that mark, until it is read in the source"
                            : "it is not counted and its statement is withheld until it is read in the source"));
        }
        if (finding.pole() == SubjectPole.OPPOSITE) {
            diagnostics.add(Diagnostic.note(
                    "opposite-pole",
                    place.atColumn("subject_pole"),
                    finding.id() + ": the source speaks of the opposite of " + finding.subject(),
                    "the direction is turned, the sign is kept"));
        }
    }

    /** Warns when the estimate lies further from the middle than rounding of the printed digits explains. */
    private void checkSymmetry(ResearchFinding finding, Interval interval, SourceLocation place) {
        if (finding.effect().estimate().isEmpty()) {
            return;
        }
        double estimate = finding.effect().estimate().getAsDouble();
        EffectMeasure measure = finding.effect().measure();
        double middle;
        double distance;
        double slack = halfUnit(estimate) + (halfUnit(interval.low()) + halfUnit(interval.high())) / 2;
        if (measure.scale() == Scale.RATIO) {
            middle = Math.sqrt(interval.low() * interval.high());
            distance = Math.abs(Math.log(estimate / middle));
            slack /= Math.min(estimate, interval.low());
        } else {
            middle = (interval.low() + interval.high()) / 2;
            distance = Math.abs(estimate - middle);
        }
        if (distance > slack * (1 + 1e-9)) {
            diagnostics.add(Diagnostic.warning(
                    "interval-not-symmetric",
                    place.atColumn("estimate"),
                    finding.id() + ": the estimate " + plain(estimate) + " is not the middle of its interval, "
                            + plain(middle),
                    "kept as published; check the digits"));
        }
    }

    private void checkSameStudy() {
        LinkedHashMultimap<String, ResearchFinding> trials = LinkedHashMultimap.create();
        for (ResearchFinding finding : evidence.findings()) {
            if (finding.unit() == ReportingUnit.PRIMARY) {
                trials.put(finding.source() + " " + finding.subject(), finding);
            }
        }
        for (Collection<ResearchFinding> rows : trials.asMap().values()) {
            if (rows.stream().map(ResearchFinding::outcome).distinct().count() > 1) {
                ResearchFinding first = rows.iterator().next();
                diagnostics.add(Diagnostic.note(
                        "one-study-several-outcomes",
                        evidence.placeOf(first.id()),
                        String.join(
                                        ", ",
                                        rows.stream()
                                                .map(row -> row.id().value())
                                                .toList()) + " are results of one study on different outcomes",
                        "they count as one study"));
            }
        }
    }

    private void checkTerms() {
        Set<OutcomeId> used =
                evidence.findings().stream().map(ResearchFinding::outcome).collect(Collectors.toSet());
        List<String> without = Stream.<Id>concat(
                        evidence.findingsBySubject().keySet().stream(),
                        evidence.outcomes().stream().map(Outcome::id).filter(used::contains))
                .map(Id::value)
                .filter(key -> !evidence.terms().containsKey(key))
                .toList();
        if (!without.isEmpty()) {
            diagnostics.add(Diagnostic.note(
                    "no-term",
                    SourceLocation.ofFile("terms"),
                    "no term for " + without.size() + " of the factors, interventions and outcomes: "
                            + String.join(", ", without),
                    "sentences use their labels, as if they were singular; add them to the table terms"));
        }
    }

    /** Half a unit of the last printed decimal. */
    private static double halfUnit(double printed) {
        return 0.5
                * Math.pow(
                        10,
                        -Math.max(
                                BigDecimal.valueOf(printed).stripTrailingZeros().scale(), 0));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
