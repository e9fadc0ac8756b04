/** Typed values for evidence, factors, gaps and recommendations; no methods, no files. */
module org.synthesis.model {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.synthesis.model;
    exports org.synthesis.model.analysis;
    exports org.synthesis.model.appraisal;
    exports org.synthesis.model.base;
    exports org.synthesis.model.certainty;
    exports org.synthesis.model.conclusion;
    exports org.synthesis.model.context;
    exports org.synthesis.model.effect;
    exports org.synthesis.model.factor;
    exports org.synthesis.model.finding;
    exports org.synthesis.model.gap;
    exports org.synthesis.model.id;
    exports org.synthesis.model.judgement;
    exports org.synthesis.model.question;
    exports org.synthesis.model.recommendation;
    exports org.synthesis.model.source;
    exports org.synthesis.model.standard;
    exports org.synthesis.model.study;
    exports org.synthesis.model.text;
    exports org.synthesis.model.vocabulary;
}
