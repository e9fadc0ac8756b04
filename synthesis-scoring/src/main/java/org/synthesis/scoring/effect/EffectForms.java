package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** The sets of numbers each measure can be computed from, the usual one first. */
final class EffectForms {
    private EffectForms() {}

    static ImmutableList<ImmutableSet<Input>> of(Measure measure) {
        List<ImmutableSet<Input>> forms = new ArrayList<>();
        forms.add(usual(measure));
        switch (measure.family()) {
            case TWO_BY_TWO -> twoByTwo(forms);
            case MATCHED_PAIRS -> {
                if (measure == Measure.MPORM) {
                    forms.add(ImmutableSet.of(Input.AI, Input.BI, Input.CI, Input.DI, Input.PI));
                    forms.add(ImmutableSet.of(Input.AI, Input.N1I, Input.CI, Input.N2I, Input.RI));
                    forms.add(ImmutableSet.of(Input.AI, Input.N1I, Input.CI, Input.N2I, Input.PI));
                }
            }
            case PROPORTION -> forms.add(ImmutableSet.of(Input.XI, Input.MI));
            case CORRELATION -> {
                forms.add(ImmutableSet.of(Input.TI, Input.NI));
                forms.add(ImmutableSet.of(Input.PI, Input.NI));
            }
            case TWO_TIMES -> {
                if (measure == Measure.SMCC) {
                    for (Input test : ImmutableList.of(Input.DI, Input.TI, Input.PI)) {
                        forms.add(ImmutableSet.of(test, Input.NI));
                    }
                }
            }
            case REGRESSION -> regression(measure, forms);
            case TWO_MEANS -> {
                switch (measure) {
                    case SMD, D2OR, D2ORL, D2ORN, RPB, ZPB, RBIS, ZBIS -> {
                        for (Input test : ImmutableList.of(Input.DI, Input.TI, Input.FI, Input.PI)) {
                            forms.add(ImmutableSet.of(test, Input.N1I, Input.N2I));
                        }
                    }
                    default -> {}
                }
            }
            default -> {}
        }
        return ImmutableList.copyOf(forms);
    }

    private static void twoByTwo(List<ImmutableSet<Input>> forms) {
        forms.add(ImmutableSet.of(Input.AI, Input.N1I, Input.CI, Input.N2I));
        forms.add(ImmutableSet.of(Input.AI, Input.BI, Input.CI, Input.N2I));
        forms.add(ImmutableSet.of(Input.AI, Input.N1I, Input.CI, Input.DI));
    }

    private static void regression(Measure measure, List<ImmutableSet<Input>> forms) {
        boolean partial = measure == Measure.PCOR || measure == Measure.ZPCOR;
        for (Input test : ImmutableList.of(Input.PI, Input.RI)) {
            forms.add(
                    partial
                            ? ImmutableSet.of(test, Input.MI, Input.NI)
                            : ImmutableSet.of(test, Input.MI, Input.NI, Input.R2I));
        }
    }

    private static ImmutableSet<Input> usual(Measure measure) {
        return switch (measure) {
            case MPORM -> ImmutableSet.of(Input.AI, Input.BI, Input.CI, Input.DI, Input.RI);
            case SMD1 -> ImmutableSet.of(Input.M1I, Input.N1I, Input.M2I, Input.SD2I, Input.N2I);
            case VR -> ImmutableSet.of(Input.SD1I, Input.N1I, Input.SD2I, Input.N2I);
            case SDLN -> ImmutableSet.of(Input.SDI, Input.NI);
            case VRC -> ImmutableSet.of(Input.SD1I, Input.SD2I, Input.RI, Input.NI);
            case SMCR -> ImmutableSet.of(Input.M1I, Input.SD1I, Input.M2I, Input.RI, Input.NI);
            case SPCOR, ZSPCOR -> ImmutableSet.of(Input.TI, Input.MI, Input.NI, Input.R2I);
            case R2, ZR2 -> ImmutableSet.of(Input.R2I, Input.NI);
            default -> ImmutableSet.copyOf(measure.family().inputs());
        };
    }

    /** Numbers that may stand beside a form, unused or only there for completeness. */
    static ImmutableSet<Input> known(Measure measure) {
        ImmutableSet.Builder<Input> known = ImmutableSet.builder();
        known.addAll(measure.family().inputs());
        of(measure).forEach(known::addAll);
        return known.build();
    }
}
