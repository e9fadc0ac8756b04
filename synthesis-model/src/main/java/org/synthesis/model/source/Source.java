package org.synthesis.model.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.Doi;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.Language;

/** A publication, report, page or data set that findings come from. */
@Value.Immutable
@ModelStyle
public sealed interface Source permits ImmutableSource {
    /** {@return key} */
    SourceId id();

    /** {@return what kind of document it is} */
    SourceKind kind();

    /** {@return authors in printed order} */
    ImmutableList<PersonName> authors();

    /** {@return year of publication; absent when undated} */
    OptionalInt year();

    /** {@return title as printed} */
    String title();

    /** {@return journal, book or site} */
    Optional<String> container();

    /** {@return volume, issue, pages or number as printed} */
    Optional<String> details();

    /** {@return who published it} */
    Optional<String> publisher();

    /** {@return identifier, only when it was read} */
    Optional<Doi> doi();

    /** {@return ISO 639-1 code of the language} */
    Optional<String> language();

    /** {@return countries the evidence is from, or words such as {@code international}} */
    ImmutableList<String> countries();

    /** {@return how the evidence was made} */
    StudyDesign design();

    /** {@return number of studies it covers} */
    OptionalInt studies();

    /** {@return number of effects it covers} */
    OptionalInt effects();

    /** {@return number of participants it covers} */
    OptionalInt participants();

    /** {@return whether it was peer reviewed} */
    boolean peerReviewed();

    /** {@return whether it is grey literature} */
    boolean greyLiterature();

    /** {@return topics} */
    ImmutableList<String> tags();

    /** {@return how far the citation was checked} */
    CitationCertainty citationCertainty();

    /** {@return what was read of it} */
    String readBasis();

    /** {@return remarks of the coder; may be empty} */
    String note();

    /** {@return for instance {@code Hoeve et al., 2009}, in Dutch {@code Hoeve e.a., 2009}} */
    default String shortCitation(Language language) {
        String who = switch (authors().size()) {
            case 0 -> title();
            case 1 -> authors().get(0).family();
            case 2 -> authors().get(0).family() + " & " + authors().get(1).family();
            default -> authors().get(0).family() + (language == Language.NL ? " e.a." : " et al.");
        };
        return who + ", " + yearText(language);
    }

    /** {@return the whole reference, roughly in APA order} */
    default String reference(Language language) {
        StringBuilder text = new StringBuilder(
                authors().stream().map(PersonName::toString).collect(java.util.stream.Collectors.joining("; ")));
        text.append(text.isEmpty() ? "(" : " (")
                .append(yearText(language))
                .append("). ")
                .append(title())
                .append('.');
        container().ifPresent(container -> text.append(' ').append(container));
        details()
                .ifPresent(details ->
                        text.append(container().isPresent() ? ", " : " ").append(details));
        if (container().isPresent() || details().isPresent()) {
            text.append('.');
        }
        publisher().ifPresent(publisher -> text.append(' ').append(publisher).append('.'));
        return text.toString();
    }

    private String yearText(Language language) {
        if (year().isPresent()) {
            return Integer.toString(year().getAsInt());
        }
        return language == Language.NL ? "z.j." : "n.d.";
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
