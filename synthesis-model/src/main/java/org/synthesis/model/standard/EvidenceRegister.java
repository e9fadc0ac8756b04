package org.synthesis.model.standard;

import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Registers whose verdicts are shown as printed and never computed again. */
public enum EvidenceRegister implements Coded {
    /** CrimeSolutions of the US Department of Justice. */
    CRIME_SOLUTIONS("crime-solutions", "CrimeSolutions", "CrimeSolutions", RuleStatus.U),
    /** Toolkit of the Youth Endowment Fund: impact and a security of 1 to 5. */
    YEF_TOOLKIT("yef-toolkit", "Youth Endowment Fund", "Youth Endowment Fund", RuleStatus.U),
    /** Blueprints for Healthy Youth Development. */
    BLUEPRINTS(
            "blueprints",
            "Blueprints for Healthy Youth Development",
            "Blueprints for Healthy Youth Development",
            RuleStatus.N),
    /** Guidebook of the Early Intervention Foundation. */
    EIF_GUIDEBOOK("eif-guidebook", "EIF Guidebook", "EIF Guidebook", RuleStatus.N),
    /** Grids of evidence by size of What Works centres and EBPU: labels only. */
    WHAT_WORKS("what-works", "What Works", "What Works", RuleStatus.N),
    /** Joint recognition, youth (Nederlands Jeugdinstituut). */
    NJI("nji", "Databank Effectieve jeugdinterventies", "Databank Effectieve jeugdinterventies", RuleStatus.U),
    /** Joint recognition, health (RIVM). */
    RIVM("rivm", "Loket Gezond Leven", "Loket Gezond Leven", RuleStatus.U),
    /** Joint recognition, social work (Movisie). */
    MOVISIE(
            "movisie",
            "Databank Effectieve sociale interventies",
            "Databank Effectieve sociale interventies",
            RuleStatus.U),
    /** Joint recognition, mental health (Trimbos-instituut). */
    TRIMBOS("trimbos", "Trimbos-instituut", "Trimbos-instituut", RuleStatus.U),
    /** Commission that judged beforehand with scores of 0, 1 and 2; worked from 2005 to 2015. */
    BEHAVIOURAL_INTERVENTIONS_JUSTICE(
            "behavioural-interventions-justice",
            "Erkenningscommissie Gedragsinterventies Justitie",
            "Erkenningscommissie Gedragsinterventies Justitie",
            RuleStatus.N),
    /** Its successor within the joint recognition, from autumn 2015. */
    JUDICIAL_INTERVENTIONS(
            "judicial-interventions",
            "Erkenningscommissie Justitiële Interventies",
            "Erkenningscommissie Justitiële Interventies",
            RuleStatus.U),
    /** Any other register. */
    OTHER("other", "ander register", "other register", RuleStatus.U);

    private final String code;
    private final LocalizedText label;
    private final RuleStatus status;

    EvidenceRegister(String code, String nl, String en, RuleStatus status) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return how well founded its way of rating is} */
    public RuleStatus status() {
        return status;
    }

    /** {@return whether it gave verdicts in a year} */
    public boolean worksIn(int year) {
        return switch (this) {
            case BEHAVIOURAL_INTERVENTIONS_JUSTICE -> 2005 <= year && year <= 2015;
            case JUDICIAL_INTERVENTIONS -> 2015 <= year;
            default -> true;
        };
    }
}
