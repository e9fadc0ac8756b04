package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.SheetPage.Detail;
import org.synthesis.io.report.page.SheetPage.Entry;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.Recommendation;

/** The actions advised to one municipality: each with its reason and grounds, and as a paragraph to copy. */
final class SheetActions {
    private final Material material;
    private final MunicipalityProfile place;
    private final LocalAdvice advice;
    private final Plain plain;
    private final SheetGrounds grounds;
    private final SheetFit fits;

    SheetActions(Material material, MunicipalityProfile place, LocalAdvice advice, Plain plain, SheetGrounds grounds) {
        this.material = material;
        this.place = place;
        this.advice = advice;
        this.plain = plain;
        this.grounds = grounds;
        this.fits = new SheetFit(material);
    }

    Entry entry(AdvisedAction action) {
        Recommendation recommendation = material.evidence.recommendationsById().get(action.recommendation());
        RecommendationConclusion conclusion =
                material.conclusion(action.recommendation()).orElse(null);
        if (recommendation == null || conclusion == null) {
            return Entry.of(material.line().key(action.recommendation()).line());
        }
        ImmutableList.Builder<Detail> lines = ImmutableList.builder();
        add(lines, "", plain.explained(recommendation));
        first(recommendation, action).ifPresent(first -> add(lines, "", first));
        add(lines, material.say(Word.SHEET_WHY), why(recommendation));
        add(lines, material.say(Word.SHEET_HERE), Plain.capital(fits.here(action.fit())));
        begin(action, recommendation).ifPresent(line -> lines.add(Detail.of(line)));
        recommendation
                .implementation()
                .ifPresent(how -> add(lines, material.say(Word.SHEET_WORKS), fits.indicator(how)));
        lines.add(new Detail(labelled(material.say(Word.SHEET_GROUNDS), known(conclusion)), "known"));
        add(lines, material.say(Word.SHEET_SURE), certainty(conclusion, action));
        grounds.counter(conclusion).ifPresent(counter -> add(lines, material.say(Word.SHEET_COUNTER), counter));
        return new Entry(
                Line.of(plain.action(recommendation)), lines.build(), copy(recommendation, conclusion, action));
    }

    /** How certain the grounds are, and that it is less certain here when it is. */
    private String certainty(RecommendationConclusion conclusion, AdvisedAction action) {
        return grounds.certainty(conclusion)
                + (fits.isLessCertainHere(action.fit()) ? " " + material.say(Word.SHEET_HERE_LESS) : "");
    }

    private String labelled(Word label, String text) {
        return text.isEmpty() ? "" : material.say(label) + " " + text;
    }

    /** The first step and who takes it. */
    private Optional<Line> begin(AdvisedAction action, Recommendation recommendation) {
        String step = fits.firstStep(action.fit());
        String owner = recommendation.implementation().map(fits::owner).orElse("");
        Inline line = material.line();
        if (!step.isEmpty()) {
            line.strong(material.say(Word.SHEET_FIRST_STEP) + " ").text(step + " ");
        }
        if (!owner.isEmpty()) {
            line.strong(material.say(Word.SHEET_WHO) + " ").text(owner);
        }
        return step.isEmpty() && owner.isEmpty() ? Optional.empty() : Optional.of(line.line());
    }

