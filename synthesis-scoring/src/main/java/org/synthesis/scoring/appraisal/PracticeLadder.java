package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.synthesis.model.appraisal.Elicitation;
import org.synthesis.model.appraisal.Fulfilment;
import org.synthesis.model.appraisal.PracticeBasis;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * The rung of an insight from practice on the ladder P0 to P4 ({@code L}). No validated instrument exists and every answer says so. The
 * rung is reported beside the certainty of research and never converted into it.
 *
 * <p>Sources make the rung; whoever lacks transparency or accuracy ends at P1 and an undisclosed interest at P2 at most. What is left
 * out of the basis is only asked for when it could change the rung.
 */
public final class PracticeLadder {
    private static final Rule LADDER = rule(
            "practice-ladder",
            "trede van praktijkkennis; er bestaat geen gevalideerd instrument voor",
            "rung of practice knowledge; no validated instrument exists for it");
    private static final Rule CAP = rule(
            "practice-ladder-cap",
            "hoogste trede bij gebrek aan openheid of zorgvuldigheid",
            "highest rung when openness or accuracy is lacking");

    private PracticeLadder() {}

    /** {@return the rung; undetermined, naming what to look up, when what is left out could change it} */
    public static Proposal<PracticeSupport> propose(PracticeBasis basis, Thresholds thresholds) {
        PracticeBasis best = filled(basis, Fill.BEST);
        PracticeBasis worst = filled(basis, Fill.WORST);
        PracticeSupport lowest = capped(worst, thresholds);
        if (lowest != capped(best, thresholds)) {
            return Proposal.undetermined(missing(basis, thresholds), ImmutableList.of());
        }
        // what was left out makes no difference here; the reasons name only what was given
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        steps.add(rung(worst, best, thresholds));
        caps(basis).forEach(steps::add);
        return Proposal.determined(lowest, steps.build());
    }

    private static PracticeSupport uncapped(PracticeBasis basis, Thresholds thresholds) {
        int sources = basis.sources().orElseThrow();
        if (sources == 0) {
            return PracticeSupport.P0;
        }
        boolean several = basis.sourceTypes().orElseThrow() >= 2 || present(basis.monitoring());
        if (several) {
            return isElicited(basis, thresholds) ? PracticeSupport.P4 : PracticeSupport.P3;
        }
        return sources >= 2 ? PracticeSupport.P2 : PracticeSupport.P1;
    }

    private static boolean isElicited(PracticeBasis basis, Thresholds thresholds) {
        return switch (basis.elicitation().orElseThrow()) {
            case NONE -> false;
            case EVALUATION -> true;
            case PANEL -> basis.panelAgreement().orElseThrow() >= thresholds.get(Threshold.PRACTICE_AGREEMENT);
        };
    }

    private static PracticeSupport capped(PracticeBasis basis, Thresholds thresholds) {
        PracticeSupport level = uncapped(basis, thresholds);
        if (lacks(basis.transparency()) || lacks(basis.accuracy())) {
            level = lower(level, PracticeSupport.P1);
        }
        return present(basis.undisclosedInterest()) ? lower(level, PracticeSupport.P2) : level;
    }

    private static ImmutableList<RuleStep> caps(PracticeBasis basis) {
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        if (lacks(basis.transparency())) {
            steps.add(cap(
                    "niet na te gaan hoe het inzicht tot stand kwam: hoogstens P1",
                    "it cannot be followed how the insight came about: P1 at most"));
        }
        if (lacks(basis.accuracy())) {
            steps.add(cap(
                    "het inzicht houdt zich niet aan wat gezien en gezegd is: hoogstens P1",
                    "the insight does not hold to what was seen and said: P1 at most"));
        }
        if (present(basis.undisclosedInterest())) {
            steps.add(cap(
                    "iemand met een belang bij het inzicht hield dat achter: hoogstens P2",
                    "somebody with an interest in the insight kept that back: P2 at most"));
        }
        return steps.build();
    }

    private static RuleStep rung(PracticeBasis worst, PracticeBasis best, Thresholds thresholds) {
        PracticeSupport level = uncapped(worst, thresholds);
        boolean open = level != uncapped(best, thresholds);
        LocalizedText because = LocalizedText.of(
                (open ? "ten minste " : "") + level.code() + ": "
                        + level.label().nl() + " (er bestaat geen gevalideerd instrument hiervoor)",
                (open ? "at least " : "") + level.code() + ": " + level.label().en()
                        + " (no validated instrument exists for this)");
        boolean asksPanel =
                level.compareTo(PracticeSupport.P3) >= 0 && worst.elicitation().equals(Optional.of(Elicitation.PANEL));
        return asksPanel
                ? RuleStep.of(LADDER, because, thresholds, Threshold.PRACTICE_AGREEMENT)
                : RuleStep.of(LADDER, because);
    }

