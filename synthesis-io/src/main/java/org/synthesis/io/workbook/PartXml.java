package org.synthesis.io.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as a stream of tags and texts, safe to read from anywhere: no document types or entities of its own, no
 * tag or text longer than 1 MiB, no more than 256 elements inside each other.
 */
final class PartXml implements AutoCloseable {
    private static final int MAX_TOKEN = 1 << 20;
    private static final int MAX_DEPTH = 256;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    PartXml(InputStream in) throws XMLStreamException {
        this.in = new ShortTokens(in);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to " + systemId);
        });
        this.reader = factory.createXMLStreamReader(this.in);
    }

    /** Moves to the next tag or text; false at the end. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > MAX_DEPTH) {
                        throw new XMLStreamException("more than " + MAX_DEPTH + " elements inside each other");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("it has a document type or an entity of its own");
                default -> {}
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    /** {@return the attribute with this local name, whatever its namespace; empty when there is none} */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Counts bytes between angle brackets, so that no single tag, attribute or text can fill the memory. */
    private static final class ShortTokens extends FilterInputStream {
        private int length;

        ShortTokens(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) throws IOException {
            int read = super.read(bytes, offset, wanted);
            for (int i = offset; i < offset + read; i++) {
                length = bytes[i] == '<' || bytes[i] == '>' ? 0 : length + 1;
                if (length > MAX_TOKEN) {
                    throw new IOException("a tag or text is longer than " + MAX_TOKEN + " bytes");
                }
            }
            return read;
        }
    }
}
