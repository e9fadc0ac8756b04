package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
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

    private Tracer(EvidenceBase evidence) {
        evidence.questions().forEach(question -> fingerprints.put(question.id(), Fingerprint.of(question)));
        evidence.sources().forEach(source -> fingerprints.put(source.id(), Fingerprint.of(source)));
        evidence.subjectsById().forEach((id, subject) -> fingerprints.put(id, Fingerprint.of(subject)));
        evidence.findings().forEach(finding -> fingerprints.put(finding.id(), Fingerprint.of(finding)));
        evidence.insights().forEach(insight -> fingerprints.put(insight.id(), Fingerprint.of(insight)));
        evidence.gaps().forEach(gap -> fingerprints.put(gap.id(), Fingerprint.of(gap)));
        evidence.recommendations().forEach(advice -> fingerprints.put(advice.id(), Fingerprint.of(advice)));
        evidence.municipalities().forEach(place -> fingerprints.put(place.id(), Fingerprint.of(place)));
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
        Fingerprint fingerprint = fingerprints.get(id);
        return fingerprint == null ? Stream.empty() : Stream.of(new TraceInput(id.value(), fingerprint));
    }
}
