package org.synthesis.scoring.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * A script in R that reproduces a result with the package metafor and stops when a number differs.
 *
 * <p>It holds the data, the call with tight stopping rules, and our numbers. Labels are written as quoted strings with every
 * special character escaped, so that no text of the data can be read as code.
 */
public final class RScript {
    private static final String TIGHT = "control=list(threshold=1e-12, tol=1e-12, maxiter=100000)";
    private static final String TIGHT_MULTILEVEL =
            "control=list(optimizer=\"optim\", optmethod=\"BFGS\", reltol=1e-15, maxit=5000)";

    private final StringBuilder text = new StringBuilder();

    private RScript(String title) {
        line("# " + title);
        line("# Stops with an error when a number differs from the one found here.");
        line("library(metafor)");
    }

    /** {@return the script of a meta-analysis with or without moderators} */
    public static String of(MetaAnalysisFit fit) {
        RScript script = new RScript(fit.spec().words() + ", k = " + fit.k() + ", test "
                + fit.spec().test().code());
        script.data(fit.effects().labels(), fit.effects().yi().stream(), fit.effects().vi().stream());
        script.line("X <- matrix(" + vector(byColumn(fit)) + ", nrow=" + fit.k() + ")");
        script.line("colnames(X) <- " + words(fit.design().names()));
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "yi",
                "vi",
                "mods=X",
                "intercept=FALSE",
                "data=dat",
                method(fit.spec()),
                test(fit.spec().test())));
        fit.analysis().fixedTauSquared().ifPresent(tau2 -> arguments.add("tau2=" + number(tau2)));
        fit.analysis().weights().ifPresent(weights -> arguments.add("weights=" + vector(weights.stream())));
        arguments.add(level(fit.spec()));
        arguments.add(TIGHT);
        script.line("res <- rma(" + String.join(", ", arguments) + ")");
        script.line("print(res)");
        script.check("coef(res)", fit.estimates().stream(), 1e-6);
        script.check("res$se", fit.coefficients().stream().mapToDouble(Coefficient::standardError), 1e-6);
        script.check("res$tau2", DoubleStream.of(fit.tauSquared()), 1e-6);
        script.check("res$QE", DoubleStream.of(fit.heterogeneity().q()), 1e-6);
        return script.text.toString();
    }

    /** {@return the script of a pooled effect; three levels are fitted by the reference program's multilevel function} */
    public static String of(PooledEffect result) {
        ImmutableList<StudyWeight> rows = result.weights();
        RScript script = new RScript(result.spec().words() + ", k = " + rows.size() + ", test "
                + result.spec().test().code());
        script.data(
                rows.stream().map(StudyWeight::label).toList(),
                rows.stream().mapToDouble(StudyWeight::yi),
                rows.stream().mapToDouble(StudyWeight::vi));
        boolean threeLevels = result.spec().model() == PoolingModel.THREE_LEVEL;
        if (threeLevels) {
            script.line("dat$cluster <- "
                    + words(rows.stream().map(StudyWeight::cluster).toList()));
            script.line("dat$effect <- seq_len(nrow(dat))");
            script.line("res <- rma.mv(yi, vi, random=~1|cluster/effect, data=dat, method=\"REML\", "
                    + test(result.spec().test()) + ", " + level(result.spec()) + ", " + TIGHT_MULTILEVEL + ")");
        } else {
            script.line("res <- rma(yi, vi, data=dat, " + method(result.spec()) + ", "
                    + test(result.spec().test()) + ", " + level(result.spec()) + ", " + TIGHT + ")");
        }
        script.line("print(res)");
        script.check("coef(res)", DoubleStream.of(result.estimate()), threeLevels ? 1e-5 : 1e-6);
        script.check("res$se", DoubleStream.of(result.standardError()), threeLevels ? 1e-5 : 1e-6);
        result.varianceComponents()
                .ifPresent(parts -> script.check(
                        "res$sigma2", DoubleStream.of(parts.betweenClusters(), parts.withinClusters()), 1e-3));
        result.heterogeneity().tauSquared().ifPresent(tau2 -> script.check("res$tau2", DoubleStream.of(tau2), 1e-6));
        return script.text.toString();
    }

    private static DoubleStream byColumn(MetaAnalysisFit fit) {
        return IntStream.range(0, fit.p())
                .mapToObj(j -> IntStream.range(0, fit.k())
                        .mapToDouble(i -> fit.design().get(i, j)))
                .flatMapToDouble(column -> column);
    }

    private void data(List<String> labels, DoubleStream yi, DoubleStream vi) {
        line("dat <- data.frame(label=" + words(labels) + ",");
        line("  yi=" + vector(yi) + ",");
        line("  vi=" + vector(vi) + ")");
    }

    /** Equal to a relative tolerance; a number near 0 counts as 0 when both are below a millionth. */
    private void check(String expression, DoubleStream found, double tolerance) {
        line("found <- " + vector(found));
        line("stopifnot(all(abs(as.vector(" + expression + ") - found) <= 1e-6 + " + number(tolerance)
                + " * abs(found)))");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String method(AnalysisSpec spec) {
        if (spec.model() == PoolingModel.COMMON_EFFECT) {
            return "method=\"EE\"";
        }
        TauSquaredMethod method = spec.tauSquaredMethod();
        return "method=\"" + method.code() + '"';
    }

    private static String test(TestMethod test) {
        return switch (test) {
            case Z -> "test=\"z\"";
            case T -> "test=\"t\"";
            case KNAPP_HARTUNG -> "test=\"knha\"";
            case KNAPP_HARTUNG_SAFEGUARDED -> "test=\"adhoc\"";
        };
    }

    private static String level(AnalysisSpec spec) {
        return "level=" + number(100 * spec.level());
    }

    private static String vector(DoubleStream values) {
        return "c(" + values.mapToObj(RScript::number).collect(Collectors.joining(", ")) + ")";
    }

    private static String number(double value) {
        return Double.toString(value);
    }

    private static String words(List<String> words) {
        return "c(" + words.stream().map(RScript::quoted).collect(Collectors.joining(", ")) + ")";
    }

    /** Letters, digits and plain punctuation stay; everything else becomes an escape. */
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        word.codePoints().forEach(c -> {
            if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U{%x}", c));
            }
        });
        return quoted.append('"').toString();
    }
}
