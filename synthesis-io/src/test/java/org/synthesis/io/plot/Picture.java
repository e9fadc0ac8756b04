package org.synthesis.io.plot;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An SVG picture read back: what stands where. Reading fails unless it is well-formed XML. */
record Picture(Document document) {
    private static final Pattern COORDINATE = Pattern.compile("-?[0-9]+(\\.[0-9]{1,2})?");

    /** A text with the rectangle it takes up. */
    record Label(String text, double left, double top, double right, double bottom) {
        boolean overlaps(Label other) {
            return left < other.right - 0.05
                    && other.left < right - 0.05
                    && top < other.bottom - 0.05
                    && other.top < bottom - 0.05;
        }
    }

    static Picture of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new Picture(builder.parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + "\n" + svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    double width() {
        return Double.parseDouble(root().getAttribute("width"));
    }

    double height() {
        return Double.parseDouble(root().getAttribute("height"));
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    long polygons(String role) {
        return all("polygon").stream()
                .filter(polygon -> polygon.getAttribute("class").equals(role))
                .count();
    }

    /** {@return the texts with their extents; heights reach from capitals to descenders} */
    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Element text : all("text")) {
            String shown = ownText(text);
            double size = Double.parseDouble(text.getAttribute("font-size"));
            boolean bold = text.getAttribute("font-weight").equals("bold");
            double width = (bold ? TextMetrics.BOLD : TextMetrics.REGULAR).width(shown, size);
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double left = switch (text.getAttribute("text-anchor")) {
                case "end" -> x - width;
                case "middle" -> x - width / 2;
                default -> x;
            };
            labels.add(new Label(shown, left, y - size * 0.75, left + width, y + size * 0.22));
        }
        return labels;
    }

    /** {@return two texts that overlap, empty when none do} */
    String overlap() {
        List<Label> labels = labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (labels.get(i).overlaps(labels.get(j))) {
                    return labels.get(i) + " and " + labels.get(j);
                }
            }
        }
        return "";
    }

    /** {@return something that lies outside the picture or is no number with at most two decimals, empty when all is well} */
    String misplaced() {
        for (Label label : labels()) {
            boolean inside = label.left >= 0 && label.right <= width() && label.top >= 0 && label.bottom <= height();
            if (!inside) {
                return label.toString();
            }
        }
        for (Element element : all("*")) {
            for (String name : List.of("x", "x1", "x2", "cx")) {
                if (element.hasAttribute(name) && !within(element.getAttribute(name), width())) {
                    return element.getTagName() + ' ' + name + ' ' + element.getAttribute(name);
                }
            }
            for (String name : List.of("y", "y1", "y2", "cy", "width", "height", "r")) {
                if (element.hasAttribute(name) && !within(element.getAttribute(name), Math.max(width(), height()))) {
                    return element.getTagName() + ' ' + name + ' ' + element.getAttribute(name);
                }
            }
            Matcher points = Pattern.compile("[^ ,]+").matcher(element.getAttribute("points"));
            while (points.find()) {
                if (!within(points.group(), Math.max(width(), height()))) {
                    return element.getTagName() + " point " + points.group();
                }
            }
        }
        return "";
    }

    private static boolean within(String number, double most) {
        return COORDINATE.matcher(number).matches()
                && Double.parseDouble(number) >= 0
                && Double.parseDouble(number) <= most;
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
