package org.synthesis.model.factor;

import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** What a finding is about. */
public sealed interface Subject permits Factor, Intervention {
    /** {@return key, whatever the kind of subject} */
    SubjectId subjectId();

    /** {@return name} */
    LocalizedText label();

    /** {@return what is meant} */
    LocalizedText definition();

    /** {@return where it sits around a young person} */
    EcologicalLevel level();

    /** {@return whether it takes several subjects together and only serves overview results} */
    boolean isAggregate();
}
