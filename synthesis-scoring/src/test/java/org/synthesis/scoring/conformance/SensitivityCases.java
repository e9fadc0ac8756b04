package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Cases of residuals, influence and refits without single effects. */
final class SensitivityCases {
    private SensitivityCases() {}

    @SuppressWarnings("DoNotCallSuggester")
    static Map<String, Object> output(MetaAnalysisFit fit, String output, Words words, DataTable table) {
        throw new Unsupported("unknown output " + output + " of " + words + " with " + fit.k() + " of " + table.rows());
    }
}
