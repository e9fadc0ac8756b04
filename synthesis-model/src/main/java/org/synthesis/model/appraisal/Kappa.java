package org.synthesis.model.appraisal;

import java.util.Optional;
import org.synthesis.model.base.Interval;

/**
 * Agreement of two coders beyond chance, {@code (o - e) / (1 - e)} with {@code o} the observed and {@code e} the expected agreement,
 * both weighted (Cohen 1960, 1968).
 *
 * @param weights how much values that differ still agree
 * @param items number of pairs of values it rests on; for a weighted kappa only pairs of values that have an order
 * @param observed share of pairs that agree, weighted
 * @param expected the same as expected by chance from how often each coder uses each value
 * @param estimate kappa, at most 1; 0 when the coders agree as often as by chance
 * @param standardError large-sample standard error (Fleiss, Cohen and Everitt 1969)
 * @param interval normal 95% interval, cut off at -1 and 1; absent when the standard error is 0, as with full agreement: a few pairs
 *     that all agree do not show that all others would
 */
public record Kappa(
        KappaWeights weights,
        int items,
        double observed,
        double expected,
        double estimate,
        double standardError,
        Optional<Interval> interval) {}
