package org.synthesis.scoring.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.moderator.LocationScale;
import org.synthesis.scoring.moderator.LocationScaleFit;

/** Cases in which moderators act on tau-squared. */
final class LocationScaleCases {
    private LocationScaleCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        Designs.Design location = Designs.read(words, "moderators");
        Words scaleWords = words.words("scale");
        Designs.Design scale = Designs.read(scaleWords, "terms");
        if (!scaleWords.text("link", "log").equals("log")) {
            throw new Unsupported("unknown link: " + scaleWords);
        }
        if (words.has("missing") && !words.text("missing").equals("omit")) {
            throw new Unsupported("unknown way with missing values: " + words);
        }
        for (String output : words.texts("outputs")) {
            if (!output.equals("fit")) {
                throw new Unsupported("unknown output " + output);
            }
        }
        Set<String> used = new TreeSet<>(location.columns());
        used.addAll(scale.columns());
        Effects effects = Effects.read(data, words, used);
        LocationScaleFit fit = LocationScale.using(MetaAnalysisCases.spec(words))
                .fit(effects.effects(), location.matrix(effects.table()), scale.matrix(effects.table()))
                .orThrow();
        Map<String, Object> numbers = new LinkedHashMap<>(MetaAnalysisCases.coefficients(fit.coefficients()));
        fit.coefficients().get(0).degreesOfFreedom().ifPresent(df -> numbers.put("ddf", df));
        numbers.put("vb", fit.covariance().stream().map(DoubleVector::toArray).toList());
        numbers.put("tau2", fit.tauSquared().toArray());
        numbers.put("QE", fit.heterogeneity().statistic());
        numbers.put("QEp", fit.heterogeneity().pValue());
        fit.omnibus().ifPresent(test -> numbers.putAll(MetaAnalysisCases.omnibus(test)));
        numbers.putAll(MetaAnalysisCases.statistics(fit.statistics()));
        Map<String, Object> scaled = MetaAnalysisCases.coefficients(fit.scaleCoefficients());
        numbers.put("alpha", scaled.get("beta"));
        numbers.put(
                "va", fit.scaleCovariance().stream().map(DoubleVector::toArray).toList());
        scaled.forEach((name, value) -> numbers.put(name + ".alpha", value));
        fit.scaleOmnibus().ifPresent(test -> {
            numbers.put("QS", test.statistic());
            numbers.put("QSdf1", test.degreesOfFreedom());
            test.denominator().ifPresent(df -> numbers.put("QSdf2", df));
            numbers.put("QSp", test.pValue());
        });
        numbers.put("k", fit.k());
        numbers.put("p", fit.p());
        return numbers;
    }
}
