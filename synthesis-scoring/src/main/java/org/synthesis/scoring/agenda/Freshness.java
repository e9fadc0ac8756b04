package org.synthesis.scoring.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.FreshnessKind;
import org.synthesis.model.conclusion.FreshnessStatus;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.words.Phrases;

/**
 * Checks whether the search, the sources that carry a recommendation alone, and recommendations with an end date are out of date.
 *
 * <p>"Now" is an input, by default the date of the synthesis, so that the same input gives the same flags on any day. Dates may stop
 * at the month or the year; two dates are compared as far as both go.
 */
public final class Freshness {
    private static final Rule SEARCH = rule("freshness-search", "leeftijd van de zoekactie", "age of the search");
    private static final Rule SOLE_SOURCE =
            rule("freshness-sole-source", "leeftijd van een enige bron", "age of an only source");
    private static final Rule EXPIRY =
            rule("freshness-expiry", "houdbaarheid van een aanbeveling", "expiry of a recommendation");
    private static final String PROTOCOL = "protocol";

    private final EvidenceBase evidence;
    private final Thresholds thresholds;
    private final Optional<PartialDate> now;

    private Freshness(EvidenceBase evidence, String now) {
        this.evidence = evidence;
        this.thresholds = evidence.protocol().thresholds();
        this.now = PartialDate.parse(now);
    }

    private static Rule rule(String id, String nl, String en) {
        return new Rule(id, RuleStatus.L, LocalizedText.of(nl, en), "");
    }

    /** {@return every check, at the date of the synthesis} */
    public static ImmutableList<FreshnessFlag> of(EvidenceBase evidence) {
        return of(evidence, evidence.protocol().date());
    }

    /** {@return every check at a date, as year-month-day; undetermined without a date that can be read} */
    public static ImmutableList<FreshnessFlag> of(EvidenceBase evidence, String now) {
        return new Freshness(evidence, now).flags();
    }

    private ImmutableList<FreshnessFlag> flags() {
        ImmutableList.Builder<FreshnessFlag> flags = ImmutableList.builder();
        flags.add(new FreshnessFlag(FreshnessKind.SEARCH, PROTOCOL, search()));
        for (Recommendation recommendation : evidence.recommendations()) {
            String key = recommendation.id().value();
            ImmutableSet<SourceId> sources = sources(recommendation);
            if (sources.size() == 1) {
                flags.add(new FreshnessFlag(
                        FreshnessKind.SOLE_SOURCE,
                        key,
                        soleSource(sources.iterator().next())));
            }
            recommendation
                    .expires()
                    .ifPresent(date -> flags.add(new FreshnessFlag(FreshnessKind.EXPIRY, key, expiry(date))));
        }
        return flags.build();
    }

    private Proposal<FreshnessStatus> search() {
        Optional<PartialDate> searched = PartialDate.parse(evidence.protocol().searchDate());
        if (searched.isEmpty()) {
            LocalizedText known =
                    evidence.sources().stream().map(Source::year).flatMapToInt(OptionalInt::stream).max().stream()
                            .mapToObj(year -> Phrases.say(
                                    " Wat wel bekend is: de nieuwste bron is van {0}.",
                                    " What is known: the newest source is of {0}.", year(year)))
                            .findFirst()
                            .orElse(LocalizedText.EMPTY);
            return unknown(
                    SEARCH,
                    LocalizedText.of("de zoekdatum", "the search date"),
                    Phrases.say("De zoekdatum ontbreekt.{0}", "The search date is missing.{0}", known));
        }
        if (now.isEmpty()) {
            return withoutNow(SEARCH);
        }
        OptionalInt months = searched.get().monthsTo(now.get());
        if (months.isEmpty()) {
            return unknown(
                    SEARCH,
                    LocalizedText.of(
                            "de maand van de zoekdatum en van vandaag", "the month of the search date and of today"),
                    LocalizedText.of("Er staat alleen een jaar.", "Only a year is given."));
        }
        boolean isOld = months.getAsInt() > thresholds.get(Threshold.SEARCH_MOST_MONTHS);
        return status(
                isOld,
                RuleStep.of(
                        SEARCH,
                        Phrases.say(
                                isOld
                                        ? "Er is het laatst gezocht op {0}, gerekend tot {1} te lang geleden ({2} maanden of langer)."
                                        : "Er is het laatst gezocht op {0}, gerekend tot {1} recent genoeg.",
                                isOld
                                        ? "The latest search was on {0}, too long before {1} ({2} months or more)."
                                        : "The latest search was on {0}, recent enough at {1}.",
                                text(searched.get()),
                                text(now.get()),
                                Phrases.whole(months.getAsInt())),
                        thresholds,
                        Threshold.SEARCH_MOST_MONTHS));
    }

