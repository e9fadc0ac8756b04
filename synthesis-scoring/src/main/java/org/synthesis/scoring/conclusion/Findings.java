package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.text.LocalizedText;

/** Questions about findings that several conclusions ask. */
public final class Findings {
    /** Best appraisal first, then direct before indirect, then evidence from home, then key. */
    public static final Comparator<ResearchFinding> BEST_FIRST = Comparator.comparing(
                    (ResearchFinding finding) -> finding.appraisal().level())
            .thenComparing(ResearchFinding::directness)
            .thenComparing(finding -> !finding.fromHome())
            .thenComparing(finding -> finding.id().value());

    private static final FindingId NO_KEY = new FindingId("-");

    private Findings() {}

    /** {@return whether the direction is verified and says something} */
    public static boolean isInformative(ResearchFinding finding) {
        return finding.publishedDirection()
                .filter(direction -> direction != Direction.UNCLEAR)
                .isPresent();
    }

    /** {@return the informative findings on crime and problem behaviour; without any, all informative ones} */
    public static ImmutableList<ResearchFinding> carrying(
            EvidenceBase evidence, Collection<? extends ResearchFinding> findings) {
        ImmutableList<ResearchFinding> informative =
                findings.stream().filter(Findings::isInformative).collect(ImmutableList.toImmutableList());
        ImmutableList<ResearchFinding> behaviour = informative.stream()
                .filter(finding -> outcome(evidence, finding).family().isBehaviour())
                .collect(ImmutableList.toImmutableList());
        return behaviour.isEmpty() ? informative : behaviour;
    }

    /** {@return findings without later copies: those that differ from an earlier one in key and note only} */
    public static ImmutableList<ResearchFinding> withoutCopies(Collection<ResearchFinding> findings) {
        Set<ResearchFinding> seen = new HashSet<>();
        return findings.stream().filter(finding -> seen.add(content(finding))).collect(ImmutableList.toImmutableList());
    }

    private static ResearchFinding content(ResearchFinding finding) {
        return finding instanceof QuantitativeFinding quantitative
                ? quantitative.toBuilder().id(NO_KEY).note("").build()
                : ((QualitativeFinding) finding).toBuilder().id(NO_KEY).note("").build();
    }

    /** {@return the distinct directions of findings} */
    public static ImmutableSet<Direction> directions(Collection<ResearchFinding> findings) {
        return findings.stream().map(ResearchFinding::direction).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the outcome of a finding} */
    public static Outcome outcome(EvidenceBase evidence, ResearchFinding finding) {
        Outcome outcome = evidence.outcomesById().get(finding.outcome());
        if (outcome == null) {
            throw new AssertionError("unchecked reference " + finding.id() + " to " + finding.outcome());
        }
        return outcome;
    }

    /** {@return the keys of findings in their order} */
    public static ImmutableList<FindingId> ids(Collection<? extends ResearchFinding> findings) {
        return findings.stream().map(ResearchFinding::id).collect(ImmutableList.toImmutableList());
    }

    /** {@return keys joined by commas} */
    public static String keys(Collection<? extends ResearchFinding> findings) {
        return findings.stream().map(finding -> finding.id().value()).collect(Collectors.joining(", "));
    }

    /** {@return for instance {@code gunstiger bij recidive (FN074); geen verband bij recidive (FN075)}} */
    static LocalizedText sideBySide(EvidenceBase evidence, Collection<ResearchFinding> findings) {
        return LocalizedText.of(
                parts(evidence, findings, org.synthesis.model.text.Language.NL, " bij "),
                parts(evidence, findings, org.synthesis.model.text.Language.EN, " for "));
    }

    private static String parts(
            EvidenceBase evidence,
            Collection<ResearchFinding> findings,
            org.synthesis.model.text.Language language,
            String joint) {
        return findings.stream()
                .sorted(Comparator.comparing(ResearchFinding::direction).thenComparing(f -> f.id().value()))
                .collect(Collectors.groupingBy(
                        finding -> finding.direction().label().in(language)
                                + joint
                                + outcome(evidence, finding).label().in(language),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(finding -> finding.id().value(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}
