/** Readers, writers, plots, reports and the script facade. */
module org.synthesis.io {
    requires transitive org.synthesis.model;
    requires transitive org.synthesis.scoring;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires java.xml;
    requires static java.compiler;
    requires gg.jte.runtime;
    requires transitive com.google.common;

    exports org.synthesis.io;
    exports org.synthesis.io.coding;
    exports org.synthesis.io.csv;
    exports org.synthesis.io.workbook;
}
