package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.scoring.conclusion.Findings;
import org.synthesis.scoring.conclusion.Rules;
import org.synthesis.scoring.conclusion.SubjectSynthesis;
import org.synthesis.scoring.conclusion.Tracer;

/**
 * What the evidence base says about each coded gap.
 *
 * <p>A gap that a source states is passed on as stated. A gap computed from the evidence is counted again: no studies is open
 * while the count is 0; conflicting is open while the verified directions of its subjects differ; no numbers is open while no
 * finding on crime or problem behaviour has a number; transfer and measurement are open while at least half of the findings
 * come from elsewhere or measure something else. A finding that is coded a second time with the same content counts once.
 */
public final class GapSynthesis {
    private final EvidenceBase evidence;
    private final Tracer tracer;
    private final ImmutableList<ResearchFinding> counted;
    private final ImmutableListMultimap<SubjectId, ResearchFinding> bySubject;

    private GapSynthesis(EvidenceBase evidence, ImmutableList<ResearchFinding> findings, Tracer tracer) {
        this.evidence = evidence;
        this.counted = Findings.withoutCopies(findings);
        this.bySubject = Multimaps.index(findings, ResearchFinding::subject);
        this.tracer = tracer;
    }

    /** {@return the synthesis that counts some findings instead of those of the evidence base} */
    public static GapSynthesis counting(EvidenceBase evidence, ImmutableList<ResearchFinding> findings, Tracer tracer) {
        return new GapSynthesis(evidence, findings, tracer);
    }

    /** {@return the conclusion on every gap, highest priority first} */
    public static ImmutableList<GapConclusion> of(EvidenceBase evidence, Tracer tracer) {
        GapSynthesis synthesis = counting(evidence, evidence.findings(), tracer);
        return evidence.gaps().stream()
                .sorted(Comparator.comparing(EvidenceGap::priority)
                        .thenComparing(gap -> gap.id().value()))
                .map(synthesis::conclude)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what counting says about one gap} */
    public GapConclusion conclude(EvidenceGap gap) {
        if (gap.basis() instanceof GapBasis.Sources basis) {
            return build(gap, GapStatus.STATED, List.of(), 0, List.of(), basis.sources(), statedBy(gap, basis));
        }
        if (gap.basis() instanceof GapBasis.Subjects basis) {
            return overSubjects(gap, basis);
        }
        if (gap.basis() instanceof GapBasis.Count basis) {
            return counted(gap, basis.conditions());
        }
        return share(gap, ((GapBasis.Share) gap.basis()).conditions());
    }

    private GapConclusion overSubjects(EvidenceGap gap, GapBasis.Subjects basis) {
        List<ResearchFinding> findings = basis.subjects().stream()
                .flatMap(subject -> bySubject.get(subject).stream())
                .toList();
        List<ResearchFinding> carrying = basis.subjects().stream()
                .flatMap(subject -> Findings.carrying(evidence, bySubject.get(subject)).stream())
                .toList();
        List<SubjectId> conflicting =
                basis.subjects().stream().filter(this::conflicts).toList();
        boolean open;
        LocalizedText what;
        if (gap.type() == GapType.CONFLICTING) {
            open = Findings.directions(carrying).size() > 1;
            what = open
                    ? LocalizedText.of("nagegane richtingen verschillen", "verified directions differ")
                    : LocalizedText.of("nagegane richtingen verschillen niet", "verified directions do not differ");
        } else {
            long numbers = findings.stream()
                    .filter(finding -> finding.effect().hasNumber()
                            && Findings.outcome(evidence, finding).family().isBehaviour())
                    .count();
            open = numbers == 0;
            what = LocalizedText.of(
                    numbers + " getallen over criminaliteit of probleemgedrag",
                    numbers + " numbers on crime or problem behaviour");
        }
        String extra = conflicting.isEmpty()
                ? ""
                : " (" + conflicting.stream().map(SubjectId::value).collect(Collectors.joining(", ")) + ")";
        return build(
                gap,
                open ? GapStatus.OPEN : GapStatus.CLOSED,
                findings,
                0,
                conflicting,
                Findings.ids(findings.isEmpty() ? examined(gap) : findings),
                title(gap, what.map(text -> text + extra)));
    }

    private boolean conflicts(SubjectId id) {
        Subject subject = evidence.subjectsById().get(id);
        if (subject == null) {
            return false;
        }
        Verdict verdict = SubjectSynthesis.verdict(evidence, subject, bySubject.get(id));
        return verdict == Verdict.CONFLICTING;
    }

