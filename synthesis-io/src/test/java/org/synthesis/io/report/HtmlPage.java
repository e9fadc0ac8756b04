package org.synthesis.io.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read back; reading fails unless it is well-formed XML after its document type. */
record HtmlPage(String html, Document document) {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    static HtmlPage of(String html) {
        if (!html.startsWith(DOCTYPE)) {
            throw new AssertionError("no document type: " + html.substring(0, Math.min(100, html.length())));
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new HtmlPage(
                    html, builder.parse(new InputSource(new StringReader(html.substring(DOCTYPE.length())))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return all elements with a name, in their order; {@code *} for every name} */
    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    Element byId(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    List<String> ids() {
        return all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<String> links() {
        return all("a").stream().map(element -> element.getAttribute("href")).toList();
    }

    String text() {
        return text(document.getDocumentElement());
    }

    /** {@return the text of an element with blanks folded} */
    static String text(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
