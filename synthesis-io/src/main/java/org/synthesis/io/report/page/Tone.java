package org.synthesis.io.report.page;

/** What a box is for; its title always says so in words. */
public enum Tone {
    /** Helps to read. */
    PLAIN("box"),
    /** Carries the answer. */
    KEY("box box-key"),
    /** Asks for care. */
    WARNING("box box-warning"),
    /** Holds what is made up. */
    INVENTED("box box-invented");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** {@return the classes in the style sheet} */
    public String css() {
        return css;
    }
}
