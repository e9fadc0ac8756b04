package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Checks;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.text.Language;

/**
 * The advice to one municipality as one HTML file that prints on one sheet of A4: the place in words, where to begin, everything
 * that is advised in its order with grounds and limits, what not to do, what is uncertain and what nobody knows.
 *
 * <p>Keys lead to the report, which is expected one folder up as {@code report.nl.html} or {@code report.en.html}. What must come
 * first, counter-evidence and what the grounds lack stand on the same page as the advice. The same values give the same characters
 * on any machine.
 */
public final class MunicipalitySheet {
    private final MunicipalityProfile place;
    private final LocalAdvice advice;
    private final Material material;

    private MunicipalitySheet(MunicipalityProfile place, LocalAdvice advice, Material material) {
        this.place = place;
        this.advice = advice;
        this.material = material;
    }

    /**
     * {@return the sheet of a municipality}
     *
     * @param evidence what was reported and coded
     * @param conclusions what follows from it
     * @param municipality the municipality
     * @param language of all words and numbers
     * @throws IllegalArgumentException when there is no advice for this municipality
     */
    public static MunicipalitySheet of(
            EvidenceBase evidence, Conclusions conclusions, MunicipalityId municipality, Language language) {
        return all(evidence, conclusions, ImmutableList.of(municipality), language)
                .get(0);
    }

    /** {@return the sheets of all municipalities that have advice, in the order of the conclusions} */
    public static ImmutableList<MunicipalitySheet> all(
            EvidenceBase evidence, Conclusions conclusions, Language language) {
        return all(
                evidence,
                conclusions,
                conclusions.localAdvice().stream()
                        .map(LocalAdvice::municipality)
                        .toList(),
                language);
    }

    private static ImmutableList<MunicipalitySheet> all(
            EvidenceBase evidence, Conclusions conclusions, Iterable<MunicipalityId> places, Language language) {
        Material material = new Material(
                evidence, conclusions, language, Keys.in("../report." + language.code() + ".html", evidence));
        ImmutableList.Builder<MunicipalitySheet> sheets = ImmutableList.builder();
        for (MunicipalityId id : places) {
            MunicipalityProfile place = evidence.municipalitiesById().get(id);
            LocalAdvice advice = conclusions.advice(id).orElse(null);
            Checks.that(place != null && advice != null, "no advice for municipality %s", id);
            if (place != null && advice != null) {
                sheets.add(new MunicipalitySheet(place, advice, material));
            }
        }
        return sheets.build();
    }

    /** {@return the municipality it is for} */
    public MunicipalityId municipality() {
        return place.id();
    }

    /** {@return the file} */
    public String toHtml() {
        return Rendering.of(new SheetWriter(material, place, advice).page());
    }

    /** {@return the advice in a sentence} */
    @Override
    public String toString() {
        return advice.statement().in(material.language);
    }
}
