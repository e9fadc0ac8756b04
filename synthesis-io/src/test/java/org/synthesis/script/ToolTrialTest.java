package org.synthesis.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.text.Language;
import org.synthesis.scoring.appraisal.Tools;

class ToolTrialTest {
    @Test
    void showsItsQuestionsAndTablesUntilAnswered() {
        ToolTrial tool = Synthesis.tool("rob2-assignment");
        assertTrue(tool.toString().startsWith("rob2-assignment 2019-08-22 [N]: 23 questions\n"), tool.toString());
        String all = tool.show().text();
        assertTrue(all.contains("1.2 allocation concealed? Y PY NI PN N"), all);
        assertTrue(all.contains("1.2 is NO => high"), all);
        assertTrue(tool.in(Language.NL).show().text().contains("23 vragen"), all);
    }

    @Test
    void everyAnswerIsANewTrial() {
        ToolTrial empty = Synthesis.tool("rob2-assignment");
        ToolTrial one =
                empty.answer("1.1", "Y").answer("1.2", "N").answer("1.3", "Y").answer("1.3", "N");
        assertEquals(Map.of(), empty.result().answers());
        assertEquals(
                "high", one.result().domains().get("D1").value().orElseThrow().code());
        assertTrue(one.toString().startsWith("rob2-assignment: not determined\n"), one.toString());
        assertTrue(one.in(Language.NL).toString().startsWith("rob2-assignment: niet bepaald\n"));
        assertTrue(one.answer("9.9", "Y").toString().contains("has no question"));
    }

    @Test
    void listsEveryToolAndNamesTheNearest() {
        assertEquals(
                Tools.builtIn().size() + Tools.drafts().size() + 2,
                Synthesis.tools().lines());
        String message = assertThrows(IllegalArgumentException.class, () -> Synthesis.tool("rob2-asignment"))
                .getMessage();
        assertTrue(message.contains("rob2-assignment"), message);
    }

    @Test
    void aFileThatIsNoToolSaysWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.tool");
        Files.writeString(file, "nothing\n");
        String message = assertThrows(IllegalStateException.class, () -> Synthesis.tool(file.toString()))
                .getMessage();
        assertTrue(message.contains("is no appraisal tool"), message);
    }
}
