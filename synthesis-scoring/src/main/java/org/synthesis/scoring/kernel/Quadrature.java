package org.synthesis.scoring.kernel;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;

/**
 * Nodes and weights of a rule for integrals.
 *
 * @param nodes where the function is computed, ascending
 * @param weights what its values count
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, read by its caller
public record Quadrature(double[] nodes, double[] weights) {
    private static final int MOST_PARTS = 500;
    private static final double[] KRONROD = {
        0.9914553711208126, 0.9491079123427585,
        0.8648644233597691, 0.7415311855993945,
        0.5860872354676911, 0.4058451513773972,
        0.20778495500789848, 0
    };
    private static final double[] KRONROD_WEIGHTS = {
        0.022935322010529224, 0.06309209262997856,
        0.10479001032225019, 0.14065325971552592,
        0.1690047266392679, 0.19035057806478542,
        0.20443294007529889, 0.20948214108472782
    };
    private static final double[] GAUSS_WEIGHTS = {
        0.1294849661688697, 0.27970539148927664,
        0.3818300505051189, 0.4179591836734694
    };

    /** {@return the Gauss-Legendre rule with n nodes on -1 to 1} */
    public static Quadrature gaussLegendre(int n) {
        double[] nodes = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double x = -StrictMath.cos(Math.PI * (i + 0.75) / (n + 0.5));
            double slope = 0;
            for (int step = 0; step < 100; step++) {
                double p0 = 1;
                double p1 = x;
                for (int k = 2; k <= n; k++) {
                    double p2 = ((2 * k - 1) * x * p1 - (k - 1) * p0) / k;
                    p0 = p1;
                    p1 = p2;
                }
                slope = n == 1 ? 1 : n * (x * p1 - p0) / (x * x - 1);
                double change = p1 / slope;
                x -= change;
                if (Math.abs(change) < 1e-16) {
                    break;
                }
            }
            nodes[i] = x;
            weights[i] = 2 / ((1 - x * x) * slope * slope);
        }
        return new Quadrature(nodes, weights);
    }

    /** {@return the Gauss-Hermite rule with n nodes for the weight {@code exp(-x^2)}} Source: Golub and Welsch (1969). */
    public static Quadrature gaussHermite(int n) {
        double[] jacobi = new double[n * n];
        for (int i = 1; i < n; i++) {
            double off = Math.sqrt(i / 2.0);
            jacobi[i * n + i - 1] = off;
            jacobi[(i - 1) * n + i] = off;
        }
        Matrices.Eigen eigen = Matrices.eigen(jacobi, n);
        double[] nodes = new double[n];
        double[] weights = new double[n];
        for (int j = 0; j < n; j++) {
            double x = polished((eigen.values()[j] - eigen.values()[n - 1 - j]) / 2, n);
            nodes[j] = x;
            weights[j] = hermiteWeight(x, n);
        }
        return new Quadrature(nodes, weights);
    }

    /** One node refined by Newton steps on the normalised Hermite function. */
    private static double polished(double start, int n) {
        double x = start;
        for (int step = 0; step < 5; step++) {
            double[] h = hermite(x, n);
            x -= h[1] / (Math.sqrt(2.0 * n) * h[0]);
        }
        return x;
    }

    private static double hermiteWeight(double x, int n) {
        double last = hermite(x, n)[0];
        return 1 / (n * last * last);
    }

    /** Normalised Hermite polynomials of degree n - 1 and n. */
    private static double[] hermite(double x, int n) {
        double p0 = 0;
        double p1 = StrictMath.pow(Math.PI, -0.25);
        for (int k = 1; k <= n; k++) {
            double p2 = x * Math.sqrt(2.0 / k) * p1 - Math.sqrt((k - 1.0) / k) * p0;
            p0 = p1;
            p1 = p2;
        }
        return new double[] {p0, p1};
    }

    /**
     * {@return the integral of a continuous function over a finite range}
     *
     * <p>Gauss-Kronrod with 15 nodes; the part with the largest error is halved until all errors together are below the
     * tolerance, at most {@value #MOST_PARTS} parts. A function that is not smooth to its last digits ends there. Source:
     * Piessens et al. (1983).
     */
    public static double integral(DoubleUnaryOperator f, double low, double high, double relativeTolerance) {
        PriorityQueue<Part> parts = new PriorityQueue<>(
                Comparator.comparingDouble(Part::error).reversed().thenComparingDouble(Part::low));
        parts.add(Part.of(f, low, high));
        while (parts.size() < MOST_PARTS) {
            double error = 0;
            double value = 0;
            for (Part part : parts) {
                error += part.error();
                value += part.value();
            }
            if (!(error > Math.abs(value) * relativeTolerance)) {
                break;
            }
            Part worst = parts.remove();
            double middle = (worst.low() + worst.high()) / 2;
            parts.add(Part.of(f, worst.low(), middle));
            parts.add(Part.of(f, middle, worst.high()));
        }
        return parts.stream()
                .sorted(Comparator.comparingDouble(Part::low))
                .mapToDouble(Part::value)
                .reduce(0, Double::sum);
    }

    private record Part(double low, double high, double value, double error) {
        static Part of(DoubleUnaryOperator f, double low, double high) {
            double[] estimate = kronrod(f, low, high);
            return new Part(low, high, estimate[0], estimate[1]);
        }
    }

    private static double[] kronrod(DoubleUnaryOperator f, double low, double high) {
        double centre = (low + high) / 2;
        double half = (high - low) / 2;
        double middle = f.applyAsDouble(centre);
        double kronrod = KRONROD_WEIGHTS[7] * middle;
        double gauss = GAUSS_WEIGHTS[3] * middle;
        for (int i = 0; i < 7; i++) {
            double pair = f.applyAsDouble(centre - half * KRONROD[i]) + f.applyAsDouble(centre + half * KRONROD[i]);
            kronrod += KRONROD_WEIGHTS[i] * pair;
            if (i % 2 == 1) {
                gauss += GAUSS_WEIGHTS[i / 2] * pair;
            }
        }
        return new double[] {kronrod * half, Math.abs((kronrod - gauss) * half)};
    }
}
