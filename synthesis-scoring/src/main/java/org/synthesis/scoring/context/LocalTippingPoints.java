package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * The smallest change of one field of a profile that turns what a recommendation comes to in a municipality.
 *
 * <p>For each field a recommendation depends on, every value of its vocabulary and every value its conditions name is tried; of those
 * that turn the decision the same way the nearest counts, in the order of the values. How plausible the change is ({@code L}): quite
 * possible where the profile is silent or the municipality chooses for itself, possible where it takes money, staff or time,
 * the same for signals, and unlikely for what is given, such as size and urbanity; one step less plausible when it takes more than one step.
 */
public final class LocalTippingPoints {
    private static final LocalizedText NOT_HERE = LocalizedText.of("geldt hier niet", "does not apply here");
    private static final LocalizedText NOT_JUDGED = LocalizedText.of("nog niet beoordeeld", "not yet judged");

    private final EvidenceBase evidence;
    private final LocalAdviceSynthesis synthesis;
    private final ProfileWords words;

    private LocalTippingPoints(EvidenceBase evidence, LocalAdviceSynthesis synthesis) {
        this.evidence = evidence;
        this.synthesis = synthesis;
        this.words = ProfileWords.of(evidence);
    }

    /** {@return tipping points of the local advice that some conclusions give} */
    public static LocalTippingPoints in(EvidenceBase evidence, Conclusions conclusions) {
        return new LocalTippingPoints(evidence, LocalAdviceSynthesis.behind(evidence, conclusions));
    }

    /** {@return what would turn the decisions for a municipality, most plausible first} */
    public TippingPoints of(MunicipalityProfile place) {
        List<TippingPoint> points = new ArrayList<>();
        for (Recommendation recommendation : synthesis.municipal()) {
            Optional<LocalFit> now = synthesis.fit(recommendation, place);
            if (now.isPresent()) {
                fields(recommendation).forEach(field -> points.addAll(turning(recommendation, place, field, now)));
            }
        }
        return new TippingPoints(
                place.id().value(),
                ImmutableList.sortedCopyOf(Comparator.comparing(TippingPoint::plausibility), points));
    }

    private List<TippingPoint> turning(
            Recommendation recommendation, MunicipalityProfile place, String field, Optional<LocalFit> now) {
        List<String> values = values(recommendation, field);
        String baseline = words.facts(place).getOrDefault(field, "");
        Map<TippingShift, TippingPoint> nearest = new EnumMap<>(TippingShift.class);
        Map<TippingShift, Double> distances = new EnumMap<>(TippingShift.class);
        for (String value : values) {
            if (value.equals(baseline)) {
                continue;
            }
            MunicipalityProfile changed = words.with(place, field, value);
            if (!value.equals(words.facts(changed).get(field))) {
                // without its last signal a profile is silent on signals
                continue;
            }
            Optional<LocalFit> then = synthesis.fit(recommendation, changed);
            LocalizedText from = said(now);
            LocalizedText to = said(then);
            if (!from.equals(to)) {
                TippingShift shift = shift(now, then);
                double distance = distance(values, baseline, value);
                Double shortest = distances.get(shift);
                if (shortest == null || distance < shortest) {
                    distances.put(shift, distance);
                    nearest.put(shift, point(recommendation, field, baseline, value, from, to, shift, distance));
                }
            }
        }
        return List.copyOf(nearest.values());
    }

    private TippingPoint point(
            Recommendation recommendation,
            String field,
            String baseline,
            String value,
            LocalizedText from,
            LocalizedText to,
            TippingShift shift,
            double distance) {
        boolean silent = baseline.isEmpty();
        Modifiability modifiability =
                words.factors().containsKey(field) ? Modifiability.HARD : ProfileField.modifiability(field);
        return new TippingPoint(
                TippingSource.CONTEXT,
                "profile/" + field,
                words.field(field),
                words.value(field, baseline),
                words.value(field, value),
                from.map(text -> recommendation.id() + ": " + text),
                to.map(text -> recommendation.id() + ": " + text),
                shift,
                silent ? Plausibility.HIGH : plausibility(modifiability, distance),
                silent
                        ? LocalizedText.of(
                                "het profiel zegt hier niets over; dat is na te gaan",
                                "the profile is silent on this; it can be found out")
                        : because(modifiability, distance));
    }

