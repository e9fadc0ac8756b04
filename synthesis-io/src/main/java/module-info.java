/** Readers, writers, plots, reports and the script facade. */
module org.synthesis.io {
    requires transitive com.google.common;
    requires transitive org.synthesis.model;
    requires transitive org.synthesis.scoring;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires gg.jte.runtime;
    requires static java.compiler;

    exports org.synthesis.io;
    exports org.synthesis.io.coding;
    exports org.synthesis.io.csv;
    exports org.synthesis.io.json;
    exports org.synthesis.io.plot;
    exports org.synthesis.io.report;
}
