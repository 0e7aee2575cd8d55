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

    private final Setting setting;

    Style(String tag, Face face, float size, float leading, float grey) {
        setting = new Setting(tag, face, size, leading, grey);
    }

    Setting setting() {
        return setting;
    }

    Face face() {
        return setting.face();
    }

    float size() {
        return setting.size();
    }

    float leading() {
        return setting.leading();
    }
}
