package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.vocabulary.Coded;

/**
 * Judges the certainty of a body of evidence by GRADE: the level to start from, five reasons to rate down, three to rate up.
 *
 * <p>The rules propose. What people settled stands beside it and holds: the start under the aspect {@code start}, a domain under its
 * code (a number of levels, such as {@code -1}), the whole under {@code certainty} (the code of a level).
 *
 * <p>Immutable and thread-safe.
 */
public final class Grade {
    /** The aspect of a settlement on the level as a whole. */
    public static final String CERTAINTY = "certainty";

    /** The aspect of a settlement on the level to start from. */
    public static final String START = "start";

    private final Thresholds thresholds;

    private Grade(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the rules with the numbers of a protocol} */
    public static Grade using(Thresholds thresholds) {
        return new Grade(thresholds);
    }

    /** {@return the assessment as the rules propose it} */
    public CertaintyAssessment assess(BodyOfEvidence body) {
        return assess(body, ImmutableList.of());
    }

    /**
     * {@return the assessment as the rules propose it, with what people settled}
     *
     * @param settlements those on this body; of several on one aspect the last one counts, and one that no judgement can take
     *     leaves the proposal as it is: its level is unknown, or differs from the proposed one without a rationale
     */
    public CertaintyAssessment assess(BodyOfEvidence body, Collection<Settlement> settlements) {
        Checks.that(
                body.framework() != CertaintyFramework.CERQUAL && body.framework() != CertaintyFramework.CONQUAL,
                "%s does not judge by domains of GRADE",
                body.framework().code());
        Judgement<CertaintyLevel> start =
                settled(Judgement.proposed(StartLevels.of(body)), START, settlements, Grade::level);
        Map<CertaintyDomain, DomainRating> rated = new EnumMap<>(CertaintyDomain.class);
        for (CertaintyDomain domain : body.framework().required()) {
            rated.put(domain, rating(domain, down(domain, body), settlements));
        }
        for (CertaintyDomain domain : body.framework().optional()) {
            rated.put(domain, rating(domain, RatingUp.of(domain, body, start.value(), rated, thresholds), settlements));
        }
        CertaintyAssessment assessment = CertaintyAssessment.of(body.framework(), start, rated.values());
        return new CertaintyAssessment(
                assessment.framework(),
                assessment.start(),
                assessment.domains(),
                settled(assessment.level(), CERTAINTY, settlements, Grade::level));
    }

    private Proposal<Integer> down(CertaintyDomain domain, BodyOfEvidence body) {
        return switch (domain) {
            case RISK_OF_BIAS -> RiskOfBias.of(body, thresholds);
            case INCONSISTENCY -> Inconsistency.of(body, thresholds);
            case INDIRECTNESS -> Indirectness.of(body, thresholds);
            case IMPRECISION -> Imprecision.of(body, thresholds);
            case PUBLICATION_BIAS -> PublicationBias.of(body, thresholds);
            default -> throw new AssertionError("no reason to rate down: " + domain);
        };
    }

    private static DomainRating rating(
            CertaintyDomain domain, Proposal<Integer> proposal, Collection<Settlement> settlements) {
        return new DomainRating(
                domain,
                settled(Judgement.proposed(proposal), domain.code(), settlements, number -> levels(domain, number)));
    }

    private static <T> Judgement<T> settled(
            Judgement<T> judgement,
            String aspect,
            Collection<Settlement> settlements,
            Function<String, Optional<T>> value) {
        return settlements.stream()
                .filter(settlement -> settlement.aspect().equals(aspect))
                .reduce((first, last) -> last)
                .map(found -> judgement.settle(found, value.apply(found.value())))
                .orElse(judgement);
    }

    private static Optional<CertaintyLevel> level(String code) {
        return Coded.parse(CertaintyLevel.class, code);
    }

    private static Optional<Integer> levels(CertaintyDomain domain, String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[+-]?[0-4]"))
                .map(Integer::valueOf)
                .filter(levels -> domain.lowest() <= levels && levels <= domain.highest());
    }
}
