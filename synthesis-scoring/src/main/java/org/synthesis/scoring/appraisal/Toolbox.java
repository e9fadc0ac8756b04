package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;

/**
 * The tools that the coders of an evidence base may answer: those of the library, its drafts as far as the protocol allows them, and
 * the ones that came with the evidence, which go before a shipped tool of the same key.
 */
final class Toolbox {
    private final Map<String, ToolEngine> engines = new LinkedHashMap<>();
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

    private Toolbox() {}

    /** {@return the tools that are answered in an evidence base} */
    static Toolbox of(EvidenceBase evidence) {
        Toolbox toolbox = new Toolbox();
        Map<String, AppraisalTool> supplied = new LinkedHashMap<>();
        evidence.toolFiles().forEach((file, text) -> {
            ParsedTool parsed = ToolParser.parse(file, text);
            toolbox.diagnostics.addAll(parsed.diagnostics());
            parsed.tool().ifPresent(tool -> {
                if (supplied.putIfAbsent(tool.key(), tool) == null) {
                    toolbox.add(tool, file);
                } else {
                    toolbox.diagnostics.add(Diagnostic.error(
                            "tool-twice",
                            SourceLocation.ofFile(file),
                            "expected one tool " + tool.key() + ", found another; not read",
                            "give one of them another key, or remove it"));
                }
            });
        });
        evidence.answers().stream()
                .map(ItemAnswer::tool)
                .distinct()
                .filter(key -> !supplied.containsKey(key))
                .forEach(key -> toolbox.addShipped(key, evidence));
        return toolbox;
    }

    /** {@return the engine of a tool; empty when the tool is unknown, unsound or a draft that the protocol does not allow} */
    Optional<ToolEngine> engine(String key) {
        return Optional.ofNullable(engines.get(key));
    }

    /** {@return what is wrong with tools} */
    ImmutableList<Diagnostic> diagnostics() {
        return diagnostics.build();
    }

    private void addShipped(String key, EvidenceBase evidence) {
        Optional<AppraisalTool> draft = Tools.findDraft(key);
        if (draft.isPresent() && !evidence.protocol().draftTools().contains(key)) {
            diagnostics.add(Diagnostic.error(
                    "draft-tool",
                    SourceLocation.NOWHERE,
                    "the appraisal tool " + key + " is a draft, its answers are not judged",
                    "to use it all the same, name it in the setting draft_tools of the protocol"));
            return;
        }
        Optional<AppraisalTool> tool = Tools.find(key).or(() -> draft);
        if (tool.isEmpty()) {
            List<String> known =
                    Tools.builtIn().stream().map(AppraisalTool::key).toList();
            diagnostics.add(Diagnostic.error(
                    "unknown-tool",
                    SourceLocation.NOWHERE,
                    "no appraisal tool " + key + "; known: " + String.join(", ", known),
                    "correct the name in the table appraisals, or put the file of the tool into the folder tools"));
            return;
        }
        add(tool.get(), key + ".tool");
    }

    private void add(AppraisalTool tool, String file) {
        Attempt<ToolEngine> engine = ToolEngine.of(tool);
        if (engine instanceof Attempt.Declined<ToolEngine> declined) {
            diagnostics.add(Diagnostic.error(
                    declined.reason(),
                    SourceLocation.ofFile(file),
                    declined.message(),
                    "its answers are not judged until the table is mended"));
        } else {
            engines.put(tool.key(), engine.orThrow());
        }
    }
}
