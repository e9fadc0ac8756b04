package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.scoring.appraisal.ToolEngine;
import org.synthesis.scoring.appraisal.Tools;

/** Evaluators of {@code vectors/tool.csv}: {@code tool} and {@code part} name what is judged, all else is answers. */
final class ToolVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of(
            "tool-level",
            ToolVectors::level,
            "tool-limitation",
            arguments -> Optional.of(judge(arguments))
                    .flatMap(result -> result.limitation().toOptional())
                    .map(limitation -> limitation.code())
                    .orElse("undetermined"));

    private ToolVectors() {}

    private static String level(Arguments arguments) {
        String part = arguments.text("part", "overall");
        ToolResult result = judge(arguments);
        Judgement<ToolLevel> judgement =
                part.equals("overall") ? result.overall() : result.domains().get(part);
        return judgement.proposed().toOptional().map(ToolLevel::code).orElse("undetermined");
    }

    private static ToolResult judge(Arguments arguments) {
        String key = arguments.text("tool");
        AppraisalTool tool = Tools.find(key).or(() -> Tools.findDraft(key)).orElseThrow();
        Map<String, String> answers = arguments.rest();
        answers.values().removeIf(answer -> answer.equals("-"));
        ToolResult result = ToolEngine.of(tool).orThrow().judge(answers, Thresholds.standard());
        if (!result.diagnostics().isEmpty()) {
            throw new AssertionError(result.diagnostics().toString());
        }
        return result;
    }
}
