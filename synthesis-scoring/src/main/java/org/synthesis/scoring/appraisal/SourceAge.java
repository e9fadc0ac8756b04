package org.synthesis.scoring.appraisal;

import java.util.OptionalInt;
import org.synthesis.model.appraisal.ToolAnswer;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** Proposes the answer to the question on date of AACODS: whether grey literature is recent enough for the protocol ({@code L}). */
public final class SourceAge {
    private static final Rule RULE = new Rule(
            "aacods-date",
            RuleStatus.L,
            LocalizedText.of("leeftijd van grijze literatuur", "age of grey literature"),
            "Tyndall 2010, AACODS checklist, Flinders University");

    private SourceAge() {}

    /**
     * {@return yes within the limit of the protocol, no beyond it, unclear without a year}
     *
     * @param year in which the source appeared; empty when the source does not say
     * @param now the year of the synthesis
     */
    public static Proposal<ToolAnswer> propose(OptionalInt year, int now, Thresholds thresholds) {
        if (year.isEmpty()) {
            return Proposal.determined(
                    ToolAnswer.UNCLEAR,
                    RuleStep.of(RULE, LocalizedText.of("de bron noemt geen jaar", "the source names no year")));
        }
        int age = now - year.getAsInt();
        Checks.that(age >= 0, "a source of %s is later than the synthesis of %s", year.getAsInt(), now);
        boolean recent = age <= thresholds.get(Threshold.AACODS_MOST_YEARS);
        return Proposal.determined(
                recent ? ToolAnswer.YES : ToolAnswer.NO,
                RuleStep.of(
                        RULE,
                        LocalizedText.of(
                                "de bron is " + age + " jaar oud" + (recent ? "" : ": ouder dan het protocol toestaat"),
                                "the source is " + age + " years old"
                                        + (recent ? "" : ": older than the protocol allows")),
                        thresholds,
                        Threshold.AACODS_MOST_YEARS));
    }
}
