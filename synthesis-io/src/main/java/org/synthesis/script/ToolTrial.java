package org.synthesis.script;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolDomain;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.appraisal.ToolRow;
import org.synthesis.model.appraisal.ToolTable;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.TextTable;
import org.synthesis.scoring.appraisal.ParsedTool;
import org.synthesis.scoring.appraisal.ToolEngine;
import org.synthesis.scoring.appraisal.ToolParser;
import org.synthesis.scoring.appraisal.Tools;

/**
 * An appraisal tool to look at and to try answers on; every answer gives a new trial and leaves the old one as it was.
 *
 * <pre>{@code
 * Synthesis.tool("rob2-assignment")                                     // its questions, answers and tables
 * Synthesis.tool("rob2-assignment").answer("1.1", "Y").answer("1.2", "N")   // what it proposes by domain
 * }</pre>
 */
public final class ToolTrial {
    private final ToolEngine engine;
    private final ImmutableMap<String, String> answers;
    private final JudgementText text;

    private ToolTrial(ToolEngine engine, ImmutableMap<String, String> answers, Language language) {
        this.engine = engine;
        this.answers = answers;
        this.text = new JudgementText(language);
    }

    static ToolTrial of(String keyOrFile) {
        AppraisalTool tool = Tools.find(keyOrFile)
                .or(() -> Tools.findDraft(keyOrFile))
                .or(() -> keyOrFile.endsWith(".tool") ? Optional.of(read(keyOrFile)) : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("no appraisal tool \"" + keyOrFile + "\" "
                        + Nearest.hint(
                                keyOrFile, known().map(AppraisalTool::key).toList())));
        return new ToolTrial(ToolEngine.of(tool).orThrow(), ImmutableMap.of(), Language.EN);
    }

    private static AppraisalTool read(String file) {
        try {
            ParsedTool parsed = ToolParser.parse(file, Files.readString(Path.of(file)));
            return parsed.tool()
                    .orElseThrow(() ->
                            new IllegalStateException(file + " is no appraisal tool" + Fit.said(parsed.diagnostics())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<AppraisalTool> known() {
        return Stream.concat(Tools.builtIn().stream(), Tools.drafts().stream());
    }

    static View all() {
        List<List<String>> rows = known().map(tool -> List.of(
                        tool.key(),
                        tool.version(),
                        tool.status().code(),
                        Integer.toString(tool.items().size()),
                        tool.label().en()))
                .toList();
        return new View(rows.size() + " appraisal tools; U marks a draft\n"
                + TextTable.of(List.of("key", "version", "status", "questions", "name"), rows)
                        .toText()
                        .stripTrailing());
    }

    /** {@return the same trial in another language} */
    public ToolTrial in(Language language) {
        return new ToolTrial(engine, answers, language);
    }

    /** {@return the trial with an answer to a question, or the level of a domain that is entered; a later answer replaces it} */
    public ToolTrial answer(String item, String answer) {
        Map<String, String> more = new LinkedHashMap<>(answers);
        more.put(item, answer);
        return new ToolTrial(engine, ImmutableMap.copyOf(more), text.language());
    }

    /** {@return what the tool says of these answers, under the standard thresholds} */
    public ToolResult result() {
        return engine.judge(answers, Thresholds.standard());
    }

    /** {@return the tool} */
    public AppraisalTool tool() {
        return engine.tool();
    }

    /** {@return questions with their answers and conditions, and the tables that decide, by domain} */
    public View show() {
        AppraisalTool tool = tool();
        List<String> lines = new ArrayList<>(List.of(
                tool.key() + ' ' + tool.version() + " [" + tool.status().code() + "]: "
                        + tool.items().size() + text.say(" vragen", " questions"),
                text.say(tool.label()) + ". " + tool.literature(),
                text.say(tool.licence())));
        tool.screening().forEach(item -> question(item, lines));
        Stream.concat(tool.domains().stream(), Stream.of(tool.overall())).forEach(part -> part(part, lines));
        return new View(String.join("\n", lines));
    }

    private void part(ToolDomain part, List<String> lines) {
        lines.add("");
        lines.add(part.key() + ' ' + text.say(part.label()));
        part.items().forEach(item -> question(item, lines));
        Stream.concat(part.tables().stream(), part.judge().stream()).forEach(table -> rows(table, lines));
    }

    private void question(ToolItem item, List<String> lines) {
        lines.add("  " + item.key() + ' ' + text.say(item.label()) + "? " + String.join(" ", item.answers())
                + (item.when().isEmpty() ? "" : text.say("; als ", "; when ") + item.when()));
    }

    private static void rows(ToolTable table, List<String> lines) {
        lines.add("  " + table.name() + ':');
        for (ToolRow row : table.rows()) {
            lines.add("    " + (row.when().isEmpty() ? "otherwise" : row.when()) + " => " + row.then());
        }
    }

    /** {@return the proposal by domain with its reasons; the tool itself as long as nothing is answered} */
    @Override
    public String toString() {
        return answers.isEmpty() ? show().toString() : judged().toString();
    }

    /** Prints the whole text to the terminal. */
    public void print() {
        (answers.isEmpty() ? show() : judged()).print();
    }

    private View judged() {
        ToolResult result = result();
        List<List<String>> rows = new ArrayList<>();
        result.domains().forEach((key, judgement) -> rows.add(row(key, judgement)));
        rows.add(row(text.say("geheel", "overall"), result.overall()));
        List<String> columns =
                List.of(text.say("domein", "domain"), text.say("voorstel", "proposed"), text.say("waarom", "why"));
        String flags = result.flags().stream()
                .map(flag -> "\n! " + text.say(flag.text()))
                .collect(Collectors.joining());
        return new View(tool().key() + ": " + text.proposed(result.overall().proposed(), ToolLevel::label) + flags
                + Fit.said(result.diagnostics()) + "\n"
                + TextTable.of(columns, rows).toText().stripTrailing());
    }

    private List<String> row(String name, Judgement<ToolLevel> judgement) {
        return List.of(
                name,
                text.proposed(judgement.proposed(), ToolLevel::label),
                text.why(judgement.proposed(), ToolLevel::label));
    }
}
