package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.TraceInput;
import org.synthesis.model.id.Id;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.Threshold;

/** Notes for every conclusion the rules and the inputs it came from, each input with its fingerprint. */
public final class Tracer {
    private final Map<Id, Fingerprint> fingerprints = new HashMap<>();
    private final Map<String, Fingerprint> judgements = new HashMap<>();

    private Tracer(EvidenceBase evidence) {
        evidence.questions().forEach(question -> fingerprints.put(question.id(), Fingerprint.of(question)));
        evidence.sources().forEach(source -> fingerprints.put(source.id(), Fingerprint.of(source)));
        evidence.subjectsById().forEach((id, subject) -> fingerprints.put(id, Fingerprint.of(subject)));
        evidence.findings().forEach(finding -> fingerprints.put(finding.id(), Fingerprint.of(finding)));
        evidence.insights().forEach(insight -> fingerprints.put(insight.id(), Fingerprint.of(insight)));
        evidence.gaps().forEach(gap -> fingerprints.put(gap.id(), Fingerprint.of(gap)));
        evidence.recommendations().forEach(advice -> fingerprints.put(advice.id(), Fingerprint.of(advice)));
        evidence.municipalities().forEach(place -> fingerprints.put(place.id(), Fingerprint.of(place)));
        judged(evidence).asMap().forEach((key, judged) -> judgements.put(key, Fingerprint.of(judged)));
        evidence.effectsByDataset().asMap().forEach((id, effects) -> fingerprints.put(id, Fingerprint.of(effects)));
    }

    /** {@return a tracer for the values of an evidence base} */
    public static Tracer of(EvidenceBase evidence) {
        return new Tracer(evidence);
    }

    /** {@return the trace of a conclusion drawn by some rules, that compare with no number, from some inputs} */
    public Trace trace(List<Rule> rules, Iterable<? extends Id> inputs) {
        return trace(rules, inputs, ImmutableMap.of());
    }

    /** {@return the trace of a conclusion drawn by some rules with some thresholds from some inputs} */
    public Trace trace(List<Rule> rules, Iterable<? extends Id> inputs, Map<Threshold, Double> thresholds) {
        return new Trace(
                ImmutableList.copyOf(rules),
                Streams.stream(inputs).flatMap(this::input).distinct().collect(ImmutableList.toImmutableList()),
                ImmutableMap.copyOf(thresholds));
    }

    private Stream<TraceInput> input(Id id) {
        return Stream.concat(
                Stream.ofNullable(fingerprints.get(id)).map(found -> new TraceInput(id.value(), found)),
                Stream.ofNullable(judgements.get(id.value()))
                        .map(found -> new TraceInput("judgements on " + id.value(), found)));
    }

    /** What people settled and answered, by the key of what it is about. */
    private static ImmutableListMultimap<String, Object> judged(EvidenceBase evidence) {
        ImmutableListMultimap.Builder<String, Object> judged = ImmutableListMultimap.builder();
        evidence.settlements().forEach(settlement -> judged.put(settlement.key(), settlement));
        evidence.answers().forEach(answer -> judged.put(answer.result().value(), answer));
        return judged.build();
    }
}
