package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.factor.CausalStatus;
import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.AgeWindow;
import org.synthesis.model.finding.ExposureTiming;
import org.synthesis.model.finding.MeasurementLevel;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.factor.Adjustment;
import org.synthesis.scoring.factor.CausalEvidence;
import org.synthesis.scoring.factor.CausalStatuses;
import org.synthesis.scoring.factor.Confirmed;
import org.synthesis.scoring.factor.FactorClassification;
import org.synthesis.scoring.factor.FactorUses;
import org.synthesis.scoring.factor.Impact;
import org.synthesis.scoring.factor.ImpactEstimate;
import org.synthesis.scoring.factor.ImpactMeasure;
import org.synthesis.scoring.factor.ImpactReading;
import org.synthesis.scoring.factor.Inference;
import org.synthesis.scoring.factor.Interaction;
import org.synthesis.scoring.factor.Interactions;
import org.synthesis.scoring.factor.LevelGuard;
import org.synthesis.scoring.factor.PoleOdds;
import org.synthesis.scoring.factor.QuantileClassifier;
import org.synthesis.scoring.factor.RelativeEffect;
import org.synthesis.scoring.factor.Significance;
import org.synthesis.scoring.factor.Trichotomy;
import org.synthesis.scoring.vocabulary.ArnsteinRung;
import org.synthesis.scoring.vocabulary.Link;
import org.synthesis.scoring.vocabulary.Participation;
import org.synthesis.scoring.vocabulary.SeedVocabulary;
import org.synthesis.scoring.vocabulary.SocialCapital;
import org.synthesis.scoring.vocabulary.TieStrength;

/** Evaluators of {@code vectors/factor.csv}. */
final class FactorVectors {
    private static final Thresholds STANDARD = Thresholds.standard();

    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("factor-odds", in -> {
                PoleOdds odds = PoleOdds.counted(table(in));
                return numbers(odds.oddsRatio(), odds.interval());
            })
            .put(
                    "factor-odds-upper",
                    in -> String.valueOf(
                            PoleOdds.counted(table(in)).interval().orElseThrow().high()))
            .put("factor-counts", FactorVectors::counts)
            .put(
                    "factor-risk-end",
                    in -> classified(QuantileClassifier.ofRiskEnd(
                            PoleOdds.counted(table(in.numbers("risk"), in.numbers("middle"))), STANDARD)))
            .put("factor-as-reported", FactorVectors::asReported)
            .put("factor-interaction", FactorVectors::interaction)
            .put("factor-levin", in -> fraction(impact(in).levin(in.number("exposed"), effect(in))))
            .put("factor-miettinen", in -> fraction(impact(in).miettinen(in.number("exposed"), effect(in))))
            .put("factor-prevented", in -> fraction(impact(in).prevented(in.number("exposed"), effect(in))))
            .put(
                    "factor-combined",
                    in -> fraction(Impact.combined(Arrays.stream(in.numbers("fractions"))
                            .mapToObj(share -> new ImpactEstimate(share, ImpactMeasure.LEVIN, ImpactReading.CAUSAL))
                            .toList())))
            .put(
                    "factor-level",
                    in -> code(LevelGuard.of(
                            code(in, "measured", MeasurementLevel.class),
                            code(in, "used", Inference.class).orElseThrow())))
            .put(
                    "factor-local-count",
                    in -> said(LevelGuard.localCount((int) in.number("count"), STANDARD), String::valueOf))
            .put("factor-causal-status", FactorVectors::causalStatus)
            .put(
                    "factor-use",
                    in -> code(FactorUses.of(
                            code(in, "modifiability", Modifiability.class).orElseThrow(),
                            ImmutableSet.of(code(in, "levers", LeverOwner.class).orElseThrow()))))
            .put("ecological-levels", in -> {
                in.text("scheme");
                return Arrays.stream(EcologicalLevel.values())
                        .filter(level -> level != EcologicalLevel.ALL)
                        .map(EcologicalLevel::code)
                        .collect(Collectors.joining(" "));
            })
            .put("seed-factor", in -> {
                String code = in.text("code");
                return SeedVocabulary.terms(SeedVocabulary.FACTOR).stream()
                        .filter(term -> term.concept().code().equals(code))
                        .map(term -> term.level().orElseThrow().code())
                        .collect(Collectors.joining(" "));
            })
            .put(
                    "seed-count",
                    in -> String.valueOf(SeedVocabulary.terms(in.text("scheme")).size()))
            .put(
                    "exposure-timing",
                    in -> ExposureTiming.of(window(in, "exposure"), window(in, "outcome"))
                            .order()
                            .code())
            .put(
                    "social-capital",
                    in -> code(SocialCapital.of(
                            code(in, "bonding", TieStrength.class),
                            code(in, "bridging", TieStrength.class),
                            code(in, "linking", TieStrength.class))))
            .put("moderates", in -> {
                String code = in.text("of");
                return SeedVocabulary.links().stream()
                        .filter(link -> link.to().equals(code))
                        .map(Link::from)
                        .collect(Collectors.joining(" "));
            })
            .put("participation", FactorVectors::participation)
            .buildOrThrow();

    private FactorVectors() {}

    private static String participation(Arguments in) {
        int number = (int) in.number("rung");
        ArnsteinRung rung = Arrays.stream(ArnsteinRung.values())
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow();
        return said(
                Participation.of(rung),
                found -> found.level().map(Coded::code).orElse("none") + " "
                        + found.flag().code());
    }

