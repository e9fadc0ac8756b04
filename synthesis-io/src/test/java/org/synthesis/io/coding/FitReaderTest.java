package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.Imported;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.base.Severity;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.vocabulary.FieldCondition;

/** The tables {@code context_conditions}, {@code transfer} and {@code implementation}. */
class FitReaderTest {
    private static final String CONDITIONS =
            "recommendation_id,role,condition,scale,weight,text_nl,text_en,evidence_ids\n";
    private static final String TRANSFER = "recommendation_id,group,concern,explanation_nl,explanation_en\n";
    private static final String IMPLEMENTATION =
            "recommendation_id,first_step_nl,first_step_en,owner,indicator_nl,indicator_en\n";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        EssFolder.copyTo(folder);
        write("context_conditions", CONDITIONS);
        write("transfer", TRANSFER);
        write("implementation", IMPLEMENTATION);
    }

    @Test
    void putsWhatIsReadIntoTheRecommendation() throws IOException {
        write(
                "context_conditions",
                CONDITIONS
                        + "R08,prerequisite,youth_work present,,,er is jongerenwerk,there is youth work,IN05\n"
                        + "R08,moderator,vulnerable_neighbourhoods=3,0..6,2.5,a,b,\n"
                        + "R08,moderator,F09=yes,nominal,,a,b,\n"
                        + "R06,adapter,\"capacity_fte_class in under-1,1-2\",,,samen,together,\n");
        write("transfer", TRANSFER + "R08,population,minor,een,one\n");
        write("implementation", IMPLEMENTATION + "R08,bel,call,youth-work,aantal,number\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(List.of(), read.diagnostics(Severity.ERROR));
        Recommendation advice = recommendation(read, "R08");
        assertEquals(3, advice.fitConditions().size());
        assertEquals(
                FieldCondition.Operator.PRESENT,
                advice.fitConditions().get(0).condition().operator());
        assertEquals("IN05", advice.fitConditions().get(0).evidence().get(0).value());
        assertEquals(2.5, advice.fitConditions().get(1).weight());
        assertEquals(
                new ModeratorScale.Numeric(0, 6),
                advice.fitConditions().get(1).scale().orElseThrow());
        assertEquals(ConcernLevel.MINOR, advice.transfer().get(0).level());
        assertEquals("bel", advice.implementation().orElseThrow().firstStep().nl());
        assertEquals(
                ConditionRole.ADAPTER,
                recommendation(read, "R06").fitConditions().get(0).role());
    }

    @Test
    void saysWhereARowIsWrongAndWhatIsAllowed() throws IOException {
        write(
                "context_conditions",
                CONDITIONS
                        + "R99,prerequisite,contact present,,,a,b,\n"
                        + "R08,prerequisit,contact present,,,a,b,\n"
                        + "R08,prerequisite,contct present,,,a,b,\n"
                        + "R08,prerequisite,contact=structral,,,a,b,\n"
                        + "R08,moderator,contact=none,,,a,b,\n"
                        + "R08,moderator,contact=none,low<high,,a,b,\n"
                        + "R08,adapter,contact=none,nominal,,a,b,\n"
                        + "R08,moderator,contact=none,low<,,a,b,\n"
                        + "R08,adapter,contact is none,,,a,b,\n");
        write("transfer", TRANSFER + "R08,population,minor,a,b\nR08,population,none,a,b\nR08,people,none,a,b\n");
        write(
                "implementation",
                IMPLEMENTATION + "R08,a,b,youth-work,c,d\nR08,a,b,youth-work,c,d\nR09,a,b,nobody,c,d\n");
        String errors = String.join(
                "\n",
                CodingFolder.read(folder).diagnostics(Severity.ERROR).stream()
                        .map(Object::toString)
                        .toList());
        for (String part : List.of(
                "context_conditions.csv row 2 column recommendation_id: expected a key of recommendations; found \"R99\"",
                "context_conditions.csv row 3 column role: expected one of prerequisite, moderator, adapter; found \"prerequisit\"",
                "context_conditions.csv row 4 column condition: expected a field of the municipalities; found \"contct\"",
                "context_conditions.csv row 5 column condition: expected one of structural, incidental, none; found \"structral\"",
                "context_conditions.csv row 6 column scale: expected nominal, low<mixed<high or 0..6 for a moderator; found an empty cell",
                "context_conditions.csv row 7 column scale: expected a scale with \"none\" on it",
                "context_conditions.csv row 8 column scale: expected an empty cell, as only a moderator has a scale",
                "context_conditions.csv row 9 column scale: expected nominal, an order such as low<mixed<high, or 0..6; found \"low<\"",
                "context_conditions.csv row 10 column condition: expected field=value, field!=value",
                "transfer.csv row 3 column group: expected one concern about population for R08; found another",
                "transfer.csv row 4 column group: expected one of population, intervention",
                "implementation.csv row 3 column recommendation_id: expected one row for R08; found another",
                "implementation.csv row 4 column owner: expected one of family")) {
            assertTrue(errors.contains(part), () -> part + "\nnot in\n" + errors);
        }
        assertTrue(errors.contains("did you mean \"structural\"?"), errors);
    }

    private static Recommendation recommendation(Imported<EvidenceBase> read, String key) {
        return java.util.Objects.requireNonNull(
                read.value().recommendationsById().get(new RecommendationId(key)));
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), text);
    }
}
