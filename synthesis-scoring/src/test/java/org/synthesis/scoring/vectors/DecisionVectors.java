package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.AdaptationPhase;
import org.synthesis.model.recommendation.AdaptationRecord;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.GoodPracticeCriterion;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.ParadigmaticSituation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.recommendation.SettingMatch;
import org.synthesis.model.recommendation.SourceCredibility;
import org.synthesis.model.recommendation.SourceRecommendation;
import org.synthesis.model.recommendation.TransferDeterminant;
import org.synthesis.model.recommendation.TransferTheme;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.recommendation.AdaptationProgress;
import org.synthesis.scoring.recommendation.AdviceWording;
import org.synthesis.scoring.recommendation.CriticalBody;
import org.synthesis.scoring.recommendation.DecisionTipping;
import org.synthesis.scoring.recommendation.DecisionType;
import org.synthesis.scoring.recommendation.PracticeAdvice;
import org.synthesis.scoring.recommendation.SourceAdvice;
import org.synthesis.scoring.recommendation.Transferability;

/** Evaluates the worked values of the table {@code decision}. */
final class DecisionVectors {
    private static final String PANEL = "panel";

    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("etd-answers", DecisionVectors::answers)
            .put("decision-type", DecisionVectors::type)
            .put("decision-missing", DecisionVectors::missing)
            .put("decision-certainty", DecisionVectors::certainty)
            .put("decision-tipping", DecisionVectors::tipping)
            .put("decision-practice", DecisionVectors::practice)
            .put("decision-wording", DecisionVectors::wording)
            .put("adolopment", DecisionVectors::adolopment)
            .put("transferability", DecisionVectors::transferability)
            .put("adaptation-phase", DecisionVectors::adaptation)
            .buildOrThrow();