    private ImmutableSet<SourceId> sources(Recommendation recommendation) {
        return Streams.concat(
                        recommendation.findings().stream()
                                .flatMap(id -> Stream.ofNullable(
                                        evidence.findingsById().get(id)))
                                .map(finding -> finding.source()),
                        recommendation.insights().stream()
                                .flatMap(id -> Stream.ofNullable(
                                        evidence.insightsById().get(id)))
                                .flatMap(insight -> insight.sources().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Proposal<FreshnessStatus> soleSource(SourceId id) {
        OptionalInt year = Optional.ofNullable(evidence.sourcesById().get(id))
                .map(Source::year)
                .orElse(OptionalInt.empty());
        LocalizedText key = LocalizedText.same(id.value());
        if (year.isEmpty()) {
            return unknown(
                    SOLE_SOURCE,
                    Phrases.say("het jaar van {0}", "the year of {0}", key),
                    Phrases.say("De enige bron, {0}, noemt geen jaar.", "The only source, {0}, names no year.", key));
        }
        if (now.isEmpty()) {
            return withoutNow(SOLE_SOURCE);
        }
        int age = now.get().year() - year.getAsInt();
        boolean isOld = age > thresholds.get(Threshold.SOLE_SOURCE_MOST_YEARS);
        return status(
                isOld,
                RuleStep.of(
                        SOLE_SOURCE,
                        Phrases.say(
                                isOld
                                        ? "De enige bron, {0}, is van {1}: te oud om het advies alleen te dragen."
                                        : "De enige bron, {0}, is van {1}: recent genoeg.",
                                isOld
                                        ? "The only source, {0}, is of {1}: too old to carry the advice alone."
                                        : "The only source, {0}, is of {1}: recent enough.",
                                key,
                                year(year.getAsInt())),
                        thresholds,
                        Threshold.SOLE_SOURCE_MOST_YEARS));
    }

    private Proposal<FreshnessStatus> expiry(String written) {
        Optional<PartialDate> end = PartialDate.parse(written);
        if (end.isEmpty()) {
            return unknown(
                    EXPIRY,
                    LocalizedText.of("een leesbare einddatum", "an end date that can be read"),
                    Phrases.say(
                            "De einddatum \"{0}\" is geen jaar-maand-dag.",
                            "The end date \"{0}\" is no year-month-day.", LocalizedText.same(written)));
        }
        if (now.isEmpty()) {
            return withoutNow(EXPIRY);
        }
        boolean isOver = now.get().isAfter(end.get());
        return status(
                isOver,
                RuleStep.of(
                        EXPIRY,
                        Phrases.say(
                                isOver
                                        ? "Het advies gold tot en met {0}; op {1} moet het opnieuw bekeken worden."
                                        : "Het advies geldt tot en met {0}; op {1} is dat nog niet voorbij.",
                                isOver
                                        ? "The advice held until {0}; at {1} it has to be looked at again."
                                        : "The advice holds until {0}, which is not over at {1}.",
                                text(end.get()),
                                text(now.get()))));
    }

    private static Proposal<FreshnessStatus> status(boolean isOutdated, RuleStep step) {
        return Proposal.determined(isOutdated ? FreshnessStatus.OUTDATED : FreshnessStatus.CURRENT, step);
    }

    private static Proposal<FreshnessStatus> withoutNow(Rule rule) {
        return unknown(
                rule,
                LocalizedText.of("de datum van de synthese", "the date of the synthesis"),
                LocalizedText.of(
                        "Zonder datum van de synthese is geen leeftijd te bepalen.",
                        "Without the date of the synthesis no age can be told."));
    }

    private static Proposal<FreshnessStatus> unknown(Rule rule, LocalizedText missing, LocalizedText because) {
        return Proposal.undetermined(List.of(missing), List.of(RuleStep.of(rule, because)));
    }

    private static LocalizedText text(PartialDate date) {
        return LocalizedText.same(date.toString());
    }

    private static LocalizedText year(int year) {
        return LocalizedText.same(Integer.toString(year));
    }
}
