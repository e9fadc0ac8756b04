package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.text.LocalizedText;

/** A part of an appraisal tool that is judged on its own: a domain, or the whole. */
@Value.Immutable
@ModelStyle
public sealed interface ToolDomain permits ImmutableToolDomain {
    /** {@return key within the tool, for instance {@code D2}} */
    String key();

    /** {@return the name for people} */
    LocalizedText label();

    /** {@return the condition under which the domain applies, on earlier questions; empty when it always does} */
    @Value.Default
    default String when() {
        return "";
    }

    /** {@return the questions in order; one with the key of the domain itself when its level is entered instead of derived} */
    ImmutableList<ToolItem> items();

    /** {@return tables that the judgement and the flags use, each using only earlier ones} */
    ImmutableList<ToolTable> tables();

    /** {@return the table that gives the level; empty when the level is entered or the tool gives none} */
    Optional<ToolTable> judge();

    /** {@return what to look at} */
    ImmutableList<ToolFlag> flags();

    /** {@return the question whose answer is the level of the domain; empty when the level is derived or there is none} */
    default Optional<ToolItem> entered() {
        return items().stream().filter(item -> item.key().equals(key())).findFirst();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ToolDomain}. */
    final class Builder extends ImmutableToolDomain.Builder {
        Builder() {}
    }
}
