package org.waymark.assessment.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Lines that are drawn; a screen reader passes them over. */
final class Strokes {

    private static final float THIN = 0.7f;
    private static final float GREY = 0.35f;

    /** Of what is to be ticked. */
    static final float SIDE = 9;

    /** How far a handle of a curve lies from its end, so that four of them look like a circle. */
    private static final float HANDLE = 0.5523f;

    private Strokes() {}

    private interface Drawing {
        void draw() throws IOException;
    }

    private static void stroke(PDPageContentStream ink, Drawing drawing) throws IOException {
        ink.beginMarkedContent(COSName.ARTIFACT);
        ink.setStrokingColor(GREY);
        ink.setLineWidth(THIN);
        drawing.draw();
        ink.stroke();
        ink.endMarkedContent();
    }

    static void frame(PDPageContentStream ink, float x, float bottom, float width, float height) throws IOException {
        stroke(ink, () -> ink.addRect(x, bottom, width, height));
    }

    /** In the middle of the line whose letters stand at {@code base}. */
    static void box(PDPageContentStream ink, float x, float base, float side) throws IOException {
        frame(ink, x, base - 1 + (SIDE - side) / 2, side, side);
    }

    static void rule(PDPageContentStream ink, float x, float at, float width) throws IOException {
        stroke(ink, () -> {
            ink.moveTo(x, at);
            ink.lineTo(x + width, at);
        });
    }

    static void circle(PDPageContentStream ink, float x, float base) throws IOException {
        var r = SIDE / 2;
        var h = r * HANDLE;
        var cx = x + r;
        var cy = base - 1 + r;
        stroke(ink, () -> {
            ink.moveTo(cx - r, cy);
            ink.curveTo(cx - r, cy + h, cx - h, cy + r, cx, cy + r);
            ink.curveTo(cx + h, cy + r, cx + r, cy + h, cx + r, cy);
            ink.curveTo(cx + r, cy - h, cx + h, cy - r, cx, cy - r);
            ink.curveTo(cx - h, cy - r, cx - r, cy - h, cx - r, cy);
        });
    }
}
