package org.waymark.print;

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

/** A file of sheets of A4 that fill from top to bottom, with lines of which a screen reader is told what they are. */
public final class PdfSheets implements AutoCloseable {

    private static final PDRectangle SHEET = PDRectangle.A4;

    /** What stays empty on each sheet; the same on the left and on the right. */
    public record Margins(float side, float top, float bottom) {

        /** Of what is printed. */
        public float width() {
            return SHEET.getWidth() - 2 * side;
        }

        /** Of what is printed. */
        public float height() {
            return SHEET.getHeight() - top - bottom;
        }
    }

    /**
     * How lines are set.
     *
     * @param tag what a screen reader is told that they are
     * @param grey from 0, which is black, to 1
     */
    public record Setting(String tag, PdfFonts.Face face, float size, float leading, float grey) {}

    /** What stands at the foot of a sheet. */
    @FunctionalInterface
    public interface Foot {
        void write(int number, int sheets) throws IOException;
    }

    private final PDDocument pdf = new PDDocument();
    private final Margins margins;
    private final PdfFonts fonts;
    private final PdfTags tags;
    private PDPage sheet;
    private PDPageContentStream ink;
    private float y;

    /** @param language the tag of the language in which it is read aloud */
    public PdfSheets(String title, String language, Margins margins) throws IOException {
        this.margins = margins;
        fonts = new PdfFonts(pdf);
        tags = new PdfTags(pdf);
        pdf.getDocumentInformation().setTitle(fonts.printable(title));
        pdf.getDocumentInformation().setCreator("Waymark");
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        sheet = new PDPage(SHEET);
        ink = open(sheet);
    }

    private PDPageContentStream open(PDPage fresh) throws IOException {
        pdf.addPage(fresh);
        y = SHEET.getHeight() - margins.top();
        return new PDPageContentStream(pdf, fresh);
    }

    /** With the same number and the same on it, it is the same file. */
    public void number(long number) {
        pdf.setDocumentId(number);
    }

    public PdfFonts fonts() {
        return fonts;
    }

    /** What is drawn on the sheet goes through this. */
    public PDPageContentStream ink() {
        return ink;
    }

    /** How far up the sheet it is free. */
    public float y() {
        return y;
    }

    /** What is left of the sheet. */
    public float room() {
        return y - margins.bottom();
    }

    public void goDown(float by) {
        y -= by;
    }

    /** Goes on overleaf. */
    public void turn() throws IOException {
        ink.close();
        sheet = new PDPage(SHEET);
        ink = open(sheet);
    }

    /** Goes on overleaf where less is left than this. */
    public void makeRoom(float height) throws IOException {
        if (room() < height) {
            turn();
        }
    }

    /** An element of the file. */
    public PDStructureElement element(String tag) {
        return element(tags.document(), tag);
    }

    /** An element within another one. */
    public PDStructureElement element(PDStructureElement parent, String tag) {
        return tags.child(parent, tag);
    }

    /** What is put on the sheet from now on belongs to this element. */
    public void begin(PDStructureElement element, String tag) throws IOException {
        ink.beginMarkedContent(COSName.getPDFName(tag), tags.mark(sheet, element));
    }

    /** What was begun is complete. */
    public void end() throws IOException {
        ink.endMarkedContent();
    }

    /** Text as lines of this width. */
    public List<String> lines(Setting setting, String text, float width) {
        return new PdfLines(fonts, setting.face(), setting.size()).of(text, width);
    }

    /** Lines of an element, wherever they are to stand. */
    public void piece(PDStructureElement element, Setting setting, List<String> lines, float x, float top)
            throws IOException {
        begin(element, setting.tag());
        show(setting, lines, x, top);
        end();
    }

    /** Lines that may go on overleaf: on each sheet they are a marked piece of the same element. */
    public void flow(Setting setting, List<String> lines, float x) throws IOException {
        var element = element(setting.tag());
        var rest = lines;
        while (!rest.isEmpty()) {
            makeRoom(setting.leading());
            var fit = Math.min(rest.size(), (int) (room() / setting.leading()));
            piece(element, setting, rest.subList(0, fit), x, y);
            goDown(fit * setting.leading());
            rest = rest.subList(fit, rest.size());
        }
    }

    /** Lines that belong to whatever was begun. */
    public void show(Setting setting, List<String> lines, float x, float top) throws IOException {
        ink.setNonStrokingColor(setting.grey());
        ink.beginText();
        ink.setFont(fonts.font(setting.face()), setting.size());
        ink.setLeading(setting.leading());
        ink.newLineAtOffset(x, top - setting.size());
        for (var line : lines) {
            ink.showText(line);
            ink.newLine();
        }
        ink.endText();
    }

    /** The finished file, with a foot on each sheet. */
    public byte[] bytes(Foot foot) throws IOException {
        ink.close();
        tags.finish();
        var sheets = pdf.getNumberOfPages();
        for (var number = 1; number <= sheets; number++) {
            try (var below = new PDPageContentStream(pdf, pdf.getPage(number - 1), AppendMode.APPEND, true, true)) {
                ink = below;
                below.beginMarkedContent(COSName.ARTIFACT);
                foot.write(number, sheets);
                below.endMarkedContent();
            }
        }
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
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
