package org.synthesis.model.certainty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * How certain a body of evidence is: a level to start from, what each domain takes off or adds, and where that ends.
 *
 * <p>The proposed level is always the start with the changes of all domains, kept between very low and high. It is undetermined
 * as long as the start or a domain is; {@link #highest()} and {@link #lowest()} then tell which levels are still possible. People
 * may settle the start, a domain or the level; the proposal stays beside it.
 *
 * @param framework by which scheme
 * @param start the level to start from
 * @param domains what each domain takes off or adds, in the order of the scheme
 * @param level where it ends
 */
public record CertaintyAssessment(
        CertaintyFramework framework,
        Judgement<CertaintyLevel> start,
        ImmutableList<DomainRating> domains,
        Judgement<CertaintyLevel> level) {
    /** Start less what takes off, with what adds. */
    public static final Rule LEVEL = new Rule(
            "certainty-level",
            RuleStatus.N,
            LocalizedText.of(
                    "zekerheid: het beginniveau, met de stappen omlaag en omhoog",
                    "certainty: the level to start from, with the steps down and up"),
            "Guyatt et al. 2008, BMJ 336:924; Balshem et al. 2011, J Clin Epidemiol 64:401");

    private static final LocalizedText START = LocalizedText.of("beginniveau", "level to start from");
    private static final LocalizedText END = LocalizedText.of("zekerheid", "certainty");

    /** Checks that every domain of the scheme is there once, and that the steps add up. */
    public CertaintyAssessment {
        Set<CertaintyDomain> seen = EnumSet.noneOf(CertaintyDomain.class);
        for (DomainRating rating : domains) {
            Checks.that(
                    framework.required().contains(rating.domain())
                            || framework.optional().contains(rating.domain()),
                    "%s has no domain %s",
                    framework.code(),
                    rating.domain().code());
            Checks.that(
                    seen.add(rating.domain()),
                    "domain %s is rated twice",
                    rating.domain().code());
        }
        for (CertaintyDomain domain : framework.required()) {
            Checks.that(seen.contains(domain), "%s needs domain %s", framework.code(), domain.code());
        }
        Proposal<CertaintyLevel> expected = propose(start, domains);
        Checks.that(
                level.proposed().toOptional().equals(expected.toOptional())
                        && level.proposed().missing().containsAll(expected.missing())
                        && !(level.proposed() instanceof Proposal.NotApplicable<CertaintyLevel>),
                "the steps add up to %s, not to %s",
                said(expected),
                said(level.proposed()));
    }

    /** {@return the assessment that follows from a start and its domains} */
    public static CertaintyAssessment of(
            CertaintyFramework framework, Judgement<CertaintyLevel> start, Iterable<DomainRating> domains) {
        ImmutableList<DomainRating> rated = ImmutableList.copyOf(domains);
        return new CertaintyAssessment(framework, start, rated, Judgement.proposed(propose(start, rated)));
    }

    /** {@return the same, its level settled by people} */
    public CertaintyAssessment settle(CertaintyLevel value, String by, String on, String why) {
        return new CertaintyAssessment(framework, start, domains, level.settle(value, by, on, why));
    }

    /** {@return the rating of a domain; empty when it is not judged} */
    public Optional<DomainRating> domain(CertaintyDomain domain) {
        return domains.stream().filter(rating -> rating.domain() == domain).findFirst();
    }

    /** {@return the best level still possible: every open domain at its best; the level itself when nothing is open} */
    public CertaintyLevel highest() {
        return level.value()
                .orElseGet(() -> start.value().orElse(CertaintyLevel.HIGH).change(sum(open(CertaintyDomain::highest))));
    }

    /** {@return the worst level still possible: an open start at low, every open domain at its worst; the level itself when nothing is open} */
    public CertaintyLevel lowest() {
        return level.value()
                .orElseGet(() -> start.value().orElse(CertaintyLevel.LOW).change(sum(open(CertaintyDomain::lowest))));
    }

    /** {@return whether the level is not known yet and a sentence has to make do with a provisional one} */
    public boolean isProvisional() {
        return level.value().isEmpty();
    }

    /**
     * {@return the level that sentences are worded by: the level, or provisionally the best one that what is known allows, never
     * above moderate} What is not judged may not count in favour: an open domain takes off at least what the known part of the
     * evidence takes off, and nothing provisional is called certain.
     */
    public CertaintyLevel wordingLevel() {
        return level.value()
                .orElseGet(() -> start.value()
                        .orElse(CertaintyLevel.HIGH)
                        .change(sum(DomainRating::provisionalLevels))
                        .orLower(CertaintyLevel.MODERATE));
    }

    /** {@return the level as words: {@code laag}, or {@code voorlopig, ten hoogste redelijk}} */
    public LocalizedText levelText() {
        LocalizedText word = wordingLevel().label();
        return isProvisional() ? atMost(word) : word;
    }

    /** {@return a level in words that say it may still turn out lower} */
    public static LocalizedText atMost(LocalizedText level) {
        return LocalizedText.of("voorlopig, ten hoogste " + level.nl(), "provisionally, at most " + level.en());
    }

    /** {@return what is missing to tell the level, by domain; empty when it is known} */
    public ImmutableList<LocalizedText> missing() {
        return level.value().isPresent() ? ImmutableList.of() : level.proposed().missing();
    }

    /** {@return for readers: where it starts and why, then each domain with its levels and reasons, or what it lacks} */
    public ImmutableList<LocalizedText> reasons() {
        ImmutableList.Builder<LocalizedText> reasons = ImmutableList.builder();
        reasons.add(Wording.of(START, start, CertaintyLevel::label));
        domains.forEach(rating -> reasons.add(Wording.of(rating.domain().label(), rating.change(), Wording::levels)));
        if (level.settled().isPresent()) {
            reasons.add(Wording.of(END, level, CertaintyLevel::label));
        }
        return reasons.build();
    }

    /** {@return the lines of {@link #reasons} on domains that change the level or could not be judged} */
    public ImmutableList<LocalizedText> changes() {
        return domains.stream()
                .filter(rating -> rating.levels().orElse(-1) != 0)
                .map(rating -> Wording.of(rating.domain().label(), rating.change(), Wording::levels))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the steps of the start, the domains and the level, in order} */
    public ImmutableList<RuleStep> steps() {
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        steps.addAll(start.proposed().steps());
        domains.forEach(rating -> steps.addAll(rating.change().proposed().steps()));
        return steps.addAll(level.proposed().steps()).build();
    }

    /** {@return every number the rules compared with} */
    public ImmutableMap<Threshold, Double> thresholds() {
        Map<Threshold, Double> used = new LinkedHashMap<>();
        steps().forEach(step -> used.putAll(step.thresholds()));
        return ImmutableMap.copyOf(used);
    }

    private int sum(ToIntFunction<DomainRating> levels) {
        return domains.stream().mapToInt(levels).sum();
    }

    private static ToIntFunction<DomainRating> open(ToIntFunction<CertaintyDomain> levels) {
        return rating -> rating.levels().orElseGet(() -> levels.applyAsInt(rating.domain()));
    }

    private static Proposal<CertaintyLevel> propose(
            Judgement<CertaintyLevel> start, ImmutableList<DomainRating> domains) {
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        if (start.value().isEmpty()) {
            missing.addAll(named(START, start.proposed()));
        }
        int steps = 0;
        for (DomainRating rating : domains) {
            if (rating.levels().isPresent()) {
                steps += rating.levels().get();
            } else {
                missing.addAll(named(rating.domain().label(), rating.change().proposed()));
            }
        }
        ImmutableList<LocalizedText> open = missing.build();
        return open.isEmpty()
                ? determined(start.value().orElseThrow(), domains, steps)
                : Proposal.undetermined(open, ImmutableList.of());
    }

    private static Proposal<CertaintyLevel> determined(
            CertaintyLevel start, ImmutableList<DomainRating> domains, int steps) {
        CertaintyLevel end = start.change(steps);
        return Proposal.determined(
                end,
                RuleStep.of(
                        LEVEL,
                        LocalizedText.of(
                                sentence(start, domains, end, Language.NL),
                                sentence(start, domains, end, Language.EN))));
    }

    private static String sentence(
            CertaintyLevel start, ImmutableList<DomainRating> domains, CertaintyLevel end, Language language) {
        StringBuilder text = new StringBuilder(language == Language.NL ? "begint " : "starts ")
                .append(start.label().in(language));
        for (DomainRating rating : domains) {
            int levels = rating.levels().orElse(0);
            if (levels != 0) {
                text.append(levels < 0 ? ", -" : ", +")
                        .append(Math.abs(levels))
                        .append(' ')
                        .append(rating.domain().label().in(language));
            }
        }
        return text.append(": ").append(end.label().in(language)).toString();
    }

    private static ImmutableList<LocalizedText> named(LocalizedText part, Proposal<?> open) {
        return open.missing().isEmpty()
                ? ImmutableList.of(part)
                : open.missing().stream()
                        .map(missing ->
                                LocalizedText.of(part.nl() + ": " + missing.nl(), part.en() + ": " + missing.en()))
                        .collect(ImmutableList.toImmutableList());
    }

    private static String said(Proposal<CertaintyLevel> proposal) {
        return proposal.toOptional().map(CertaintyLevel::code).orElseGet(() -> "undetermined " + proposal.missing());
    }
}