    private static TwoByTwo table(Arguments in) {
        return new TwoByTwo(
                (int) in.number("events"), (int) in.number("nonEvents"), (int) in.number("middleEvents"), (int)
                        in.number("middleNonEvents"));
    }

    private static TwoByTwo table(double[] first, double[] second) {
        return new TwoByTwo((int) first[0], (int) first[1], (int) second[0], (int) second[1]);
    }

    private static String counts(Arguments in) {
        double[] risk = in.numbers("risk");
        double[] middle = in.numbers("middle");
        double[] promotive = in.numbers("promotive");
        return classified(QuantileClassifier.of(
                new Trichotomy((int) risk[0], (int) risk[1], (int) middle[0], (int) middle[1], (int) promotive[0], (int)
                        promotive[1]),
                STANDARD));
    }

    private static String asReported(Arguments in) {
        Optional<PoleOdds> risk = reported(in, "risk");
        Optional<PoleOdds> promotive = reported(in, "promotive");
        if (risk.isEmpty()) {
            return classified(QuantileClassifier.ofPromotiveEnd(promotive.orElseThrow(), STANDARD));
        }
        return classified(promotive
                .map(end -> QuantileClassifier.of(risk.get(), end, STANDARD))
                .orElseGet(() -> QuantileClassifier.ofRiskEnd(risk.get(), STANDARD)));
    }

    private static Optional<PoleOdds> reported(Arguments in, String name) {
        if (!in.has(name)) {
            return Optional.empty();
        }
        List<String> words = in.words(name);
        return Optional.of(PoleOdds.asReported(
                Double.parseDouble(words.get(0)),
                Coded.parse(Significance.class, words.get(1)).orElseThrow()));
    }

    private static String classified(Proposal<FactorClassification> proposal) {
        return said(proposal, found -> found.role().code() + (found.polarityUntested() ? " untested" : " tested"));
    }

    private static String interaction(Arguments in) {
        double[] risk = in.numbers("risk");
        double[] other = in.numbers("noRisk");
        return said(
                Interactions.of(
                        new TwoByTwo((int) risk[0], (int) risk[1], (int) risk[2], (int) risk[3]),
                        new TwoByTwo((int) other[0], (int) other[1], (int) other[2], (int) other[3])),
                FactorVectors::told);
    }

    private static String told(Interaction found) {
        Interaction.Excess excess = found.excess().orElseThrow();
        return String.join(
                " ",
                numbers(found.underRisk().oddsRatio(), found.underRisk().interval()),
                numbers(found.withoutRisk().oddsRatio(), found.withoutRisk().interval()),
                numbers(found.ratioOfOdds(), Optional.of(found.ratioInterval())),
                String.valueOf(found.ratioP()),
                numbers(found.contrast(), Optional.of(found.contrastInterval())),
                String.valueOf(excess.reri()),
                String.valueOf(excess.attributable()),
                found.roles().stream().map(Coded::code).collect(Collectors.joining("+")),
                found.scale().code());
    }

    private static Impact impact(Arguments in) {
        Optional<CausalStatus> status = code(in, "status", CausalStatus.class);
        return in.text("reading", "causal").equals("hypothetical") ? Impact.hypothetical() : Impact.of(status);
    }

    private static RelativeEffect effect(Arguments in) {
        Adjustment adjustment = code(in, "adjustment", Adjustment.class).orElse(Adjustment.UNADJUSTED);
        if (in.has("or")) {
            in.number("or");
            return RelativeEffect.oddsRatioWithoutBaseline(adjustment);
        }
        return RelativeEffect.riskRatio(in.number("rr"), adjustment);
    }

    private static String causalStatus(Arguments in) {
        CausalEvidence evidence = new CausalEvidence(
                in.text("order").equals("unknown") ? Optional.empty() : code(in, "order", TemporalOrder.class),
                code(in, "modifiability", Modifiability.class),
                code(in, "experiment", Confirmed.class),
                code(in, "change", Confirmed.class),
                code(in, "controlled", Confirmed.class));
        return code(CausalStatuses.of(evidence));
    }

    private static AgeWindow window(Arguments in, String name) {
        double[] ages = in.numbers(name);
        return new AgeWindow(ages[0], ages[1]);
    }

    private static String numbers(double estimate, Optional<Interval> interval) {
        return estimate + " " + interval.orElseThrow().low() + " "
                + interval.orElseThrow().high();
    }

    private static String fraction(Proposal<ImpactEstimate> proposal) {
        return said(proposal, found -> String.valueOf(found.fraction()));
    }

    private static <E extends Enum<E> & Coded> Optional<E> code(Arguments in, String name, Class<E> vocabulary) {
        return in.has(name) ? Optional.of(Coded.parse(vocabulary, in.text(name)).orElseThrow()) : Optional.empty();
    }

    private static String code(Proposal<? extends Coded> proposal) {
        return said(proposal, Coded::code);
    }

    /** What a rule says: its value, or that it is undetermined or refused. */
    static <T> String said(Proposal<T> proposal, Function<? super T, String> words) {
        if (proposal instanceof Proposal.Determined<T> determined) {
            return words.apply(determined.value());
        }
        return proposal instanceof Proposal.Undetermined<T> ? "undetermined" : "refused";
    }
}
