package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.DirectionCounts;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.MeasurementLevel;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.certainty.CertaintyRules;
import org.synthesis.scoring.statement.InformativeStatement;

/**
 * What the findings on each factor and intervention say together.
 *
 * <p>The verdict looks at verified directions on crime and problem behaviour, or on intermediate outcomes when there is nothing
 * else, and says so. An intervention with any verified harm is never anything but unfavourable. A subject without findings has
 * no conclusion.
 */
public final class SubjectSynthesis {
    private static final ImmutableSet<String> ADJUSTED = ImmutableSet.of("adjusted", "controlled");
    private static final String UNADJUSTED = "unadjusted";

    private final EvidenceBase evidence;
    private final Tracer tracer;
    private final SubjectCertainty certainty;
    private final Set<FindingId> areaFindings;

    private SubjectSynthesis(EvidenceBase evidence, ResultAppraisals.Appraised appraised, Tracer tracer) {
        this.evidence = evidence;
        this.tracer = tracer;
        this.certainty = new SubjectCertainty(evidence, appraised);
        this.areaFindings = evidence.codings().stream()
                .filter(coding -> coding.field() == CodedField.MEASUREMENT_LEVEL
                        && coding.value().equals(MeasurementLevel.AREA.code()))
                .map(coding -> coding.finding())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the synthesis of findings on subjects of an evidence base, of all its findings or of others} */
    public static SubjectSynthesis using(EvidenceBase evidence, ResultAppraisals.Appraised appraised, Tracer tracer) {
        return new SubjectSynthesis(evidence, appraised, tracer);
    }

    /** {@return the conclusion on every subject with a finding, nearest level first} */
    public static ImmutableList<SubjectConclusion> of(
            EvidenceBase evidence, ResultAppraisals.Appraised appraised, Tracer tracer) {
        SubjectSynthesis synthesis = using(evidence, appraised, tracer);
        return evidence.subjectsById().values().stream()
                .filter(subject -> evidence.findingsBySubject().containsKey(subject.subjectId()))
                .map(subject ->
                        synthesis.conclude(subject, evidence.findingsBySubject().get(subject.subjectId())))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what findings on one subject say together} */
    public static Verdict verdict(EvidenceBase evidence, Subject subject, List<ResearchFinding> findings) {
        ImmutableList<ResearchFinding> carrying = Findings.carrying(evidence, findings);
        Set<Direction> directions = Findings.directions(carrying);
        if (subject instanceof Intervention && mayHarm(findings)) {
            return Verdict.MORE_HARM;
        }
        if (carrying.isEmpty()) {
            return Verdict.UNCLEAR;
        }
        if (!Findings.outcome(evidence, carrying.get(0)).family().isBehaviour()) {
            return Verdict.INTERMEDIATE_ONLY;
        }
        if (directions.size() == 1) {
            return switch (directions.iterator().next()) {
                case HARM_UP -> Verdict.MORE_HARM;
                case HARM_DOWN -> Verdict.LESS_HARM;
                case NO_ASSOCIATION -> Verdict.NO_ASSOCIATION;
                case MIXED -> Verdict.MIXED;
                case UNCLEAR -> Verdict.UNCLEAR;
            };
        }
        if (directions.size() == 2 && directions.contains(Direction.MIXED)) {
            return Verdict.MIXED;
        }
        boolean outcomesDiffer =
                carrying.stream().collect(Collectors.groupingBy(ResearchFinding::outcome)).values().stream()
                        .allMatch(
                                sameOutcome -> Findings.directions(sameOutcome).size() == 1);
        boolean sameThing = !(subject instanceof Intervention)
                || studies(evidence, carrying).size() == 1;
        return outcomesDiffer && sameThing ? Verdict.VARIES_BY_OUTCOME : Verdict.CONFLICTING;
    }