    private static Plausibility plausibility(Modifiability modifiability, double distance) {
        boolean far = distance > 1;
        return switch (modifiability) {
            case EASY -> far ? Plausibility.MEDIUM : Plausibility.HIGH;
            case MODERATE, HARD -> far ? Plausibility.LOW : Plausibility.MEDIUM;
            case FIXED -> Plausibility.LOW;
        };
    }

    private static LocalizedText because(Modifiability modifiability, double distance) {
        LocalizedText reason = switch (modifiability) {
            case EASY -> LocalizedText.of("de gemeente kiest dit zelf", "the municipality chooses this itself");
            case MODERATE ->
                LocalizedText.of(
                        "de gemeente kan dit veranderen, met geld of mensen",
                        "the municipality can change this, with money or staff");
            case HARD -> LocalizedText.of("dit verandert langzaam", "this changes slowly");
            case FIXED -> LocalizedText.of("dit is een gegeven", "this is a given");
        };
        return distance > 1 && modifiability != Modifiability.FIXED
                ? LocalizedText.of(reason.nl() + "; meer dan één stap", reason.en() + "; more than one step")
                : reason;
    }

    private static LocalizedText said(Optional<LocalFit> fit) {
        return fit.map(found ->
                        found.decision().toOptional().map(LocalDecision::label).orElse(NOT_JUDGED))
                .orElse(NOT_HERE);
    }

    private static TippingShift shift(Optional<LocalFit> now, Optional<LocalFit> then) {
        Optional<LocalDecision> from = now.flatMap(fit -> fit.decision().toOptional());
        Optional<LocalDecision> to = then.flatMap(fit -> fit.decision().toOptional());
        if (from.isEmpty() || to.isEmpty()) {
            return TippingShift.OTHER;
        }
        return to.get().compareTo(from.get()) < 0 ? TippingShift.UP : TippingShift.DOWN;
    }

    /** Steps between two values: numbers by their difference, others by their places in the order; one from what is not known. */
    private static double distance(List<String> values, String from, String to) {
        Double one = Doubles.tryParse(from);
        Double other = Doubles.tryParse(to);
        if (one != null && other != null) {
            return Math.abs(one - other);
        }
        int at = values.indexOf(from);
        return at < 0 ? 1 : Math.abs(at - values.indexOf(to));
    }

    private static Set<String> fields(Recommendation recommendation) {
        Set<String> fields = new LinkedHashSet<>();
        conditions(recommendation).forEach(condition -> fields.add(condition.field()));
        return fields;
    }

    private static Stream<FieldCondition> conditions(Recommendation recommendation) {
        Stream<FieldCondition> relevance = recommendation.condition() instanceof ContextCondition.When when
                ? Stream.of(when.condition())
                : Stream.empty();
        return Stream.of(
                        relevance,
                        recommendation.contraindication().map(Contraindication::condition).stream(),
                        recommendation.fitConditions().stream().map(FitCondition::condition))
                .flatMap(conditions -> conditions);
    }

    /** Values to try, in their order: that of the scale, or of the vocabulary, then what conditions name and numbers just beside it. */
    private List<String> values(Recommendation recommendation, String field) {
        Set<String> values = new LinkedHashSet<>();
        recommendation.fitConditions().stream()
                .filter(condition -> condition.condition().field().equals(field))
                .flatMap(condition -> condition.scale().stream())
                .filter(ModeratorScale.Ordinal.class::isInstance)
                .map(ModeratorScale.Ordinal.class::cast)
                .forEach(scale -> values.addAll(scale.order()));
        evidence.concepts().in("profile." + field).stream().map(Concept::code).forEach(values::add);
        conditions(recommendation)
                .filter(condition -> condition.field().equals(field))
                .flatMap(condition -> condition.values().stream().flatMap(value -> near(condition, value)))
                .forEach(values::add);
        evidence.municipalities().forEach(other -> values.add(ProfileField.value(other, field)));
        if (words.factors().containsKey(field)) {
            values.add(ProfileWords.YES);
            values.add(ProfileWords.NO);
        }
        values.remove("");
        return List.copyOf(values);
    }

    private static Stream<String> near(FieldCondition condition, String value) {
        if (!condition.operator().isNumeric()) {
            return Stream.of(value);
        }
        double number = Double.parseDouble(value);
        return Stream.of(value, plain(number - 1), plain(number + 1));
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
