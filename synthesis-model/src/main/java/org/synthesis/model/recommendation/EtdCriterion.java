package org.synthesis.model.recommendation;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * What a panel weighs before it advises (GRADE Evidence to Decision, Alonso-Coello et al. 2016, BMJ 353:i2016), with two criteria of
 * WHO-INTEGRATE (Rehfuess et al. 2019, BMJ Glob Health 4:e000844) that guard against stigma and loss of privacy.
 *
 * <p>Answers are about the action as the recommendation words it: when it says to stop something, the action is stopping.
 */
public enum EtdCriterion implements Coded {
    /** Is the problem a priority? */
    PROBLEM("problem", Scale.YES_NO, "het probleem heeft voorrang", "the problem is a priority"),
    /** How large are the benefits expected? */
    DESIRABLE_EFFECTS("desirable-effects", Scale.SIZE, "gewenste effecten", "desirable effects"),
    /** How large are the harms expected? */
    UNDESIRABLE_EFFECTS("undesirable-effects", Scale.SIZE, "ongewenste effecten", "undesirable effects"),
    /** How certain is the evidence of effects? Follows from the evidence; a panel that answers otherwise says why. */
    CERTAINTY("certainty", Scale.CERTAINTY, "zekerheid van het bewijs", "certainty of the evidence"),
    /** Do people differ in how much they value the main outcomes? */
    VALUES("values", Scale.UNCERTAINTY, "waarden van betrokkenen", "values of those concerned"),
    /** Do benefits and harms favour the action or the alternative? */
    BALANCE("balance", Scale.BALANCE, "balans van effecten", "balance of effects"),
    /** How much does it cost or save? */
    RESOURCES("resources", Scale.RESOURCES, "kosten", "resources required"),
    /** How certain is what is known of the costs? */
    RESOURCE_CERTAINTY("resource-certainty", Scale.CERTAINTY, "zekerheid over de kosten", "certainty of the resources"),
    /** Do costs and effects together favour the action or the alternative? */
    COST_EFFECTIVENESS(
            "cost-effectiveness", Scale.COST_EFFECTIVENESS, "verhouding van kosten en effect", "cost-effectiveness"),
    /** What does it do to equal chances? */
    EQUITY("equity", Scale.EQUITY, "gelijke kansen", "equity"),
    /** Do those concerned accept it? */
    ACCEPTABILITY("acceptability", Scale.YES_NO, "aanvaardbaarheid", "acceptability"),
    /** Can it be done? */
    FEASIBILITY("feasibility", Scale.YES_NO, "uitvoerbaarheid", "feasibility"),
    /** Does it respect the rights of people and what their communities hold dear? Optional. */
    HUMAN_RIGHTS(
            "human-rights",
            Scale.YES_NO,
            "in lijn met mensenrechten en gemeenschap",
            "in line with human rights and community"),
    /** Is it good for society at large, without labelling a group? Optional. */
    SOCIETAL_IMPLICATIONS(
            "societal-implications",
            Scale.YES_NO,
            "goed voor de samenleving, zonder stigma",
            "good for society, without stigma");

    private final String code;
    private final Scale scale;
    private final LocalizedText label;

    EtdCriterion(String code, Scale scale, String nl, String en) {
        this.code = code;
        this.scale = scale;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return whether it belongs to GRADE, so that advice is not fully weighed without it} */
    public boolean isCore() {
        return this != HUMAN_RIGHTS && this != SOCIETAL_IMPLICATIONS;
    }

    /** {@return the answers that stand in an order, as published} */
    public ImmutableList<EtdAnswer> scale() {
        return scale.ordered;
    }

    /** {@return every answer it takes: those in order, then those outside it} */
    public ImmutableList<EtdAnswer> answers() {
        return scale.all;
    }

