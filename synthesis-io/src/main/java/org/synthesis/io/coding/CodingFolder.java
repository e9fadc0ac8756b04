package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.io.workbook.WorkbookTables;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;

/**
 * Reads a coding folder: a folder with one file per table, or one workbook with one sheet per table.
 *
 * <p>Files are named after their table, {@code findings.csv} or {@code findings.tsv}; encodings, separators and decimal marks are
 * those of {@link CsvTables}; sheets of a workbook are read by {@link WorkbookTables}. Cells: several values are separated by {@code ;}, an empty cell is not known. Tables refer to each
 * other by key. All columns, with what they hold and mean:
 *
 * <ul>
 *   <li><b>questions</b>: {@code question_id}, {@code parent_id}, {@code order}, {@code kind} (main, sub), {@code text_nl},
 *       {@code text_en}, {@code products}.
 *   <li><b>sources</b>: {@code source_id}, {@code type}, {@code authors} (Family, Initials; ...), {@code year}, {@code title},
 *       {@code container}, {@code details}, {@code publisher}, {@code doi}, {@code language}, {@code country_scope},
 *       {@code design}, {@code k_studies}, {@code k_effects}, {@code n_participants}, {@code peer_reviewed},
 *       {@code grey_literature} (yes, no), {@code topic_tags}, {@code citation_certainty}, {@code read_basis}, {@code note}.
 *   <li><b>factors</b>: {@code factor_id}, {@code label_nl}, {@code label_en}, {@code level}, {@code role},
 *       {@code aggregate}, {@code malleable}, {@code definition_nl}, {@code definition_en}, {@code tags}.
 *   <li><b>interventions</b>: {@code intervention_id}, {@code label_nl}, {@code label_en}, {@code level}, {@code type},
 *       {@code definition_nl}, {@code definition_en}.
 *   <li><b>findings</b>: {@code finding_id}, {@code source_id}, {@code question_id}, {@code subject_kind}, {@code subject_id},
 *       {@code subject_pole}, {@code outcome}, {@code outcome_label}, {@code outcome_polarity}, {@code subgroup}, {@code unit},
 *       {@code direction_reported} (for the pole the source speaks of), {@code direction_harmonised} (turned to the named
 *       subject), {@code direction_certainty}, {@code metric}, {@code estimate} (as published, sign included), {@code ci_low},
 *       {@code ci_high}, {@code ci_level}, {@code se} (analysis scale), {@code se_basis}, {@code range_low},
 *       {@code range_high}, {@code value_a}, {@code value_b}, {@code k_studies}, {@code k_effects}, {@code n_participants},
 *       {@code p_value}, {@code estimate_certainty}, {@code verified_in}, {@code directness}, {@code dutch_evidence},
 *       {@code appraisal_scheme}, {@code appraisal}, {@code appraisal_reason}, {@code statement_nl}, {@code statement_en},
 *       {@code note}. A finding is quantitative when it has a measure, is pooled, or its source has a quantitative design.
 *   <li><b>insights</b>: {@code insight_id}, {@code question_id}, {@code level}, {@code kind}, {@code sourced},
 *       {@code source_ids}, {@code label_nl}, {@code label_en}, {@code statement_nl}, {@code statement_en}, {@code actor},
 *       {@code cerqual_methodological_limitations}, {@code cerqual_coherence}, {@code cerqual_adequacy},
 *       {@code cerqual_relevance}, {@code confidence}, {@code note}.
 *   <li><b>gaps</b>: {@code gap_id}, {@code question_id}, {@code level}, {@code gap_type}, {@code basis_kind}, {@code basis},
 *       {@code title_nl}, {@code title_en}, {@code description_nl}, {@code description_en}, {@code advice_nl},
 *       {@code advice_en}, {@code priority}.
 *   <li><b>recommendations</b>: {@code recommendation_id}, {@code addressee}, {@code question_id}, {@code level},
 *       {@code action_nl}, {@code action_en}, {@code finding_ids}, {@code counter_finding_ids}, {@code insight_ids},
 *       {@code gap_ids}, {@code target_factor_ids}, {@code condition} ({@code always}, {@code field=value},
 *       {@code field!=value}, {@code field in a,b}, {@code field>=number}, {@code field<=number}, {@code field present}),
 *       {@code contraindication}
 *       ({@code field=value: first R02} or {@code none}), {@code strength}, {@code illustrative}.
 *   <li><b>municipalities</b>: {@code municipality_id}, {@code name}, {@code fictitious}, {@code main_signals} (factors),
 *       {@code existing_interventions}, {@code note}; the fields of the profile {@code population_class},
 *       {@code urbanity_class}, {@code region_type}, {@code programme}, {@code vulnerable_neighbourhoods}, {@code close_knit},
 *       {@code contact}, {@code trust_level}, {@code key_person_network}, {@code youth_work}, {@code domain_coordination},
 *       {@code awareness_programmes}, {@code multi_problem_families}, {@code local_data}, {@code capacity_fte_class}; every other
 *       column is one more field.
 *   <li><b>primary_effects</b> (optional): {@code dataset_id}, {@code source_id}, {@code row_no}, {@code cluster_id},
 *       {@code study_label}, {@code metric} (one per data set), {@code yi} and {@code vi} (analysis scale), {@code t_event},
 *       {@code t_nonevent}, {@code c_event}, {@code c_nonevent}; the attributes {@code effect_no}, {@code mean_age},
 *       {@code mean_age_followup}, {@code male_fraction}, {@code sessions_per_week} (numbers), {@code published},
 *       {@code outcome_type}, {@code design}, {@code setting}, {@code age_group}, {@code evaluator_independence},
 *       {@code implementation_quality}; every other column is one more attribute.
 *   <li><b>outcomes</b> (optional): {@code outcome_id}, {@code label_nl}, {@code label_en}, {@code polarity}, {@code family}.
 *   <li><b>studies</b> (optional): {@code study_id}, {@code label_nl}, {@code label_en}, {@code source_ids}.
 *   <li><b>codings</b> (optional): {@code finding_id}, {@code coder}, {@code field}, {@code value}, {@code reason}.
 *   <li><b>appraisals</b> (optional): {@code finding_id}, {@code tool}, {@code coder}, {@code item}, {@code answer},
 *       {@code reason}: what one coder answered to one item of an appraisal tool, once. The item is one of the tool, such as
 *       {@code 2.1}, or a domain such as {@code D2} when only its judgement is known; the answer is one the tool allows.
 *   <li><b>settlements</b> (optional): {@code key} (of a factor, intervention, finding or insight), {@code aspect}
 *       ({@code certainty}, {@code start} or a domain such as {@code imprecision} of a factor or intervention; {@code limitation},
 *       or tool and domain as in {@code rob2-assignment/D2}, of a finding; {@code confidence} of an insight), {@code value}, {@code assessor}, {@code date} (year-month-day), {@code rationale}: what people decided, once for each
 *       key and aspect, to stand beside what a rule proposes.
 *   <li><b>context_conditions</b> (optional): {@code recommendation_id}, {@code role} (prerequisite, moderator, adapter),
 *       {@code condition} (as above without {@code always}), {@code scale} ({@code nominal}, {@code low<mixed<high} or
 *       {@code 0..6}; for a moderator only), {@code weight}, {@code text_nl}, {@code text_en}, {@code evidence_ids}: what a
 *       recommendation asks of a place it is meant for.
 *   <li><b>transfer</b> (optional): {@code recommendation_id}, {@code group}, {@code concern} (none, minor, moderate, serious),
 *       {@code explanation_nl}, {@code explanation_en}: whether its evidence holds here, once for each group. As long as a group is
 *       not judged no recommendation is said to fit.
 *   <li><b>implementation</b> (optional): {@code recommendation_id}, {@code first_step_nl}, {@code first_step_en}, {@code owner},
 *       {@code indicator_nl}, {@code indicator_en}, {@code core_functions_nl}, {@code core_functions_en},
 *       {@code adaptable_forms_nl}, {@code adaptable_forms_en}: how to begin, once for each recommendation.
 *   <li><b>concepts</b> (optional): {@code scheme}, {@code code}, {@code label_nl}, {@code label_en}, {@code definition_nl},
 *       {@code definition_en}; scheme {@code term} is the glossary.
 *   <li><b>terms</b> (optional): {@code key} of a factor, intervention or outcome, {@code sentence_nl}, {@code number_nl}
 *       (singular, plural), {@code sentence_en}, {@code number_en}: how its name stands in the middle of a sentence, with its
 *       article where it takes one. What has no row is named by its label, as if singular.
 *   <li><b>protocol</b> (optional): {@code setting}, {@code value_nl}, {@code value_en}. A setting {@code threshold.CODE} sets a
 *       number that rules compare with, written as the numbers in its file are; see
 *       {@link org.synthesis.model.judgement.Threshold}. The setting {@code draft_tools} names the draft appraisal tools whose
 *       answers are judged. The setting {@code search_date} is when was last searched, as year-month-day.
 *   <li><b>expiry</b> (optional): {@code recommendation_id}, {@code expires} (year-month-day): until when a recommendation holds
 *       unless it is looked at again.
 * </ul>
 *
 * <p>A folder {@code tools} in it may hold appraisal tools of the team's own, files {@code *.tool} of at most a megabyte in UTF-8.
 *
 * <p>{@link CodingSchema#describe()} prints the same with the kind and the allowed words of every column. Other files in the
 * folder are named in a note and not read; folders inside it, such as {@code tools} for appraisal tools of one's own, are left
 * alone.
 */
