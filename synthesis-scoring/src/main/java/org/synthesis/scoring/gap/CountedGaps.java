package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.ReviewConfidence;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.factor.FactorClassification;

/**
 * Rules that detect a gap by counting what was studied: G1, G2, G6, G7, G8, G10 and G12.
 *
 * <p>A rule proposes a firing, or nothing when it looked and shows no gap. It is undetermined when something is missing that could make
 * it fire: what nobody coded is not the same as what does not exist.
 */
public final class CountedGaps {
    private CountedGaps() {}

    /**
     * A cell within the scope of the protocol.
     *
     * @param studies number of distinct studies in it
     * @param search what had to hold to be in it, and how many studies were looked through
     */
    public record Cell(int studies, EmptySearch search) {}

    /** {@return G1: the cell has no studies} */
    public static Proposal<Optional<GapFiring>> noStudies(Cell cell, Thresholds thresholds) {
        Said said = new Said(GapRule.G1, thresholds);
        int through = cell.search().lookedThrough();
        return cell.studies() == 0
                ? said.fires(
                        ImmutableList.of(),
                        cell.search(),
                        "geen enkele studie gevonden (bekeken: " + through + ")",
                        "not a single study found (looked through: " + through + ")")
                : said.silent("aantal studies: " + cell.studies(), "number of studies: " + cell.studies());
    }

    /**
     * A review of what a topic is about.
     *
     * @param name what it is called, for readers
     * @param year when it was published; empty when undated
     * @param confidence how far it can be trusted by AMSTAR 2; empty when nobody judged it
     */
    public record Review(String name, OptionalInt year, Optional<ReviewConfidence> confidence) {}

    /**
     * Primary studies on a topic and reviews of them.
     *
     * @param primary number of distinct primary studies
     * @param reviews the reviews
     * @param year the year the synthesis is of; empty when not said
     * @param evidence findings of the primary studies
     */
    public record Reviewed(
            int primary, ImmutableList<Review> reviews, OptionalInt year, ImmutableList<FindingId> evidence) {}

    /** {@return G2: there are enough primary studies to review, and no recent review of at least moderate confidence} */
    public static Proposal<Optional<GapFiring>> noReview(Reviewed topic, Thresholds thresholds) {
        Said said = new Said(GapRule.G2, thresholds, Threshold.GAP_PRIMARY_STUDIES, Threshold.GAP_REVIEW_YEARS);
        if (topic.primary() < thresholds.get(Threshold.GAP_PRIMARY_STUDIES)) {
            return said.silent(
                    "te weinig primaire studies voor een overzicht: " + topic.primary(),
                    "too few primary studies for a review: " + topic.primary());
        }
        double years = thresholds.get(Threshold.GAP_REVIEW_YEARS);
        List<LocalizedText> missing = new ArrayList<>();
        for (Review review : topic.reviews()) {
            boolean known = review.year().isPresent() && topic.year().isPresent();
            boolean old = known && topic.year().getAsInt() - review.year().getAsInt() > years;
            boolean weak = review.confidence()
                    .filter(level -> level.compareTo(ReviewConfidence.MODERATE) > 0)
                    .isPresent();
            if (!old && !weak) {
                if (known && review.confidence().isPresent()) {
                    return said.silent(
                            "er is een goed recent overzicht: " + review.name(),
                            "there is a sound recent review: " + review.name());
                }
                missing.addAll(lacks(review, topic.year()));
            }
        }
        if (!missing.isEmpty()) {
            return said.open(missing.stream().distinct().toList());
        }
        String reviews = Integer.toString(topic.reviews().size());
        return said.fires(
                topic.evidence(),
                topic.primary()
                        + " primaire studies, en geen recent overzicht van ten minste redelijke kwaliteit (overzichten: "
                        + reviews + ")",
                topic.primary() + " primary studies, and no recent review of at least moderate confidence (reviews: "
                        + reviews + ")");
    }

    private static List<LocalizedText> lacks(Review review, OptionalInt year) {
        List<LocalizedText> missing = new ArrayList<>();
        if (review.confidence().isEmpty()) {
            missing.add(LocalizedText.of(
                    "AMSTAR 2 van het overzicht " + review.name(), "AMSTAR 2 of the review " + review.name()));
        }
        if (review.year().isEmpty()) {
            missing.add(LocalizedText.of("het jaar van " + review.name(), "the year of " + review.name()));
        }
        if (year.isEmpty()) {
            missing.add(LocalizedText.of("de datum van de synthese", "the date of the synthesis"));
        }
        return missing;
    }

    /**
     * Who and where was studied, as number of distinct studies.
     *
     * @param home studies from home
     * @param youth studies of young people of 10 to 24 years; empty when not coded
     * @param closeKnit studies of close-knit communities; empty when not coded
     * @param evidence findings of all studies
     * @param search what was looked for, and how many studies there are in all
     */
    public record Reach(
            OptionalInt home,
            OptionalInt youth,
            OptionalInt closeKnit,
            ImmutableList<FindingId> evidence,
            EmptySearch search) {}

