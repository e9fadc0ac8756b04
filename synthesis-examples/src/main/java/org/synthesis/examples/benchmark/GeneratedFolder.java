package org.synthesis.examples.benchmark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.synthesis.io.csv.CsvText;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.source.SourceKind;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Coded;

/**
 * An invented coding folder of any size: every reference leads somewhere, numbers fit their intervals, directions fit their signs.
 *
 * <p>The same seed and sizes give the same bytes. Nothing in it is real, and it says so in every title.
 */
public final class GeneratedFolder {
    private static final int FACTORS = 40;
    private static final int INTERVENTIONS = 30;
    private static final int INSIGHTS = 40;
    private static final int PLACES = 20;
    private static final int EFFECTS = 200;
    private static final int CLUSTERS = 60;
    private static final double NORMAL_975 = 1.959964;
    private static final ImmutableList<String> LEVELS =
            ImmutableList.of("family", "community", "individual", "peer", "school", "society");
    private static final ImmutableList<String> OUTCOMES =
            ImmutableList.of("organised-crime", "general-delinquency", "recidivism", "violence", "gang", "antisocial");
    private static final ImmutableList<String> APPRAISALS = ImmutableList.of("high", "moderate", "low", "very-low");

    private final long seed;
    private final int findings;
    private final int sources;

    private GeneratedFolder(long seed, int findings, int sources) {
        this.seed = seed;
        this.findings = findings;
        this.sources = sources;
    }

    /** {@return a folder with a number of findings and sources, drawn from a seed} */
    public static GeneratedFolder of(long seed, int findings, int sources) {
        if (findings < 1 || sources < 1) {
            throw new IllegalArgumentException(
                    "expected at least one finding and one source, got " + findings + " and " + sources);
        }
        return new GeneratedFolder(seed, findings, sources);
    }

