package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.Words;
import org.synthesis.scoring.conclusion.Findings;
import org.synthesis.scoring.conclusion.PooledCase;
import org.synthesis.scoring.conclusion.SubjectSynthesis;

/**
 * What would turn the conclusion on a factor or intervention: its verdict, or the certainty it is worded by. Each study and each
 * finding is left out, one study of each direction is added, each domain of certainty takes a step; with effects behind it also what
 * turns their mean.
 */
final class SubjectTipping {
    private static final LocalizedText NOTHING =
            LocalizedText.of("geen conclusie: er is geen andere bevinding", "no conclusion: there is no other finding");

    private final Studies studies;
    private final SubjectSynthesis synthesis;

    SubjectTipping(Studies studies, SubjectSynthesis synthesis) {
        this.studies = studies;
        this.synthesis = synthesis;
    }

    ImmutableList<TippingPoint> of(SubjectConclusion now) {
        Subject subject = studies.evidence().subjectsById().get(now.subject());
        if (subject == null) {
            throw new AssertionError("a conclusion on an unknown subject " + now.subject());
        }
        ImmutableList<ResearchFinding> findings =
                studies.evidence().findingsBySubject().get(now.subject());
        List<TippingPoint> points = new ArrayList<>();
        leftOut(subject, now, findings, points);
        oneMore(subject, now, findings, points);
        ImmutableMap<CertaintyLevel, LocalizedText> sentences = sentences(subject, findings);
        now.certainty()
                .ifPresent(certainty -> points.addAll(
                        CertaintyTipping.of(certainty, level -> sentences.getOrDefault(level, LocalizedText.EMPTY))));
        synthesis.pooledCase(subject, findings).ifPresent(found -> points.addAll(pooled(found)));
        return Points.sorted(points);
    }

    /** What each level makes of the sentence on a subject. */
    private ImmutableMap<CertaintyLevel, LocalizedText> sentences(
            Subject subject, ImmutableList<ResearchFinding> findings) {
        return Arrays.stream(CertaintyLevel.values())
                .collect(ImmutableMap.toImmutableMap(
                        level -> level,
                        level -> Words.say(
                                "zekerheid {0}: {1}",
                                "certainty {0}: {1}", level.label(), synthesis.statement(subject, findings, level))));
    }

    private void leftOut(
            Subject subject,
            SubjectConclusion now,
            ImmutableList<ResearchFinding> findings,
            List<TippingPoint> points) {
        LocalizedText from = text(subject, now);
        ImmutableListMultimap<StudyId, ResearchFinding> byStudy = studies.byStudy(findings);
        for (StudyId study : byStudy.keySet()) {
            ImmutableList<ResearchFinding> own = byStudy.get(study);
            without(studies.study(study, own, from), subject, now, findings, own)
                    .ifPresent(points::add);
            if (own.size() > 1) {
                for (ResearchFinding finding : own) {
                    without(Studies.finding(finding, from), subject, now, findings, ImmutableList.of(finding))
                            .ifPresent(points::add);
                }
            }
        }
    }

    private Optional<TippingPoint> without(
            Points input,
            Subject subject,
            SubjectConclusion now,
            ImmutableList<ResearchFinding> findings,
            Collection<ResearchFinding> left) {
        ImmutableList<ResearchFinding> rest =
                findings.stream().filter(finding -> !left.contains(finding)).collect(ImmutableList.toImmutableList());
        if (rest.isEmpty()) {
            return input.at(Studies.LEFT_OUT, NOTHING, TippingShift.DOWN, studies.fallsAway(left));
        }
        SubjectConclusion then = synthesis.conclude(subject, rest);
        return input.at(Studies.LEFT_OUT, text(subject, then), shift(now, then), studies.fallsAway(left));
    }

    /** One study more, on the outcome of the best finding that carries the verdict. */
    private void oneMore(
            Subject subject,
            SubjectConclusion now,
            ImmutableList<ResearchFinding> findings,
            List<TippingPoint> points) {
        ImmutableList<ResearchFinding> carrying = Findings.carrying(studies.evidence(), findings);
        ResearchFinding like = (carrying.isEmpty() ? findings : carrying)
                .stream().min(Findings.BEST_FIRST).orElseThrow();
        Set<Direction> seen = findings.stream().map(ResearchFinding::direction).collect(Collectors.toSet());
        for (Direction direction : List.of(Direction.HARM_DOWN, Direction.HARM_UP, Direction.NO_ASSOCIATION)) {
            Verdict then = SubjectSynthesis.verdict(
                    studies.evidence(),
                    subject,
                    ImmutableList.<ResearchFinding>builder()
                            .addAll(findings)
                            .add(OneMore.like(like, direction))
                            .build());
            new Points(
                            TippingSource.NEW_EVIDENCE,
                            "new-study/" + direction.code(),
                            LocalizedText.of("één studie meer", "one study more"),
                            LocalizedText.of("geen", "none"),
                            SubjectSynthesis.verdictLabel(subject, now.verdict()))
                    .at(
                            direction.label(),
                            SubjectSynthesis.verdictLabel(subject, then),
                            shift(now.verdict(), then),
                            PlausibilityRules.direction(
                                    seen.contains(direction)
                                            ? PlausibilityRules.Seen.BEFORE
                                            : PlausibilityRules.Seen.NEVER))
                    .ifPresent(points::add);
        }
    }

    private ImmutableList<TippingPoint> pooled(PooledCase found) {
        Thresholds thresholds = studies.evidence().protocol().thresholds();
        return EffectTipping.of(
                        found.measure(),
                        found.effects(),
                        studies.evidence().protocol().pooling(),
                        thresholds)
                .map(tipping -> tipping.withBody(new JudgedBody(
                                found.body(),
                                found.settlements(),
                                level -> Words.say("zekerheid {0}", "certainty {0}", level.label())))
                        .all())
                .toOptional()
                .orElse(ImmutableList.of());
    }

    private static LocalizedText text(Subject subject, SubjectConclusion conclusion) {
        LocalizedText verdict = SubjectSynthesis.verdictLabel(subject, conclusion.verdict());
        return level(conclusion)
                .map(level -> Words.say("{0}, zekerheid {1}", "{0}, certainty {1}", verdict, level.label()))
                .orElse(verdict);
    }

    private static Optional<CertaintyLevel> level(SubjectConclusion conclusion) {
        return conclusion.certainty().map(CertaintyAssessment::wordingLevel);
    }

    private static TippingShift shift(SubjectConclusion now, SubjectConclusion then) {
        if (now.verdict() != then.verdict()
                || level(now).isEmpty()
                || level(then).isEmpty()) {
            return shift(now.verdict(), then.verdict());
        }
        int order = level(then).get().compareTo(level(now).get());
        return order < 0 ? TippingShift.UP : order > 0 ? TippingShift.DOWN : TippingShift.OTHER;
    }

    private static TippingShift shift(Verdict now, Verdict then) {
        int order = Integer.compare(clarity(then), clarity(now));
        return order > 0 ? TippingShift.UP : order < 0 ? TippingShift.DOWN : TippingShift.OTHER;
    }

    /** How much a verdict says: a direction, no one direction, nothing. */
    private static int clarity(Verdict verdict) {
        return switch (verdict) {
            case LESS_HARM, MORE_HARM, NO_ASSOCIATION -> 2;
            case CONFLICTING, VARIES_BY_OUTCOME, MIXED, INTERMEDIATE_ONLY -> 1;
            case UNCLEAR -> 0;
        };
    }
}
