/** Methods that pool, weigh and score evidence: model values in, model values out. */
module org.synthesis.scoring {
    requires transitive org.synthesis.model;
    requires commons.math3;

    exports org.synthesis.scoring;
    exports org.synthesis.scoring.agenda;
    exports org.synthesis.scoring.appraisal;
    exports org.synthesis.scoring.bayes;
    exports org.synthesis.scoring.bias;
    exports org.synthesis.scoring.certainty;
    exports org.synthesis.scoring.choice;
    exports org.synthesis.scoring.conclusion;
    exports org.synthesis.scoring.context;
    exports org.synthesis.scoring.data;
    exports org.synthesis.scoring.dependence;
    exports org.synthesis.scoring.direction;
    exports org.synthesis.scoring.effect;
    exports org.synthesis.scoring.events;
    exports org.synthesis.scoring.explain;
    exports org.synthesis.scoring.factor;
    exports org.synthesis.scoring.gap;
    exports org.synthesis.scoring.moderator;
    exports org.synthesis.scoring.multilevel;
    exports org.synthesis.scoring.multiverse;
    exports org.synthesis.scoring.pool;
    exports org.synthesis.scoring.priority;
    exports org.synthesis.scoring.realist;
    exports org.synthesis.scoring.recommendation;
    exports org.synthesis.scoring.robust;
    exports org.synthesis.scoring.sensitivity;
    exports org.synthesis.scoring.statement;
    exports org.synthesis.scoring.tipping;
    exports org.synthesis.scoring.triangulation;
    exports org.synthesis.scoring.vocabulary;
    exports org.synthesis.scoring.standard;
}
