package org.synthesis.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.vocabulary.Concepts;

class JsonDocumentsTest {
    private static final EvidenceBase SMALL = EvidenceBase.builder()
            .protocol(Protocol.unspecified())
            .concepts(Concepts.NONE)
            .build();

    @Test
    void evidenceBaseReadsBackEqualAndWritesTheSameAgain() {
        EvidenceBase evidence = Samples.evidence();
        String document = EvidenceBaseJson.write(evidence);
        EvidenceBase read = EvidenceBaseJson.read(document);
        assertEquals(evidence, read);
        assertEquals(Fingerprint.of(evidence), Fingerprint.of(read));
        assertEquals(document, EvidenceBaseJson.write(read));
    }

    @Test
    void conclusionsReadBackEqualAndWriteTheSameAgain() {
        Conclusions conclusions = Samples.conclusions();
        String document = ConclusionsJson.write(conclusions);
        Conclusions read = ConclusionsJson.read(document);
        assertEquals(conclusions, read);
        assertEquals(Fingerprint.of(conclusions), Fingerprint.of(read));
        assertEquals(document, ConclusionsJson.write(read));
        assertEquals(ImmutableList.of(), read.changesSince(conclusions));
    }

    @Test
    void aDocumentLooksLikeThis() {
        assertEquals("""
                {
                  "schemaVersion": "1.0",
                  "kind": "evidence-base",
                  "protocol": {
                    "title": {
                      "nl": "",
                      "en": ""
                    },
                    "population": {
                      "nl": "",
                      "en": ""
                    },
                    "outcome": {
                      "nl": "",
                      "en": ""
                    },
                    "client": "",
                    "contact": "",
                    "version": "",
                    "date": "",
                    "searchDate": "",
                    "homeCountry": "Netherlands",
                    "pooling": {
                      "model": "random-effects",
                      "tauSquaredMethod": "REML",
                      "test": "z",
                      "prediction": "normal",
                      "level": 0.95,
                      "convergence": {
                        "tolerance": 1.0E-12,
                        "maxSteps": 1000
                      }
                    }
                  }
                }
                """, EvidenceBaseJson.write(SMALL));
    }

    @Test
    void familiesKeysConstantsAndNumbersHaveTheirForms() {
        String evidence = EvidenceBaseJson.write(Samples.evidence());
        assertContains(evidence, "{\n      \"kind\": \"quantitative\",\n      \"id\": \"FN001\",");
        assertContains(evidence, "\"subject\": \"factor:F01\"");
        assertContains(evidence, "\"id\": \"study:study:with:colons\"");
        assertContains(evidence, "\"condition\": {\n        \"kind\": \"always\"\n      }");
        assertContains(evidence, "\"operator\": \"AT_LEAST\"");
        assertContains(evidence, "\"direction\": \"harm-up\"");
        assertContains(evidence, "\"doi\": \"10.1007/s10802-009-9310-8\"");
        assertContains(
                evidence, "\"rangeHigh\": 3.0,\n        \"valueA\": 0.30000000000000004,\n        \"valueB\": -0.0");
        assertContains(evidence, "\"vi\": 1.0E-300");
        String conclusions = ConclusionsJson.write(Samples.conclusions());
        assertContains(conclusions, "\"pValue\": 4.9E-324");
        assertContains(conclusions, "\"sci-quant\": \"+\"");
        assertContains(conclusions, "\"counts\": {\n    \"sources\": 2,");
    }

    private static void assertContains(String document, String part) {
        assertTrue(document.contains(part), () -> part + " not in " + document);
    }

    @Test
    void propertiesMayStandInAnyOrderAndEmptyOnesMayBeWritten() {
        String document = EvidenceBaseJson.write(SMALL);
        String moved = document.replace("  \"schemaVersion\": \"1.0\",\n  \"kind\": \"evidence-base\",\n", "")
                .replace(
                        "\n}\n",
                        ", \"sources\": [], \"concepts\": [], \"schemaVersion\": \"1.7\", \"kind\": \"evidence-base\"}");
        assertEquals(SMALL, EvidenceBaseJson.read(moved));
    }

    @Test
    void wholeNumbersServeAsNumbers() {
        String document = EvidenceBaseJson.write(Samples.evidence()).replace("\"rangeHigh\": 3.0", "\"rangeHigh\": 3");
        assertEquals(Samples.evidence(), EvidenceBaseJson.read(document));
    }

    @Test
    void filesAreUtf8AndReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("evidence.json");
        EvidenceBaseJson.write(SMALL, file);
        EvidenceBaseJson.write(Samples.evidence(), file);
        assertEquals(
                EvidenceBaseJson.write(Samples.evidence()),
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        assertEquals(Samples.evidence(), EvidenceBaseJson.read(file));
        Path other = folder.resolve("conclusions.json");
        ConclusionsJson.write(Samples.conclusions(), other);
        assertEquals(Samples.conclusions(), ConclusionsJson.read(other));
        assertEquals(ImmutableList.of(other, file), filesIn(folder));
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNoDraft(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("evidence.json");
        EvidenceBaseJson.write(SMALL, file);
        EvidenceBase unwritable = EvidenceBase.builder()
                .from(SMALL)
                .protocol(SMALL.protocol().toBuilder().client("\ud83d").build())
                .build();
        assertThrows(JsonException.class, () -> EvidenceBaseJson.write(unwritable, file));
        assertEquals(SMALL, EvidenceBaseJson.read(file));
        Path occupied = Files.createDirectory(folder.resolve("occupied"));
        Files.createFile(occupied.resolve("something"));
        assertThrows(IOException.class, () -> EvidenceBaseJson.write(SMALL, occupied));
        assertThrows(IOException.class, () -> EvidenceBaseJson.write(SMALL, folder.resolve("no/such/folder.json")));
        assertEquals(ImmutableList.of(file, occupied), filesIn(folder));
    }

    @Test
    void aMissingFileIsAnIoException(@TempDir Path folder) {
        assertThrows(IOException.class, () -> EvidenceBaseJson.read(folder.resolve("none.json")));
        assertFalse(Files.exists(folder.resolve("none.json")));
    }

    private static ImmutableList<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        }
    }
}
