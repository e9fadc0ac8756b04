package org.synthesis.scoring.multiverse;

import java.util.function.UnaryOperator;
import org.synthesis.model.analysis.AnalysisSpec;

/**
 * One set of data and one way to analyse it.
 *
 * @param <D> what the choices are made on: effects, or the table they are computed from
 * @param data the data
 * @param spec the specification
 */
public record Universe<D>(D data, AnalysisSpec spec) {
    /** {@return this with the data changed} */
    public Universe<D> withData(UnaryOperator<D> change) {
        return new Universe<>(change.apply(data), spec);
    }

    /** {@return this with the specification changed} */
    public Universe<D> withSpec(UnaryOperator<AnalysisSpec> change) {
        return new Universe<>(data, change.apply(spec));
    }
}
