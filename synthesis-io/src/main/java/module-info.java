/** Readers, writers, plots, reports and the script facade. */
module org.synthesis.io {
    requires transitive org.synthesis.model;
    requires transitive org.synthesis.scoring;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires gg.jte.runtime;

    exports org.synthesis.io.plot;
}
