package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of generalised linear mixed models. */
final class GlmmCases {
    private GlmmCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
