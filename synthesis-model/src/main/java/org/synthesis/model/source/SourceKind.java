package org.synthesis.model.source;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of document a source is. */
public enum SourceKind implements Coded {
    /** An article in a journal. */
    JOURNAL_ARTICLE("journal-article", "tijdschriftartikel", "journal article"),
    /** A chapter in an edited book. */
    BOOK_CHAPTER("book-chapter", "hoofdstuk", "book chapter"),
    /** A whole book. */
    BOOK("book", "boek", "book"),
    /** A systematic review of the Campbell Collaboration. */
    CAMPBELL_REVIEW("campbell-review", "Campbell-review", "Campbell review"),
    /** A report of an institute, agency or ministry. */
    REPORT("report", "rapport", "report"),
    /** A thesis. */
    THESIS("thesis", "proefschrift", "thesis"),
    /** A page on the web. */
    WEB_PAGE("web-page", "webpagina", "web page"),
    /** An essay. */
    ESSAY("essay", "essay", "essay"),
    /** An open data set. */
    DATASET("dataset", "gegevensset", "data set"),
    /** An interview. */
    INTERVIEW("interview", "interview", "interview"),
    /** A meeting with practitioners or residents. */
    SESSION("session", "sessie", "session");

    private final String code;
    private final LocalizedText label;

    SourceKind(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
