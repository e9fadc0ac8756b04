package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.io.Imported;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.Protocol;

class ProtocolReaderTest {
    private static final Threshold ANY = Threshold.IMPRECISION_OIS_HALF;
    private static final String NAME = "threshold." + ANY.code();

    @Test
    void setsAThreshold() {
        Imported<EvidenceBase> read = read("setting,value_nl,value_en\n" + NAME + ",0.25,\n");
        assertEquals(List.of(), problems(read));
        assertEquals(Thresholds.standard().with(ANY, 0.25), protocol(read).thresholds());
        assertEquals("0.25 | ", protocol(read).raw().get(NAME));
    }

    @Test
    void readsADecimalCommaWhereTheFileWritesOne() {
        Imported<EvidenceBase> read = read("setting;value_nl;value_en\n" + NAME + ";0,25;\n");
        assertEquals(List.of(), problems(read));
        assertEquals(Thresholds.standard().with(ANY, 0.25), protocol(read).thresholds());
        assertEquals("0,25 | ", protocol(read).raw().get(NAME));
    }

    @Test
    void namesADecimalCommaInAFileWithCommas() {
        Imported<EvidenceBase> read = read("setting,value_nl,value_en\n" + NAME + ",\"0,25\",\n");
        assertEquals(
                List.of("error protocol.csv row 2 column value_nl: expected a number from 0.0 to 1.0; found \"0,25\""
                        + " (use a decimal point in a file with commas; the standard 0.5 is used)"),
                problems(read));
        assertEquals(Thresholds.standard(), protocol(read).thresholds());
        assertEquals("0,25 | ", protocol(read).raw().get(NAME));
    }

    @Test
    void namesANumberOutOfRange() {
        for (String number : List.of("1.5", "-0.1", "NaN", "Infinity", "1e999", "0x1p-2", "half")) {
            Imported<EvidenceBase> read = read("setting,value_nl,value_en\n" + NAME + "," + number + ",\n");
            assertEquals(
                    List.of("error protocol.csv row 2 column value_nl: expected a number from 0.0 to 1.0; found \""
                            + number + "\" (the standard 0.5 is used)"),
                    problems(read));
            assertEquals(Thresholds.standard(), protocol(read).thresholds());
            assertEquals(number + " | ", protocol(read).raw().get(NAME));
        }
    }

    @Test
    void namesAnEmptyNumber() {
        Imported<EvidenceBase> read = read("setting,value_nl,value_en\n" + NAME + ",,0.3\n");
        assertEquals(
                List.of("error protocol.csv row 2 column value_nl: expected a number from 0.0 to 1.0; found \"\""
                        + " (the standard 0.5 is used)"),
                problems(read));
    }

    @Test
    void namesAnUnknownThresholdWithTheNearestOne() {
        Imported<EvidenceBase> read =
                read("setting,value_nl,value_en\nthreshold.imprecision-ois-hlf,0.25,\nthreshold.,1,\n");
        assertEquals(
                List.of(
                        "error protocol.csv row 2 column setting: expected threshold. and the code of a threshold; found"
                                + " \"threshold.imprecision-ois-hlf\" (did you mean \"imprecision-ois-half\"?)",
                        "error protocol.csv row 3 column setting: expected threshold. and the code of a threshold; found"
                                + " \"threshold.\""),
                problems(read));
        assertEquals(Thresholds.standard(), protocol(read).thresholds());
    }

    @Test
    void keepsTheFirstOfTwoSettingsWithOneName() {
        Imported<EvidenceBase> read =
                read("setting,value_nl,value_en\n" + NAME + ",0.25,\n" + NAME + ",0.3,\nclient,a,\nclient,b,\n");
        assertEquals(
                List.of(
                        "error protocol.csv row 3 column setting: expected each setting once; found \"" + NAME
                                + "\" a second time (the first one is kept)",
                        "error protocol.csv row 5 column setting: expected each setting once; found \"client\" a second"
                                + " time (the first one is kept)"),
                problems(read));
        assertEquals(0.25, protocol(read).thresholds().get(ANY));
        assertEquals("a", protocol(read).client());
    }

    @Test
    void everyThresholdCanBeSetToItsBounds() {
        for (Threshold threshold : Threshold.values()) {
            for (double bound : List.of(threshold.lowest(), threshold.highest())) {
                Imported<EvidenceBase> read =
                        read("setting,value_nl,value_en\nthreshold." + threshold.code() + "," + bound + ",\n");
                assertEquals(List.of(), problems(read), threshold.code());
                assertEquals(bound, protocol(read).thresholds().get(threshold), threshold.code());
            }
        }
    }

    @Test
    void namesAnUnknownSettingAndAnUnknownMethod() {
        Imported<EvidenceBase> read = read("setting,value_nl,value_en\nclent,x,\ntau_squared_method,PN,\n");
        assertEquals(2, problems(read).size());
        assertTrue(problems(read).get(0).endsWith("found \"clent\" (did you mean \"client\"?)"));
        assertTrue(
                problems(read).get(1).startsWith("error protocol.csv row 3 column value_nl: expected one of "),
                problems(read).get(1));
        assertEquals(TauSquaredMethod.REML, protocol(read).pooling().tauSquaredMethod());
    }

    private static Imported<EvidenceBase> read(String protocol) {
        return CodingReader.read(
                ImmutableList.of(CsvTables.parse("protocol.csv", protocol.getBytes(StandardCharsets.UTF_8))
                        .value()));
    }

    private static Protocol protocol(Imported<EvidenceBase> read) {
        return read.value().protocol();
    }

    /** What is said about the protocol; the other tables are not there. */
    private static List<String> problems(Imported<EvidenceBase> read) {
        return EssFolder.problems(read).stream()
                .filter(diagnostic -> diagnostic.location().file().equals("protocol.csv"))
                .map(Object::toString)
                .toList();
    }
}
