package org.synthesis.scoring.conformance;

import java.util.Map;
import java.util.function.BiFunction;
import org.synthesis.scoring.data.DataTable;

/** Which part of the project answers which kind of analysis. */
final class Kinds {
    private static final Map<String, BiFunction<DataTable, Words, Map<String, Object>>> KINDS = Map.ofEntries(
            Map.entry("effect-size", EffectSizeCases::effects),
            Map.entry("effect-size-summary", EffectSizeCases::summary),
            Map.entry("transformation", TransformationCases::transformation),
            Map.entry("matrix-regression", TransformationCases::matrixRegression),
            Map.entry("correlation-covariance", TransformationCases::correlationCovariance),
            Map.entry("meta-analysis", MetaAnalysisCases::analysis),
            Map.entry("glmm", GlmmCases::fit),
            Map.entry("multilevel", MultilevelCases::fit),
            Map.entry("robust-variance", RobustCases::robust),
            Map.entry("robust-variance-robumeta", RobustCases::robumeta),
            Map.entry("dependence", DependenceCases::dependence),
            Map.entry("publication-bias", BiasCases::bias),
            Map.entry("selection-model", SelectionCases::fit),
            Map.entry("p-value-combination", PValueCases::combine));

    private Kinds() {}

    /** Our numbers by the names of the corpus; every word of the analysis must have been understood. */
    static Map<String, Object> compute(Case wanted) {
        Words words = new Words("analysis", wanted.analysis());
        String kind = words.text("kind");
        if (!KINDS.containsKey(kind)) {
            throw new Unsupported("unknown kind " + kind);
        }
        Map<String, Object> computed = KINDS.get(kind).apply(wanted.data(), words);
        words.finish();
        return computed;
    }

    @SuppressWarnings("DoNotCallSuggester")
    static Map<String, Object> notYet(Words words) {
        throw new Unsupported("not yet: " + words);
    }

    @SuppressWarnings("DoNotCallSuggester")
    static DataTable refused(Words words) {
        throw new Unsupported("not yet: " + words);
    }
}