    /** {@return the answers one step away; none when an answer stands outside the order} */
    public ImmutableList<EtdAnswer> neighbours(EtdAnswer answer) {
        int at = scale.ordered.indexOf(answer);
        ImmutableList.Builder<EtdAnswer> found = ImmutableList.builder();
        if (at > 0) {
            found.add(scale.ordered.get(at - 1));
        }
        if (at >= 0 && at + 1 < scale.ordered.size()) {
            found.add(scale.ordered.get(at + 1));
        }
        return found.build();
    }

    /** {@return an answer in words; levels of certainty are named as everywhere else} */
    public LocalizedText say(EtdAnswer answer) {
        return scale == Scale.CERTAINTY
                ? answer.certainty().map(CertaintyLevel::label).orElse(answer.label())
                : answer.label();
    }

    private enum Scale {
        YES_NO(
                ImmutableList.of(EtdAnswer.NO, EtdAnswer.PROBABLY_NO, EtdAnswer.PROBABLY_YES, EtdAnswer.YES),
                EtdAnswer.VARIES,
                EtdAnswer.DONT_KNOW),
        SIZE(
                ImmutableList.of(EtdAnswer.TRIVIAL, EtdAnswer.SMALL, EtdAnswer.MODERATE, EtdAnswer.LARGE),
                EtdAnswer.VARIES,
                EtdAnswer.DONT_KNOW),
        CERTAINTY(
                ImmutableList.of(EtdAnswer.VERY_LOW, EtdAnswer.LOW, EtdAnswer.MODERATE, EtdAnswer.HIGH),
                EtdAnswer.NO_STUDIES),
        UNCERTAINTY(ImmutableList.of(
                EtdAnswer.IMPORTANT_UNCERTAINTY,
                EtdAnswer.POSSIBLY_IMPORTANT_UNCERTAINTY,
                EtdAnswer.PROBABLY_NO_IMPORTANT_UNCERTAINTY,
                EtdAnswer.NO_IMPORTANT_UNCERTAINTY)),
        BALANCE(Constants.SIDES, EtdAnswer.VARIES, EtdAnswer.DONT_KNOW),
        RESOURCES(
                ImmutableList.of(
                        EtdAnswer.LARGE_COSTS,
                        EtdAnswer.MODERATE_COSTS,
                        EtdAnswer.NEGLIGIBLE_COSTS,
                        EtdAnswer.MODERATE_SAVINGS,
                        EtdAnswer.LARGE_SAVINGS),
                EtdAnswer.VARIES,
                EtdAnswer.DONT_KNOW),
        COST_EFFECTIVENESS(Constants.SIDES, EtdAnswer.VARIES, EtdAnswer.DONT_KNOW, EtdAnswer.NO_STUDIES),
        EQUITY(
                ImmutableList.of(
                        EtdAnswer.REDUCED,
                        EtdAnswer.PROBABLY_REDUCED,
                        EtdAnswer.PROBABLY_NO_IMPACT,
                        EtdAnswer.PROBABLY_INCREASED,
                        EtdAnswer.INCREASED),
                EtdAnswer.VARIES,
                EtdAnswer.DONT_KNOW);

        private final ImmutableList<EtdAnswer> ordered;
        private final ImmutableList<EtdAnswer> all;

        Scale(ImmutableList<EtdAnswer> ordered, EtdAnswer... outside) {
            this.ordered = ordered;
            this.all = ImmutableList.<EtdAnswer>builder()
                    .addAll(ordered)
                    .add(outside)
                    .build();
        }
    }

    private static final class Constants {
        static final ImmutableList<EtdAnswer> SIDES = ImmutableList.of(
                EtdAnswer.FAVOURS_COMPARISON,
                EtdAnswer.PROBABLY_FAVOURS_COMPARISON,
                EtdAnswer.FAVOURS_NEITHER,
                EtdAnswer.PROBABLY_FAVOURS_INTERVENTION,
                EtdAnswer.FAVOURS_INTERVENTION);
    }
}