    /** {@return what some findings on a subject say, at least one} */
    public SubjectConclusion conclude(Subject subject, ImmutableList<ResearchFinding> findings) {
        ImmutableList<ResearchFinding> carrying = Findings.carrying(evidence, findings);
        Verdict verdict = verdict(evidence, subject, findings);
        ImmutableList<ResearchFinding> telling = telling(subject, findings, carrying, verdict);
        Optional<CertaintyAssessment> certainty =
                this.certainty.of(subject, verdict, telling, carrying, temporalOrders(findings));
        Optional<ResearchFinding> headline = headline(telling, verdict);
        boolean areaLevel = findings.stream().anyMatch(this::isAreaLevel);
        LocalizedText statement = statement(
                subject,
                findings,
                certainty.map(CertaintyAssessment::wordingLevel).orElse(CertaintyLevel.VERY_LOW));
        return SubjectConclusion.builder()
                .subject(subject.subjectId())
                .findings(Findings.ids(findings))
                .sources((int) findings.stream()
                        .map(ResearchFinding::source)
                        .distinct()
                        .count())
                .studies(studies(evidence, findings).size())
                .counts(counts(findings))
                .verdict(verdict)
                .mayHarm(subject instanceof Intervention && mayHarm(findings))
                .areaLevel(areaLevel)
                .fromHome(findings.stream().anyMatch(ResearchFinding::fromHome))
                .direct(findings.stream().anyMatch(finding -> finding.directness() == Directness.DIRECT))
                .bestAppraisal(bestAppraisal(carrying.isEmpty() ? findings : carrying))
                .temporalOrders(temporalOrders(findings))
                .headline(headline.map(ResearchFinding::id))
                .emmie(
                        subject instanceof Intervention
                                ? ImmutableMap.of(
                                        EmmieDimension.EFFECT, SubjectStatements.verdictLabel(subject, verdict))
                                : ImmutableMap.of())
                .seeAlso(seeAlso(subject.subjectId()))
                .remarks(remarks(subject, findings, carrying, verdict, areaLevel))
                .certainty(certainty)
                .statement(statement)
                .trace(tracer.trace(
                        rules(certainty),
                        Iterables.concat(Findings.ids(findings), ImmutableList.of(subject.subjectId())),
                        certainty.map(CertaintyAssessment::thresholds).orElse(ImmutableMap.of())))
                .build();
    }

    /** {@return the sentence on a subject that some findings would get at a certainty} */
    public LocalizedText statement(Subject subject, ImmutableList<ResearchFinding> findings, CertaintyLevel level) {
        Verdict verdict = verdict(evidence, subject, findings);
        return new SubjectStatements(evidence, this::isAreaLevel)
                .statement(
                        subject,
                        verdict,
                        level,
                        telling(subject, findings, Findings.carrying(evidence, findings), verdict));
    }

    /** {@return the effects that the certainty on a subject is judged by, when they came with the evidence and are pooled for it} */
    public Optional<PooledCase> pooledCase(Subject subject, ImmutableList<ResearchFinding> findings) {
        ImmutableList<ResearchFinding> carrying = Findings.carrying(evidence, findings);
        Verdict verdict = verdict(evidence, subject, findings);
        return certainty.pooledCase(
                subject, verdict, telling(subject, findings, carrying, verdict), carrying, temporalOrders(findings));
    }

    /** {@return the verdict on a subject as a word: a factor is risk or protective, an intervention favourable or not} */
    public static LocalizedText verdictLabel(Subject subject, Verdict verdict) {
        return SubjectStatements.verdictLabel(subject, verdict);
    }

    private static ImmutableList<Rule> rules(Optional<CertaintyAssessment> certainty) {
        ImmutableSet.Builder<Rule> rules = ImmutableSet.builder();
        rules.add(Rules.DIRECTION, Rules.VERDICT);
        certainty.ifPresent(assessment -> {
            assessment.steps().forEach(step -> rules.add(step.rule()));
            if (assessment.isProvisional()) {
                rules.add(CertaintyRules.PROVISIONAL);
            }
        });
        return rules.add(InformativeStatement.DUTCH, InformativeStatement.ENGLISH)
                .build()
                .asList();
    }

    private static boolean mayHarm(List<ResearchFinding> findings) {
        return findings.stream().anyMatch(SubjectSynthesis::showsHarm);
    }

    private static boolean showsHarm(ResearchFinding finding) {
        return finding.publishedDirection().equals(Optional.of(Direction.HARM_UP));
    }

    /**
     * The findings a verdict is told and rated by: for an intervention that may harm those that show the harm, on whatever outcome,
     * so that findings of benefit lend it no certainty; otherwise the carrying ones.
     */
    private static ImmutableList<ResearchFinding> telling(
            Subject subject, List<ResearchFinding> findings, ImmutableList<ResearchFinding> carrying, Verdict verdict) {
        return subject instanceof Intervention && verdict == Verdict.MORE_HARM
                ? findings.stream().filter(SubjectSynthesis::showsHarm).collect(ImmutableList.toImmutableList())
                : carrying;
    }

