package org.waymark.assessment.paper;

import org.waymark.print.PdfFonts.Face;

/** How a line is set. */
enum Style {
    TITLE("H1", Face.STRONG, 18, 23),
    HEADING("H2", Face.STRONG, 12.5f, 17),
    QUESTION("H3", Face.STRONG, 10.5f, 14.5f),
    TEXT("P", Face.REGULAR, 10.5f, 14.5f),
    SMALL("P", Face.REGULAR, 8.5f, 11.5f);

    private final String tag;
    private final Face face;
    private final float size;
    private final float leading;

    Style(String tag, Face face, float size, float leading) {
        this.tag = tag;
        this.face = face;
        this.size = size;
        this.leading = leading;
    }

    /** What a screen reader is told that it is. */
    String tag() {
        return tag;
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
