package org.synthesis.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.synthesis.io.coding.CodingFolder;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.text.Language;
import org.synthesis.scoring.Assessment;

/** The worked example with its conclusions, read and assessed once. */
record Example(EvidenceBase evidence, Conclusions conclusions) {
    static final Example ESS = of(read());

    static Example of(EvidenceBase evidence) {
        return new Example(evidence, Assessment.using(evidence.protocol()).of(evidence));
    }

    private static EvidenceBase read() {
        try {
            return CodingFolder.read(Path.of(Objects.requireNonNull(Example.class.getResource("/ess"), "/ess")
                            .toURI()))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    HtmlPage report(Language language) {
        return HtmlPage.of(HtmlReport.of(evidence, conclusions, language).toHtml());
    }

    HtmlPage sheet(String municipality, Language language) {
        return HtmlPage.of(MunicipalitySheet.of(evidence, conclusions, new MunicipalityId(municipality), language)
                .toHtml());
    }
}
