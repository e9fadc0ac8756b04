package org.synthesis.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.text.LocalizedText;

class JsonDocumentsProperties {
    private static final EvidenceBase BASE = Samples.evidence();
    private static final String GOOD = EvidenceBaseJson.write(BASE);

    @Property
    void textsOfAnyCharactersReadBackEqual(
            @ForAll("texts") String nl,
            @ForAll("texts") String en,
            @ForAll @Size(max = 5) Map<@net.jqwik.api.From("texts") String, @net.jqwik.api.From("texts") String> raw) {
        EvidenceBase evidence = BASE.toBuilder()
                .protocol(BASE.protocol().toBuilder()
                        .title(LocalizedText.of(nl, en))
                        .raw(raw)
                        .build())
                .build();
        assertRoundTrip(evidence);
    }

    @Property
    void numbersReadBackEqual(
            @ForAll("numbers") double estimate, @ForAll("numbers") double bound, @ForAll int studies) {
        QuantitativeFinding finding = (QuantitativeFinding) BASE.findings().get(0);
        ResearchFinding changed = finding.toBuilder()
                .effect(finding.effect().toBuilder()
                        .estimate(estimate)
                        .rangeLow(bound)
                        .studies(studies)
                        .build())
                .build();
        assertRoundTrip(BASE.toBuilder()
                .findings(ImmutableList.<ResearchFinding>builder()
                        .add(changed)
                        .addAll(BASE.findings().subList(1, BASE.findings().size()))
                        .build())
                .build());
    }

    @Property(tries = 50)
    void anyNumberOfEffectsReadsBackEqual(@ForAll @IntRange(max = 200) int count) {
        PrimaryEffect effect = BASE.primaryEffects().get(0);
        ImmutableList.Builder<PrimaryEffect> effects = ImmutableList.builder();
        for (int row = 1; row <= count; row++) {
            effects.add(effect.toBuilder()
                    .row(row)
                    .attributes(ImmutableMap.of("row", "" + row))
                    .build());
        }
        assertRoundTrip(BASE.toBuilder().primaryEffects(effects.build()).build());
    }

    @Property
    void aDocumentCutShortIsRefused(@ForAll("cuts") int length) {
        assertThrows(JsonException.class, () -> EvidenceBaseJson.read(GOOD.substring(0, length)));
    }

    @Property
    void aChangedCharacterIsReadOrRefused(@ForAll("cuts") int at, @ForAll char changed) {
        String document = GOOD.substring(0, at) + changed + GOOD.substring(at + 1);
        try {
            EvidenceBase read = EvidenceBaseJson.read(document);
            assertEquals(read, EvidenceBaseJson.read(EvidenceBaseJson.write(read)));
        } catch (JsonException e) {
            assertEquals('$', String.valueOf(e.getMessage()).charAt(0));
        }
    }

    private static void assertRoundTrip(EvidenceBase evidence) {
        String document = EvidenceBaseJson.write(evidence);
        EvidenceBase read = EvidenceBaseJson.read(document);
        assertEquals(evidence, read);
        assertEquals(document, EvidenceBaseJson.write(read));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> whole = Arbitraries.integers().between(0, 0x10FFFF).filter(c -> c < 0xD800 || c > 0xDFFF);
        Arbitrary<Integer> awkward = Arbitraries.of(0, 7, 10, 13, 9, 34, 92, 47, 0x2028, 0xFEFF, 0x1F600);
        return Arbitraries.oneOf(whole, awkward, Arbitraries.integers().between(0, 127))
                .list()
                .ofMaxSize(40)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.doubles(),
                Arbitraries.integers().map(Integer::doubleValue),
                Arbitraries.of(
                        0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 2e-3, 9007199254740992.0, Double.MIN_NORMAL));
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, GOOD.length() - 2);
    }
}
