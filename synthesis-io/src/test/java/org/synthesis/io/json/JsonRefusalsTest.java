package org.synthesis.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.finding.QuantitativeFinding;

class JsonRefusalsTest {
    private static final String GOOD = EvidenceBaseJson.write(Samples.evidence());

    /** Each row: what is replaced, by what, and the message that follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\": \"1.0\", | | $: expected the property schemaVersion, found none",
                "\"1.0\" | \"2.0\" | $.schemaVersion: expected schema version 1.x, found the text \"2.0\"",
                "\"1.0\" | 1.0 | $.schemaVersion: expected a text, found the number 1.0",
                "\"evidence-base\" | \"conclusions\" | $.kind: expected the kind \"evidence-base\", found the text \"conclusions\"",
                "\"estimate\": -0.21 | \"estimate\": \"-0.21\" | $.findings[0].effect.estimate: expected a number, found the text \"-0.21\"",
                "\"estimate\": -0.21 | \"estimate\": 1e400 | $.findings[0].effect.estimate: expected a number between 4.9e-324 and 1.8e308 in size, or 0, found the number 1e400",
                "\"estimate\": -0.21 | \"estimate\": 1e-400 | $.findings[0].effect.estimate: expected a number between 4.9e-324 and 1.8e308 in size, or 0, found the number 1e-400",
                "\"estimate\": -0.21 | \"estimate\": NaN | $.findings[0].effect.estimate: expected JSON, found: Non-standard token 'NaN'",
                "\"estimate\": -0.21 | \"estimate\": \"NaN\" | $.findings[0].effect.estimate: expected a number, found the text \"NaN\"",
                "\"estimate\": -0.21 | \"estimate\": Infinity | $.findings[0].effect.estimate: expected JSON, found: Non-standard token 'Infinity'",
                "\"estimate\": -0.21 | \"estimate\": null | $.findings[0].effect.estimate: expected a number, found null",
                "\"estimate\": -0.21 | \"estimte\": -0.21 | $.findings[0].effect.estimte: expected one of the properties measure, estimate,",
                "\"estimate\": -0.21 | \"estimate\": -0.21, \"estimate\": -0.21 | $.findings[0].effect.estimate: expected each name once, found it again",
                "\"studies\": 7 | \"studies\": 1.9 | $.findings[0].effect.studies: expected a whole number, found the number 1.9",
                "\"studies\": 7 | \"studies\": 7.0 | $.findings[0].effect.studies: expected a whole number, found the number 7.0",
                "\"studies\": 7 | \"studies\": 3000000000 | $.findings[0].effect.studies: expected a whole number of at most 2147483647, found the number 3000000000",
                "\"fromHome\": false | \"fromHome\": 0 | $.findings[0].fromHome: expected true or false, found the number 0",
                "\"fromHome\": false | \"fromHome\": null | $.findings[0].fromHome: expected true or false, found null",
                "\"fromHome\": false, | | $.findings[0]: expected the property fromHome, found none",
                "\"client\": \"client\" | \"client\": 5 | $.protocol.client: expected a text, found the number 5",
                "\"client\": \"client\" | \"client\": \"\\ud83d\" | $.protocol.client: expected whole characters, found half of a surrogate pair in \"\\ud83d\"",
                "\"raw\": { | \"raw\": [], \"client\": { | $.protocol.client: expected each name once",
                "\"client\": \"client\" | \"client\": [] | $.protocol.client: expected a text, found an array",
                "\"sources\": [ | \"sources\": {}, \"old\": [ | $.old: expected one of the properties protocol,",
                "\"kind\": \"quantitative\" | \"kind\": \"java.lang.Runtime\" | $.findings[0].kind: expected one of quantitative, qualitative, found the text \"java.lang.Runtime\"",
                "\"kind\": \"quantitative\", | | $.findings[0]: expected the property kind, found none",
                "\"subject\": \"factor:F01\" | \"subject\": \"F01\" | $.findings[0].subject: expected a kind (factor, intervention), a colon and a key, found the text \"F01\"",
                "\"subject\": \"factor:F01\" | \"subject\": \"factor:F99\" | $: expected what the model allows, found: 1 references lead nowhere: finding FN001, subject: no F99",
                "\"subject\": \"factor:F01\" | \"subject\": \"factor:\" | $.findings[0].subject: expected what the model allows, found: a key has 1 to 80 letters",
                "\"direction\": \"harm-up\" | \"direction\": \"HARM_UP\" | $.findings[0].direction: expected one of harm-up, harm-down, no-association, mixed, unclear, found the text \"HARM_UP\"",
                "\"high\": -0.1 | \"high\": -9 | $.findings[0].effect.interval: expected what the model allows, found: lower bound -0.3 must not exceed upper bound -9.0",
                "\"contact\": \"incidental\" | \"religion\": \"any\" | $.municipalities[0]: expected what the model allows, found: municipality GM-A: field religion describes people",
                "\"a name with 'quotes'\": \"\" | \"a name with 'quotes'\": 1 | $.municipalities[0].fields['a name with 'quotes'']: expected a text, found the number 1",
                "\"nl\": \"titel\" | 'nl': \"titel\" | $.protocol.title: expected JSON, found: Unexpected character (''' (code 39))",
            })
    void refusesWithPathExpectedAndFound(String part, String replacement, String message) {
        assertTrue(GOOD.contains(part), part);
        String bad = GOOD.replaceFirst(
                java.util.regex.Pattern.quote(part),
                java.util.regex.Matcher.quoteReplacement(replacement == null ? "" : replacement));
        JsonException refusal = assertThrows(JsonException.class, () -> EvidenceBaseJson.read(bad));
        assertTrue(
                String.valueOf(refusal.getMessage()).startsWith(message),
                () -> "expected " + message + "\nbut got  " + refusal.getMessage());
        assertTrue(refusal.line() > 0 && refusal.column() > 0);
        assertTrue(message.startsWith(refusal.path() + ":"), refusal.path());
    }

    @Test
    void saysThatConclusionsOfAnEarlierVersionMustBeDrawnAgain() {
        String earlier =
                ConclusionsJson.write(Samples.conclusions()).replaceFirst("\\s*\"protocol\": \"[0-9a-f]+\",", "");
        JsonException refusal = assertThrows(JsonException.class, () -> ConclusionsJson.read(earlier));
        assertEquals(
                "$: expected the property protocol, found none: an earlier version of this library wrote it; draw the"
                        + " conclusions again from their evidence base (line 1, column 1)",
                refusal.getMessage());
    }

    @Test
    void namesFileLineAndColumn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("evidence.json");
        Files.writeString(file, "{\n  \"schemaVersion\": 2\n}\n");
        assertEquals(
                "$.schemaVersion: expected a text, found the number 2 (evidence.json, line 2, column 20)",
                assertThrows(JsonException.class, () -> EvidenceBaseJson.read(file))
                        .getMessage());
    }

    @Test
    void refusesBytesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"kind\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        JsonException refusal = assertThrows(JsonException.class, () -> EvidenceBaseJson.read(file));
        assertTrue(String.valueOf(refusal.getMessage()).contains("expected UTF-8"), refusal::getMessage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | $: expected an object, found nothing (line 1, column 1)",
                "5 | $: expected an object, found the number 5 (line 1, column 1)",
                "null | $: expected an object, found null (line 1, column 1)",
                "[] | $: expected an object, found an array (line 1, column 1)",
                "{} | $: expected the property schemaVersion, found none (line 1, column 1)",
                "{\"a\": [1, 2 | $.a[1]: expected more, found the end of the document (line 1, column 12)",
                "{\"schemaVersion\": \"1.0\", \"kind\": \"conclusions\", \"input\": \"0123456789abcdef\", \"protocol\": \"0123456789abcdef\", \"answers\": {}} | $.answers: expected an array, found an object",
                "{\"schemaVersion\": \"1.0\", \"kind\": \"conclusions\", \"input\": \"0123456789abcdef\", \"protocol\": \"0123456789abcdef\", \"counts\": []} | $.counts: expected an object, found an array",
                "{} {} | $: expected the end of the document, found more (line 1, column 4)",
                "{} x | $: expected JSON, found: Unrecognized token 'x'",
            })
    void refusesWhatIsNoSuchDocument(String document, String message) {
        JsonException refusal = assertThrows(JsonException.class, () -> ConclusionsJson.read(document));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith(message), refusal::getMessage);
    }

    @Test
    void refusesMoreThan64Levels() {
        String message = "expected at most 64 levels, found more";
        for (int depth : new int[] {65, 1000, 1_000_000}) {
            String arrays = "[".repeat(depth);
            JsonException refusal = assertThrows(JsonException.class, () -> ConclusionsJson.read(arrays));
            assertTrue(String.valueOf(refusal.getMessage()).contains(message), refusal::getMessage);
            assertEquals("$" + "[0]".repeat(64), refusal.path());
        }
        String allowed = "[".repeat(64) + "]".repeat(64);
        assertEquals(
                "$: expected an object, found an array (line 1, column 1)",
                assertThrows(JsonException.class, () -> ConclusionsJson.read(allowed))
                        .getMessage());
    }

    @Test
    void refusesRepeatedItemsOfASet() {
        String bad = ConclusionsJson.write(Samples.conclusions())
                .replace("\"PAULE_MANDEL_1982\"", "\"PAULE_MANDEL_1982\", \"PAULE_MANDEL_1982\"");
        assertEquals(
                "$.datasets[0].result.sources",
                assertThrows(JsonException.class, () -> ConclusionsJson.read(bad))
                        .path());
    }

    @Test
    void showsNothingInvisibleInMessages() {
        JsonException refusal = assertThrows(
                JsonException.class,
                () -> ConclusionsJson.read("{\"\\u001b[31m\\u202e\": 1, \"\\u001b[31m\\u202e\": 1}"));
        assertTrue(
                String.valueOf(refusal.getMessage()).startsWith("$['\\u001b[31m\\u202e']: expected each name once"),
                refusal::getMessage);
    }

    @Test
    void refusesToWriteNumbersThatAreNotFinite() {
        EvidenceBase evidence = Samples.evidence();
        QuantitativeFinding finding = (QuantitativeFinding) evidence.findings().get(0);
        EvidenceBase bad = EvidenceBase.builder()
                .from(evidence)
                .addFindings(finding.toBuilder()
                        .effect(finding.effect().toBuilder()
                                .estimate(Double.NaN)
                                .build())
                        .build())
                .build();
        JsonException refusal = assertThrows(JsonException.class, () -> EvidenceBaseJson.write(bad));
        assertEquals("$.findings[4].effect.estimate: expected a finite number, found NaN", refusal.getMessage());
        assertEquals(0, refusal.line());
    }

    @Test
    void refusesToWriteHalfASurrogatePair() {
        Conclusions bad = Conclusions.builder()
                .from(Samples.conclusions())
                .putCounts("high \ud83d", 1)
                .build();
        JsonException refusal = assertThrows(JsonException.class, () -> ConclusionsJson.write(bad));
        assertEquals(
                "$.counts: expected whole characters, found half of a surrogate pair in \"high \\ud83d\"",
                refusal.getMessage());
    }
}
