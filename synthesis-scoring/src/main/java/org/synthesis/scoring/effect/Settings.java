package org.synthesis.scoring.effect;

/** What was asked, for the classes that compute. */
record Settings(
        ZeroCells zeroCells,
        double addition,
        EmptyTables emptyTables,
        VarianceEstimator variance,
        SmallSampleCorrection correction) {
    boolean corrected() {
        return correction == SmallSampleCorrection.ON;
    }

    boolean average() {
        return variance == VarianceEstimator.AV || variance == VarianceEstimator.AVHO;
    }

    boolean equalDeviations() {
        return variance == VarianceEstimator.HO || variance == VarianceEstimator.AVHO;
    }

    /** Adds to counts of zero, in place; says for each row whether something was added. */
    boolean[] addInPlace(double[]... counts) {
        int rows = counts[0].length;
        boolean[] zero = new boolean[rows];
        boolean any = false;
        for (int i = 0; i < rows; i++) {
            for (double[] count : counts) {
                zero[i] |= count[i] == 0;
            }
            any |= zero[i];
        }
        boolean[] added = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            added[i] = addition > 0
                    && switch (zeroCells) {
                        case ADD_TO_ZERO_CELLS -> zero[i];
                        case ADD_TO_ALL -> true;
                        case ADD_TO_ALL_IF_ANY -> any;
                        case ADD_TO_NONE -> false;
                    };
            if (added[i]) {
                for (double[] count : counts) {
                    count[i] += addition;
                }
            }
        }
        return added;
    }
}
