package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What all sheets of a workbook share: their names and parts, the shared texts, and which cell styles show dates.
 *
 * @param zip the archive
 * @param sheets sheets in order
 * @param texts texts that cells refer to by number
 * @param dateStyles numbers of the cell styles that show a date or time
 * @param from1904 whether days are counted from 1904
 */
record WorkbookParts(
        ZipGate zip,
        ImmutableList<SheetPart> sheets,
        ImmutableList<String> texts,
        Set<Integer> dateStyles,
        boolean from1904) {
    private static final int MAX_STYLES = 65_536;
    private static final int MAX_SHEETS = 1000;
    private static final int MAX_RELATIONS = 10_000;

    /**
     * A sheet.
     *
     * @param name name on its tab
     * @param part entry of the archive
     */
    record SheetPart(String name, String part) {}

    private record Relation(String type, String part) {}

    static WorkbookParts of(ZipGate zip, Budget budget) throws IOException, XMLStreamException {
        String workbook = relations(zip, "").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(zip, workbook);
        List<SheetPart> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (PartXml xml = new PartXml(zip.open(workbook))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    Relation relation = relations.get(xml.attribute("id"));
                    if (relation == null) {
                        throw new XMLStreamException("the sheet " + xml.attribute("name") + " has no part");
                    }
                    if (sheets.size() == MAX_SHEETS) {
                        throw new XMLStreamException("it has more than " + MAX_SHEETS + " sheets");
                    }
                    sheets.add(new SheetPart(xml.attribute("name"), relation.part()));
                }
            }
        }
        return new WorkbookParts(
                zip, ImmutableList.copyOf(sheets), texts(zip, relations, budget), dateStyles(zip, relations), from1904);
    }

    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private static Map<String, Relation> relations(ZipGate zip, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!zip.has(file)) {
            return relations;
        }
        try (PartXml xml = new PartXml(zip.open(file))) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    if (relations.size() == MAX_RELATIONS) {
                        throw new XMLStreamException("a part refers to more than " + MAX_RELATIONS + " others");
                    }
                    String target = xml.attribute("Target");
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(
                                    xml.attribute("Type"),
                                    resolved(target.startsWith("/") ? target : part.substring(0, slash) + target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step :
                com.google.common.base.Splitter.on('/').omitEmptyStrings().split(path)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Texts in order; each is the sum of its runs, phonetic guides left out. */
    private static ImmutableList<String> texts(ZipGate zip, Map<String, Relation> relations, Budget budget)
            throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        for (String part : partsOf(zip, relations, "/sharedStrings")) {
            try (PartXml xml = new PartXml(zip.open(part))) {
                StringBuilder text = new StringBuilder();
                boolean inText = false;
                boolean inGuide = false;
                while (xml.next()) {
                    if (xml.starts("si")) {
                        text.setLength(0);
                    } else if (xml.starts("rPh") || xml.ends("rPh")) {
                        inGuide = xml.starts("rPh");
                    } else if (xml.starts("t") || xml.ends("t")) {
                        inText = xml.starts("t");
                    } else if (xml.isText() && inText && !inGuide) {
                        budget.append(xml.text(), text);
                    } else if (xml.ends("si")) {
                        budget.takeCells(1);
                        texts.add(CellText.decode(text.toString()).strip());
                    }
                }
            }
        }
        return ImmutableList.copyOf(texts);
    }

    private static Set<Integer> dateStyles(ZipGate zip, Map<String, Relation> relations)
            throws IOException, XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        Set<Integer> dates = new HashSet<>();
        for (String part : partsOf(zip, relations, "/styles")) {
            try (PartXml xml = new PartXml(zip.open(part))) {
                boolean inCellFormats = false;
                int style = 0;
                while (xml.next() && style < MAX_STYLES && codes.size() < MAX_STYLES) {
                    if (xml.starts("numFmt")) {
                        codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                    } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                        inCellFormats = xml.starts("cellXfs");
                    } else if (inCellFormats && xml.starts("xf")) {
                        String format = xml.attribute("numFmtId");
                        Integer id = com.google.common.primitives.Ints.tryParse(format);
                        if (CellText.isDateFormat(id == null ? 0 : id, codes.getOrDefault(format, ""))) {
                            dates.add(style);
                        }
                        style++;
                    }
                }
            }
        }
        return dates;
    }

    private static List<String> partsOf(ZipGate zip, Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type) && zip.has(relation.part()))
                .map(Relation::part)
                .distinct()
                .limit(1)
                .toList();
    }
}
