package org.synthesis.scoring.events;

import org.synthesis.model.analysis.CellAddition;
import org.synthesis.scoring.kernel.TableEffects;

/** The cells of tables as a kernel takes them, after an addition. */
@SuppressWarnings("ArrayRecordComponent") // handed to a kernel at once
record Cells(double[] a, double[] b, double[] c, double[] d) {
    static Cells of(EventTables tables, CellAddition addition) {
        double[] a = tables.events1().toArray();
        double[] b = tables.others1().toArray();
        double[] c = tables.events2().toArray();
        double[] d = tables.others2().toArray();
        double[] added = TableEffects.additions(addition, a, b, c, d);
        return new Cells(
                TableEffects.sum(a, added),
                TableEffects.sum(b, added),
                TableEffects.sum(c, added),
                TableEffects.sum(d, added));
    }

    /** Tables with events and others. */
    int informative() {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            count += a[i] + c[i] > 0 && b[i] + d[i] > 0 ? 1 : 0;
        }
        return count;
    }
}
