package org.synthesis.scoring.kernel;

/**
 * The covariance matrix G of the random effects of one group as a function of a few parameters, with derivatives.
 *
 * <p>Shapes: G is c x c, row-major. Parameters are chosen so that G is smooth up to the edge of what is allowed: variances
 * where G is linear in them, standard deviations where correlations multiply them, Cholesky factors for unstructured matrices.
 */
public final class LevelCovariance {
    /** How G depends on its parameters. */
    public enum Kind {
        /** One variance, no correlation; parameter: the variance. */
        IDENTITY,
        /** A variance per level, no correlation; parameters: the variances. */
        DIAGONAL,
        /** One variance and a correlation by distance of levels; parameters: variance, correlation. */
        EQUAL_VARIANCES,
        /** A standard deviation per level and a correlation by distance; parameters: standard deviations, correlation. */
        UNEQUAL_VARIANCES,
        /** {@code G = L L'}; parameters: the lower triangle of L by column. */
        CHOLESKY,
        /** Standard deviations, then correlations in the lower triangle by column. */
        CORRELATIONS
    }

    private final Kind kind;
    private final int c;
    private final double[] distances;
    private final int parameters;

    private LevelCovariance(Kind kind, int c, double[] distances) {
        this.kind = kind;
        this.c = c;
        this.distances = distances;
        this.parameters = switch (kind) {
            case IDENTITY -> 1;
            case DIAGONAL -> c;
            case EQUAL_VARIANCES -> 2;
            case UNEQUAL_VARIANCES -> c + 1;
            case CHOLESKY, CORRELATIONS -> c * (c + 1) / 2;
        };
    }

    /** {@return a covariance without distances between levels} */
    public static LevelCovariance of(Kind kind, int c) {
        double[] distances = new double[c * c];
        for (int i = 0; i < c; i++) {
            for (int j = 0; j < c; j++) {
                distances[i * c + j] = i == j ? 0 : 1;
            }
        }
        return new LevelCovariance(kind, c, distances);
    }

    /** {@return a covariance in which the correlation is raised to the distance between levels at these positions} */
    public static LevelCovariance spaced(Kind kind, double[] positions) {
        int c = positions.length;
        double[] distances = new double[c * c];
        for (int i = 0; i < c; i++) {
            for (int j = 0; j < c; j++) {
                distances[i * c + j] = Math.abs(positions[i] - positions[j]);
            }
        }
        return new LevelCovariance(kind, c, distances);
    }

    /** {@return number of levels} */
    public int levels() {
        return c;
    }

    /** {@return number of parameters} */
    public int parameters() {
        return parameters;
    }

    /** {@return how G depends on the parameters} */
    public Kind kind() {
        return kind;
    }

    private static double power(double rho, double distance) {
        if (distance == 0) {
            return 1;
        }
        return distance == 1 ? rho : rho == 0 ? 0 : StrictMath.pow(rho, distance);
    }

    /** Fills G. */
    public void fill(double[] theta, int at, double[] g) {
        for (int i = 0; i < c; i++) {
            for (int j = 0; j <= i; j++) {
                double value = switch (kind) {
                    case IDENTITY -> i == j ? theta[at] : 0;
                    case DIAGONAL -> i == j ? theta[at + i] : 0;
                    case EQUAL_VARIANCES -> theta[at] * power(theta[at + 1], distances[i * c + j]);
                    case UNEQUAL_VARIANCES ->
                        theta[at + i] * theta[at + j] * power(theta[at + c], distances[i * c + j]);
                    case CHOLESKY -> {
                        double sum = 0;
                        for (int k = 0; k <= j; k++) {
                            sum += theta[at + triangle(i, k)] * theta[at + triangle(j, k)];
                        }
                        yield sum;
                    }
                    case CORRELATIONS -> theta[at + i] * theta[at + j] * (i == j ? 1 : theta[at + correlation(i, j)]);
                };
                g[i * c + j] = value;
                g[j * c + i] = value;
            }
        }
    }

