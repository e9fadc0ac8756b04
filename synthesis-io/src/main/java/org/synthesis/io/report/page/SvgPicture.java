package org.synthesis.io.report.page;

import org.synthesis.io.plot.ForestPlot;
import org.synthesis.io.plot.GapMapPlot;

/**
 * A picture that a template may print without escaping. It is made from a plot of this library and from nothing else, because
 * the plots escape every text themselves and hold no scripts, styles or references.
 */
public final class SvgPicture {
    private final String svg;

    private SvgPicture(String svg) {
        this.svg = svg;
    }

    /** {@return the picture of a forest plot} */
    public static SvgPicture of(ForestPlot plot) {
        return new SvgPicture(plot.toSvg());
    }

    /** {@return the picture of a gap map} */
    public static SvgPicture of(GapMapPlot plot) {
        return new SvgPicture(plot.toSvg());
    }

    /** {@return SVG that holds no text that was not escaped} */
    public String trustedSvg() {
        return svg;
    }
}