    /**
     * Writes the tables to a folder, which is made when it is not there.
     *
     * @throws IOException when a file cannot be written
     */
    public void write(Path folder) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(folder);
        write(folder, "questions", "question_id,parent_id,order,kind,text_nl,text_en,products", questions());
        write(
                folder,
                "sources",
                "source_id,type,authors,year,title,container,doi,language,country_scope,design,k_studies,n_participants,"
                        + "peer_reviewed,grey_literature,topic_tags,citation_certainty,read_basis",
                sources(random));
        write(
                folder,
                "factors",
                "factor_id,label_nl,label_en,level,role,aggregate,malleable,definition_nl,definition_en",
                factors(random));
        write(
                folder,
                "interventions",
                "intervention_id,label_nl,label_en,level,type,definition_nl,definition_en",
                interventions());
        write(
                folder,
                "findings",
                "finding_id,source_id,question_id,subject_kind,subject_id,subject_pole,outcome,outcome_polarity,unit,"
                        + "direction_reported,direction_harmonised,direction_certainty,metric,estimate,ci_low,ci_high,"
                        + "ci_level,se_basis,k_studies,estimate_certainty,verified_in,directness,dutch_evidence,"
                        + "appraisal_scheme,appraisal,appraisal_reason,statement_nl,statement_en",
                findings(random));
        write(
                folder,
                "insights",
                "insight_id,question_id,level,kind,sourced,source_ids,label_nl,label_en,statement_nl,statement_en,actor,"
                        + "cerqual_methodological_limitations,cerqual_coherence,cerqual_adequacy,cerqual_relevance,"
                        + "confidence",
                insights(random));
        write(
                folder,
                "gaps",
                "gap_id,question_id,level,gap_type,basis_kind,basis,title_nl,title_en,advice_nl,advice_en,priority",
                gaps());
        write(
                folder,
                "recommendations",
                "recommendation_id,addressee,question_id,level,action_nl,action_en,finding_ids,insight_ids,gap_ids,"
                        + "condition,contraindication,strength,illustrative",
                recommendations(random));
        write(
                folder,
                "municipalities",
                "municipality_id,name,fictitious,contact,trust_level,main_signals,existing_interventions",
                municipalities(random));
        write(
                folder,
                "primary_effects",
                "dataset_id,source_id,row_no,cluster_id,study_label,metric,yi,vi",
                primaryEffects(random));
    }

    private static void write(Path folder, String table, String header, List<List<String>> rows) throws IOException {
        Files.writeString(
                folder.resolve(table + ".csv"), CsvText.of(Splitter.on(',').splitToList(header), rows));
    }

    private static List<List<String>> questions() {
        return List.of(
                List.of("Q0", "", "0", "main", "Wat weten wij?", "What do we know?", ""),
                List.of("Q1", "Q0", "1", "sub", "Welke factoren?", "Which factors?", ""),
                List.of("Q2", "Q0", "2", "sub", "Welke samenwerking?", "Which cooperation?", ""),
                List.of("Q3", "Q0", "3", "sub", "Welke aanpak?", "Which interventions?", ""));
    }

    private List<List<String>> sources(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= sources; i++) {
            String family = pick(random, ImmutableList.of("Jansen", "Lösel", "Deković", "Odér", "de Vries", "Smith"));
            rows.add(List.of(
                    source(i),
                    pick(random, SourceKind.values()),
                    family + ", A. B.; Bakker, C.",
                    Integer.toString(1995 + random.nextInt(30)),
                    "Invented study " + i + " on young people and crime",
                    "Journal of Invented Results",
                    "10.5555/invented." + i,
                    "en",
                    random.nextInt(5) == 0 ? "Netherlands" : "USA",
                    pick(random, StudyDesign.values()),
                    Integer.toString(1 + random.nextInt(60)),
                    Integer.toString(50 + random.nextInt(20000)),
                    "yes",
                    "no",
                    "invented",
                    "verified",
                    "invented"));
        }
        return rows;
    }

    private static List<List<String>> factors(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= FACTORS; i++) {
            rows.add(List.of(
                    factor(i),
                    "Verzonnen factor " + i,
                    "Invented factor " + i,
                    LEVELS.get(i % LEVELS.size()),
                    pick(random, ImmutableList.of("risk", "protective", "both")),
                    "no",
                    "partly",
                    "Verzonnen.",
                    "Invented."));
        }
        return rows;
    }

    private static List<List<String>> interventions() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= INTERVENTIONS; i++) {
            rows.add(List.of(
                    intervention(i),
                    "Verzonnen aanpak " + i,
                    "Invented intervention " + i,
                    LEVELS.get(i % LEVELS.size()),
                    "prevention-programme",
                    "Verzonnen.",
                    "Invented."));
        }
        return rows;
    }

    private List<List<String>> findings(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= findings; i++) {
            boolean factor = random.nextInt(100) < 60;
            boolean opposite = random.nextInt(10) == 0;
            double effect = 0.15 + 0.2 * random.nextGaussian();
            double error = 0.04 + 0.1 * random.nextDouble();
            boolean clear = Math.abs(effect) > NORMAL_975 * error;
            String reported = !clear ? "no-association" : effect > 0 == factor ? "harm-up" : "harm-down";
            String turned = !opposite || !clear ? reported : reported.equals("harm-up") ? "harm-down" : "harm-up";
            boolean ratio = random.nextInt(3) == 0;
            String verified = random.nextInt(20) == 0 ? "from-memory" : "verified";
            String subject =
                    factor ? factor(1 + random.nextInt(FACTORS)) : intervention(1 + random.nextInt(INTERVENTIONS));
            rows.add(List.of(
                    finding(i),
                    source(1 + random.nextInt(sources)),
                    factor ? "Q1" : random.nextInt(3) == 0 ? "Q2" : "Q3",
                    factor ? "factor" : "intervention",
                    subject,
                    opposite ? "opposite" : "same",
                    pick(random, OUTCOMES),
                    "higher-is-worse",
                    pick(random, ImmutableList.of(ReportingUnit.POOLED.code(), ReportingUnit.PRIMARY.code())),
                    reported,
                    turned,
                    random.nextInt(12) == 0 ? "inferred" : "verified",
                    ratio ? "OR" : "d",
                    number(effect, ratio),
                    number(effect - NORMAL_975 * error, ratio),
                    number(effect + NORMAL_975 * error, ratio),
                    "0.95",
                    "none",
                    Integer.toString(1 + random.nextInt(40)),
                    verified,
                    verified.equals("verified") ? "abstract" : "",
                    pick(random, Directness.values()),
                    random.nextInt(5) == 0 ? "yes" : "no",
                    "invented-4level",
                    pick(random, APPRAISALS),
                    "invented",
                    "Verzonnen bevinding " + i + " over " + subject + ".",
                    "Invented finding " + i + " on " + subject + "."));
        }
        return rows;
    }

    private List<List<String>> insights(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= INSIGHTS; i++) {
            rows.add(List.of(
                    "IN" + i,
                    "Q2",
                    LEVELS.get(i % LEVELS.size()),
                    "practice",
                    "sourced",
                    source(1 + random.nextInt(sources)),
                    "Verzonnen inzicht " + i,
                    "Invented insight " + i,
                    "Verzonnen inzicht " + i + ".",
                    "Invented insight " + i + ".",
                    "municipality",
                    "minor",
                    "none",
                    "moderate",
                    "minor",
                    pick(random, APPRAISALS)));
        }
        return rows;
    }

    private List<List<String>> gaps() {
        return List.of(
                gap("G1", "no-studies", "findings where question=Q2 and outcome=organised-crime", "high"),
                gap("G2", "conflicting", factor(1) + ";" + intervention(1), "medium"),
                gap("G3", "transfer", "findings where source country is not the Netherlands", "high"),
                gap("G4", "measurement", "share of findings with directness=direct", "low"));
    }

    private static List<String> gap(String key, String type, String basis, String priority) {
        return List.of(
                key,
                "Q1",
                "all",
                type,
                "computed-from-corpus",
                basis,
                "Verzonnen lacune " + key,
                "Invented gap " + key,
                "Onderzoek dit.",
                "Study this.",
                priority);
    }

    private List<List<String>> recommendations(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            rows.add(List.of(
                    "R" + i,
                    i > 14 ? "research" : "municipality",
                    "Q" + (1 + i % 3),
                    LEVELS.get(i % LEVELS.size()),
                    "Doe verzonnen actie " + i + ".",
                    "Take invented action " + i + ".",
                    finding(1 + random.nextInt(findings)) + ";" + finding(1 + random.nextInt(findings)),
                    "IN" + (1 + random.nextInt(INSIGHTS)),
                    "G" + (1 + random.nextInt(4)),
                    i % 3 == 0 ? "always" : i % 3 == 1 ? "contact in none,incidental" : "trust_level=low",
                    i == 2 ? "trust_level=low: first R5" : "none",
                    pick(random, ImmutableList.of("strong", "conditional", "exploratory")),
                    "yes"));
        }
        return rows;
    }

    private static List<List<String>> municipalities(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= PLACES; i++) {
            rows.add(List.of(
                    "GM-" + i,
                    "Verzonnen gemeente " + i,
                    "yes",
                    pick(random, ImmutableList.of("none", "incidental", "structural")),
                    pick(random, ImmutableList.of("low", "mixed", "high")),
                    factor(1 + random.nextInt(FACTORS)),
                    intervention(1 + random.nextInt(INTERVENTIONS))));
        }
        return rows;
    }

    private List<List<String>> primaryEffects(Random random) {
        List<List<String>> rows = new ArrayList<>();
        double[] between = random.doubles(CLUSTERS, -0.3, 0.3).toArray();
        for (int i = 1; i <= EFFECTS; i++) {
            int cluster = i % CLUSTERS;
            double variance = 0.01 + 0.05 * random.nextDouble();
            double effect = 0.2 + between[cluster] + Math.sqrt(variance) * random.nextGaussian();
            rows.add(List.of(
                    "invented",
                    source(1),
                    Integer.toString(i),
                    Integer.toString(cluster + 1),
                    "Invented " + (cluster + 1),
                    "d",
                    decimal(effect, 6),
                    decimal(variance, 6)));
        }
        return rows;
    }

    private static String source(int i) {
        return "S-INVENTED" + i;
    }

    private static String finding(int i) {
        return "FN" + i;
    }

    private static String factor(int i) {
        return "F" + i;
    }

    private static String intervention(int i) {
        return "I" + i;
    }

    private static String number(double effect, boolean ratio) {
        return decimal(ratio ? Math.exp(effect) : effect, 3);
    }

    private static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String pick(Random random, Coded[] constants) {
        return constants[random.nextInt(constants.length)].code();
    }
}
