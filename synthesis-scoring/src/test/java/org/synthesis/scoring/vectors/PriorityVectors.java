package org.synthesis.scoring.vectors;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.FreshnessStatus;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.ResearchNeed;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.scoring.agenda.Freshness;
import org.synthesis.scoring.agenda.ResearchAdvices;
import org.synthesis.scoring.priority.SampleInformation;
import org.synthesis.scoring.priority.ValueOfInformation;

/** Evaluates the worked values of the table {@code priority}. */
final class PriorityVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("priority-wrong", in -> String.valueOf(choice(in).probabilityWrong()))
            .put("priority-perfect", in -> String.valueOf(choice(in).perfect()))
            .put("priority-sample", in -> String.valueOf(sample(in).value()))
            .put("priority-posterior", in -> String.valueOf(sample(in).posteriorSd()))
            .put("priority-study", PriorityVectors::study)
            .put("priority-search", PriorityVectors::search)
            .buildOrThrow();

    private PriorityVectors() {}

    private static ValueOfInformation choice(Arguments in) {
        return new ValueOfInformation(in.number("mean"), in.number("sd"), in.number("threshold"));
    }

    private static SampleInformation sample(Arguments in) {
        return choice(in).sample((long) in.number("n"), in.number("variance"));
    }

    private static String study(Arguments in) {
        ResearchNeed.Builder need = ResearchNeed.builder()
                .reasons(codes(in.text("reasons"), GapReason.class))
                .types(codes(in.text("types", ""), KnowledgeGapType.class))
                .kind(code(in.text("kind"), SubjectKind.class))
                .subject(LocalizedText.same("subject"))
                .home(LocalizedText.same("home"))
                .bothEndsTested(code(in.text("bothEnds", "unreported"), Fact.class));
        if (in.has("studies")) {
            need.studies((int) in.number("studies"));
        }
        if (in.has("best")) {
            need.bestDesign(code(in.text("best"), DesignClass.class));
        }
        ResearchAdvice advice =
                ResearchAdvices.of(need.build(), Thresholds.standard()).soFar().orElseThrow();
        return Stream.concat(advice.features().stream(), advice.design().stream())
                .map(Coded::code)
                .collect(Collectors.joining(" "));
    }

    private static String search(Arguments in) {
        EvidenceBase evidence = EvidenceBase.builder()
                .protocol(Protocol.unspecified().toBuilder()
                        .searchDate(in.text("searched", ""))
                        .build())
                .concepts(Concepts.NONE)
                .build();
        return Freshness.of(evidence, in.text("now"))
                .get(0)
                .status()
                .toOptional()
                .map(FreshnessStatus::code)
                .orElse("undetermined");
    }

    private static <E extends Enum<E> & Coded> List<E> codes(String words, Class<E> vocabulary) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(words)
                .map(word -> code(word, vocabulary))
                .toList();
    }

    private static <E extends Enum<E> & Coded> E code(String word, Class<E> vocabulary) {
        return Coded.parse(vocabulary, word).orElseThrow();
    }
}
