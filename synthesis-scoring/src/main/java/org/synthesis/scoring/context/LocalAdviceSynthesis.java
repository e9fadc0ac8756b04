package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SetAside;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.scoring.conclusion.Rules;
import org.synthesis.scoring.conclusion.Tracer;

/**
 * What is advised to each municipality: recommendations whose condition its profile meets, in an order, with what not to do.
 *
 * <p>Order ({@code L}): first advice to stop what may harm; then in the order of the questions, so that cooperation is built before
 * it is used; strong advice before weak; then by key. A contra-indication that holds moves its recommendation behind the one that
 * must come first. A field that is not known leaves a recommendation aside, to be checked first. The profile is incomplete when
 * no signal is recorded or more than a third of the fields that advice depends on are unknown. Equal profiles get equal advice.
 *
 * <p>Every recommendation that is meant for a place carries what it {@linkplain LocalFits comes to} there. That never takes one off
 * the list or moves it: a place that has to build something first still needs to know what for.
 */
public final class LocalAdviceSynthesis {
    private final EvidenceBase evidence;
    private final Tracer tracer;
    private final ProfileWords words;
    private final LocalFits fits;
    private final ImmutableMap<RecommendationId, GroundsCertainty> certainties;
    private final Map<RecommendationId, RecommendationConclusion> grounds;
    private final ImmutableSet<InterventionId> harmful;
    private final ImmutableSet<GapId> closed;
    private final ImmutableList<Recommendation> municipal;

    private LocalAdviceSynthesis(
            EvidenceBase evidence,
            List<SubjectConclusion> subjects,
            List<RecommendationConclusion> recommendations,
            List<GapConclusion> gaps,
            Tracer tracer) {
        this.evidence = evidence;
        this.tracer = tracer;
        this.grounds = Maps.uniqueIndex(recommendations, RecommendationConclusion::recommendation);
        this.harmful = subjects.stream()
                .filter(SubjectConclusion::mayHarm)
                .map(SubjectConclusion::subject)
                .filter(InterventionId.class::isInstance)
                .map(InterventionId.class::cast)
                .collect(ImmutableSet.toImmutableSet());
        this.closed = gaps.stream()
                .filter(gap -> gap.status() == GapStatus.CLOSED)
                .map(GapConclusion::gap)
                .collect(ImmutableSet.toImmutableSet());
        this.municipal = inOrder();
        this.words = ProfileWords.of(evidence);
        this.fits = LocalFits.in(evidence);
        ImmutableMap<SubjectId, SubjectConclusion> bySubject = Maps.uniqueIndex(subjects, SubjectConclusion::subject);
        this.certainties = recommendations.stream()
                .collect(ImmutableMap.toImmutableMap(
                        RecommendationConclusion::recommendation,
                        conclusion -> GroundsCertainty.of(conclusion, evidence, bySubject)));
    }

    /** {@return advice for every municipality} */
    public static ImmutableList<LocalAdvice> of(
            EvidenceBase evidence,
            List<SubjectConclusion> subjects,
            List<RecommendationConclusion> recommendations,
            List<GapConclusion> gaps,
            Tracer tracer) {
        LocalAdviceSynthesis synthesis = new LocalAdviceSynthesis(evidence, subjects, recommendations, gaps, tracer);
        return evidence.municipalities().stream().map(synthesis::advise).collect(ImmutableList.toImmutableList());
    }

    /** {@return the synthesis behind the local advice of some conclusions, to try other profiles with} */
    static LocalAdviceSynthesis behind(EvidenceBase evidence, Conclusions conclusions) {
        return new LocalAdviceSynthesis(
                evidence,
                conclusions.subjects(),
                conclusions.recommendations(),
                conclusions.gaps(),
                Tracer.of(evidence));
    }

    /** {@return the recommendations for municipalities, in order} */
    ImmutableList<Recommendation> municipal() {
        return municipal;
    }