    /** {@return the position of the element (i, j), i at least j, among the lower triangle by column} */
    public int triangle(int i, int j) {
        return j * c - j * (j - 1) / 2 + i - j;
    }

    /** {@return the position of the correlation of levels i above j among the parameters of {@link Kind#CORRELATIONS}} */
    public int correlation(int i, int j) {
        return c + j * c - j * (j + 1) / 2 + i - j - 1;
    }

    /** Fills the derivative of G by parameter k. */
    public void derivative(double[] theta, int at, int k, double[] g) {
        for (int i = 0; i < c; i++) {
            for (int j = 0; j <= i; j++) {
                double value = element(theta, at, i, j, k, -1);
                g[i * c + j] = value;
                g[j * c + i] = value;
            }
        }
    }

    /** Fills the second derivative of G by parameters k and l; false when it is zero everywhere. */
    public boolean secondDerivative(double[] theta, int at, int k, int l, double[] g) {
        if (kind == Kind.IDENTITY || kind == Kind.DIAGONAL) {
            return false;
        }
        for (int i = 0; i < c; i++) {
            for (int j = 0; j <= i; j++) {
                double value = element(theta, at, i, j, k, l);
                g[i * c + j] = value;
                g[j * c + i] = value;
            }
        }
        return true;
    }

    /** The derivative of element (i, j) by parameter k and, unless it is -1, by l. */
    private double element(double[] theta, int at, int i, int j, int k, int l) {
        return switch (kind) {
            case IDENTITY -> i == j ? 1 : 0;
            case DIAGONAL -> i == j && i == k ? 1 : 0;
            case EQUAL_VARIANCES -> {
                int variance = (k == 0 ? 1 : 0) + (l == 0 ? 1 : 0);
                int rho = (k == 1 ? 1 : 0) + (l == 1 ? 1 : 0);
                double first = variance == 0 ? theta[at] : variance == 1 ? 1 : 0;
                yield first == 0 ? 0 : first * powerDerivative(theta[at + 1], distances[i * c + j], rho);
            }
            case UNEQUAL_VARIANCES -> {
                int rho = (k == c ? 1 : 0) + (l == c ? 1 : 0);
                double first = product(theta, at, i, j, k == c ? -1 : k, l == c ? -1 : l);
                yield first == 0 ? 0 : first * powerDerivative(theta[at + c], distances[i * c + j], rho);
            }
            case CHOLESKY -> {
                double sum = 0;
                for (int m = 0; m <= j; m++) {
                    sum += productAt(theta, at, triangle(i, m), triangle(j, m), k, l);
                }
                yield sum;
            }
            case CORRELATIONS -> {
                boolean k1 = k >= c;
                boolean l1 = l >= c;
                double first = product(theta, at, i, j, k1 ? -1 : k, l1 ? -1 : l);
                if (i == j) {
                    yield k1 || l1 ? 0 : first;
                }
                int own = correlation(i, j);
                if ((k1 && k != own) || (l1 && l != own) || (k1 && l1)) {
                    yield 0;
                }
                yield k1 || l1 ? first : first * theta[at + own];
            }
        };
    }

    /** Derivative of the product of standard deviations i and j by k and l, where -1 asks for none. */
    private static double product(double[] theta, int at, int i, int j, int k, int l) {
        return productAt(theta, at, i, j, k, l);
    }

    private static double productAt(double[] theta, int at, int a, int b, int k, int l) {
        if (k < 0 && l < 0) {
            return theta[at + a] * theta[at + b];
        }
        if (k < 0 || l < 0) {
            int one = Math.max(k, l);
            return (one == a ? theta[at + b] : 0) + (one == b ? theta[at + a] : 0);
        }
        return (k == a && l == b ? 1 : 0) + (k == b && l == a ? 1 : 0);
    }

    private static double powerDerivative(double rho, double distance, int order) {
        if (order == 0) {
            return power(rho, distance);
        }
        if (order == 1) {
            return distance == 0 ? 0 : distance * power(rho, distance - 1);
        }
        double factor = distance * (distance - 1);
        return factor == 0 ? 0 : factor * power(rho, distance - 2);
    }
}
