package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.synthesis.io.json.ConclusionsJson;
import org.synthesis.io.json.EvidenceBaseJson;
import org.synthesis.io.json.JsonException;
import org.synthesis.io.json.Manifest;
import org.synthesis.io.plot.ForestPlot;
import org.synthesis.io.plot.GapMapPlot;
import org.synthesis.io.report.HtmlReport;
import org.synthesis.io.report.MunicipalitySheet;
import org.synthesis.io.text.AtomicFile;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Severity;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * Everything a run leaves behind, as files by path.
 *
 * <p>{@code report.nl.html}, {@code report.en.html}, {@code municipalities/<id>.nl.html}, {@code plots/*.svg}, {@code tables/*.csv},
 * {@code evidence-base.json}, {@code conclusions.json}, {@code manifest.json}; with an earlier run also {@code changes.csv}; with other thresholds tried also
 * {@code tables/threshold-sensitivity.csv}. The same
 * evidence gives the same bytes.
 */
public final class ResultFolder {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final ImmutableList<Diagnostic> diagnostics;
    private final Optional<ImmutableList<Change>> changes;
    private final Optional<ThresholdFlips> flips;

    private ResultFolder(
            EvidenceBase evidence,
            Conclusions conclusions,
            ImmutableList<Diagnostic> diagnostics,
            Optional<ImmutableList<Change>> changes,
            Optional<ThresholdFlips> flips) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.diagnostics = diagnostics;
        this.changes = changes;
        this.flips = flips;
    }

    /** {@return the results of an evidence base, its conclusions and what reading it had to say; what concluding had to say is added} */
    public static ResultFolder of(EvidenceBase evidence, Conclusions conclusions, List<Diagnostic> diagnostics) {
        ImmutableSet<Diagnostic> all = ImmutableSet.<Diagnostic>builder()
                .addAll(diagnostics)
                .addAll(conclusions.diagnostics())
                .build();
        return new ResultFolder(evidence, conclusions, all.asList(), Optional.empty(), Optional.empty());
    }

    /** {@return the same with what changed since an earlier run} */
    public ResultFolder withChanges(List<Change> since) {
        return new ResultFolder(evidence, conclusions, diagnostics, Optional.of(ImmutableList.copyOf(since)), flips);
    }

    /** {@return the same with what other thresholds would change} */
    public ResultFolder withThresholdFlips(ThresholdFlips tried) {
        return new ResultFolder(evidence, conclusions, diagnostics, changes, Optional.of(tried));
    }

    /** {@return version of this library} */
    public static String libraryVersion() {
        Properties properties = new Properties();
        try (InputStream stream = ResultFolder.class.getResourceAsStream("/org/synthesis/io/version.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /** {@return every file by its path inside the folder} */
    public ImmutableSortedMap<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Language language : Language.values()) {
            HtmlReport plain = HtmlReport.of(evidence, conclusions, language);
            HtmlReport report = flips.map(plain::withThresholdFlips).orElse(plain);
            files.put(
                    "report." + language.code() + ".html",
                    changes.map(report::withChanges).orElse(report).toHtml());
        }
        evidence.municipalities()
                .forEach(place -> files.put(
                        "municipalities/" + fileName(place.id().value()) + ".nl.html",
                        MunicipalitySheet.of(evidence, conclusions, place.id(), Language.NL)
                                .toHtml()));
        conclusions
                .datasets()
                .forEach(dataset -> files.put(
                        "plots/forest-" + fileName(dataset.key()) + ".svg",
                        ForestPlot.of(dataset.result(), title(dataset), Language.NL)
                                .toSvg()));
        for (GapMap map : conclusions.gapMaps()) {
            files.put(
                    "plots/gap-map-" + map.name() + ".svg",
                    GapMapPlot.of(evidence, map, Language.NL).toSvg());
        }
        ResultTables.of(evidence, conclusions).forEach((name, table) -> files.put("tables/" + name, table));
        files.put("tables/diagnostics.csv", ResultTables.diagnostics(diagnostics));
        flips.ifPresent(tried -> files.put(
                "tables/threshold-sensitivity.csv",
                ThresholdTable.of(evidence.protocol().thresholds(), tried)));
        changes.ifPresent(list -> files.put("changes.csv", ResultTables.changes(list)));
        files.put("evidence-base.json", EvidenceBaseJson.write(evidence));
        files.put("conclusions.json", ConclusionsJson.write(conclusions));
        files.put("manifest.json", manifest(files).toJson());
        return ImmutableSortedMap.copyOf(files);
    }

    /**
     * Writes every file below a folder, each whole or not at all. Files that an earlier run wrote, as its manifest says, and this
     * one does not, are deleted, so that no sheet of an earlier run is taken for one of this; all others are left alone.
     *
     * @throws IOException when a file cannot be written
     */
    public void write(Path folder) throws IOException {
        ImmutableSortedMap<String, String> files = files();
        Path root = folder.normalize();
        for (String stale : earlierFiles(root)) {
            Path file = root.resolve(stale).normalize();
            if (!files.containsKey(stale) && file.startsWith(root)) {
                Files.deleteIfExists(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey()).normalize();
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, file.getValue());
        }
    }

    /** The files an earlier run wrote; none when there is no manifest, or one that is not ours. */
    private static ImmutableSet<String> earlierFiles(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            return ImmutableSet.of();
        }
        try {
            return Manifest.read(manifest).files().keySet();
        } catch (JsonException notOurs) {
            return ImmutableSet.of();
        }
    }

    private LocalizedText title(DatasetConclusion dataset) {
        Source source = evidence.sourcesById().get(dataset.source());
        return source == null
                ? LocalizedText.same(dataset.key())
                : LocalizedText.of(source.shortCitation(Language.NL), source.shortCitation(Language.EN));
    }

    private Manifest manifest(Map<String, String> files) {
        ImmutableMap<String, Integer> severities = Arrays.stream(Severity.values())
                .collect(ImmutableMap.toImmutableMap(
                        severity -> severity.name().toLowerCase(Locale.ROOT), severity -> (int) diagnostics.stream()
                                .filter(diagnostic -> diagnostic.severity() == severity)
                                .count()));
        ImmutableMap<String, String> hashes = files.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        file -> Hashing.sha256()
                                .hashString(file.getValue(), StandardCharsets.UTF_8)
                                .toString()));
        return new Manifest(
                libraryVersion(),
                evidence.protocol().version(),
                conclusions.input(),
                conclusions.counts(),
                severities,
                hashes);
    }

    /** Keys may hold a colon, which some file systems refuse. */
    private static String fileName(String key) {
        return key.replace(':', '_');
    }
}
