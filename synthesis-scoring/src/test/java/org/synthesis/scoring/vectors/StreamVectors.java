package org.synthesis.scoring.vectors;

import static org.synthesis.scoring.vectors.FactorVectors.said;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.realist.CmoConfiguration;
import org.synthesis.scoring.realist.DemiRegularities;
import org.synthesis.scoring.triangulation.Anchoring;
import org.synthesis.scoring.triangulation.ConvergentDesign;
import org.synthesis.scoring.triangulation.ConvergentSynthesis;
import org.synthesis.scoring.triangulation.Dissonance;
import org.synthesis.scoring.triangulation.PropositionType;
import org.synthesis.scoring.triangulation.QuestionOverlap;
import org.synthesis.scoring.triangulation.StreamStatement;
import org.synthesis.scoring.triangulation.Streams;
import org.synthesis.scoring.vocabulary.Link;
import org.synthesis.scoring.vocabulary.SeedVocabulary;

/** Evaluators of {@code vectors/stream.csv}. */
final class StreamVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("triangulation", in -> Streams.code(directions(in)).code())
            .put("anchor", in -> type(in).anchors().stream().map(Coded::code).collect(Collectors.joining(" ")))
            .put("weigh", in -> {
                PropositionType type = type(in);
                return said(
                        Anchoring.weigh(type, statements(in)),
                        found -> found.anchor().code() + " " + found.certainty().code() + " "
                                + found.triangulation().code().code());
            })
            .put("dissonance", in -> {
                List<StreamDirection> directions = directions(in);
                ImmutableMap.Builder<KnowledgeSource, StreamDirection> streams = ImmutableMap.builder();
                Iterator<KnowledgeSource> sources =
                        Arrays.asList(KnowledgeSource.values()).iterator();
                directions.forEach(direction -> streams.put(sources.next(), direction));
                return said(
                        Dissonance.tasks(Streams.triangulated(streams.buildOrThrow())),
                        tasks -> tasks.stream().map(Coded::code).collect(Collectors.joining(" ")));
            })
            .put("dissonance-condition", StreamVectors::condition)
            .put(
                    "convergent",
                    in -> said(
                            ConvergentSynthesis.design(
                                    in.has("chosen")
                                            ? Coded.parse(ConvergentDesign.class, in.text("chosen"))
                                            : Optional.empty(),
                                    Coded.parse(QuestionOverlap.class, in.text("overlap"))),
                            Coded::code))
            .put("demi-regularity", StreamVectors::regularity)
            .buildOrThrow();

    private StreamVectors() {}

    private static PropositionType type(Arguments in) {
        return Coded.parse(PropositionType.class, in.text("type")).orElseThrow();
    }

    private static List<StreamDirection> directions(Arguments in) {
        return in.words("streams").stream().map(StreamVectors::direction).toList();
    }

    private static StreamDirection direction(String code) {
        return Coded.parse(StreamDirection.class, code).orElseThrow();
    }

    /** Every remaining name is a source with its direction and, as far as judged, its certainty. */
    private static List<StreamStatement> statements(Arguments in) {
        List<StreamStatement> statements = new ArrayList<>();
        for (Map.Entry<String, String> entry : in.rest().entrySet()) {
            List<String> words = Splitter.on(' ').splitToList(entry.getValue());
            statements.add(new StreamStatement(
                    Coded.parse(KnowledgeSource.class, entry.getKey()).orElseThrow(),
                    direction(words.get(0)),
                    words.size() > 1 ? Coded.parse(CertaintyLevel.class, words.get(1)) : Optional.empty()));
        }
        return statements;
    }

    private static String condition(Arguments in) {
        String factor = in.text("of");
        String moderator = SeedVocabulary.links().stream()
                .filter(link -> link.to().equals(factor))
                .map(Link::from)
                .collect(Collectors.joining(" "));
        LocalizedText label = SeedVocabulary.concepts().label(SeedVocabulary.FACTOR, moderator);
        Triangulation triangulation = Streams.triangulated(statements(in).stream()
                .collect(ImmutableMap.toImmutableMap(StreamStatement::source, StreamStatement::direction)));
        return said(
                Dissonance.text(triangulation, Optional.of(label)),
                text -> moderator
                        + (text.in(Language.NL).contains(label.nl())
                                        && text.in(Language.EN).contains(label.en())
                                ? " named"
                                : " absent"));
    }

    private static String regularity(Arguments in) {
        boolean explained = in.text("explained").equals("yes");
        LocalizedText none = LocalizedText.EMPTY;
        return said(
                DemiRegularities.of(
                        new CmoConfiguration(
                                "c1",
                                none,
                                new CmoConfiguration.Mechanism(none, none),
                                none,
                                in.words("sources").stream().map(SourceId::new).collect(ImmutableSet.toImmutableSet()),
                                in.words("counter").stream()
                                        .map(source -> new CmoConfiguration.CounterCase(
                                                new SourceId(source),
                                                explained ? LocalizedText.same("another context") : none))
                                        .collect(ImmutableList.toImmutableList())),
                        ImmutableMap.of(),
                        Thresholds.standard()),
                Coded::code);
    }
}
