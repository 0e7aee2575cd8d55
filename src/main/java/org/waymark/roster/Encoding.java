package org.waymark.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How letters were written as bytes. */
public enum Encoding {
    UTF_8,
    /** With or without the mark that says which of two bytes comes first. */
    UTF_16,
    /** What spreadsheets in Turkish write unless they are told otherwise; it has no ə. */
    WINDOWS_1254;

    private static final char MARK = '\uFEFF';
    private static final Charset TURKISH = Charset.forName("windows-1254");

    /** A mark decides; then whatever is valid UTF-8 is UTF-8, because Turkish letters in another encoding hardly ever are. */
    public static Encoding of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return UTF_16;
        }
        return isUtf8(bytes) ? UTF_8 : WINDOWS_1254;
    }

    /** What cannot be read becomes a replacement character, which no name has. */
    public String read(byte[] bytes) {
        var letters = new String(bytes, charset(bytes));
        return !letters.isEmpty() && letters.charAt(0) == MARK ? letters.substring(1) : letters;
    }

    private Charset charset(byte[] bytes) {
        return switch (this) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16 -> begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            case WINDOWS_1254 -> TURKISH;
        };
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
