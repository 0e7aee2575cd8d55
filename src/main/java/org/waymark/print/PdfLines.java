package org.waymark.print;

import java.util.ArrayList;
import java.util.List;
import org.waymark.print.PdfFonts.Face;

/** Breaks texts into lines: between words, and inside one only where it is longer than a line. */
public record PdfLines(PdfFonts fonts, Face face, float size) {

    /** At least one line, however short the text. */
    public List<String> of(String text, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : fonts.printable(text).split("\n", -1)) {
            paragraph(paragraph.strip(), width, lines);
        }
        return lines;
    }

    private void paragraph(String text, float width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : text.split(" +", -1)) {
            var rest = word;
            if (!line.isEmpty() && fits(line + " " + rest, width)) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (!fits(rest, width)) {
                var head = head(rest, width);
                lines.add(head);
                rest = rest.substring(head.length());
            }
            line.append(rest);
        }
        lines.add(line.toString());
    }

    private boolean fits(String text, float width) {
        return fonts.width(text, face, size) <= width;
    }

    /** As much of a word as fits, at least one letter. */
    private String head(String word, float width) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)), width)) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }
}
