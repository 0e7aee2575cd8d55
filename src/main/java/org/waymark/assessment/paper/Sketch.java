package org.waymark.assessment.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.waymark.print.PdfFonts;
import org.waymark.print.PdfFonts.Face;

/** Draws a picture of a course onto a page. */
record Sketch(PDPageContentStream ink, PdfFonts fonts) {

    /** With its upper left corner there; nothing of it lies outside its frame. */
    void draw(String svg, float left, float top, float width, float height, float scale) throws IOException {
        var marks = SvgReader.read(svg, new AffineTransform(scale, 0, 0, -scale, left, top));
        ink.saveGraphicsState();
        ink.addRect(left, top - height, width, height);
        ink.clip();
        for (var mark : marks) {
            switch (mark) {
                case SvgMark.Outline outline -> outline(outline);
                case SvgMark.Words words -> words(words);
            }
        }
        ink.restoreGraphicsState();
    }

    private void outline(SvgMark.Outline outline) throws IOException {
        var fill = outline.look().fill();
        var stroke = outline.look().stroke();
        if (fill.isPresent()) {
            ink.setNonStrokingColor(fill.get());
            trace(outline.shape());
            ink.fill();
        }
        if (stroke.isPresent()) {
            ink.setStrokingColor(stroke.get());
            ink.setLineWidth(outline.lineWidth());
            trace(outline.shape());
            ink.stroke();
        }
    }

    private void trace(Shape shape) throws IOException {
        var at = new float[6];
        var x = 0f;
        var y = 0f;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> ink.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_QUADTO ->
                    ink.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                default -> ink.closePath();
            }
            var end = end(path.currentSegment(at));
            if (end >= 0) {
                x = at[end];
                y = at[end + 1];
            }
        }
    }

    /** Where the end of a segment stands among its numbers. */
    private static int end(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private void words(SvgMark.Words words) throws IOException {
        var text = fonts.printable(words.text());
        var width = fonts.width(text, Face.REGULAR, words.size());
        var before = switch (words.look().anchor()) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        if (words.look().fill().isPresent()) {
            ink.setNonStrokingColor(words.look().fill().get());
            ink.beginText();
            ink.setFont(fonts.font(Face.REGULAR), words.size());
            ink.newLineAtOffset(words.x() - before, words.y());
            ink.showText(text);
            ink.endText();
        }
    }
}