    private ImmutableList<Recommendation> inOrder() {
        ImmutableMap<QuestionId, Integer> order = evidence.questions().stream()
                .collect(ImmutableMap.toImmutableMap(ReviewQuestion::id, ReviewQuestion::order));
        return evidence.recommendations().stream()
                .filter(recommendation -> recommendation.addressee() == Addressee.MUNICIPALITY)
                .sorted(Comparator.comparing((Recommendation recommendation) -> !stopsHarm(recommendation))
                        .thenComparing(recommendation -> order.getOrDefault(recommendation.question(), 0))
                        .thenComparing(Recommendation::strength)
                        .thenComparing(recommendation -> recommendation.id().value()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean stopsHarm(Recommendation recommendation) {
        RecommendationConclusion conclusion = grounds.get(recommendation.id());
        return conclusion != null && conclusion.stopsHarm();
    }

    /** {@return what a recommendation comes to in a place with this profile; empty when it is not meant for it} */
    Optional<LocalFit> fit(Recommendation recommendation, MunicipalityProfile place) {
        if (recommendation.condition() instanceof ContextCondition.When when) {
            String value = place.fields().get(when.condition().field());
            if (value == null || !when.condition().accepts(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                fits.of(recommendation, place, Objects.requireNonNull(certainties.get(recommendation.id()))));
    }

    /** {@return what is advised to a place with this profile} */
    LocalAdvice advise(MunicipalityProfile place) {
        List<Recommendation> applying = new ArrayList<>();
        ImmutableList.Builder<SetAside> aside = ImmutableList.builder();
        Set<String> unknown = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        for (Recommendation recommendation : municipal) {
            if (recommendation.condition() instanceof ContextCondition.When when) {
                FieldCondition condition = when.condition();
                asked.add(condition.field());
                String value = place.fields().get(condition.field());
                if (value == null) {
                    unknown.add(condition.field());
                    aside.add(new SetAside(recommendation.id(), unknownField(condition.field())));
                    continue;
                }
                if (!condition.accepts(value)) {
                    aside.add(new SetAside(recommendation.id(), words.describe(condition.field(), value)));
                    continue;
                }
            }
            applying.add(recommendation);
        }
        moveBehind(applying, place);
        ImmutableList<AdvisedAction> actions = applying.stream()
                .map(recommendation -> new AdvisedAction(
                        recommendation.id(),
                        because(recommendation, place),
                        after(recommendation, place),
                        fit(recommendation, place).orElseThrow()))
                .collect(ImmutableList.toImmutableList());
        double mostUnknown = evidence.protocol().thresholds().get(Threshold.PLACE_UNKNOWN_SHARE) * asked.size();
        boolean complete = !place.signals().isEmpty() && unknown.size() <= mostUnknown;
        return LocalAdvice.builder()
                .municipality(place.id())
                .actions(actions)
                .setAside(aside.build())
                .stop(place.interventions().stream().filter(harmful::contains).toList())
                .avoid(harmful.stream()
                        .filter(intervention -> !place.interventions().contains(intervention))
                        .toList())
                .openQuestions(openQuestions(applying))
                .unknownFields(unknown)
                .profileComplete(complete)
                .statement(statement(place, actions, complete))
                .trace(trace(place, actions))
                .build();
    }

    private Trace trace(MunicipalityProfile place, ImmutableList<AdvisedAction> actions) {
        Set<Rule> rules = new LinkedHashSet<>(List.of(Rules.LOCAL_FIT, Rules.LOCAL_ORDER));
        Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);
        thresholds.put(
                Threshold.PLACE_UNKNOWN_SHARE, evidence.protocol().thresholds().get(Threshold.PLACE_UNKNOWN_SHARE));
        for (AdvisedAction action : actions) {
            for (RuleStep step : action.fit().decision().steps()) {
                rules.add(step.rule());
                thresholds.putAll(step.thresholds());
            }
        }
        return tracer.trace(
                ImmutableList.copyOf(rules),
                Iterables.concat(
                        ImmutableList.of(place.id()),
                        actions.stream().map(AdvisedAction::recommendation).toList(),
                        harmful),
                thresholds);
    }

    /**
     * Puts every recommendation with a contra-indication that holds behind the one that must come first, again until nothing moves:
     * what must come first may have to wait itself. Recommendations that wait for each other stop after as many rounds as there are.
     */
    private static void moveBehind(List<Recommendation> applying, MunicipalityProfile place) {
        boolean moved = true;
        for (int round = 0; moved && round < applying.size(); round++) {
            moved = false;
            for (Recommendation recommendation : List.copyOf(applying)) {
                Optional<RecommendationId> first = after(recommendation, place);
                int target = first.map(id -> applying.stream()
                                .map(Recommendation::id)
                                .toList()
                                .indexOf(id))
                        .orElse(-1);
                if (target > applying.indexOf(recommendation)) {
                    applying.remove(recommendation);
                    applying.add(target, recommendation);
                    moved = true;
                }
            }
        }
    }

    private static Optional<RecommendationId> after(Recommendation recommendation, MunicipalityProfile place) {
        return recommendation
                .contraindication()
                .filter(contraindication -> {
                    String value =
                            place.fields().get(contraindication.condition().field());
                    return value != null && contraindication.condition().accepts(value);
                })
                .map(Contraindication::first);
    }

    private ImmutableList<GapId> openQuestions(List<Recommendation> applying) {
        return applying.stream()
                .flatMap(recommendation -> recommendation.gaps().stream())
                .filter(gap -> !closed.contains(gap))
                .distinct()
                .sorted(Comparator.comparing(GapId::value))
                .collect(ImmutableList.toImmutableList());
    }

    private LocalizedText because(Recommendation recommendation, MunicipalityProfile place) {
        if (recommendation.condition() instanceof ContextCondition.When when) {
            String field = when.condition().field();
            return words.describe(field, place.fields().getOrDefault(field, ""));
        }
        return LocalizedText.of("geldt voor elke gemeente", "applies to every municipality");
    }

    private LocalizedText unknownField(String field) {
        LocalizedText name = words.field(field);
        return LocalizedText.of(
                "eerst nagaan: " + name.in(Language.NL) + " is niet bekend",
                "check first: " + name.in(Language.EN) + " is not known");
    }

    private LocalizedText statement(MunicipalityProfile place, List<AdvisedAction> actions, boolean complete) {
        String first = actions.stream()
                .limit(3)
                .map(action -> action.recommendation().value())
                .collect(Collectors.joining(", "));
        return LocalizedText.of(
                place.name() + ": " + actions.size() + " van " + municipal.size()
                        + " gemeentelijke aanbevelingen gelden" + (first.isEmpty() ? "" : "; begin met " + first)
                        + (complete ? "." : ". Het profiel is onvolledig: vul het aan voor gericht advies."),
                place.name() + ": " + actions.size() + " of " + municipal.size()
                        + " municipal recommendations apply" + (first.isEmpty() ? "" : "; start with " + first)
                        + (complete ? "." : ". The profile is incomplete: complete it for specific advice."));
    }
}
