package org.synthesis.scoring.appraisal;

import java.util.Map;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.judgement.Thresholds;

/** Small tools for tests. */
final class ToolTexts {
    static final String HEAD = """
            tool small 1 N : klein | small
            level low none : laag | low
            level high serious : hoog | high
            """;

    private ToolTexts() {}

    /** A tool with one domain and an overall judgement that repeats it. */
    static String domain(String lines) {
        return HEAD + "domain D : deel | part\n" + lines + "\noverall\njudge\n D is high => high\n otherwise => low\n";
    }

    static AppraisalTool tool(String text) {
        ParsedTool parsed = ToolParser.parse("small.tool", text);
        return parsed.tool()
                .orElseThrow(() -> new AssertionError(parsed.diagnostics().toString()));
    }

    static ToolEngine engine(String text) {
        return ToolEngine.of(tool(text)).orThrow();
    }

    static ToolEngine shipped(String key) {
        return ToolEngine.of(Tools.find(key).or(() -> Tools.findDraft(key)).orElseThrow())
                .orThrow();
    }

    static ToolResult judge(ToolEngine engine, Map<String, String> answers) {
        return engine.judge(answers, Thresholds.standard());
    }
}