    private DecisionVectors() {}

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.parse(type, code).orElseThrow(() -> new AssertionError(code));
    }

    private static String code(Proposal<? extends Coded> proposal) {
        return proposal.toOptional()
                .map(Coded::code)
                .orElseGet(() -> (proposal instanceof Proposal.NotApplicable ? "not-applicable" : "undetermined")
                        + proposal.soFar()
                                .map(soFar -> " so-far " + soFar.code())
                                .orElse(""));
    }

    private static String answers(Arguments arguments) {
        return coded(EtdCriterion.class, arguments.text("criterion")).answers().stream()
                .map(EtdAnswer::code)
                .collect(Collectors.joining(" "));
    }

    /** The answers given by the code of their criterion, but for the certainty, which follows from the evidence. */
    private static EvidenceToDecision decision(Arguments arguments) {
        EvidenceToDecision.Builder decision = EvidenceToDecision.builder();
        for (EtdCriterion criterion : EtdCriterion.values()) {
            if (criterion != EtdCriterion.CERTAINTY && arguments.has(criterion.code())) {
                decision.putAnswers(
                        criterion, PanelAnswer.of(coded(EtdAnswer.class, arguments.text(criterion.code())), PANEL));
            }
        }
        if (arguments.has("research-priority")) {
            decision.researchPriority(
                    PanelAnswer.of(coded(EtdAnswer.class, arguments.text("research-priority")), PANEL));
        }
        if (arguments.has("situation")) {
            decision.situation(
                    PanelAnswer.of(coded(ParadigmaticSituation.class, arguments.text("situation")), PANEL, "as given"));
        }
        return decision.build();
    }

    /** A body of randomised studies that ends at a level, or at a provisional one. */
    private static CertaintyAssessment body(String level) {
        boolean provisional = level.startsWith("provisional-");
        int down = List.of("high", "moderate", "low", "very-low").indexOf(level.replace("provisional-", ""));
        Map<String, Integer> levels = new TreeMap<>();
        levels.put("risk-of-bias", -Math.min(down, 2));
        levels.put("indirectness", -Math.max(down - 2, 0));
        levels.put("inconsistency", 0);
        levels.put("imprecision", 0);
        if (!provisional) {
            levels.put("publication-bias", 0);
        }
        return body(levels);
    }

    private static CertaintyAssessment body(Map<String, Integer> levels) {
        BodyOfEvidence body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .design(BodyDesign.RANDOMISED)
                .build();
        List<Settlement> settled = new ArrayList<>();
        levels.forEach((domain, level) ->
                settled.add(new Settlement("x", domain, Integer.toString(level), PANEL, "", "as given")));
        return Grade.using(Thresholds.standard()).assess(body, settled);
    }

    private static ImmutableList<CriticalBody> bodies(List<String> levels) {
        ImmutableList.Builder<CriticalBody> bodies = ImmutableList.builder();
        for (int i = 0; i < levels.size(); i++) {
            bodies.add(new CriticalBody("O" + i, LocalizedText.same("outcome " + i), body(levels.get(i))));
        }
        return bodies.build();
    }

    private static Judgement<EtdAnswer> certaintyOf(Arguments arguments) {
        String level = arguments.text("certainty", "");
        return switch (level) {
            case "" -> DecisionType.certainty(ImmutableList.of());
            case "no-studies" ->
                DecisionType.certainty(ImmutableList.of()).settle(EtdAnswer.NO_STUDIES, PANEL, "", "none");
            default -> DecisionType.certainty(bodies(List.of(level)));
        };
    }

    private static String type(Arguments arguments) {
        return code(DecisionType.propose(decision(arguments), certaintyOf(arguments)));
    }

    private static String missing(Arguments arguments) {
        return DecisionType.propose(decision(arguments), certaintyOf(arguments)).missing().stream()
                .map(text -> text.en().replace(' ', '-'))
                .collect(Collectors.joining(" "));
    }

    private static String certainty(Arguments arguments) {
        EvidenceToDecision.Builder decision = EvidenceToDecision.builder();
        if (arguments.has("panel")) {
            decision.putAnswers(
                    EtdCriterion.CERTAINTY,
                    PanelAnswer.of(
                            coded(EtdAnswer.class, arguments.text("panel")), PANEL, arguments.text("rationale", "")));
        }
        Judgement<EtdAnswer> found = DecisionType.certainty(bodies(arguments.words("bodies")), decision.build());
        return found.value()
                .map(EtdAnswer::code)
                .orElseGet(() -> "undetermined so-far "
                        + found.proposed().soFar().map(EtdAnswer::code).orElse("nothing"));
    }

    /** Every flip as path=value=shift. */
    private static String tipping(Arguments arguments) {
        Map<String, Integer> levels = new TreeMap<>();
        for (CertaintyDomain domain : CertaintyFramework.GRADE_INTERVENTION.required()) {
            levels.put(domain.code(), (int) arguments.number(domain.code(), 0));
        }
        EvidenceToDecision decision = decision(arguments);
        ImmutableList<CriticalBody> bodies =
                ImmutableList.of(new CriticalBody("O1", LocalizedText.same("police contacts"), body(levels)));
        String flips = DecisionTipping.of(bodies, decision).stream()
                .map(point -> point.inputPath() + "=" + point.flipValue().en().replace(' ', '-') + "="
                        + point.shift().code())
                .collect(Collectors.joining(" "));
        return code(DecisionType.propose(decision, DecisionType.certainty(bodies, decision))) + " " + flips;
    }

    private static String practice(Arguments arguments) {
        ImmutableMap.Builder<GoodPracticeCriterion, PanelAnswer<EtdAnswer>> given = ImmutableMap.builder();
        for (GoodPracticeCriterion criterion : GoodPracticeCriterion.values()) {
            String name = criterion.code().replace("good-practice-", "");
            if (arguments.has(name)) {
                given.put(criterion, PanelAnswer.of(coded(EtdAnswer.class, arguments.text(name)), PANEL));
            }
        }
        return code(PracticeAdvice.propose(given.buildOrThrow()));
    }

    /** The sentence on the action {@code Doe dit.}, {@code Do this.} in English. */
    private static String wording(Arguments arguments) {
        LocalizedText action = LocalizedText.of("Doe dit.", "Do this.");
        RecommendationType type = coded(RecommendationType.class, arguments.text("type"));
        EvidenceToDecision.Builder decision = EvidenceToDecision.builder();
        if (arguments.has("when-nl")) {
            decision.circumstances(LocalizedText.of(arguments.text("when-nl"), arguments.text("when-en")));
        }
        LocalizedText said =
                type == RecommendationType.GOOD_PRACTICE_STATEMENT || type == RecommendationType.PRACTICE_SUGGESTION
                        ? AdviceWording.practice(
                                action,
                                type,
                                arguments.has("support")
                                        ? Optional.of(coded(PracticeSupport.class, arguments.text("support")))
                                        : Optional.empty())
                        : AdviceWording.weighed(
                                        action,
                                        decision.build(),
                                        DecisionType.certainty(ImmutableList.of()),
                                        Judgement.<RecommendationType>proposed(Proposal.undetermined(action))
                                                .settle(type, PANEL, "", "as given"))
                                .orElseThrow();
        return said.nl() + " | " + said.en();
    }

    /** Others answered the same to everything, but for what is given here. */
    private static String adolopment(Arguments arguments) {
        EvidenceToDecision.Builder there = EvidenceToDecision.builder();
        EvidenceToDecision.Builder here = EvidenceToDecision.builder();
        List<String> open = arguments.has("open") ? arguments.words("open") : List.of();
        for (EtdCriterion criterion : EtdCriterion.values()) {
            EtdAnswer answer = criterion.scale().get(0);
            if (criterion.isCore()) {
                there.putAnswers(criterion, PanelAnswer.of(answer, "others"));
            }
            if (arguments.has(criterion.code())) {
                answer = coded(EtdAnswer.class, arguments.text(criterion.code()));
                here.putAnswers(criterion, PanelAnswer.of(answer, PANEL));
            } else if (criterion.isCore() && !open.contains(criterion.code())) {
                here.putAnswers(criterion, PanelAnswer.of(answer, PANEL));
            }
        }
        SourceRecommendation.Builder source = SourceRecommendation.builder().decision(there.build());
        if (arguments.has("credibility")) {
            source.credibility(coded(SourceCredibility.class, arguments.text("credibility")));
        }
        if (arguments.has("population")) {
            source.population(coded(SettingMatch.class, arguments.text("population")));
        }
        if (arguments.has("setting")) {
            source.setting(coded(SettingMatch.class, arguments.text("setting")));
        }
        return code(SourceAdvice.propose(source.build(), here.build()));
    }

    private static String transferability(Arguments arguments) {
        ImmutableList.Builder<TransferDeterminant> determinants = ImmutableList.builder();
        for (TransferTheme theme : TransferTheme.values()) {
            if (arguments.has(theme.code())) {
                String match = arguments.text(theme.code());
                determinants.add(new TransferDeterminant(
                        theme,
                        theme.label(),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        match.equals("open") ? Optional.empty() : Optional.of(coded(SettingMatch.class, match))));
            }
        }
        return code(Transferability.propose(determinants.build()));
    }

    private static String adaptation(Arguments arguments) {
        AdaptationRecord.Builder record = AdaptationRecord.builder();
        if (arguments.has("core")) {
            record.addCoreFunctions(LocalizedText.same(arguments.text("core")));
        }
        for (String phase : arguments.words("done")) {
            if (!phase.equals("none")) {
                record.putDone(coded(AdaptationPhase.class, phase), LocalizedText.same("done"));
            }
        }
        return code(AdaptationProgress.next(record.build()));
    }
}
