package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.synthesis.io.text.Shown;

/**
 * Lets an archive in only when all of it was inflated once within limits: number of entries, inflated bytes as counted (never as
 * declared), ratio of inflated to packed bytes, names that occur once and stay inside.
 *
 * <p>Both passes, the check and {@link #open}, follow the local headers, so what was checked is what is read.
 */
final class ZipGate {
    static final int MAX_ENTRIES = 2000;
    static final long MAX_INFLATED = 512L << 20;
    static final int MAX_RATIO = 100;
    static final long RATIO_FROM = 100L << 10;

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final byte[] END_OF_DIRECTORY = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LONGEST_ENDING = 22 + 65_535;

    private final byte[] zip;
    private final ImmutableSet<String> names;

    private ZipGate(byte[] zip, Set<String> names) {
        this.zip = zip;
        this.names = ImmutableSet.copyOf(names);
    }

    /**
     * {@return the archive, checked}
     *
     * @throws ZipException when it is no archive, is broken or passes a limit
     */
    static ZipGate of(byte[] zip) throws IOException {
        if (startsWith(zip, OLE)) {
            throw new ZipException("expected an .xlsx workbook; found an old .xls file or a workbook with a password");
        }
        if (!startsWith(zip, LOCAL_HEADER)) {
            throw new ZipException("expected an .xlsx workbook; found something that is not a zip archive");
        }
        if (!hasEnding(zip)) {
            throw new ZipException("the end of the file is missing");
        }
        try {
            return new ZipGate(zip, inflateAll(zip));
        } catch (EOFException e) {
            throw asZipException("the end of the file is missing", e);
        } catch (IllegalArgumentException e) {
            throw asZipException("a name in the archive cannot be read", e);
        }
    }

    /** {@return whether the archive has an entry, whatever its case} */
    boolean has(String name) {
        return names.contains(key(name));
    }

    /** {@return the inflated bytes of an entry, whatever the case of its name} */
    InputStream open(String name) throws IOException {
        ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (key(entry.getName()).equals(key(name))) {
                return entries;
            }
        }
        throw new FileNotFoundException("the part " + Shown.quoted(name) + " is missing");
    }

    private static Set<String> inflateAll(byte[] zip) throws IOException {
        Set<String> names = new HashSet<>();
        CountingInputStream packed = new CountingInputStream(new ByteArrayInputStream(zip));
        ZipInputStream entries = new ZipInputStream(packed);
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            checkName(entry.getName(), names);
            long start = packed.getCount();
            long inflated = 0;
            for (int read = entries.read(buffer); read >= 0; read = entries.read(buffer)) {
                inflated += read;
                total += read;
                if (total > MAX_INFLATED) {
                    throw new ZipException("it inflates to more than " + MAX_INFLATED + " bytes");
                }
                long taken = Math.max(packed.getCount() - start, 1);
                if (inflated > RATIO_FROM && inflated > MAX_RATIO * taken) {
                    throw new ZipException("the entry " + Shown.quoted(entry.getName()) + " inflates to more than "
                            + MAX_RATIO + " times its size");
                }
            }
        }
        return names;
    }

    private static void checkName(String name, Set<String> names) throws ZipException {
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/")
                || slashed.indexOf(':') >= 0
                || List.of(slashed.split("/", -1)).contains("..")) {
            throw new ZipException("the entry " + Shown.quoted(name) + " points outside the archive");
        }
        if (!names.add(key(name))) {
            throw new ZipException("the entry " + Shown.quoted(name) + " occurs twice");
        }
        if (names.size() > MAX_ENTRIES) {
            throw new ZipException("it has more than " + MAX_ENTRIES + " entries");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return matches(bytes, 0, start);
    }

    private static boolean hasEnding(byte[] zip) {
        for (int i = zip.length - END_OF_DIRECTORY.length; i >= Math.max(0, zip.length - LONGEST_ENDING); i--) {
            if (matches(zip, i, END_OF_DIRECTORY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int from, byte[] expected) {
        if (bytes.length < from + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[from + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static ZipException asZipException(String message, Exception cause) {
        ZipException problem = new ZipException(message);
        problem.initCause(cause);
        return problem;
    }

    /** {@return all bytes of an entry} */
    byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return ByteStreams.toByteArray(in);
        }
    }
}
