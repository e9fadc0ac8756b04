package org.synthesis.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.question.Protocol;
import org.synthesis.scoring.agenda.Freshness;
import org.synthesis.scoring.agenda.ResearchAgenda;
import org.synthesis.scoring.appraisal.CoderAgreement;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.conclusion.AnswerRanking;
import org.synthesis.scoring.conclusion.DatasetSynthesis;
import org.synthesis.scoring.conclusion.InsightSynthesis;
import org.synthesis.scoring.conclusion.SettlementCheck;
import org.synthesis.scoring.conclusion.SubjectSynthesis;
import org.synthesis.scoring.conclusion.Tracer;
import org.synthesis.scoring.conclusion.WordingCheck;
import org.synthesis.scoring.context.LocalAdviceSynthesis;
import org.synthesis.scoring.gap.EvidenceMap;
import org.synthesis.scoring.gap.GapDetection;
import org.synthesis.scoring.gap.GapMaps;
import org.synthesis.scoring.gap.GapSynthesis;
import org.synthesis.scoring.recommendation.DecisionCheck;
import org.synthesis.scoring.recommendation.RecommendationSynthesis;
import org.synthesis.scoring.standard.RegisterVerdicts;
import org.synthesis.scoring.tipping.Tipping;
import org.synthesis.scoring.triangulation.SubjectTriangulations;

/** The whole flow from an evidence base to its conclusions; the same input gives the same conclusions, to the last bit. */
public final class Assessment {
    private final Protocol protocol;

    private Assessment(Protocol protocol) {
        this.protocol = protocol;
    }

    /** {@return an assessment under a protocol} */
    public static Assessment using(Protocol protocol) {
        return new Assessment(protocol);
    }

    /** {@return the conclusions of an evidence base under this protocol, with what would change each of them} */
    public Conclusions of(EvidenceBase coded) {
        EvidenceBase evidence = coded.protocol().equals(protocol)
                ? coded
                : coded.toBuilder().protocol(protocol).build();
        Groundwork groundwork = Groundwork.of(evidence);
        Conclusions conclusions = conclude(evidence, groundwork);
        return conclusions.toBuilder()
                .researchAgenda(ResearchAgenda.of(evidence, conclusions))
                .tippingPoints(Tipping.of(evidence, conclusions, groundwork.tracer()))
                .build();
    }

    /** {@return the conclusions of an evidence base under its protocol, for which the groundwork is done, without what would change them} */
    static Conclusions conclude(EvidenceBase evidence, Groundwork groundwork) {
        Tracer tracer = groundwork.tracer();
        ResultAppraisals.Appraised appraised = ResultAppraisals.of(evidence);
        ImmutableList<SubjectConclusion> subjects = SubjectSynthesis.of(evidence, appraised, tracer);
        ImmutableList<RecommendationConclusion> recommendations =
                RecommendationSynthesis.of(evidence, subjects, tracer);
        ImmutableList<InsightConclusion> insights = InsightSynthesis.of(evidence, tracer);
        ImmutableList<GapConclusion> gaps = GapSynthesis.of(evidence, tracer);
        ImmutableList<SubjectTriangulation> triangulations = SubjectTriangulations.of(evidence);
        EvidenceMap map = EvidenceMap.of(evidence, appraised);
        ImmutableList<TopicGaps> detected = GapDetection.of(evidence, appraised, map, subjects, triangulations, tracer);
        return Conclusions.builder()
                .input(Fingerprint.of(
                        evidence.toBuilder().provenance(ImmutableList.of()).build()))
                .protocol(Fingerprint.of(evidence.protocol()))
                .counts(counts(evidence))
                .answers(AnswerRanking.of(evidence))
                .appraisals(appraised.appraisals().values())
                .subjects(withGaps(subjects, detected))
                .triangulations(triangulations)
                .registerVerdicts(RegisterVerdicts.in(evidence))
                .insights(insights)
                .gaps(gaps)
                .detectedGaps(detected)
                .gapMaps(GapMaps.of(map))
                .recommendations(recommendations)
                .localAdvice(LocalAdviceSynthesis.of(evidence, subjects, recommendations, gaps, tracer))
                .datasets(groundwork.pooled().conclusions())
                .diagnostics(groundwork.pooled().declined())
                .addAllDiagnostics(appraised.diagnostics())
                .addAllDiagnostics(
                        SettlementCheck.of(evidence, appraised.appraisals().values(), subjects, insights))
                .addAllDiagnostics(DecisionCheck.of(evidence, recommendations))
                .addAllDiagnostics(WordingCheck.of(evidence, subjects, insights))
                .freshness(Freshness.of(evidence))
                .agreements(CoderAgreement.of(evidence))
                .build();
    }

    /** Subjects with the rules that show a gap in what is known about them, and all rules that were asked in their trace. */
    private static ImmutableList<SubjectConclusion> withGaps(
            ImmutableList<SubjectConclusion> subjects, ImmutableList<TopicGaps> detected) {
        ImmutableMap<String, TopicGaps> byKey = Maps.uniqueIndex(detected, TopicGaps::key);
        return subjects.stream()
                .map(subject -> Optional.ofNullable(byKey.get(subject.key()))
                        .map(topic -> withGaps(subject, topic))
                        .orElse(subject))
                .collect(ImmutableList.toImmutableList());
    }

    private static SubjectConclusion withGaps(SubjectConclusion subject, TopicGaps topic) {
        Trace own = subject.trace();
        Map<Threshold, Double> thresholds = new LinkedHashMap<>(own.thresholds());
        thresholds.putAll(topic.trace().thresholds());
        return subject.toBuilder()
                .gapRules(topic.rules())
                .trace(new Trace(
                        ImmutableList.<Rule>builder()
                                .addAll(own.rules())
                                .addAll(topic.trace().rules())
                                .build(),
                        own.inputs(),
                        ImmutableMap.copyOf(thresholds)))
                .build();
    }

    /**
     * The part that takes most time and that no threshold and no coded finding can change, so that assessments of the same evidence
     * under other thresholds, or with a finding more, share it.
     *
     * @param tracer fingerprints of the evidence
     * @param pooled what pooling the data sets gives
     */
    record Groundwork(Tracer tracer, DatasetSynthesis.Pooled pooled) {
        static Groundwork of(EvidenceBase evidence) {
            Tracer tracer = Tracer.of(evidence);
            return new Groundwork(tracer, DatasetSynthesis.of(evidence, tracer));
        }

        /** {@return the same for evidence that differs in other things than its data sets} */
        Groundwork retraced(EvidenceBase evidence) {
            return new Groundwork(Tracer.of(evidence), pooled);
        }
    }

    private static ImmutableMap<String, Integer> counts(EvidenceBase evidence) {
        return ImmutableMap.<String, Integer>builder()
                .put("questions", evidence.questions().size())
                .put("sources", evidence.sources().size())
                .put("factors", evidence.factors().size())
                .put("interventions", evidence.interventions().size())
                .put("findings", evidence.findings().size())
                .put("insights", evidence.insights().size())
                .put("gaps", evidence.gaps().size())
                .put("recommendations", evidence.recommendations().size())
                .put("municipalities", evidence.municipalities().size())
                .put("primary-effects", evidence.primaryEffects().size())
                .buildOrThrow();
    }
}