    /** {@return G6: there is evidence, but none from home, of young people, or of close-knit communities} */
    public static Proposal<Optional<GapFiring>> notHere(Reach reach, Thresholds thresholds) {
        Said said = new Said(GapRule.G6, thresholds);
        int studies = reach.search().lookedThrough();
        if (studies == 0) {
            return said.notApplicable("er zijn geen studies", "there are no studies");
        }
        List<LocalizedText> lacking = new ArrayList<>();
        List<LocalizedText> missing = new ArrayList<>();
        LocalizedText home = LocalizedText.of("studies uit eigen land", "studies from home");
        LocalizedText youth = LocalizedText.of(
                "studies onder jongeren van 10 tot en met 24 jaar", "studies of young people aged 10 to 24");
        LocalizedText closeKnit =
                LocalizedText.of("studies in hechte gemeenschappen", "studies of close-knit communities");
        ImmutableMap.of(home, reach.home(), youth, reach.youth(), closeKnit, reach.closeKnit())
                .forEach((what, count) -> {
                    if (count.isEmpty()) {
                        missing.add(LocalizedText.of("het aantal " + what.nl(), "the number of " + what.en()));
                    } else if (count.getAsInt() == 0) {
                        lacking.add(what);
                    }
                });
        if (!lacking.isEmpty()) {
            return said.fires(
                    reach.evidence(),
                    reach.search(),
                    "geen "
                            + String.join(
                                    " en geen ",
                                    lacking.stream().map(LocalizedText::nl).toList())
                            + " (bekeken: " + studies + ")",
                    "no "
                            + String.join(
                                    " and no ",
                                    lacking.stream().map(LocalizedText::en).toList())
                            + " (looked at: " + studies + ")");
        }
        return missing.isEmpty()
                ? said.silent("ook hier en bij de doelgroep onderzocht", "studied here and in the target group too")
                : said.open(missing);
    }

    /**
     * A practice and its use.
     *
     * @param insight the insight that tells of it
     * @param support how well it is supported; empty when that is not known
     * @param municipalities number of municipalities that use it; empty when nobody counted
     * @param evaluations number of evaluations; empty when nobody looked
     */
    public record Practice(
            FindingId insight,
            Optional<PracticeSupport> support,
            OptionalInt municipalities,
            OptionalInt evaluations) {}

    /** {@return G7: a supported practice is widely used and was never evaluated} */
    public static Proposal<Optional<GapFiring>> notEvaluated(Practice practice, Thresholds thresholds) {
        Said said = new Said(GapRule.G7, thresholds, Threshold.GAP_PRACTICE_MUNICIPALITIES);
        double many = thresholds.get(Threshold.GAP_PRACTICE_MUNICIPALITIES);
        if (practice.support()
                        .filter(level -> level.compareTo(PracticeSupport.P2) < 0)
                        .isPresent()
                || practice.municipalities().orElse(Integer.MAX_VALUE) < many
                || practice.evaluations().orElse(0) > 0) {
            return said.silent(
                    "te weinig onderbouwd, te weinig gebruikt of al geëvalueerd",
                    "too little supported, too little used or evaluated already");
        }
        List<LocalizedText> missing = new ArrayList<>();
        if (practice.support().isEmpty()) {
            missing.add(LocalizedText.of(
                    "hoe goed het inzicht is onderbouwd (P0 tot en met P4)",
                    "how well the insight is supported (P0 to P4)"));
        }
        if (practice.municipalities().isEmpty()) {
            missing.add(LocalizedText.of("hoeveel gemeenten zo werken", "how many municipalities work this way"));
        }
        if (practice.evaluations().isEmpty()) {
            missing.add(LocalizedText.of("of er evaluaties zijn", "whether there are evaluations"));
        }
        if (!missing.isEmpty()) {
            return said.open(missing);
        }
        int used = practice.municipalities().getAsInt();
        return said.fires(
                ImmutableList.of(practice.insight()),
                used + " gemeenten werken zo, en er is geen enkele evaluatie",
                used + " municipalities work this way, and there is not a single evaluation");
    }

    /**
     * Whether a factor was measured before the outcome, as number of distinct studies.
     *
     * @param predictors studies that measured it before the outcome
     * @param correlates studies that measured it with or after the outcome only
     * @param unknown studies of which nobody coded it
     * @param evidence findings of the studies that measured it with or after the outcome
     */
    public record Timing(int predictors, int correlates, int unknown, ImmutableList<FindingId> evidence) {}

    /** {@return G8: no study measured the factor before the outcome} */
    public static Proposal<Optional<GapFiring>> onlyCorrelates(Timing timing, Thresholds thresholds) {
        Said said = new Said(GapRule.G8, thresholds);
        if (timing.predictors() > 0) {
            return said.silent(
                    "studies die de factor eerder maten dan de uitkomst: " + timing.predictors(),
                    "studies that measured the factor before the outcome: " + timing.predictors());
        }
        if (timing.unknown() > 0) {
            return said.open(LocalizedText.of(
                    "of de factor eerder is gemeten dan de uitkomst",
                    "whether the factor was measured before the outcome"));
        }
        return timing.correlates() == 0
                ? said.notApplicable("er zijn geen studies", "there are no studies")
                : said.fires(
                        timing.evidence(),
                        "alleen samenhang: geen studie mat de factor eerder dan de uitkomst",
                        "only correlates: no study measured the factor before the outcome");
    }

