package org.synthesis.io.plot;

/**
 * Colours that people with any colour vision tell apart (Okabe and Ito 2008), chosen so that neighbours also differ in
 * brightness and survive a grey print. No meaning hangs on colour alone.
 */
final class Palette {
    static final String INK = "#1a1a1a";
    static final String QUIET = "#555555";
    static final String RULE = "#333333";
    static final String HAIRLINE = "#bbbbbb";
    static final String BAND = "#f3f5f7";
    static final String WHITE = "#ffffff";
    static final String BLUE = "#0072b2";
    static final String SKY = "#56b4e9";
    static final String ORANGE = "#e69f00";
    static final String VERMILLION = "#d55e00";
    static final String NAVY = "#00395a";
    static final String PALE = "#cde8f8";
    static final String GREY = "#d0d0d0";

    private Palette() {}
}
