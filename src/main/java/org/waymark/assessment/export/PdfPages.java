package org.waymark.assessment.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.waymark.base.Language;
import org.waymark.print.PdfFonts;
import org.waymark.print.PdfFonts.Face;
import org.waymark.print.PdfLines;
import org.waymark.print.PdfTags;

/** Pages that fill from top to bottom with headings, paragraphs and tables. */
final class PdfPages implements AutoCloseable {

    /** How a line is set. */
    enum Style {
        TITLE("H1", Face.STRONG, 20, 26, 0),
        HEADING("H2", Face.STRONG, 13, 18, 16),
        ITEM("H3", Face.STRONG, 10.5f, 15, 12),
        TEXT("P", Face.REGULAR, 9.5f, 13.5f, 3),
        STRONG("P", Face.STRONG, 9.5f, 13.5f, 3),
        META("P", Face.REGULAR, 8, 11.5f, 5);

        private final String tag;
        private final Face face;
        private final float size;
        private final float leading;
        private final float before;

        Style(String tag, Face face, float size, float leading, float before) {
            this.tag = tag;
            this.face = face;
            this.size = size;
            this.leading = leading;
            this.before = before;
        }
    }

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float LEFT = 62;
    private static final float TOP = 60;
    private static final float BOTTOM = 66;
    private static final float GAP = 8;
    private static final float NARROW = 100;
    private static final float INK = 0.12f;
    private static final float PALE = 0.38f;

    static final float WIDTH = PAPER.getWidth() - 2 * LEFT;

    private final PDDocument pdf = new PDDocument();
    private final PdfFonts fonts;
    private final PdfTags tags;
    private PDPage page;
    private PDPageContentStream ink;
    private float y;

    PdfPages(String title, Language language) throws IOException {
        fonts = new PdfFonts(pdf);
        tags = new PdfTags(pdf);
        pdf.getDocumentInformation().setTitle(fonts.printable(title));
        pdf.getDocumentInformation().setCreator("Waymark");
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(language.tag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        page = new PDPage(PAPER);
        ink = open(page);
    }

    private PDPageContentStream open(PDPage fresh) throws IOException {
        pdf.addPage(fresh);
        y = PAPER.getHeight() - TOP;
        return new PDPageContentStream(pdf, fresh);
    }

    private void turn() throws IOException {
        ink.close();
        page = new PDPage(PAPER);
        ink = open(page);
    }

    /** A heading or a paragraph; a heading is not left alone at the foot of a page. */
    void write(Style style, String text) throws IOException {
        write(style, text, 0);
    }

    void write(Style style, String text, float indent) throws IOException {
        var lines = new PdfLines(fonts, style.face, style.size).of(text, WIDTH - indent);
        y -= style.before;
        if (style.tag.startsWith("H")) {
            makeRoom(lines.size() * style.leading + 3 * Style.TEXT.leading);
        }
        var element = tags.child(tags.document(), style.tag);
        block(element, style, lines, LEFT + indent);
    }

    /** Lines that may run over several pages: on each they are a marked piece of the same element. */
    private void block(PDStructureElement element, Style style, List<String> lines, float x) throws IOException {
        var rest = lines;
        while (!rest.isEmpty()) {
            makeRoom(style.leading);
            var fit = Math.min(rest.size(), (int) ((y - BOTTOM) / style.leading));
            piece(element, style, rest.subList(0, fit), x, y);
            y -= fit * style.leading;
            rest = rest.subList(fit, rest.size());
        }
    }

    private void piece(PDStructureElement element, Style style, List<String> lines, float x, float top)
            throws IOException {
        ink.beginMarkedContent(COSName.getPDFName(style.tag), tags.mark(page, element));
        lines(style, lines, x, top);
        ink.endMarkedContent();
    }

    private void lines(Style style, List<String> lines, float x, float top) throws IOException {
        ink.setNonStrokingColor(style == Style.META ? PALE : INK);
        ink.beginText();
        ink.setFont(fonts.font(style.face), style.size);
        ink.setLeading(style.leading);
        ink.newLineAtOffset(x, top - style.size);
        for (var line : lines) {
            ink.showText(line);
            ink.newLine();
        }
        ink.endText();
    }

    /** Rows with columns of these widths; the first row names the columns and stands again on each page. */
    void table(float[] widths, List<String> names, List<List<String>> rows) throws IOException {
        var table = tags.child(tags.document(), "Table");
        y -= 6;
        row(table, "TH", widths, names);
        for (var cells : rows) {
            if (y - height(widths, cells) < BOTTOM) {
                turn();
                row(table, "TH", widths, names);
            }
            row(table, "TD", widths, cells);
        }
    }

    private void row(PDStructureElement table, String tag, float[] widths, List<String> cells) throws IOException {
        var row = tags.child(table, "TR");
        var style = tag.equals("TH") ? Style.META : Style.TEXT;
        var height = height(widths, cells);
        makeRoom(height);
        rule(y);
        var x = LEFT;
        for (var i = 0; i < widths.length; i++) {
            var cell = tags.child(row, tag);
            var set = widths[i] > NARROW ? style : Style.META;
            var lines = wrapped(widths[i], cells.get(i), set);
            var room = (int) ((y - 3 - BOTTOM) / set.leading);
            piece(cell, set, lines.subList(0, Math.min(lines.size(), Math.max(1, room))), x, y - 3);
            x += widths[i];
        }
        y -= height;
    }

    private List<String> wrapped(float width, String text, Style style) {
        return new PdfLines(fonts, style.face, style.size).of(text, width - GAP);
    }

    private float height(float[] widths, List<String> cells) {
        var most = 1;
        for (var i = 0; i < widths.length; i++) {
            most = Math.max(most, wrapped(widths[i], cells.get(i), Style.TEXT).size());
        }
        return most * Style.TEXT.leading + 6;
    }

    private void rule(float at) throws IOException {
        ink.beginMarkedContent(COSName.ARTIFACT);
        ink.setStrokingColor(0.8f);
        ink.setLineWidth(0.5f);
        ink.moveTo(LEFT, at);
        ink.lineTo(LEFT + WIDTH, at);
        ink.stroke();
        ink.endMarkedContent();
    }

    private void makeRoom(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    /** The finished file; each page says what it belongs to and which of how many it is. */
    byte[] bytes(String foot) throws IOException {
        ink.close();
        tags.finish();
        for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
            foot(pdf.getPage(number - 1), fonts.printable(foot), number + " / " + pdf.getNumberOfPages());
        }
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private void foot(PDPage on, String foot, String number) throws IOException {
        try (var below = new PDPageContentStream(pdf, on, AppendMode.APPEND, true, true)) {
            ink = below;
            below.beginMarkedContent(COSName.ARTIFACT);
            lines(
                    Style.META,
                    List.of(new PdfLines(fonts, Face.REGULAR, Style.META.size)
                            .of(foot, WIDTH - 60)
                            .getFirst()),
                    LEFT,
                    44);
            var width = fonts.width(number, Style.META.face, Style.META.size);
            lines(Style.META, List.of(number), LEFT + WIDTH - width, 44);
            below.endMarkedContent();
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