public final class CodingFolder {
    private static final String TOOLS = "tools";
    private static final long LARGEST_TOOL = 1_000_000;

    private CodingFolder() {}

    /**
     * {@return the evidence base of a folder or workbook, with a diagnostic for everything that is not in it}
     *
     * @param input a folder, or an {@code .xlsx} file
     * @throws NoSuchFileException when there is nothing at the path
     * @throws IOException when a file cannot be read
     */
    public static Imported<EvidenceBase> read(Path input) throws IOException {
        Imported<ImmutableList<RawTable>> tables = tables(input);
        Imported<EvidenceBase> evidence = CodingReader.read(tables.value());
        Imported<ImmutableMap<String, String>> tools = toolFiles(input.resolve(TOOLS));
        return new Imported<>(
                evidence.value().toBuilder().toolFiles(tools.value()).build(),
                ImmutableList.<Diagnostic>builder()
                        .addAll(tables.diagnostics())
                        .addAll(evidence.diagnostics())
                        .addAll(tools.diagnostics())
                        .build());
    }

    /** Appraisal tools of the team's own, as they stand; what is wrong inside them is told when they are used. */
    private static Imported<ImmutableMap<String, String>> toolFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Imported<>(ImmutableMap.of(), ImmutableList.of());
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        for (Path file : files) {
            String name = TOOLS + "/" + file.getFileName();
            if (!hasEnding(name, ".tool")) {
                diagnostics.add(Diagnostic.note(
                        "unknown-file",
                        SourceLocation.ofFile(name),
                        "not the file of an appraisal tool; not read",
                        ""));
            } else if (Files.size(file) > LARGEST_TOOL) {
                diagnostics.add(Diagnostic.error(
                        "too-large",
                        SourceLocation.ofFile(name),
                        "expected at most " + LARGEST_TOOL + " bytes, found " + Files.size(file) + "; not read",
                        ""));
            } else {
                texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return new Imported<>(texts.buildOrThrow(), diagnostics.build());
    }

    /**
     * {@return the tables of a folder or workbook as they stand}
     *
     * @throws IOException when a file cannot be read
     */
    public static Imported<ImmutableList<RawTable>> tables(Path input) throws IOException {
        if (!Files.exists(input)) {
            throw new NoSuchFileException(input.toString(), null, "expected a coding folder or a workbook");
        }
        if (!Files.isDirectory(input)) {
            return workbook(input);
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(input)) {
            files = entries.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
        List<RawTable> tables = new ArrayList<>();
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            boolean known = isTable(name);
            if (hasEnding(name, ".csv") || hasEnding(name, ".tsv") || known && hasEnding(name, ".txt")) {
                Imported<RawTable> table = CsvTables.read(file);
                if (known) {
                    diagnostics.addAll(table.diagnostics());
                }
                tables.add(table.value());
            } else {
                diagnostics.add(Diagnostic.note(
                        "unknown-file", SourceLocation.ofFile(name), "not a table of the coding folder; not read", ""));
            }
        }
        return new Imported<>(ImmutableList.copyOf(tables), diagnostics.build());
    }

    /** Whether a file is named after a table; what is wrong inside any other file is of no interest. */
    private static boolean isTable(String file) {
        return CodingSchema.standard()
                .table(MoreFiles.getNameWithoutExtension(Path.of(file)))
                .isPresent();
    }

    private static Imported<ImmutableList<RawTable>> workbook(Path input) throws IOException {
        String name = String.valueOf(input.getFileName());
        if (hasEnding(name, ".xlsx") && Files.isRegularFile(input)) {
            return WorkbookTables.read(input);
        }
        return new Imported<>(
                ImmutableList.of(),
                ImmutableList.of(Diagnostic.error(
                        "not-a-coding-folder",
                        SourceLocation.ofFile(name),
                        "expected a coding folder or an .xlsx workbook; found another file",
                        hasEnding(name, ".csv") || hasEnding(name, ".tsv")
                                ? "name the folder the file is in"
                                : "save it as .xlsx")));
    }

    private static boolean hasEnding(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
