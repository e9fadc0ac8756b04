package org.synthesis.scoring.appraisal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolAnswer;
import org.synthesis.model.appraisal.ToolDomain;
import org.synthesis.model.appraisal.ToolFlag;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolRow;
import org.synthesis.model.appraisal.ToolTable;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * Reads an appraisal tool from text. This comment is the reference of the format.
 *
 * <p>One statement on a line; indentation is free; {@code #} starts a line of comment. A label stands at the end of a line as
 * {@code : Dutch | English}.
 *
 * <pre>
 * tool KEY VERSION STATUS : nl | en      first line; status N, D, L or U; U makes the tool a draft
 * literature TEXT
 * licence nl | en
 * level CODE LIMITATION : nl | en        the scale, best first; LIMITATION as in StudyLimitation, or - for none
 * answer WORD : nl | en                  label of an answer that ToolAnswer does not have
 * set NAME WORD...                       answers (or levels) under one name
 * group NAME KEY...                      questions (or domains) under one name
 *
 * item KEY ANSWER... : nl | en           a question; before the first domain: asked before all else. Answers most favourable first
 *   when CONDITION                       asked only then; on what stands above
 * optional KEY ANSWER... : nl | en       a question that may stay open: something that an assessor confirms
 *
 * domain KEY : nl | en
 *   when CONDITION                       the domain applies only then
 *   entered LEVEL...                     no algorithm: the level itself is the answer, under the key of the domain
 *   item ...                             as above; all items before the tables
 *   let NAME                             a table under a name: a level or a number
 *     ROW...
 *   judge                                the table that gives the level; without it (and without entered) the domain has none
 *     ROW...
 *   flag CODE when CONDITION : nl | en   something to look at; changes no level
 *
 * overall                                last; items, let, judge and flag as in a domain. Its number tables are reported
 * </pre>
 *
 * <p>A row is {@code CONDITION => VALUE}, then what may be left out: {@code [STATUS]} when the row is founded otherwise than the
 * table, {@code [U: VALUE]} when the source is in doubt, with its other reading, and {@code : nl | en} with a sentence for
 * readers. The last condition can be {@code otherwise}. The value {@code not-applicable : nl | en} says that there is nothing to
 * judge, and why (a table of numbers then reports none); {@code undetermined : nl | en} says that something is missing, and what. The first row that holds decides; after
 * {@code let NAME unique} or {@code judge unique} all rows that hold say the same ({@code otherwise} then holds when no other row
 * does). {@code let NAME [D]} and {@code judge [D]} give a whole table a status.
 *
 * <pre>
 * 1.2 is NO                              one answer or set of answers; false when the question is not asked
 * 1.2 is {N PN NI}                       a set in place
 * 1.2 is not NO                          also true when it is not asked
 * D1 is high                             the level of a domain; a table of levels the same way
 * any of 5.2 5.3 is YES                  all of A B C is YES: every one, so each of them asked
 * count of CRITICAL is No &gt;= 2           counts; &gt;= &lt;= &gt; &lt; = != between numbers; + - * (signs between blanks)
 * count of domains is some &gt;= threshold some-concerns-review
 * not A, A and B, A or B, ( )            not before and before or
 * </pre>
 *
 * <p>A value is a level, a number, the name of a table, the key of a question whose answers are levels, a sum, or
 * {@code worst of A B}, {@code best of A B} (levels), {@code least of A B}, {@code most of A B} (numbers). After {@code of} a group may
 * stand for its members; {@code items} are the questions of the part in which it stands, {@code domains} are all judged domains. A
 * name means what stands above it; a key of digits only ({@code 4}) is a question before {@code is} and after {@code of}, and else a
 * number.
 *
 * <p>Sets that always exist: {@code YES} Y PY, {@code NO} N PN, {@code NONI} N PN NI, {@code YESNI} Y PY NI. Names are letters, digits,
 * points, dashes and underscores.
 *
 * <p>A tool that is understood is not yet sound: {@link ToolEngine#of} proves that its tables leave no hole and have no dead row.
 */
public final class ToolParser {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_CHARACTERS = 400_000;
    private static final int MOST_ITEMS = 400;
    private static final Pattern LABEL = Pattern.compile("\\s:(\\s|$)");
    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,79}");
    private static final Pattern NOTE = Pattern.compile("^(.*?)\\[\\s*([NDLU])\\s*(?::([^\\]]*))?\\]$");
    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final AppraisalTool.Builder tool = AppraisalTool.builder();
    private final List<ToolLevel> levels = new ArrayList<>();
    private final Map<String, LocalizedText> answers = new LinkedHashMap<>();
    private final Map<String, ImmutableSet<String>> sets = new LinkedHashMap<>();
    private final Map<String, ImmutableList<String>> groups = new LinkedHashMap<>();
    private final List<ToolDomain> domains = new ArrayList<>();
    private boolean headed;
    private int itemCount;
    private Part part = new Part("", LocalizedText.EMPTY);

    /** What has been read of a domain. */
    private static final class Part {
        final String key;
        final LocalizedText label;
        String when = "";
        final List<ToolItem> items = new ArrayList<>();
        final List<ToolTable> tables = new ArrayList<>();
        Optional<ToolTable> judge = Optional.empty();
        final List<ToolFlag> flags = new ArrayList<>();
        Optional<ToolTable> open = Optional.empty();

        Part(String key, LocalizedText label) {
            this.key = key;
            this.label = label;
        }

        void close() {
            open.ifPresent(table -> {
                if (table.name().equals("judge")) {
                    judge = Optional.of(table);
                } else {
                    tables.add(table);
                }
            });
            open = Optional.empty();
        }

        ToolDomain build() {
            return ToolDomain.builder()
                    .key(key)
                    .label(label)
                    .when(when)
                    .items(items)
                    .tables(tables)
                    .judge(judge)
                    .flags(flags)
                    .build();
        }
    }

    /** A statement: its words, and its label when it has one. */
    private record Statement(String text, Optional<LocalizedText> label) {
        LocalizedText needLabel() {
            return label.orElseThrow(() -> new ToolProblem("expected a label, as \" : Dutch | English\", found none"));
        }
    }

    private ToolParser(String file) {
        this.file = file;
    }

    /**
     * {@return the tool, or what cannot be understood}
     *
     * @param file how messages call the text
     * @param text the content of the file
     */
    public static ParsedTool parse(String file, String text) {
        return new ToolParser(file).read(text);
    }

    private ParsedTool read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            problem(0, "expected at most " + MOST_CHARACTERS + " characters, found " + text.length());
            return new ParsedTool(Optional.empty(), ImmutableList.copyOf(diagnostics));
        }
        int line = 0;
        for (String raw :
                Splitter.onPattern("\r?\n").split(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
            line++;
            String statement = raw.trim();
            if (!statement.isEmpty() && !statement.startsWith("#")) {
                try {
                    statement(line, statement);
                } catch (ToolProblem problem) {
                    problem(line, problem.text());
                }
            }
        }
        finish(line);
        if (!diagnostics.isEmpty()) {
            return new ParsedTool(Optional.empty(), ImmutableList.copyOf(diagnostics));
        }
        AppraisalTool built = tool.build();
        for (ToolProblem problem : CompiledTool.of(built).problems()) {
            problem(lines.getOrDefault(problem.place(), 0), problem.place() + ": " + problem.text());
        }
        return new ParsedTool(
                diagnostics.isEmpty() ? Optional.of(built) : Optional.empty(), ImmutableList.copyOf(diagnostics));
    }

    private void finish(int line) {
        part.close();
        if (!headed) {
            problem(1, "expected a line \"tool KEY VERSION STATUS : Dutch | English\", found none");
        } else if (!part.key.equals("overall")) {
            problem(line, "expected a part \"overall\" at the end, found none");
        }
        tool.overall(part.build())
                .domains(domains)
                .levels(levels)
                .answers(answers)
                .sets(sets)
                .groups(groups);
    }

    private void problem(int line, String message) {
        diagnostics.add(Diagnostic.error("tool", SourceLocation.ofRow(file, line), message, ""));
    }

    private void statement(int line, String text) {
        Matcher label = LABEL.matcher(text);
        if ((label.find() ? text.substring(0, label.start()) : text).contains("=>")) {
            row(line, text);
            return;
        }
        List<String> halves = Splitter.onPattern("\\s+").limit(2).splitToList(text);
        String word = halves.get(0);
        String rest = halves.size() > 1 ? halves.get(1) : "";
        Statement statement = labelled(rest);
        if (!headed && !word.equals("tool")) {
            throw new ToolProblem("expected the line \"tool ...\" before all else, found \"" + word + "\"");
        }
        switch (word) {
            case "tool" -> head(statement);
            case "literature" -> tool.literature(rest);
            case "licence" -> tool.licence(localized(rest));
            case "level" -> level(statement);
            case "answer" -> answers.put(only(statement.text()), statement.needLabel());
            case "set" -> named(sets, statement.text(), ImmutableSet::copyOf);
            case "group" -> named(groups, statement.text(), ImmutableList::copyOf);
            case "item" -> item(line, statement, ToolItem.Need.REQUIRED);
            case "optional" -> item(line, statement, ToolItem.Need.OPTIONAL);
            case "when" -> when(rest);
            case "domain" -> open(line, only(statement.text()), statement.needLabel());
            case "overall" -> open(line, "overall", LocalizedText.of("totaal", "overall"));
            case "entered" ->
                addItem(line, new ToolItem(part.key, part.label, words(rest), "", ToolItem.Need.REQUIRED));
            case "let" -> table(line, WORDS.splitToList(rest));
            case "judge" ->
                table(
                        line,
                        ImmutableList.<String>builder()
                                .add("judge")
                                .addAll(WORDS.split(rest))
                                .build());
            case "flag" -> flag(line, statement);
            default ->
                throw new ToolProblem(
                        "expected a word that starts a statement, or a row with =>, found \"" + word + "\"");
        }
    }

    private void head(Statement statement) {
        List<String> words = WORDS.splitToList(statement.text());
        if (headed || words.size() != 3) {
            throw new ToolProblem("expected one line \"tool KEY VERSION STATUS : Dutch | English\", found " + words);
        }
        headed = true;
        tool.key(name(words.get(0)))
                .version(words.get(1))
                .status(status(words.get(2)))
                .label(statement.needLabel())
                .literature("")
                .licence(LocalizedText.EMPTY)
                .screening(ImmutableList.of());
    }

    private void level(Statement statement) {
        List<String> words = WORDS.splitToList(statement.text());
        if (words.size() != 2) {
            throw new ToolProblem("expected \"level CODE LIMITATION : Dutch | English\", found " + words);
        }
        Optional<StudyLimitation> limitation = Coded.parse(StudyLimitation.class, words.get(1));
        if (limitation.isEmpty() && !words.get(1).equals("-")) {
            throw new ToolProblem(
                    "expected none, minor, moderate, serious, critical or -, found \"" + words.get(1) + "\"");
        }
        if (levels.stream().anyMatch(level -> level.code().equals(words.get(0)))
                || words.get(0).equals(CompiledTool.NOT_APPLICABLE)
                || words.get(0).equals(CompiledTool.UNDETERMINED)) {
            throw new ToolProblem("expected a level that is not in use, found \"" + words.get(0) + "\"");
        }
        levels.add(new ToolLevel(name(words.get(0)), statement.needLabel(), limitation));
    }

    private <C> void named(Map<String, C> all, String text, java.util.function.Function<List<String>, C> collect) {
        List<String> words = words(text);
        if (words.size() < 2) {
            throw new ToolProblem("expected a name and its members, found " + words);
        }
        if (all.put(words.get(0), collect.apply(words.subList(1, words.size()))) != null) {
            throw new ToolProblem("expected a name that is not in use, found \"" + words.get(0) + "\"");
        }
    }

    private void open(int line, String key, LocalizedText label) {
        if (part.key.equals("overall")) {
            throw new ToolProblem("expected nothing after the part overall, found \"" + key + "\"");
        }
        part.close();
        if (part.key.isEmpty()) {
            if (!part.tables.isEmpty() || part.judge.isPresent() || !part.flags.isEmpty()) {
                throw new ToolProblem("expected tables and flags within a domain or overall, found them before");
            }
            tool.screening(part.items);
        } else {
            domains.add(part.build());
        }
        part = new Part(key, label);
        lines.putIfAbsent(CompiledTool.place("domain", key), line);
    }

    private void item(int line, Statement statement, ToolItem.Need need) {
        List<String> words = words(statement.text());
        if (words.size() < 2) {
            throw new ToolProblem("expected \"item KEY ANSWER... : Dutch | English\", found " + words);
        }
        ImmutableList<String> allowed = ImmutableList.copyOf(words.subList(1, words.size()));
        addItem(line, new ToolItem(words.get(0), statement.needLabel(), allowed, "", need));
    }

    private void addItem(int line, ToolItem item) {
        if (part.open.isPresent() || !part.tables.isEmpty()) {
            throw new ToolProblem("expected the questions of a part before its tables, found " + item.key());
        }
        if (++itemCount > MOST_ITEMS) {
            throw new ToolProblem("expected at most " + MOST_ITEMS + " questions, found more");
        }
        if (ImmutableSet.copyOf(item.answers()).size() != item.answers().size()) {
            throw new ToolProblem("expected different answers, found " + item.answers());
        }
        for (String answer : item.answers()) {
            boolean known = answers.containsKey(answer)
                    || Coded.parse(ToolAnswer.class, answer).isPresent()
                    || levels.stream().anyMatch(level -> level.code().equals(answer));
            if (!known) {
                throw new ToolProblem("expected an answer with a label, found \"" + answer
                        + "\"; give it one with \"answer " + answer + " : Dutch | English\"");
            }
        }
        part.items.add(item);
        lines.put(CompiledTool.place("item", item.key()), line);
    }

    private void when(String condition) {
        if (part.open.isPresent() || (part.items.isEmpty() && part.key.isEmpty())) {
            throw new ToolProblem("expected \"when\" after the question or domain it is about");
        }
        if (part.items.isEmpty()) {
            part.when = once(part.when, condition);
            return;
        }
        ToolItem last = part.items.remove(part.items.size() - 1);
        part.items.add(
                new ToolItem(last.key(), last.label(), last.answers(), once(last.when(), condition), last.need()));
    }

    private static String once(String before, String condition) {
        if (!before.isEmpty() || condition.isEmpty()) {
            throw new ToolProblem(
                    "expected one condition, found " + (condition.isEmpty() ? "none" : "a second one: " + condition));
        }
        return condition;
    }

    private void table(int line, List<String> words) {
        List<String> left = new ArrayList<>(words);
        Optional<RuleStatus> status = Optional.empty();
        if (left.size() > 1 && left.get(left.size() - 1).matches("\\[[NDLU]\\]")) {
            status = Optional.of(status(left.remove(left.size() - 1).substring(1, 2)));
        }
        boolean unique = left.size() > 1 && left.get(left.size() - 1).equals("unique") && left.remove("unique");
        if (left.size() != 1 || part.key.isEmpty()) {
            throw new ToolProblem(
                    "expected, within a domain or overall, \"let NAME\" or \"judge\", then \"unique\" or a status, found "
                            + words);
        }
        part.close();
        if (part.judge.isPresent()) {
            throw new ToolProblem("expected no table after the table \"judge\", found \"" + left.get(0) + "\"");
        }
        String name = name(left.get(0));
        ToolTable.HitPolicy policy = unique ? ToolTable.HitPolicy.UNIQUE : ToolTable.HitPolicy.FIRST;
        part.open = Optional.of(new ToolTable(name, policy, status, ImmutableList.of()));
        lines.putIfAbsent(CompiledTool.place("table", part.key + " " + name), line);
    }

    private void row(int line, String text) {
        ToolTable table = part.open.orElseThrow(
                () -> new ToolProblem("expected a row within \"let\" or \"judge\", found it outside"));
        Statement statement = labelled(text);
        List<String> halves = Splitter.on("=>").trimResults().splitToList(statement.text());
        if (halves.size() != 2 || halves.get(0).isEmpty() || halves.get(1).isEmpty()) {
            throw new ToolProblem("expected CONDITION => VALUE, found \"" + statement.text() + "\"");
        }
        Matcher note = NOTE.matcher(halves.get(1));
        boolean noted = note.matches();
        String other = noted ? note.group(3) : null;
        ToolRow row = new ToolRow(
                halves.get(0),
                noted ? note.group(1).trim() : halves.get(1),
                noted ? Optional.of(status(note.group(2))) : Optional.empty(),
                other == null ? "" : other.trim(),
                statement.label().orElse(LocalizedText.EMPTY));
        lines.putIfAbsent(
                CompiledTool.place(part.key, table.name(), table.rows().size()), line);
        ImmutableList<ToolRow> rows =
                ImmutableList.<ToolRow>builder().addAll(table.rows()).add(row).build();
        part.open = Optional.of(new ToolTable(table.name(), table.policy(), table.status(), rows));
    }

    private void flag(int line, Statement statement) {
        List<String> halves = Splitter.onPattern("\\s+when\\s+").limit(2).splitToList(statement.text());
        if (halves.size() != 2 || part.key.isEmpty()) {
            throw new ToolProblem(
                    "expected, within a domain or overall, \"flag CODE when CONDITION : Dutch | English\", found \""
                            + statement.text() + "\"");
        }
        part.close();
        part.flags.add(new ToolFlag(name(halves.get(0)), halves.get(1), statement.needLabel()));
        lines.putIfAbsent(CompiledTool.place("flag", halves.get(0)), line);
    }

    private static Statement labelled(String text) {
        Matcher matcher = LABEL.matcher(text);
        return matcher.find()
                ? new Statement(
                        text.substring(0, matcher.start()).trim(),
                        Optional.of(localized(text.substring(matcher.end()))))
                : new Statement(text.trim(), Optional.empty());
    }

    private static LocalizedText localized(String text) {
        List<String> halves = Splitter.on('|').trimResults().splitToList(text);
        if (halves.size() != 2 || halves.contains("")) {
            throw new ToolProblem("expected \"Dutch | English\", found \"" + text.trim() + "\"");
        }
        return LocalizedText.of(halves.get(0), halves.get(1));
    }

    private static String only(String text) {
        ImmutableList<String> words = words(text);
        if (words.size() != 1) {
            throw new ToolProblem("expected one name, found " + words);
        }
        return words.get(0);
    }

    private static ImmutableList<String> words(String text) {
        return WORDS.splitToStream(text).map(ToolParser::name).collect(ImmutableList.toImmutableList());
    }

    private static String name(String word) {
        if (!NAME.matcher(word).matches()) {
            throw new ToolProblem(
                    "expected a name of letters, digits, points, dashes and underscores, found \"" + word + "\"");
        }
        return word;
    }

    private static RuleStatus status(String code) {
        return Coded.parse(RuleStatus.class, code)
                .orElseThrow(() -> new ToolProblem("expected a status N, D, L or U, found \"" + code + "\""));
    }
}
