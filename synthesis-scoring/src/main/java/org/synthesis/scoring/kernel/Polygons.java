package org.synthesis.scoring.kernel;

import java.util.Arrays;
import java.util.List;

/** Convex polygons in the plane as corners {@code x0, y0, x1, y1, ...} in turn. */
final class Polygons {
    private static final double ON_LINE = 1e-14;

    private Polygons() {}

    /** Adds the parts of a polygon on both sides of the line {@code fx x + fy y + f0 = 0} to a list; the whole when it is not cut. */
    static void cut(double[] polygon, double fx, double fy, double f0, List<double[]> parts) {
        int n = polygon.length / 2;
        double[] side = new double[n];
        boolean above = false;
        boolean below = false;
        for (int i = 0; i < n; i++) {
            double f = fx * polygon[2 * i] + fy * polygon[2 * i + 1] + f0;
            side[i] = Math.abs(f) <= ON_LINE ? 0 : f;
            above |= side[i] > 0;
            below |= side[i] < 0;
        }
        if (above && below) {
            parts.add(part(polygon, side, 1));
            parts.add(part(polygon, side, -1));
        } else {
            parts.add(polygon);
        }
    }

    private static double[] part(double[] polygon, double[] side, int sign) {
        int n = side.length;
        double[] part = new double[4 * n];
        int m = 0;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            if (sign * side[i] >= 0) {
                part[m++] = polygon[2 * i];
                part[m++] = polygon[2 * i + 1];
            }
            if (side[i] * side[j] < 0) {
                double t = side[i] / (side[i] - side[j]);
                part[m++] = polygon[2 * i] + t * (polygon[2 * j] - polygon[2 * i]);
                part[m++] = polygon[2 * i + 1] + t * (polygon[2 * j + 1] - polygon[2 * i + 1]);
            }
        }
        return Arrays.copyOf(part, m);
    }

    /** The area, from triangles at the first corner. */
    static double area(double[] polygon) {
        double twice = 0;
        for (int i = 2; i + 3 < polygon.length; i += 2) {
            twice += triangle(polygon, i);
        }
        return Math.abs(twice) / 2;
    }

    /** The centroid of a polygon with an area. */
    static double[] centroid(double[] polygon) {
        double whole = 0;
        double x = 0;
        double y = 0;
        for (int i = 2; i + 3 < polygon.length; i += 2) {
            double part = triangle(polygon, i);
            whole += part;
            x += part * (polygon[0] + polygon[i] + polygon[i + 2]) / 3;
            y += part * (polygon[1] + polygon[i + 1] + polygon[i + 3]) / 3;
        }
        return new double[] {x / whole, y / whole};
    }

    /** Twice the signed area of the triangle of the first corner and the two from position i on. */
    private static double triangle(double[] polygon, int i) {
        return (polygon[i] - polygon[0]) * (polygon[i + 3] - polygon[1])
                - (polygon[i + 2] - polygon[0]) * (polygon[i + 1] - polygon[1]);
    }
}
