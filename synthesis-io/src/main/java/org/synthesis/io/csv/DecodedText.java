package org.synthesis.io.csv;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;

/**
 * Bytes turned into text: a byte-order mark decides, else strict UTF-8, else windows-1252; never a replacement character.
 *
 * @param text the text without byte-order mark
 * @param diagnostics a note when the text is not UTF-8, an error when some bytes mean nothing
 */
record DecodedText(String text, ImmutableList<Diagnostic> diagnostics) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static DecodedText of(byte[] bytes, SourceLocation file) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked).substring(1);
            return new DecodedText(
                    text,
                    marked.equals(StandardCharsets.UTF_8)
                            ? ImmutableList.of()
                            : ImmutableList.of(Diagnostic.note("encoding", file, "read as " + marked, "")));
        }
        try {
            return new DecodedText(strict(bytes, StandardCharsets.UTF_8), ImmutableList.of());
        } catch (CharacterCodingException notUtf8) {
            return windows1252(bytes, file);
        }
    }

    private static DecodedText windows1252(byte[] bytes, SourceLocation file) {
        return new DecodedText(
                new String(bytes, WINDOWS_1252),
                ImmutableList.of(Diagnostic.note(
                        "encoding", file, "not UTF-8; read as windows-1252", "save as UTF-8 when accents look wrong")));
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static @org.jspecify.annotations.Nullable Charset byteOrderMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }
}
