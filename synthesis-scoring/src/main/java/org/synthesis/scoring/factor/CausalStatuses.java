package org.synthesis.scoring.factor;

import java.util.Optional;
import org.synthesis.model.factor.CausalStatus;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * Proposes how far a factor is known to be a cause, one question after the other: timing, whether it can change, an experiment,
 * change followed by change, control. Timing that is not known is what makes a correlate; any later answer that is needed and
 * missing leaves the status open.
 */
public final class CausalStatuses {
    /** Status from timing, change and control. */
    public static final Rule STATUS = new Rule(
            "causal-status",
            RuleStatus.D,
            LocalizedText.of(
                    "causale status uit volgorde, verandering en controle",
                    "causal status from timing, change and control"),
            "Kraemer et al. 1997, Arch Gen Psychiatry 54:337");

    private CausalStatuses() {}

    /** {@return the status that the answers allow} */
    public static Proposal<CausalStatus> of(CausalEvidence evidence) {
        if (evidence.order().filter(order -> order == TemporalOrder.PREDICTOR).isEmpty()) {
            return status(
                    CausalStatus.CORRELATE,
                    evidence.order().isEmpty()
                            ? LocalizedText.of(
                                    "niet bekend is of de factor eerder kwam dan de uitkomst",
                                    "it is not known whether the factor came before the outcome")
                            : LocalizedText.of("gemeten met of na de uitkomst", "measured with or after the outcome"));
        }
        if (evidence.modifiability().isEmpty()) {
            return Proposal.undetermined(
                    LocalizedText.of("of de factor kan veranderen", "whether the factor can change"));
        }
        if (evidence.modifiability().get() == Modifiability.FIXED) {
            return status(
                    CausalStatus.RISK_MARKER_FIXED,
                    LocalizedText.of("komt eerder en kan niet veranderen", "comes first and cannot change"));
        }
        if (evidence.experiment().isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "of een experiment de factor veranderde, en daarmee de uitkomst",
                    "whether an experiment changed the factor, and with it the outcome"));
        }
        if (evidence.experiment().get() == Confirmed.YES) {
            return status(
                    CausalStatus.CAUSAL_EXPERIMENTAL,
                    LocalizedText.of(
                            "een gerandomiseerd experiment veranderde de factor, en daarmee de uitkomst",
                            "a randomised experiment changed the factor, and with it the outcome"));
        }
        return observed(evidence.changeFollowed(), evidence.controlled());
    }

    private static Proposal<CausalStatus> observed(Optional<Confirmed> changeFollowed, Optional<Confirmed> controlled) {
        if (changeFollowed.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "of verandering in de factor gevolgd werd door verandering in de uitkomst",
                    "whether change in the factor was followed by change in the outcome"));
        }
        if (changeFollowed.get() == Confirmed.NO) {
            return status(
                    CausalStatus.RISK_MARKER_VARIABLE,
                    LocalizedText.of(
                            "komt eerder en kan veranderen, maar verandering in de uitkomst is niet gezien",
                            "comes first and can change, but no change in the outcome was seen"));
        }
        if (controlled.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "of voor andere verklaringen voldoende is gecorrigeerd",
                    "whether other explanations were adequately controlled"));
        }
        return controlled.get() == Confirmed.YES
                ? status(
                        CausalStatus.CAUSAL_SUPPORTED,
                        LocalizedText.of(
                                "verandering in de factor werd gevolgd door verandering in de uitkomst, voldoende"
                                        + " gecorrigeerd",
                                "change in the factor was followed by change in the outcome, adequately controlled"))
                : status(
                        CausalStatus.RISK_MARKER_VARIABLE,
                        LocalizedText.of(
                                "verandering werd gevolgd door verandering, maar andere verklaringen zijn niet uitgesloten",
                                "change was followed by change, but other explanations are not ruled out"));
    }

    private static Proposal<CausalStatus> status(CausalStatus status, LocalizedText because) {
        return Proposal.determined(status, RuleStep.of(STATUS, because));
    }
}
