package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.triangulation.Streams;

/**
 * Rules that detect a gap from how certain the evidence is and what its sources say: G3, G4, G5, G9 and G11; the reasons that a
 * certainty gives; and the precise result that is no gap at all.
 *
 * <p>That no evidence was found is not evidence of no effect, and a precise finding of little or no effect is an answer.
 */
public final class RatedGaps {
    /** Levels taken off tell why the evidence does not answer the question. */
    public static final Rule REASONS = new Rule(
            "gap-reasons",
            RuleStatus.D,
            LocalizedText.of(
                    "de stappen omlaag zeggen waarom het bewijs geen antwoord geeft",
                    "levels taken off tell why the evidence does not answer"),
            "Robinson et al. 2011, J Clin Epidemiol 64:1325");

    /** A precise result of little or no effect closes a gap. */
    public static final Rule PRECISE_NULL = new Rule(
            "gap-precise-null",
            RuleStatus.D,
            LocalizedText.of(
                    "een nauwkeurig resultaat van weinig tot geen effect is een antwoord",
                    "a precise result of little or no effect is an answer"),
            "Guyatt et al. 2011, J Clin Epidemiol 64:1283");

    private RatedGaps() {}

    /**
     * A body of evidence with its certainty.
     *
     * @param studies number of distinct studies
     * @param certainty how certain it is
     * @param evidence its findings
     */
    public record Rated(int studies, CertaintyAssessment certainty, ImmutableList<FindingId> evidence) {}

