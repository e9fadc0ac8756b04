package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.appraisal.ResultAppraisals;

/**
 * The studies that findings come from, as inputs that can be left out.
 *
 * @param evidence the evidence base
 * @param appraised how far its findings can be trusted
 */
record Studies(EvidenceBase evidence, ResultAppraisals.Appraised appraised) {
    private static final LocalizedText COUNTS = LocalizedText.of("telt mee", "counts");
    static final LocalizedText LEFT_OUT = LocalizedText.of("weggelaten", "left out");

    /** {@return findings by study, in their order} */
    ImmutableListMultimap<StudyId, ResearchFinding> byStudy(Collection<ResearchFinding> findings) {
        return Multimaps.index(findings, this::study);
    }

    private StudyId study(ResearchFinding finding) {
        return evidence.studyOfSource()
                .getOrDefault(finding.source(), new StudyId(finding.source().value()));
    }

    /** {@return a study as an input} */
    Points study(StudyId study, Collection<ResearchFinding> findings, LocalizedText from) {
        Source source = evidence.sourcesById().get(findings.iterator().next().source());
        return new Points(
                TippingSource.STUDY,
                "study/" + study,
                source == null
                        ? LocalizedText.same(study.value())
                        : LocalizedText.of(source.shortCitation(Language.NL), source.shortCitation(Language.EN)),
                COUNTS,
                from);
    }

    /** {@return one finding as an input} */
    static Points finding(ResearchFinding finding, LocalizedText from) {
        return new Points(
                TippingSource.STUDY,
                "finding/" + finding.id(),
                LocalizedText.of("bevinding " + finding.id(), "finding " + finding.id()),
                COUNTS,
                from);
    }

    /** {@return how easily findings fall away: the worst of them counts, and one that nobody judged is unknown} */
    Proposal<Plausibility> fallsAway(Collection<ResearchFinding> findings) {
        Stream<Proposal<StudyLimitation>> limitations =
                findings.stream().map(finding -> appraised.limitation(finding.id()));
        return PlausibilityRules.study(limitations
                .flatMap(limitation -> limitation.toOptional().stream())
                .max(Comparator.naturalOrder())
                .map(worst -> Proposal.determined(worst, RuleStep.of(PlausibilityRules.STUDY, worst.label())))
                .orElseGet(JudgedBody::unknownLimitation));
    }
}