    /**
     * What is known on how a recommended action works and is carried out.
     *
     * @param quality how well each dimension was treated, 0 to 4; a dimension that nobody judged is left out
     * @param recommendations number of recommendations that rest on the action
     * @param evidence findings on the action
     */
    public record Working(
            ImmutableMap<EmmieDimension, Integer> quality, int recommendations, ImmutableList<FindingId> evidence) {
        private static final ImmutableSet<EmmieDimension> NEEDED =
                Sets.immutableEnumSet(EmmieDimension.MECHANISM, EmmieDimension.IMPLEMENTATION);
    }

    /** {@return G10: an action is recommended, and nothing is known on its mechanism or its implementation} */
    public static Proposal<Optional<GapFiring>> howUnknown(Working action, Thresholds thresholds) {
        Said said = new Said(GapRule.G10, thresholds);
        if (action.recommendations() == 0) {
            return said.notApplicable("de aanpak wordt niet aanbevolen", "the action is not recommended");
        }
        List<LocalizedText> empty = Working.NEEDED.stream()
                .filter(dimension -> action.quality().getOrDefault(dimension, -1) == 0)
                .map(EmmieDimension::label)
                .toList();
        if (!empty.isEmpty()) {
            return said.fires(
                    action.evidence(),
                    "aanbevolen, maar zonder kennis over "
                            + String.join(
                                    " en ",
                                    empty.stream().map(LocalizedText::nl).toList()),
                    "recommended, but without knowledge of "
                            + String.join(
                                    " and ",
                                    empty.stream().map(LocalizedText::en).toList()));
        }
        List<LocalizedText> missing = Working.NEEDED.stream()
                .filter(dimension -> !action.quality().containsKey(dimension))
                .map(dimension -> LocalizedText.of(
                        "EMMIE: kwaliteit van " + dimension.label().nl(),
                        "EMMIE: quality on " + dimension.label().en()))
                .toList();
        return missing.isEmpty()
                ? said.silent("werking en uitvoering zijn onderzocht", "mechanism and implementation were studied")
                : said.open(missing);
    }

    /**
     * The ends of a factor that were tested.
     *
     * @param modifiability whether it can be changed; empty when not coded
     * @param protective whether any study tested the end that protects; empty when that cannot be told
     * @param evidence findings on the factor
     */
    public record Ends(
            Optional<Modifiability> modifiability, Optional<EndTest> protective, ImmutableList<FindingId> evidence) {
        /** {@return the ends of a factor of which sources speak, one that risks or protects by its name} */
        public static Ends of(
                Modifiability modifiability,
                ExpectedRole role,
                ImmutableSet<SubjectPole> spokenOf,
                ImmutableList<FindingId> evidence) {
            Optional<SubjectPole> protects = switch (role) {
                case RISK -> Optional.of(SubjectPole.OPPOSITE);
                case PROTECTIVE -> Optional.of(SubjectPole.SAME);
                case BOTH -> Optional.empty();
            };
            return new Ends(
                    Optional.of(modifiability),
                    protects.map(pole -> spokenOf.contains(pole) ? EndTest.TESTED : EndTest.UNTESTED),
                    evidence);
        }

        /** {@return the ends that a classification rests on} */
        public static Ends of(
                Modifiability modifiability, FactorClassification classification, ImmutableList<FindingId> evidence) {
            return new Ends(
                    Optional.of(modifiability),
                    Optional.of(classification.promotiveEnd().isPresent() ? EndTest.TESTED : EndTest.UNTESTED),
                    evidence);
        }
    }

    /** Whether an end of a factor was tested. */
    public enum EndTest {
        /** A study tested it. */
        TESTED,
        /** No study did. */
        UNTESTED
    }

    /** {@return G12: the factor can be changed, and nobody tested whether its good end protects} */
    public static Proposal<Optional<GapFiring>> protectionUntested(Ends ends, Thresholds thresholds) {
        Said said = new Said(GapRule.G12, thresholds);
        if (ends.protective().filter(EndTest.TESTED::equals).isPresent()) {
            return said.silent("de beschermende kant is onderzocht", "the protective end was studied");
        }
        if (ends.modifiability()
                .filter(grade -> grade == Modifiability.FIXED || grade == Modifiability.HARD)
                .isPresent()) {
            return said.notApplicable(
                    "de factor is niet of moeilijk te veranderen", "the factor can hardly be changed");
        }
        List<LocalizedText> missing = new ArrayList<>();
        if (ends.modifiability().isEmpty()) {
            missing.add(LocalizedText.of("of de factor te veranderen is", "whether the factor can be changed"));
        }
        if (ends.protective().isEmpty()) {
            missing.add(LocalizedText.of("welke kant beschermt", "which end protects"));
        }
        return missing.isEmpty()
                ? said.fires(
                        ends.evidence(),
                        "geen bron spreekt over de beschermende kant van de factor",
                        "no source speaks of the protective end of the factor")
                : said.open(missing);
    }
}
