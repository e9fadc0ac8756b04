/** Readers, writers, plots, reports and the script facade. */
module org.synthesis.io {
    requires transitive com.google.common;
    requires transitive org.synthesis.model;
    requires transitive org.synthesis.scoring;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires static java.compiler;

    exports org.synthesis.io;
    exports org.synthesis.io.coding;
    exports org.synthesis.io.csv;
    exports org.synthesis.io.json;
    exports org.synthesis.io.output;
    exports org.synthesis.io.plot;
    exports org.synthesis.io.report;
    exports org.synthesis.io.workbook;
    exports org.synthesis.script;
}