    /**
     * {@return why the evidence does not answer the question, the domain that takes off most first, and of equal ones in the order of
     * the letters; a domain that is open counts for what is known of it}
     */
    public static ImmutableList<GapReason> reasons(Rated body) {
        Map<GapReason, Integer> weights = new EnumMap<>(GapReason.class);
        for (DomainRating rating : body.certainty().domains()) {
            int taken = atLeast(body.certainty(), rating.domain());
            if (taken > 0) {
                weights.merge(reason(rating.domain()), taken, Math::max);
            }
        }
        if (body.studies() == 1) {
            weights.merge(GapReason.INCONSISTENT, 1, Math::max);
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<GapReason, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private static GapReason reason(CertaintyDomain domain) {
        return switch (domain) {
            case IMPRECISION -> GapReason.INSUFFICIENT;
            case RISK_OF_BIAS, PUBLICATION_BIAS, DEPENDABILITY, CREDIBILITY -> GapReason.BIASED;
            case INCONSISTENCY -> GapReason.INCONSISTENT;
            case INDIRECTNESS -> GapReason.NOT_RIGHT;
            case LARGE_EFFECT, DOSE_RESPONSE, OPPOSING_CONFOUNDING ->
                throw new AssertionError(domain + " takes nothing off");
        };
    }

    /** {@return G3: certainty is low, and imprecision takes off at least as much as any other domain} */
    public static Proposal<Optional<GapFiring>> imprecise(Rated body, Thresholds thresholds) {
        Said said = new Said(GapRule.G3, thresholds);
        if (body.studies() == 0) {
            return said.notApplicable("er zijn geen studies", "there are no studies");
        }
        CertaintyAssessment certainty = body.certainty();
        int imprecision = atLeast(certainty, CertaintyDomain.IMPRECISION);
        Optional<Integer> known = certainty.domain(CertaintyDomain.IMPRECISION).flatMap(DomainRating::levels);
        if (imprecision == 0) {
            return known.isPresent()
                    ? said.silent("de schatting is nauwkeurig genoeg", "the estimate is precise enough")
                    : said.open(CertaintyDomain.IMPRECISION.label());
        }
        boolean other = certainty.domains().stream()
                .anyMatch(rating -> rating.domain() != CertaintyDomain.IMPRECISION
                        && atLeast(certainty, rating.domain()) > imprecision);
        if (other && known.isPresent()) {
            return said.silent("een ander bezwaar weegt zwaarder", "another concern weighs more");
        }
        if (certainty.lowest().compareTo(CertaintyLevel.LOW) < 0) {
            return said.silent("de zekerheid is niet laag", "certainty is not low");
        }
        ImmutableList<LocalizedText> open = certainty.domains().stream()
                .filter(rating -> rating.levels().isEmpty() && -rating.domain().lowest() > imprecision)
                .map(rating -> rating.domain().label())
                .collect(ImmutableList.toImmutableList());
        if (!open.isEmpty() || certainty.wordingLevel().compareTo(CertaintyLevel.LOW) < 0) {
            return said.open(open.isEmpty() ? certainty.missing() : open);
        }
        return said.fires(
                body.evidence(),
                "de zekerheid is " + certainty.levelText().nl()
                        + ", en onnauwkeurigheid weegt niet minder dan andere bezwaren",
                "certainty is " + certainty.levelText().en() + ", and imprecision weighs no less than other concerns");
    }

    /** {@return G4: risk of bias takes off much, or most of the weight has serious limitations}
     *
     * @param body the body of evidence
     * @param seriousShare share of the weight with serious or critical limitations; empty when not known
     */
    public static Proposal<Optional<GapFiring>> biased(Rated body, OptionalDouble seriousShare, Thresholds thresholds) {
        Said said = new Said(GapRule.G4, thresholds, Threshold.GAP_RISK_OF_BIAS_LEVELS, Threshold.GAP_SERIOUS_SHARE);
        int levels = atLeast(body.certainty(), CertaintyDomain.RISK_OF_BIAS);
        if (levels >= thresholds.get(Threshold.GAP_RISK_OF_BIAS_LEVELS)) {
            return said.fires(
                    body.evidence(),
                    "kans op vertekening kost " + levels + " niveaus zekerheid",
                    "risk of bias takes off " + levels + " levels of certainty");
        }
        if (seriousShare.orElse(0) >= thresholds.get(Threshold.GAP_SERIOUS_SHARE)) {
            long percent = Math.round(100 * seriousShare.getAsDouble());
            return said.fires(
                    body.evidence(),
                    percent + "% van de studies, gewogen zoals opgegeven, heeft ernstige beperkingen",
                    percent + "% of the studies, weighed as given, has serious limitations");
        }
        boolean known = body.certainty()
                .domain(CertaintyDomain.RISK_OF_BIAS)
                .flatMap(DomainRating::levels)
                .isPresent();
        return known && seriousShare.isPresent()
                ? said.silent("de kans op vertekening is beperkt", "risk of bias is limited")
                : said.open(CertaintyDomain.RISK_OF_BIAS.label());
    }

    /** {@return G5: results are inconsistent, or sources of knowledge contradict each other} */
    public static Proposal<Optional<GapFiring>> contradictory(
            Rated body, TriangulationCode sources, Thresholds thresholds) {
        Said said = new Said(GapRule.G5, thresholds);
        if (sources == TriangulationCode.DISSONANCE) {
            return said.fires(
                    body.evidence(),
                    "kennisbronnen spreken elkaar tegen",
                    "sources of knowledge contradict each other");
        }
        if (atLeast(body.certainty(), CertaintyDomain.INCONSISTENCY) > 0) {
            return said.fires(body.evidence(), "resultaten lopen uiteen", "results differ");
        }
        return body.certainty()
                        .domain(CertaintyDomain.INCONSISTENCY)
                        .flatMap(DomainRating::levels)
                        .isPresent()
                ? said.silent("resultaten lopen niet uiteen", "results do not differ")
                : said.open(CertaintyDomain.INCONSISTENCY.label());
    }

    /** {@return G9: only sources in numbers speak, or only sources in words} */
    public static Proposal<Optional<GapFiring>> oneKind(
            Triangulation sources, ImmutableList<FindingId> evidence, Thresholds thresholds) {
        Said said = new Said(GapRule.G9, thresholds);
        ImmutableSet.Builder<Boolean> kinds = ImmutableSet.builder();
        sources.streams().forEach((source, direction) -> {
            if (direction != StreamDirection.SILENT) {
                kinds.add(source.isNumbers());
            }
        });
        ImmutableSet<Boolean> speaking = kinds.build();
        if (speaking.isEmpty()) {
            return said.notApplicable("geen kennisbron zegt iets", "no source of knowledge speaks");
        }
        if (speaking.size() > 1) {
            return said.silent("cijfers en woorden vullen elkaar aan", "numbers and words supplement each other");
        }
        return speaking.contains(true)
                ? said.fires(
                        evidence,
                        "alleen cijfers: kwalitatief onderzoek of praktijkkennis over de richting ontbreekt",
                        "only numbers: qualitative research or practice knowledge on the direction is lacking")
                : said.fires(
                        evidence,
                        "alleen woorden: onderzoek met cijfers over de richting ontbreekt",
                        "only words: research with numbers on the direction is lacking");
    }

    /**
     * What practice says against what the source says that a statement rests on.
     *
     * @param practice direction of professional knowledge
     * @param support how well that is supported; empty when not known
     * @param anchor direction of the anchoring source
     * @param certainty certainty of the anchoring source; empty when not known
     * @param evidence findings on both sides
     */
    public record Conflict(
            StreamDirection practice,
            Optional<PracticeSupport> support,
            StreamDirection anchor,
            Optional<CertaintyLevel> certainty,
            ImmutableList<FindingId> evidence) {}

    /** {@return G11: supported practice opposes a source that is at least moderately certain} */
    public static Proposal<Optional<GapFiring>> practiceOpposes(Conflict conflict, Thresholds thresholds) {
        Said said = new Said(GapRule.G11, thresholds);
        if (!Streams.areOpposite(conflict.practice(), conflict.anchor())) {
            return said.silent("praktijk en onderzoek botsen niet", "practice and research do not conflict");
        }
        if (conflict.support()
                        .filter(level -> level.compareTo(PracticeSupport.P2) < 0)
                        .isPresent()
                || conflict.certainty()
                        .filter(level -> level.compareTo(CertaintyLevel.MODERATE) > 0)
                        .isPresent()) {
            return said.silent(
                    "de praktijkkennis of het onderzoek is te weinig zeker",
                    "practice knowledge or research is too uncertain");
        }
        List<LocalizedText> missing = new ArrayList<>();
        if (conflict.support().isEmpty()) {
            missing.add(LocalizedText.of(
                    "hoe goed de praktijkkennis is onderbouwd (P0 tot en met P4)",
                    "how well practice knowledge is supported (P0 to P4)"));
        }
        if (conflict.certainty().isEmpty()) {
            missing.add(LocalizedText.of("de zekerheid van het onderzoek", "the certainty of the research"));
        }
        return missing.isEmpty()
                ? said.fires(
                        conflict.evidence(),
                        "praktijkkennis (" + conflict.support().orElseThrow().code()
                                + ") spreekt onderzoek met zekerheid "
                                + conflict.certainty().orElseThrow().label().nl() + " tegen",
                        "practice knowledge ("
                                + conflict.support().orElseThrow().code()
                                + ") opposes research with certainty "
                                + conflict.certainty().orElseThrow().label().en())
                : said.open(missing);
    }

    /**
     * {@return that there is little or no difference, when a whole interval says so; not applicable otherwise}
     *
     * @param interval confidence interval on a scale where no effect is 0
     * @param important the smallest difference that matters, on the same scale
     */
    public static Proposal<LocalizedText> preciseNull(Interval interval, double important) {
        boolean inside = -important < interval.low() && interval.high() < important;
        LocalizedText because = LocalizedText.of(
                inside
                        ? "het hele interval ligt binnen de grens van wat ertoe doet"
                        : "het interval sluit een verschil dat ertoe doet niet uit",
                inside
                        ? "the whole interval lies within the limit of what matters"
                        : "the interval does not rule out a difference that matters");
        return inside
                ? Proposal.determined(
                        LocalizedText.of("maakt weinig tot geen verschil", "makes little or no difference"),
                        RuleStep.of(PRECISE_NULL, because))
                : Proposal.notApplicable(because, RuleStep.of(PRECISE_NULL, because));
    }

    /** Levels that a domain takes off for sure: those that hold, or those that follow from what is known alone. */
    private static int atLeast(CertaintyAssessment certainty, CertaintyDomain domain) {
        return certainty
                .domain(domain)
                .flatMap(rating ->
                        rating.levels().or(() -> rating.change().proposed().soFar()))
                .map(levels -> Math.max(0, -levels))
                .orElse(0);
    }
}
