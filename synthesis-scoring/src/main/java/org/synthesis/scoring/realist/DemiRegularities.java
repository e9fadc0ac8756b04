package org.synthesis.scoring.realist;

import java.util.List;
import java.util.Map;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * Promotes a configuration to a demi-regularity: seen in enough independent sources, and no counter-case without explanation.
 * Sources that report one study are one; a source of which no study is known stands for itself.
 */
public final class DemiRegularities {
    /** Enough independent sources, no unexplained counter-case. */
    public static final Rule PROMOTION = new Rule(
            "demi-regularity",
            RuleStatus.D,
            LocalizedText.of(
                    "demi-regelmatigheid: genoeg onafhankelijke bronnen, geen onverklaard tegenvoorbeeld",
                    "demi-regularity: enough independent sources, no unexplained counter-case"),
            "Pawson et al. 2005, J Health Serv Res Policy 10(S1):21; Wong et al. 2013, BMC Med 11:21");

    private DemiRegularities() {}

    /**
     * {@return how far a configuration has come}
     *
     * @param configuration the configuration
     * @param studyOfSource the study that a source reports, see {@link org.synthesis.model.EvidenceBase#studyOfSource()}
     * @param thresholds how many independent sources are needed
     */
    public static Proposal<RegularityStatus> of(
            CmoConfiguration configuration, Map<SourceId, StudyId> studyOfSource, Thresholds thresholds) {
        long independent = configuration.sources().stream()
                .map(source -> studyOfSource.containsKey(source) ? studyOfSource.get(source) : source)
                .distinct()
                .count();
        List<String> unexplained = configuration.counterCases().stream()
                .filter(counter -> !counter.isExplained())
                .map(counter -> counter.source().value())
                .toList();
        boolean enough = independent >= thresholds.get(Threshold.DEMI_REGULARITY_SOURCES);
        String keys = String.join(", ", unexplained);
        LocalizedText because = LocalizedText.of(
                "onafhankelijke bronnen: " + independent
                        + (unexplained.isEmpty()
                                ? "; geen onverklaard tegenvoorbeeld"
                                : "; onverklaard tegenvoorbeeld: " + keys),
                "independent sources: " + independent
                        + (unexplained.isEmpty()
                                ? "; no unexplained counter-case"
                                : "; unexplained counter-case: " + keys));
        return Proposal.determined(
                enough && unexplained.isEmpty() ? RegularityStatus.DEMI_REGULARITY : RegularityStatus.CANDIDATE,
                RuleStep.of(PROMOTION, because, thresholds, Threshold.DEMI_REGULARITY_SOURCES));
    }
}