    private static ImmutableSet<StudyId> studies(EvidenceBase evidence, List<ResearchFinding> findings) {
        return findings.stream()
                .map(finding -> evidence.studyOfSource()
                        .getOrDefault(
                                finding.source(), new StudyId(finding.source().value())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static DirectionCounts counts(List<ResearchFinding> findings) {
        return new DirectionCounts(
                count(findings, Direction.HARM_UP),
                count(findings, Direction.HARM_DOWN),
                count(findings, Direction.NO_ASSOCIATION),
                count(findings, Direction.MIXED),
                (int) findings.stream()
                        .filter(finding -> finding.direction() == Direction.UNCLEAR)
                        .count(),
                (int) findings.stream()
                        .filter(finding -> finding.direction() != Direction.UNCLEAR && !Findings.isInformative(finding))
                        .count());
    }

    private static int count(List<ResearchFinding> findings, Direction direction) {
        return (int) findings.stream()
                .filter(finding -> Findings.isInformative(finding) && finding.direction() == direction)
                .count();
    }

    private static Optional<AppraisalLevel> bestAppraisal(List<ResearchFinding> findings) {
        return findings.stream()
                .map(finding -> finding.appraisal().level())
                .filter(level -> level != AppraisalLevel.NOT_ASSESSED)
                .min(Comparator.naturalOrder());
    }

    private ImmutableList<TemporalOrder> temporalOrders(List<ResearchFinding> findings) {
        Set<FindingId> ids = ImmutableSet.copyOf(Findings.ids(findings));
        return evidence.codings().stream()
                .filter(coding -> coding.field() == CodedField.TEMPORAL_ORDER && ids.contains(coding.finding()))
                .flatMap(coding -> Coded.parse(TemporalOrder.class, coding.value()).stream())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isAreaLevel(ResearchFinding finding) {
        return areaFindings.contains(finding.id())
                || Findings.outcome(evidence, finding).family() == OutcomeFamily.AREA_CRIME;
    }

    /**
     * The finding whose published number may stand for the subject: it points the way of the verdict, adjusted before unadjusted,
     * best first. Several subgroups of one source have no headline, as no mean over them is meant.
     */
    private static Optional<ResearchFinding> headline(List<ResearchFinding> carrying, Verdict verdict) {
        Optional<Direction> wanted = switch (verdict) {
            case LESS_HARM -> Optional.of(Direction.HARM_DOWN);
            case MORE_HARM -> Optional.of(Direction.HARM_UP);
            case NO_ASSOCIATION -> Optional.of(Direction.NO_ASSOCIATION);
            default -> Optional.empty();
        };
        return carrying.stream()
                .filter(finding -> wanted.isPresent() && finding.direction() == wanted.get())
                .filter(finding -> finding.effect().estimate().isPresent()
                        || finding.effect().valueA().isPresent())
                .filter(finding -> finding.effect().verification().isPublishable())
                .min(Comparator.comparing((ResearchFinding finding) ->
                                finding.subgroup().filter(ADJUSTED::contains).isEmpty())
                        .thenComparing(finding -> finding.effect().estimate().isEmpty())
                        .thenComparing(Findings.BEST_FIRST))
                .filter(finding -> finding.subgroup().isEmpty()
                        || finding.subgroup().filter(ADJUSTED::contains).isPresent());
    }

    private ImmutableList<SubjectId> seeAlso(SubjectId subject) {
        return evidence.gaps().stream()
                .filter(gap -> gap.type() == GapType.CONFLICTING)
                .map(EvidenceGap::basis)
                .filter(GapBasis.Subjects.class::isInstance)
                .map(GapBasis.Subjects.class::cast)
                .filter(basis -> basis.subjects().contains(subject))
                .flatMap(basis -> basis.subjects().stream())
                .filter(other -> !other.equals(subject))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<LocalizedText> remarks(
            Subject subject,
            ImmutableList<ResearchFinding> findings,
            ImmutableList<ResearchFinding> carrying,
            Verdict verdict,
            boolean areaLevel) {
        ImmutableList.Builder<LocalizedText> remarks = ImmutableList.builder();
        if (areaLevel) {
            remarks.add(LocalizedText.of(
                    "Op gebiedsniveau gemeten ("
                            + Findings.keys(
                                    findings.stream().filter(this::isAreaLevel).toList())
                            + "): zegt niets over het risico van een persoon.",
                    "Measured for areas ("
                            + Findings.keys(
                                    findings.stream().filter(this::isAreaLevel).toList())
                            + "): says nothing about the risk of a person."));
        }
        subgroups(findings).ifPresent(remarks::add);
        sharedStudy(findings).ifPresent(remarks::add);
        if (verdict == Verdict.CONFLICTING || subject instanceof Intervention && verdict == Verdict.MORE_HARM) {
            homeAgainstElsewhere(carrying).ifPresent(remarks::add);
        }
        if (subject instanceof Intervention
                && verdict == Verdict.MORE_HARM
                && Findings.directions(carrying).size() > 1) {
            LocalizedText sides = Findings.sideBySide(evidence, carrying);
            remarks.add(LocalizedText.of(
                    "De bronnen verschillen, mede door hun keuze van studies en uitkomsten: " + sides.nl() + ".",
                    "The sources differ, partly by their choice of studies and outcomes: " + sides.en() + "."));
        }
        note(
                findings.stream().filter(ResearchFinding::withholdsNumber).toList(),
                "Getal achtergehouden, nog niet in de bron nagegaan: ",
                "Number withheld, not yet verified in the source: ",
                remarks);
        note(
                findings.stream()
                        .filter(finding -> finding.direction() != Direction.UNCLEAR && !Findings.isInformative(finding))
                        .toList(),
                "Richting niet nagegaan en niet meegeteld: ",
                "Direction not verified and not counted: ",
                remarks);
        note(
                findings.stream()
                        .filter(finding -> finding.direction() == Direction.UNCLEAR)
                        .toList(),
                "Richting onduidelijk in de gelezen tekst (dat is niet hetzelfde als geen effect): ",
                "Direction unclear in the text read (which is not the same as no effect): ",
                remarks);
        return remarks.build();
    }

    private static void note(
            List<ResearchFinding> findings, String nl, String en, ImmutableList.Builder<LocalizedText> remarks) {
        if (!findings.isEmpty()) {
            remarks.add(LocalizedText.of(nl + Findings.keys(findings) + ".", en + Findings.keys(findings) + "."));
        }
    }

    private static Optional<LocalizedText> subgroups(List<ResearchFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.subgroup().isPresent()
                        && finding.unit() == ReportingUnit.POOLED
                        && !ADJUSTED.contains(finding.subgroup().get())
                        && !finding.subgroup().get().equals(UNADJUSTED))
                .collect(Collectors.groupingBy(
                        ResearchFinding::source, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(rows -> rows.size() > 1)
                .findFirst()
                .map(rows -> LocalizedText.of(
                        rows.size() + " subgroepen van één bron (" + Findings.keys(rows)
                                + "): naast elkaar getoond, geen gemiddelde.",
                        rows.size() + " subgroups of one source (" + Findings.keys(rows)
                                + "): shown side by side, no average."));
    }

    private Optional<LocalizedText> sharedStudy(List<ResearchFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.unit() != ReportingUnit.POOLED && finding.unit() != ReportingUnit.TOOLKIT)
                .collect(Collectors.groupingBy(
                        finding -> evidence.studyOfSource()
                                .getOrDefault(
                                        finding.source(),
                                        new StudyId(finding.source().value())),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(rows -> rows.size() > 1)
                .findFirst()
                .map(rows -> LocalizedText.of(
                        Findings.keys(rows)
                                + " gaan over één onderzoek, met andere uitkomsten of selecties; het telt één keer.",
                        Findings.keys(rows)
                                + " are about one study, with other outcomes or selections; it counts once."));
    }

    private Optional<LocalizedText> homeAgainstElsewhere(List<ResearchFinding> carrying) {
        List<ResearchFinding> home =
                carrying.stream().filter(ResearchFinding::fromHome).toList();
        List<ResearchFinding> elsewhere =
                carrying.stream().filter(finding -> !finding.fromHome()).toList();
        if (home.isEmpty() || elsewhere.isEmpty() || Findings.directions(home).equals(Findings.directions(elsewhere))) {
            return Optional.empty();
        }
        LocalizedText here = Findings.sideBySide(evidence, home);
        LocalizedText there = Findings.sideBySide(evidence, elsewhere);
        return Optional.of(LocalizedText.of(
                "Nederland: " + here.nl() + ". Elders: " + there.nl() + ".",
                "Netherlands: " + here.en() + ". Elsewhere: " + there.en() + "."));
    }
}
