package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.source.Source;
import org.synthesis.model.standard.EvidenceRegister;
import org.synthesis.model.standard.RatingModel;
import org.synthesis.model.standard.RegisterVerdict;

/**
 * What registers say of programmes, as reported: nothing is computed, and no label is turned into another scale.
 *
 * <p>The register is known by the name of the site or publisher of the source. The rating model of CrimeSolutions follows from the
 * year of the source, and is unknown when that is missing or is the year of the change itself. The year of a source in which a register
 * no longer gave verdicts is not that of the verdict and is left out.
 */
public final class RegisterVerdicts {
    private RegisterVerdicts() {}

    /** {@return the findings that report the verdict of a register or the figure of a toolkit, in the order of the findings} */
    public static ImmutableList<RegisterVerdict> in(EvidenceBase evidence) {
        return evidence.findings().stream()
                .filter(finding -> finding.unit() == ReportingUnit.RATING || finding.unit() == ReportingUnit.TOOLKIT)
                .map(finding -> verdict(finding, evidence))
                .collect(ImmutableList.toImmutableList());
    }

    private static RegisterVerdict verdict(ResearchFinding finding, EvidenceBase evidence) {
        // the keys lead somewhere: the evidence base checks that
        Source source = Objects.requireNonNull(evidence.sourcesById().get(finding.source()));
        Subject subject = Objects.requireNonNull(evidence.subjectsById().get(finding.subject()));
        EvidenceRegister register = register(source);
        return RegisterVerdict.builder()
                .register(register)
                .programme(subject.label())
                .label(finding.publishedStatement())
                .ratingModel(
                        register == EvidenceRegister.CRIME_SOLUTIONS
                                ? RatingModel.ofYear(source.year())
                                : Optional.empty())
                .year(source.year().stream().filter(register::worksIn).findFirst())
                .source(source.id())
                .finding(finding.id())
                .build();
    }

    private static EvidenceRegister register(Source source) {
        return Arrays.stream(EvidenceRegister.values())
                .filter(register ->
                        source.container().equals(Optional.of(register.label().en()))
                                || source.publisher()
                                        .equals(Optional.of(register.label().en())))
                .findFirst()
                .orElse(EvidenceRegister.OTHER);
    }
}