    /** What was left out and can change the rung for some way the rest may turn out. */
    private static ImmutableList<LocalizedText> missing(PracticeBasis basis, Thresholds thresholds) {
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        for (Part part : Part.values()) {
            if (part.isLeftOut(basis)) {
                List<PracticeBasis> low = completions(part.filled(basis, Fill.WORST));
                List<PracticeBasis> high = completions(part.filled(basis, Fill.BEST));
                for (int i = 0; i < low.size(); i++) {
                    if (capped(low.get(i), thresholds) != capped(high.get(i), thresholds)) {
                        missing.add(part.asked);
                        break;
                    }
                }
            }
        }
        return missing.build();
    }

    /** Every way in which what was left out may turn out, each part at its worst or its best. */
    private static List<PracticeBasis> completions(PracticeBasis basis) {
        List<PracticeBasis> all = List.of(basis);
        for (Part part : Part.values()) {
            if (part.isLeftOut(basis)) {
                all = all.stream()
                        .flatMap(each -> Stream.of(part.filled(each, Fill.WORST), part.filled(each, Fill.BEST)))
                        .toList();
            }
        }
        return all;
    }

    private static PracticeBasis filled(PracticeBasis basis, Fill fill) {
        PracticeBasis filled = basis;
        for (Part part : Part.values()) {
            if (part.isLeftOut(filled)) {
                filled = part.filled(filled, fill);
            }
        }
        return filled;
    }

    private static PracticeSupport lower(PracticeSupport a, PracticeSupport b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static boolean lacks(Optional<Fulfilment> requirement) {
        return requirement.equals(Optional.of(Fulfilment.NOT_MET));
    }

    private static boolean present(Optional<Presence> presence) {
        return presence.equals(Optional.of(Presence.PRESENT));
    }

    private static RuleStep cap(String nl, String en) {
        return RuleStep.of(CAP, LocalizedText.of(nl, en));
    }

    private static Rule rule(String id, String nl, String en) {
        return new Rule(id, RuleStatus.L, LocalizedText.of(nl, en), "");
    }

    private enum Fill {
        WORST,
        BEST
    }

    /** What a basis may leave out, and the worst and best it can be. */
    private enum Part {
        SOURCES("hoeveel genoemde bronnen uit de eerste hand er zijn", "how many named first-hand sources there are"),
        TYPES("hoeveel soorten bronnen dat zijn", "how many types of sources these are"),
        MONITORING("of monitorgegevens het ook laten zien", "whether monitoring data show it too"),
        ELICITATION("hoe systematisch de praktijk bevraagd is", "how systematically practice was asked"),
        PANEL("welk deel van het panel het eens was", "what share of the panel agreed"),
        TRANSPARENCY(
                "of na te gaan is hoe het inzicht tot stand kwam",
                "whether it can be followed how the insight came about"),
        ACCURACY(
                "of het inzicht zich houdt aan wat gezien en gezegd is",
                "whether the insight holds to what was seen and said"),
        INTEREST("of iemand een belang achterhield", "whether somebody kept an interest back");

        private final LocalizedText asked;

        Part(String nl, String en) {
            this.asked = LocalizedText.of(nl, en);
        }

        boolean isLeftOut(PracticeBasis basis) {
            return switch (this) {
                case SOURCES -> basis.sources().isEmpty();
                case TYPES -> basis.sourceTypes().isEmpty();
                case MONITORING -> basis.monitoring().isEmpty();
                case ELICITATION -> basis.elicitation().isEmpty();
                case PANEL -> basis.panelAgreement().isEmpty();
                case TRANSPARENCY -> basis.transparency().isEmpty();
                case ACCURACY -> basis.accuracy().isEmpty();
                case INTEREST -> basis.undisclosedInterest().isEmpty();
            };
        }

        PracticeBasis filled(PracticeBasis basis, Fill fill) {
            PracticeBasis.Builder to = basis.toBuilder();
            boolean best = fill == Fill.BEST;
            switch (this) {
                case SOURCES ->
                    to.sources(OptionalInt.of(
                            Math.max(best ? 2 : 0, basis.sourceTypes().orElse(0))));
                case TYPES ->
                    to.sourceTypes(OptionalInt.of(
                            Math.min(best ? 2 : 1, basis.sources().orElse(2))));
                case MONITORING -> to.monitoring(best ? Presence.PRESENT : Presence.ABSENT);
                case ELICITATION -> to.elicitation(best ? Elicitation.EVALUATION : Elicitation.NONE);
                case PANEL -> to.panelAgreement(OptionalDouble.of(best ? 1 : 0));
                case TRANSPARENCY -> to.transparency(best ? Fulfilment.MET : Fulfilment.NOT_MET);
                case ACCURACY -> to.accuracy(best ? Fulfilment.MET : Fulfilment.NOT_MET);
                case INTEREST -> to.undisclosedInterest(best ? Presence.ABSENT : Presence.PRESENT);
            }
            return to.build();
        }
    }
}
