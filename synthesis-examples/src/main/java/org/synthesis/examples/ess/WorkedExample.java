package org.synthesis.examples.ess;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.coding.CodingReader;
import org.synthesis.io.json.JsonException;
import org.synthesis.io.output.ResultFolder;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Severity;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.Priority;
import org.synthesis.script.Synthesis;

/**
 * Reads a coding folder and writes everything that follows from it.
 *
 * <p>Without arguments it does so for the worked example that ships with it. With {@code FOLDER OUT} it does the same for any
 * coding folder or workbook; {@code --since OLD/conclusions.json} adds what changed since an earlier run. The exit status is 1 only
 * when nothing could be concluded, and 2 when the arguments make no sense.
 */
public final class WorkedExample {
    private static final String USAGE = "usage: [FOLDER OUT [--since OLD/conclusions.json]]";
    private static final int SHOWN = 40;

    private WorkedExample() {}

    /** Runs the program; see the class. */
    public static void main(String[] args) {
        int status = run(args, System.out);
        System.out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** {@return the exit status of the program with these arguments, which prints to a stream} */
    static int run(String[] args, PrintStream out) {
        List<String> plain = new ArrayList<>();
        Optional<Path> since = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--since") && i + 1 < args.length) {
                since = Optional.of(Path.of(args[++i]));
            } else if (args[i].startsWith("--")) {
                out.println("unknown option " + args[i] + "; " + USAGE);
                return 2;
            } else {
                plain.add(args[i]);
            }
        }
        if (plain.size() != 0 && plain.size() != 2) {
            out.println(USAGE);
            return 2;
        }
        try {
            Path folder = plain.isEmpty() ? exampleFolder() : Path.of(plain.get(0));
            Path target = plain.isEmpty() ? defaultTarget() : Path.of(plain.get(1));
            return conclude(folder, target, since, out);
        } catch (IOException e) {
            out.println("cannot read or write: " + e.getMessage());
            return 1;
        } catch (UncheckedIOException e) {
            out.println("cannot read or write: " + Throwables.getRootCause(e).getMessage());
            return 1;
        } catch (JsonException e) {
            out.println("cannot read " + since.map(Path::toString).orElse("") + ": " + e.getMessage());
            return 1;
        }
    }

    /** {@return the coding folder of the worked example} */
    public static Path exampleFolder() throws IOException {
        URL findings = WorkedExample.class.getResource("data/findings.csv");
        if (findings == null) {
            throw new IOException("the data of the worked example is missing");
        }
        try {
            URI location = findings.toURI();
            return Path.of(location).resolve("..").normalize();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Path defaultTarget() {
        return Path.of(System.getProperty("synthesis.examples.target", "target"), "ess");
    }

    private static int conclude(Path folder, Path target, Optional<Path> since, PrintStream out) throws IOException {
        if (!Files.exists(folder)) {
            out.println("there is no coding folder or workbook at " + folder);
            return 1;
        }
        Synthesis synthesis = Synthesis.open(folder);
        if (synthesis.isEmpty()) {
            printDiagnostics(synthesis.diagnosticList(), Integer.MAX_VALUE, out);
            out.println("Nothing could be concluded from " + folder
                    + ": there is no finding, gap or recommendation to start from. Nothing was written.");
            return 1;
        }
        ResultFolder results = synthesis.results().withThresholdFlips(synthesis.thresholdFlipList());
        Optional<ImmutableList<Change>> changes = since.map(synthesis::changeListSince);
        if (changes.isPresent()) {
            results = results.withChanges(changes.get());
        }
        results.write(target);
        printSummary(synthesis, out);
        changes.ifPresent(list -> printChanges(list, out));
        printDiagnostics(synthesis.diagnosticList(), SHOWN, out);
        out.println();
        out.println("Results in " + target);
        out.println("  report.nl.html, report.en.html   the report in Dutch and English");
        out.println("  municipalities/                  one page for each municipality");
        out.println("  tables/, plots/                  every table as CSV, every plot as SVG");
        out.println(
                "  evidence-base.json, conclusions.json, manifest.json" + (changes.isPresent() ? ", changes.csv" : ""));
        return 0;
    }

    private static void printSummary(Synthesis synthesis, PrintStream out) {
        Conclusions conclusions = synthesis.conclusions();
        out.println(
                synthesis.evidence().protocol().title().isEmpty()
                        ? "Synthesis"
                        : synthesis.evidence().protocol().title().en());
        out.println();
        out.println(synthesis.toString().lines().limit(2).collect(java.util.stream.Collectors.joining("\n")));
        out.println();
        print(
                out,
                "May do harm",
                conclusions.subjects().stream()
                        .filter(SubjectConclusion::mayHarm)
                        .toList());
        print(
                out,
                "Findings conflict",
                conclusions.subjects().stream()
                        .filter(subject -> subject.verdict() == Verdict.CONFLICTING)
                        .toList());
        conclusions
                .datasets()
                .forEach(dataset -> out.println("Pooled " + dataset.key() + ": "
                        + dataset.result().summary().lines().findFirst().orElse("")));
        long open = conclusions.gaps().stream()
                .filter(gap -> gap.status() != GapStatus.CLOSED)
                .count();
        long high = synthesis.evidence().gaps().stream()
                .filter(gap -> gap.priority() == Priority.HIGH)
                .count();
        out.println("Gaps: " + open + " open or stated, " + high + " of high priority");
        long ungrounded = conclusions.recommendations().stream()
                .filter(advice -> advice.grounding() == org.synthesis.model.conclusion.Grounding.UNGROUNDED)
                .count();
        out.println("Recommendations: " + conclusions.recommendations().size() + ", without grounds: " + ungrounded);
        long incomplete = conclusions.localAdvice().stream()
                .filter(advice -> !advice.profileComplete())
                .count();
        out.println("Advice for " + conclusions.localAdvice().size() + " municipalities, incomplete profiles: "
                + incomplete);
    }

    private static void print(PrintStream out, String heading, List<SubjectConclusion> subjects) {
        if (!subjects.isEmpty()) {
            out.println(heading + ":");
            subjects.forEach(subject ->
                    out.println("  " + subject.key() + " " + subject.statement().en()));
        }
    }

    private static void printChanges(List<Change> changes, PrintStream out) {
        out.println();
        out.println("Conclusions that changed since the earlier run: " + changes.size()
                + (changes.isEmpty()
                        ? " (verdicts, certainty, grounds, gaps and advice are compared, not counts)"
                        : ""));
        changes.forEach(change -> out.println("  " + change.key() + " " + change.field() + ": "
                + (change.before().isEmpty() ? "-" : change.before()) + " -> "
                + (change.after().isEmpty() ? "-" : change.after())
                + (change.causes().isEmpty() ? "" : ", because of " + String.join(", ", change.causes()))));
    }

    private static void printDiagnostics(List<Diagnostic> diagnostics, int most, PrintStream out) {
        out.println();
        out.println("Reading and concluding: " + count(diagnostics, Severity.ERROR) + " errors, "
                + count(diagnostics, Severity.WARNING) + " warnings, " + count(diagnostics, Severity.NOTE) + " notes");
        List<Diagnostic> worst = CodingReader.worstFirst(diagnostics);
        int shown = Math.min(most, worst.size());
        worst.stream().limit(shown).forEach(diagnostic -> out.println("  " + diagnostic));
        if (worst.size() > shown) {
            out.println("  ... and " + (worst.size() - shown) + " more in tables/diagnostics.csv");
        }
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
