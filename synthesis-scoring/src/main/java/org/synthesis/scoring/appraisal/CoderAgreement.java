package org.synthesis.scoring.appraisal;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;

/**
 * How far coders agree: the values of the findings table against each further coder, field by field.
 *
 * <p>Observed agreement is the share of equal values; kappa is {@code (o - e) / (1 - e)} with {@code e} the agreement expected
 * from the margins (Cohen 1960). Neither value replaces the other: differences are listed for people to settle.
 */
public final class CoderAgreement {
    /** How the coder of the findings table is called. */
    public static final String TABLE = "findings table";

    private CoderAgreement() {}

    /** {@return agreement on appraisal and direction between the findings table and every coder who coded them again} */
    public static ImmutableList<Agreement> of(EvidenceBase evidence) {
        ImmutableList.Builder<Agreement> all = ImmutableList.builder();
        for (CodedField field : new CodedField[] {CodedField.APPRAISAL, CodedField.DIRECTION}) {
            Map<String, Map<FindingId, String>> coders = new java.util.TreeMap<>();
            for (Coding coding : evidence.codings()) {
                if (coding.field() == field) {
                    coders.computeIfAbsent(coding.coder(), coder -> new LinkedHashMap<>())
                            .put(coding.finding(), coding.value());
                }
            }
            ImmutableMap<FindingId, String> table = evidence.findings().stream()
                    .collect(ImmutableMap.toImmutableMap(ResearchFinding::id, finding -> value(finding, field)));
            coders.forEach((coder, codes) -> all.add(between(field, TABLE, table, coder, codes)));
        }
        return all.build();
    }

    /**
     * {@return agreement between two coders on the findings both coded}
     *
     * @param first codes of the first coder by finding
     * @param second codes of the second coder by finding
     */
    public static Agreement between(
            CodedField field,
            String firstCoder,
            Map<FindingId, String> first,
            String secondCoder,
            Map<FindingId, String> second) {
        ImmutableSortedMap<String, FindingId> both = first.keySet().stream()
                .filter(second::containsKey)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        java.util.Comparator.naturalOrder(), FindingId::value, id -> id));
        Multiset<String> margin1 = HashMultiset.create();
        Multiset<String> margin2 = HashMultiset.create();
        ImmutableList.Builder<Disagreement> differences = ImmutableList.builder();
        int equal = 0;
        for (FindingId id : both.values()) {
            String a = String.valueOf(first.get(id));
            String b = String.valueOf(second.get(id));
            margin1.add(a);
            margin2.add(b);
            if (a.equals(b)) {
                equal++;
            } else {
                differences.add(new Disagreement(id, a, b));
            }
        }
        double n = both.size();
        double observed = both.isEmpty() ? 0 : equal / n;
        double expected = margin1.elementSet().stream()
                .mapToDouble(value -> margin1.count(value) / n * (margin2.count(value) / n))
                .sum();
        return Agreement.builder()
                .field(field)
                .firstCoder(firstCoder)
                .secondCoder(secondCoder)
                .items(both.size())
                .observed(observed)
                .kappa(
                        both.isEmpty() || expected >= 1
                                ? OptionalDouble.empty()
                                : OptionalDouble.of((observed - expected) / (1 - expected)))
                .disagreements(differences.build())
                .build();
    }

    private static String value(ResearchFinding finding, CodedField field) {
        return field == CodedField.APPRAISAL
                ? finding.appraisal().level().code()
                : finding.direction().code();
    }
}
