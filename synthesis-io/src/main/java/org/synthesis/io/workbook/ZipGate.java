package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableMap;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.synthesis.io.text.Shown;

/**
 * Lets an archive in only when all of it was inflated once within limits: number of entries, inflated bytes as counted (never as
 * declared), ratio of inflated to packed bytes, checksums, and names that occur once and stay inside.
 */
final class ZipGate {
    static final int MAX_ENTRIES = 2000;
    static final long MAX_INFLATED = 512L << 20;
    static final int MAX_RATIO = 100;
    static final long RATIO_FROM = 100L << 10;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipDirectory directory;
    private final ImmutableMap<String, ZipDirectory.Entry> entries;

    private ZipGate(ZipDirectory directory, Map<String, ZipDirectory.Entry> entries) {
        this.directory = directory;
        this.entries = ImmutableMap.copyOf(entries);
    }

    /**
     * {@return the archive, checked}
     *
     * @throws IOException when it is no archive, is broken or passes a limit
     */
    static ZipGate of(byte[] zip) throws IOException {
        if (startsWith(zip, OLE)) {
            throw new ZipException("expected an .xlsx workbook; found an old .xls file or a workbook with a password");
        }
        if (!startsWith(zip, ZIP)) {
            throw new ZipException("expected an .xlsx workbook; found something that is not a zip archive");
        }
        ZipDirectory directory = ZipDirectory.of(zip);
        if (directory.entries().size() > MAX_ENTRIES) {
            throw new ZipException("it has more than " + MAX_ENTRIES + " entries");
        }
        Map<String, ZipDirectory.Entry> entries = new LinkedHashMap<>();
        long total = 0;
        for (ZipDirectory.Entry entry : directory.entries()) {
            checkName(entry.name());
            if (entries.put(key(entry.name()), entry) != null) {
                throw new ZipException("the entry " + Shown.quoted(entry.name()) + " occurs twice");
            }
            total = inflate(directory, entry, total);
        }
        return new ZipGate(directory, entries);
    }

    /** {@return whether the archive has an entry, whatever its case} */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** {@return the inflated bytes of an entry, whatever the case of its name} */
    InputStream open(String name) throws IOException {
        ZipDirectory.Entry entry = entries.get(key(name));
        if (entry == null) {
            throw new FileNotFoundException("the part " + Shown.quoted(name) + " is missing");
        }
        return directory.open(entry);
    }

    /** {@return the inflated bytes so far, this entry included} */
    private static long inflate(ZipDirectory directory, ZipDirectory.Entry entry, long before) throws IOException {
        long inflated = 0;
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = directory.open(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                checksum.update(buffer, 0, read);
                inflated += read;
                if (before + inflated > MAX_INFLATED) {
                    throw new ZipException("it inflates to more than " + MAX_INFLATED + " bytes");
                }
                if (inflated > RATIO_FROM && inflated > (long) MAX_RATIO * entry.packed()) {
                    throw new ZipException("the entry " + Shown.quoted(entry.name()) + " inflates to more than "
                            + MAX_RATIO + " times its size");
                }
            }
        } catch (EOFException e) {
            throw (ZipException)
                    new ZipException("the entry " + Shown.quoted(entry.name()) + " is cut off").initCause(e);
        }
        if (checksum.getValue() != entry.crc()) {
            throw new ZipException("the entry " + Shown.quoted(entry.name()) + " is damaged");
        }
        return before + inflated;
    }

    private static void checkName(String name) throws ZipException {
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/")
                || slashed.indexOf(':') >= 0
                || List.of(slashed.split("/", -1)).contains("..")) {
            throw new ZipException("the entry " + Shown.quoted(name) + " points outside the archive");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
