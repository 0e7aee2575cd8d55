package org.waymark.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two faces of whatever is printed, embedded, and what they do with letters they do not have. */
public final class PdfFonts {

    /** How strong a text is. */
    public enum Face {
        REGULAR,
        STRONG
    }

    private static final float UNITS = 1_000;

    /** How signs of sums that the faces do not have are written without them. */
    private static final Map<Integer, String> OTHERWISE =
            Map.of((int) '≈', "~", (int) '≤', "<=", (int) '≥', ">=", (int) '→', "->", (int) '←', "<-");

    private final PDType0Font regular;
    private final PDType0Font strong;
    private final Map<Integer, Boolean> known = new HashMap<>();

    public PdfFonts(PDDocument document) throws IOException {
        regular = load(document, "regular");
        strong = load(document, "semibold");
    }

    private static PDType0Font load(PDDocument document, String name) throws IOException {
        try (var file = PdfFonts.class.getResourceAsStream("/print/waymark-print-" + name + ".ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(file), true);
        }
    }

    public PDType0Font font(Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case STRONG -> strong;
        };
    }

    public float width(String text, Face face, float size) {
        try {
            return font(face).getStringWidth(text) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with whatever cannot be printed written otherwise or named by its number, so that nothing is silently left out. */
    public String printable(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> append(character, printable));
        return printable.toString();
    }

    private void append(int character, StringBuilder printable) {
        if (character == '\n' || isKnown(character)) {
            printable.appendCodePoint(character);
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            printable.append(' ');
        } else if (OTHERWISE.containsKey(character)) {
            printable.append(OTHERWISE.get(character));
        } else {
            printable.append("[U+%04X]".formatted(character));
        }
    }

    private boolean isKnown(int character) {
        return known.computeIfAbsent(character, it -> has(it));
    }

    private boolean has(int character) {
        try {
            regular.encode(Character.toString(character));
            strong.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
