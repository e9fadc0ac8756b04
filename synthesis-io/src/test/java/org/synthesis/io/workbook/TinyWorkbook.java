package org.synthesis.io.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part. */
final class TinyWorkbook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    static TinyWorkbook withSheet(String name, String rows) {
        return new TinyWorkbook().sheet(name, rows);
    }

    /** Rows as in {@code <row r="1"><c r="A1"><v>1</v></c></row>}. */
    TinyWorkbook sheet(String name, String rows) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"s" + count + "\"/>");
        relate("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    TinyWorkbook texts(String... texts) {
        relate("t", "sharedStrings", "sharedStrings.xml");
        StringBuilder all = new StringBuilder("<sst>");
        for (String text : texts) {
            all.append("<si><t>" + text + "</t></si>");
        }
        return part("xl/sharedStrings.xml", all + "</sst>");
    }

    /** Style 1 is a built-in date, style 2 one of its own, style 3 a percentage. */
    TinyWorkbook dateStyles() {
        relate("y", "styles", "/xl/styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-413]d mmmm yyyy;@\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
    }

    TinyWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TinyWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] toBytes() {
        part("xl/workbook.xml", "<workbook xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void relate(String id, String type, String target) {
        relations.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>");
    }
}
