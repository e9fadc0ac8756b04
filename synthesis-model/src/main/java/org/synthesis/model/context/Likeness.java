package org.synthesis.model.context;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one field that an effect depends on compares with the places where the evidence comes from.
 *
 * @param field the field of the profile
 * @param evidence its values where the evidence comes from
 * @param here its value here; empty when it is not known or does not stand on the scale
 * @param weight how much it counts beside the others
 * @param similarity from 0, as different as values get, to 1, the same; empty when the value here is not known
 */
public record Likeness(
        String field,
        ImmutableList<String> evidence,
        Optional<String> here,
        double weight,
        OptionalDouble similarity) {}
