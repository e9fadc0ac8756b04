package org.synthesis.scoring.appraisal;

import java.util.Map;
import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;

/**
 * Judges results of studies by the tables of an appraisal tool.
 *
 * <p>An engine exists only for a tool that is sound: for every set of answers that can be given each of its tables has a row, every
 * row decides for some answers, and a condition looks only at what stands above it.
 *
 * <p>A question is asked when its condition holds. An asked question without an answer leaves its domain, and with it the whole,
 * undetermined, also when other answers already decide: what was not looked at is not known to be harmless. An answer to a question
 * that is not asked is passed over with a warning, unless it is {@code NA}. What people settle for a domain counts for the whole; a
 * settled level that no row of the tool expects leaves the whole undetermined.
 */
public final class ToolEngine {
    private final CompiledTool tool;

    private ToolEngine(CompiledTool tool) {
        this.tool = tool;
    }

    /**
     * {@return the engine of a tool; declined with answers that show what is wrong when the tool is not sound: {@code hole},
     * {@code dead-row}, {@code overlap}, {@code never-asked}, {@code too-large}, or {@code not-understood}}
     */
    public static Attempt<ToolEngine> of(AppraisalTool tool) {
        CompiledTool compiled = CompiledTool.of(tool);
        if (!compiled.problems().isEmpty()) {
            ToolProblem first = compiled.problems().get(0);
            return Attempt.declined("not-understood", tool.key() + ", " + first.place() + ": " + first.text());
        }
        Optional<ToolProblem> refuted = ToolProof.refute(compiled);
        return refuted.isPresent()
                ? Attempt.declined(
                        refuted.get().place(), tool.key() + ": " + refuted.get().text())
                : Attempt.answered(new ToolEngine(compiled));
    }

    /** {@return the tool} */
    public AppraisalTool tool() {
        return tool.tool();
    }

    /**
     * {@return what the tool says of one result}
     *
     * @param answers by key of the question, or of the domain when its level is entered
     */
    public ToolResult judge(Map<String, String> answers, Thresholds thresholds) {
        return judge(answers, thresholds, java.util.List.of());
    }

    /**
     * {@return what the tool says of one result, and what people made of it}
     *
     * @param answers by key of the question, or of the domain when its level is entered
     * @param settled what people settled for this result; of these the ones of this tool count, as {@code tool/domain} or
     *     {@code tool/overall}
     */
    public ToolResult judge(Map<String, String> answers, Thresholds thresholds, Iterable<Settlement> settled) {
        return new ToolRun(tool, answers, thresholds, settled).run();
    }
}
