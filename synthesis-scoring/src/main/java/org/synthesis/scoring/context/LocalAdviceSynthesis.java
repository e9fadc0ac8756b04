package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SetAside;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
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
 */
public final class LocalAdviceSynthesis {
    private static final int UNKNOWN_SHARE = 3;

    private final EvidenceBase evidence;
    private final Tracer tracer;
    private final Map<RecommendationId, RecommendationConclusion> grounds;
    private final ImmutableSet<InterventionId> harmful;
    private final ImmutableSet<GapId> closed;
    private final List<Recommendation> municipal;

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

    private List<Recommendation> inOrder() {
        ImmutableMap<QuestionId, Integer> order = evidence.questions().stream()
                .collect(ImmutableMap.toImmutableMap(ReviewQuestion::id, ReviewQuestion::order));
        return evidence.recommendations().stream()
                .filter(recommendation -> recommendation.addressee() == Addressee.MUNICIPALITY)
                .sorted(Comparator.comparing((Recommendation recommendation) -> !stopsHarm(recommendation))
                        .thenComparing(recommendation -> order.getOrDefault(recommendation.question(), 0))
                        .thenComparing(Recommendation::strength)
                        .thenComparing(recommendation -> recommendation.id().value()))
                .toList();
    }

    private boolean stopsHarm(Recommendation recommendation) {
        RecommendationConclusion conclusion = grounds.get(recommendation.id());
        return conclusion != null && conclusion.stopsHarm();
    }

    private LocalAdvice advise(MunicipalityProfile place) {
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
                    aside.add(new SetAside(recommendation.id(), describe(condition.field(), value)));
                    continue;
                }
            }
            applying.add(recommendation);
        }
        moveBehind(applying, place);
        ImmutableList<AdvisedAction> actions = applying.stream()
                .map(recommendation -> new AdvisedAction(
                        recommendation.id(), because(recommendation, place), after(recommendation, place)))
                .collect(ImmutableList.toImmutableList());
        boolean complete = !place.signals().isEmpty() && UNKNOWN_SHARE * unknown.size() <= asked.size();
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
                .trace(tracer.trace(
                        ImmutableList.of(Rules.LOCAL_FIT, Rules.LOCAL_ORDER),
                        Iterables.concat(
                                ImmutableList.of(place.id()),
                                actions.stream()
                                        .map(AdvisedAction::recommendation)
                                        .toList(),
                                harmfulSubjects())))
                .build();
    }

    private ImmutableList<SubjectId> harmfulSubjects() {
        return ImmutableList.copyOf(harmful);
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
            return describe(field, place.fields().getOrDefault(field, ""));
        }
        return LocalizedText.of("geldt voor elke gemeente", "applies to every municipality");
    }

    private LocalizedText describe(String field, String value) {
        LocalizedText name = evidence.concepts().label("profile", field);
        LocalizedText word = evidence.concepts().label("profile." + field, value);
        return LocalizedText.of(
                name.in(Language.NL) + ": " + word.in(Language.NL), name.in(Language.EN) + ": " + word.in(Language.EN));
    }

    private LocalizedText unknownField(String field) {
        LocalizedText name = evidence.concepts().label("profile", field);
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
