package org.waymark.assessment.paper;

import org.waymark.print.PdfFonts.Face;
import org.waymark.print.PdfSheets.Setting;

/** How a line is set. */
enum Style {
    TITLE("H1", Face.STRONG, 18, 23, 0.1f),
    HEADING("H2", Face.STRONG, 12.5f, 17, 0.1f),
    QUESTION("H3", Face.STRONG, 10.5f, 14.5f, 0.1f),
    TEXT("P", Face.REGULAR, 10.5f, 14.5f, 0.1f),
    SMALL("P", Face.REGULAR, 8.5f, 11.5f, 0.35f);

    private final String tag;
    private final Face face;
    private final float size;
    private final float leading;
    private final float grey;

    Style(String tag, Face face, float size, float leading, float grey) {
        this.tag = tag;
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.grey = grey;
    }

    Setting setting() {
        return new Setting(tag, face, size, leading, grey);
    }

    Face face() {
        return face;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }
}