    private GapConclusion counted(EvidenceGap gap, List<FieldCondition> conditions) {
        List<ResearchFinding> matching = matching(conditions);
        int all = counted.size();
        boolean open = isOpen(gap, matching.size(), all);
        boolean share = gap.type() != GapType.NO_STUDIES;
        LocalizedText what = LocalizedText.of(
                matching.size() + (share ? " van " + all : "") + " bevindingen geteld",
                matching.size() + (share ? " of " + all : "") + " findings counted");
        List<ResearchFinding> examined = matching.isEmpty() ? examined(gap) : matching;
        return build(
                gap,
                open ? GapStatus.OPEN : GapStatus.CLOSED,
                matching,
                share ? all : 0,
                List.of(),
                Findings.ids(examined),
                title(gap, what));
    }

    /** {@return whether a gap that is counted is open when so many of all findings match its conditions} */
    public static boolean isOpen(EvidenceGap gap, int matching, int all) {
        if (gap.basis() instanceof GapBasis.Share) {
            return 2 * matching < all;
        }
        return gap.type() == GapType.NO_STUDIES ? matching == 0 : 2 * matching >= all;
    }

    private GapConclusion share(EvidenceGap gap, List<FieldCondition> conditions) {
        List<ResearchFinding> matching = matching(conditions);
        int all = counted.size();
        LocalizedText what = LocalizedText.of(
                matching.size() + " van " + all + " bevindingen geteld",
                matching.size() + " of " + all + " findings counted");
        return build(
                gap,
                isOpen(gap, matching.size(), all) ? GapStatus.OPEN : GapStatus.CLOSED,
                matching,
                all,
                List.of(),
                Findings.ids(matching.isEmpty() ? evidence.findings() : matching),
                title(gap, what));
    }

    /** The findings that were looked through when none matched: those of the gap's question, or all. */
    private List<ResearchFinding> examined(EvidenceGap gap) {
        List<ResearchFinding> own = evidence.findings().stream()
                .filter(finding -> finding.question().equals(gap.question()))
                .toList();
        return own.isEmpty() ? evidence.findings() : own;
    }

    private List<ResearchFinding> matching(List<FieldCondition> conditions) {
        return counted.stream()
                .filter(finding -> conditions.stream().allMatch(condition -> holds(finding, condition)))
                .toList();
    }

    private boolean holds(ResearchFinding finding, FieldCondition condition) {
        ImmutableSet<String> values = values(finding, condition.field());
        return condition.operator() == FieldCondition.Operator.NOT_EQUALS
                ? values.stream().allMatch(condition::accepts)
                : values.stream().anyMatch(condition::accepts);
    }

    private ImmutableSet<String> values(ResearchFinding finding, String field) {
        return switch (field) {
            case "question" -> ImmutableSet.of(finding.question().value());
            case "outcome" -> ImmutableSet.of(finding.outcome().value());
            case "unit" -> ImmutableSet.of(finding.unit().code());
            case "directness" -> ImmutableSet.of(finding.directness().code());
            case "level" ->
                Stream.ofNullable(evidence.subjectsById().get(finding.subject()))
                        .map(subject -> subject.level().code())
                        .collect(ImmutableSet.toImmutableSet());
            case "subject" -> ImmutableSet.of(finding.subject().value());
            case "direction" ->
                finding.publishedDirection().stream().map(Direction::code).collect(ImmutableSet.toImmutableSet());
            case "country" ->
                Stream.ofNullable(evidence.sourcesById().get(finding.source()))
                        .map(Source::countries)
                        .flatMap(List::stream)
                        .map(country -> country.replace(' ', '-'))
                        .collect(ImmutableSet.toImmutableSet());
            case "home" -> ImmutableSet.of(finding.fromHome() ? "yes" : "no");
            case "appraisal" -> ImmutableSet.of(finding.appraisal().level().code());
            case "metric" -> ImmutableSet.of(finding.effect().measure().code());
            default -> throw new AssertionError("unchecked field " + field);
        };
    }

    private static LocalizedText statedBy(EvidenceGap gap, GapBasis.Sources basis) {
        String keys = basis.sources().stream().map(Id::value).collect(Collectors.joining(", "));
        return title(gap, LocalizedText.of("gesteld door " + keys, "stated by " + keys));
    }

    private static LocalizedText title(EvidenceGap gap, LocalizedText what) {
        return LocalizedText.of(
                gap.title().in(org.synthesis.model.text.Language.NL) + " — " + what.nl(),
                gap.title().in(org.synthesis.model.text.Language.EN) + " — " + what.en());
    }

    private GapConclusion build(
            EvidenceGap gap,
            GapStatus status,
            List<ResearchFinding> counted,
            int total,
            List<SubjectId> conflicting,
            Iterable<? extends Id> inputs,
            LocalizedText statement) {
        return GapConclusion.builder()
                .gap(gap.id())
                .status(status)
                .evidence(Findings.ids(counted))
                .total(total)
                .conflicting(conflicting)
                .statement(statement)
                .trace(tracer.trace(
                        ImmutableList.of(status == GapStatus.STATED ? Rules.GAP_STATED : Rules.GAP_COUNTED),
                        Iterables.concat(inputs, ImmutableList.of(gap.id()))))
                .build();
    }
}
