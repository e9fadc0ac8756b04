/** Methods that pool, weigh and score evidence. */
module org.synthesis.scoring {
    requires transitive org.synthesis.model;
    requires commons.math3;
    requires org.apache.commons.statistics.distribution;

    exports org.synthesis.scoring.effect;
    exports org.synthesis.scoring.pool;
}
