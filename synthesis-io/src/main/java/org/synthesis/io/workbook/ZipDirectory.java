package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.synthesis.io.text.Shown;

/**
 * The directory of an archive in memory, and its entries inflated on demand.
 *
 * <p>Entries are found as spreadsheets find them, by the directory at the end. The streaming reader of the JDK follows the
 * headers between the entries instead and refuses those that some writers of workbooks leave.
 *
 * @param zip the archive
 * @param entries entries in the order of the directory
 */
record ZipDirectory(ByteBuffer zip, ImmutableList<Entry> entries) {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    /**
     * An entry.
     *
     * @param name its name
     * @param method how it is packed
     * @param crc checksum of its content
     * @param packed packed bytes
     * @param offset where its header starts
     */
    record Entry(String name, int method, long crc, int packed, int offset) {}

    /**
     * {@return the directory of an archive}
     *
     * @throws ZipException when it cannot be found or read
     */
    static ZipDirectory of(byte[] bytes) throws ZipException {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asReadOnlyBuffer();
        zip.order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        long at = Integer.toUnsignedLong(zip.getInt(end + 16));
        long packed = 0;
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            if (at > end - CENTRAL_SIZE || zip.getInt((int) at) != CENTRAL) {
                throw new ZipException("its list of entries is broken");
            }
            int start = (int) at;
            int nameLength = Short.toUnsignedInt(zip.getShort(start + 28));
            at += CENTRAL_SIZE
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(start + 30))
                    + Short.toUnsignedInt(zip.getShort(start + 32));
            if (at > end) {
                throw new ZipException("its list of entries is broken");
            }
            byte[] name = new byte[nameLength];
            zip.get(start + CENTRAL_SIZE, name);
            Entry entry = entry(zip, start, new String(name, StandardCharsets.UTF_8));
            packed += entry.packed();
            if (packed > bytes.length) {
                throw new ZipException("its entries overlap");
            }
            entries.add(entry);
        }
        return new ZipDirectory(zip, entries.build());
    }

    /** {@return the content of an entry} */
    InputStream open(Entry entry) throws IOException {
        int offset = entry.offset();
        if (offset > zip.capacity() - LOCAL_SIZE || zip.getInt(offset) != LOCAL) {
            throw new ZipException("the entry " + Shown.quoted(entry.name()) + " is not where it should be");
        }
        long start = (long) offset
                + LOCAL_SIZE
                + Short.toUnsignedInt(zip.getShort(offset + 26))
                + Short.toUnsignedInt(zip.getShort(offset + 28));
        if (start + entry.packed() > zip.capacity()) {
            throw new EOFException("the entry " + Shown.quoted(entry.name()) + " is cut off");
        }
        byte[] packed = new byte[entry.packed()];
        zip.get((int) start, packed);
        InputStream content = new ByteArrayInputStream(packed);
        return entry.method() == STORED ? content : new Inflated(content, new Inflater(true));
    }

    private static int end(ByteBuffer zip) throws ZipException {
        int last = zip.capacity() - END_SIZE;
        for (int i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
            if (zip.getInt(i) == END) {
                return i;
            }
        }
        throw new ZipException("the end of the file is missing");
    }

    private static Entry entry(ByteBuffer zip, int start, String name) throws ZipException {
        int flags = zip.getShort(start + 8);
        int method = Short.toUnsignedInt(zip.getShort(start + 10));
        int packed = zip.getInt(start + 20);
        int offset = zip.getInt(start + 42);
        if ((flags & ENCRYPTED) != 0 || method != STORED && method != DEFLATED) {
            throw new ZipException("the entry " + Shown.quoted(name) + " is packed in a way that cannot be read");
        }
        if (packed < 0 || packed > zip.capacity() || offset < 0) {
            throw new ZipException("the entry " + Shown.quoted(name) + " has an impossible size or place");
        }
        return new Entry(name, method, Integer.toUnsignedLong(zip.getInt(start + 16)), packed, offset);
    }

    /** Frees its inflater when closed. */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream in, Inflater inflater) {
            super(in, inflater);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