    private void add(ImmutableList.Builder<Detail> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(Detail.of(labelled(label, text)));
        }
    }

    private Line labelled(String label, String text) {
        return material.line()
                .strong(label.isEmpty() ? "" : label + " ")
                .text(text)
                .line();
    }

    /** {@return what the profile says that makes the advice fit} */
    private String why(Recommendation recommendation) {
        return recommendation.condition() instanceof ContextCondition.When when
                ? plain.place(place, when.condition().field())
                : material.say(Word.SHEET_EVERYWHERE);
    }

    private String known(RecommendationConclusion conclusion) {
        String practice = grounds.practice(conclusion);
        return Stream.of(
                        grounds.research(conclusion.findings()),
                        practice.isEmpty() ? "" : material.say(Word.SHEET_PRACTICE) + " " + practice)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What must come first: here and now when it holds, otherwise as the condition it depends on. */
    private Optional<String> first(Recommendation recommendation, AdvisedAction action) {
        return recommendation
                .contraindication()
                .map(contraindication -> action.after()
                        .map(id -> after(id, contraindication))
                        .orElseGet(() -> material.say(
                                place.fields()
                                                .containsKey(contraindication
                                                        .condition()
                                                        .field())
                                        ? Word.SHEET_LATER_FIRST
                                        : Word.SHEET_IF_FIRST,
                                Plain.withoutStop(holding(contraindication)),
                                named(contraindication.first()))));
    }

    private String after(RecommendationId id, Contraindication contraindication) {
        String reason = plain.place(place, contraindication.condition().field());
        int step = step(id);
        return step > 0
                ? material.say(Word.SHEET_AFTER, Integer.toString(step), named(id), reason)
                : material.say(Word.SHEET_AFTER_OTHER, named(id), reason);
    }

    /** {@return what a profile would say that meets the condition} */
    private String holding(Contraindication contraindication) {
        String field = contraindication.condition().field();
        return plain.place(
                place.toBuilder()
                        .fields(java.util.Map.of(
                                field, contraindication.condition().values().get(0)))
                        .build(),
                field);
    }

    private String named(RecommendationId id) {
        return Optional.ofNullable(material.evidence.recommendationsById().get(id))
                .map(plain::action)
                .orElse(id.value());
    }

    /** {@return the number of an action on the sheet; 0 when it is not advised} */
    private int step(RecommendationId id) {
        List<RecommendationId> order =
                advice.actions().stream().map(AdvisedAction::recommendation).toList();
        return order.indexOf(id) + 1;
    }

    /** {@return plain text for a plan, then the sources in full} */
    private ImmutableList<String> copy(
            Recommendation recommendation, RecommendationConclusion conclusion, AdvisedAction action) {
        Protocol protocol = material.evidence.protocol();
        List<String> sentences = new ArrayList<>();
        sentences.add(material.say(Word.SHEET_COPY_ADVICE, Plain.lowered(plain.action(recommendation))));
        sentences.add(plain.explained(recommendation));
        first(recommendation, action).ifPresent(sentences::add);
        sentences.add(
                recommendation.condition() instanceof ContextCondition.When
                        ? material.say(Word.SHEET_COPY_FITS, place.name(), why(recommendation))
                        : why(recommendation));
        sentences.add(labelled(Word.SHEET_HERE, fits.here(action.fit())));
        sentences.add(labelled(Word.SHEET_FIRST_STEP, fits.firstStep(action.fit())));
        recommendation.implementation().ifPresent(how -> {
            sentences.add(labelled(Word.SHEET_WHO, fits.owner(how)));
            sentences.add(labelled(Word.SHEET_WORKS, fits.indicator(how)));
        });
        sentences.add(known(conclusion));
        sentences.add(material.say(Word.SHEET_COPY_SURE, Plain.capital(certainty(conclusion, action))));
        sentences.addAll(grounds.lacks(conclusion));
        grounds.counter(conclusion).ifPresent(counter -> sentences.add(material.say(Word.SHEET_COPY_COUNTER, counter)));
        sentences.add(material.say(
                Word.SHEET_COPY_FROM,
                material.say(protocol.title()),
                protocol.version(),
                Dates.in(material.language, protocol.date())));
        ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
        paragraphs.add(sentences.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
        List<String> references = grounds.references(conclusion);
        if (!references.isEmpty()) {
            paragraphs.add(material.say(Word.SHEET_COPY_SOURCES));
            paragraphs.addAll(references);
        }
        return paragraphs.build();
    }
}
