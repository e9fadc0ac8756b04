package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * A first cut at certainty, status {@code L}: start at the appraisal of the finding that stands best once a step is taken off for
 * indirect evidence and two for another field; then step down once when the findings conflict, and once when a single study
 * carries all findings that stand best and no review does: a worse finding of another study does not make up for that. Appraisal and directness come from the same finding, so that a sound but indirect result
 * and a direct but weak one do not add up to more than either.
 *
 * <p>Holds for any input: a duplicate of a finding changes nothing, and no worse finding raises the level.
 */
public final class DraftCertainty {
    private static final Rule RULE =
            new Rule("draft-certainty", RuleStatus.L, LocalizedText.of("zekerheid, concept", "certainty, draft"), "");

    private DraftCertainty() {}

    /**
     * {@return the certainty of findings whose directions are verified; empty when none was appraised}
     *
     * @param findings the findings that carry the verdict
     * @param directions every verified direction on the subject; more than one, or a mixed one, takes a step off
     * @param oneStudy whether all that {@linkplain #standingBest stand best} are results of one primary study
     */
    public static Optional<CertaintyAssessment> of(
            Collection<? extends ResearchFinding> findings, Set<Direction> directions, OneStudy oneStudy) {
        Optional<ResearchFinding> best = standingBest(findings).stream()
                .min(Comparator.comparing(
                                (ResearchFinding finding) -> finding.appraisal().level())
                        .thenComparing(finding -> finding.id().value()));
        return best.map(start -> assess(start, directions, oneStudy));
    }

    /** {@return the appraised findings that stand best once steps for indirect evidence are taken off} */
    public static ImmutableList<ResearchFinding> standingBest(Collection<? extends ResearchFinding> findings) {
        ImmutableList<ResearchFinding> appraised = findings.stream()
                .filter(finding -> finding.appraisal().level() != AppraisalLevel.NOT_ASSESSED)
                .collect(ImmutableList.toImmutableList());
        int least = appraised.stream().mapToInt(DraftCertainty::stepsDown).min().orElse(0);
        return appraised.stream()
                .filter(finding -> stepsDown(finding) == least)
                .collect(ImmutableList.toImmutableList());
    }

    /** Steps below a high appraisal of direct evidence, not cut off at the lowest level. */
    private static int stepsDown(ResearchFinding finding) {
        int appraisal = switch (finding.appraisal().level()) {
            case HIGH -> 0;
            case MODERATE -> 1;
            case LOW -> 2;
            case VERY_LOW, NOT_ASSESSED -> 3;
        };
        return appraisal + indirectness(finding);
    }

    /** Whether one primary study carries a body of findings. */
    public enum OneStudy {
        /** One study, and no review among the findings. */
        YES,
        /** Several studies, or a review of several. */
        NO
    }

    private static CertaintyAssessment assess(ResearchFinding best, Set<Direction> directions, OneStudy oneStudy) {
        boolean differ = directions.size() > 1 || directions.contains(Direction.MIXED);
        return CertaintyAssessment.of(
                CertaintyFramework.GRADE_NARRATIVE,
                Judgement.proposed(Proposal.determined(
                        levelOf(best.appraisal().level()),
                        step(
                                "beste beoordeling: "
                                        + best.appraisal().level().label().nl() + " (" + best.id() + ")",
                                "best appraisal: "
                                        + best.appraisal().level().label().en() + " (" + best.id() + ")"))),
                ImmutableList.of(
                        rating(CertaintyDomain.RISK_OF_BIAS, 0, "zit in het beginniveau", "is in the start"),
                        rating(
                                CertaintyDomain.INCONSISTENCY,
                                differ ? 1 : 0,
                                "of bevindingen dezelfde kant op wijzen",
                                "whether findings point the same way"),
                        rating(
                                CertaintyDomain.INDIRECTNESS,
                                indirectness(best),
                                "hoe direct het beste bewijs is",
                                "how direct the best evidence is"),
                        rating(
                                CertaintyDomain.IMPRECISION,
                                oneStudy == OneStudy.YES ? 1 : 0,
                                "of één onderzoek het beste bewijs draagt",
                                "whether one study carries the best evidence"),
                        rating(CertaintyDomain.PUBLICATION_BIAS, 0, "niet beoordeeld", "not judged")));
    }

    private static int indirectness(ResearchFinding finding) {
        return switch (finding.directness()) {
            case DIRECT -> 0;
            case INDIRECT -> 1;
            case ANALOGUE -> 2;
        };
    }

    private static CertaintyLevel levelOf(AppraisalLevel appraisal) {
        return switch (appraisal) {
            case HIGH -> CertaintyLevel.HIGH;
            case MODERATE -> CertaintyLevel.MODERATE;
            case LOW -> CertaintyLevel.LOW;
            case VERY_LOW, NOT_ASSESSED -> CertaintyLevel.VERY_LOW;
        };
    }

    private static DomainRating rating(CertaintyDomain domain, int steps, String nl, String en) {
        return DomainRating.proposed(domain, Proposal.determined(-steps, step(nl, en)));
    }

    private static RuleStep step(String nl, String en) {
        return RuleStep.of(RULE, LocalizedText.of(nl, en));
    }
}
