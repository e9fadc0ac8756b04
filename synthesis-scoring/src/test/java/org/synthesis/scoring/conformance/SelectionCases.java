package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of selection models. */
final class SelectionCases {
    private SelectionCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
