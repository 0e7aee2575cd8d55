package org.waymark.roster.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.waymark.print.PdfFonts;
import org.waymark.print.PdfFonts.Face;
import org.waymark.print.PdfLines;
import org.waymark.print.PdfTags;
import org.waymark.roster.Card;

/** Sheets of ten cards each, with lines to cut along. */
public final class CardSheets implements AutoCloseable {

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float MARGIN = 28;
    private static final float WIDTH = (PAPER.getWidth() - 2 * MARGIN) / COLUMNS;
    private static final float HEIGHT = (PAPER.getHeight() - 2 * MARGIN) / ROWS;
    private static final float INSIDE = 16;
    private static final float ROOM = WIDTH - 2 * INSIDE;
    private static final float LABEL = 84;
    private static final float LEADING = 1.28f;
    private static final float[] DASHES = {3, 3};

    private static final float NAME = 14;
    private static final float NAME_IF_LONG = 10.5f;
    private static final float PASSWORD = 15;
    private static final float VALUE = 11;
    private static final float SMALL = 8;

    private static final float INK = 0.12f;
    private static final float PALE = 0.38f;
    private static final float CUT = 0.6f;

    private final PDDocument pdf = new PDDocument();
    private final CardWords words;
    private final PdfFonts fonts;
    private final PdfTags tags;

    private CardSheets(CardWords words) throws IOException {
        this.words = words;
        fonts = new PdfFonts(pdf);
        tags = new PdfTags(pdf);
        pdf.getDocumentInformation().setTitle(fonts.printable(words.title()));
        pdf.getDocumentInformation().setCreator("Waymark");
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(words.language().tag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /** A file with these cards, in their order from left to right. */
    public static byte[] pdf(List<Card> cards, CardWords words) {
        try (var sheets = new CardSheets(words)) {
            for (var from = 0; from < cards.size(); from += COLUMNS * ROWS) {
                sheets.sheet(cards.subList(from, Math.min(cards.size(), from + COLUMNS * ROWS)));
            }
            sheets.tags.finish();
            var out = new ByteArrayOutputStream();
            sheets.pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(List<Card> cards) throws IOException {
        var page = new PDPage(PAPER);
        pdf.addPage(page);
        try (var ink = new PDPageContentStream(pdf, page)) {
            cuts(ink, (cards.size() + COLUMNS - 1) / COLUMNS);
            for (var i = 0; i < cards.size(); i++) {
                var column = i % COLUMNS;
                var row = i / COLUMNS;
                var left = MARGIN + column * WIDTH;
                var top = PAPER.getHeight() - MARGIN - row * HEIGHT;
                new Pen(page, ink, left + INSIDE, top - INSIDE).write(cards.get(i));
            }
        }
    }

    /** Nothing that is read aloud. */
    private static void cuts(PDPageContentStream ink, int rows) throws IOException {
        var top = PAPER.getHeight() - MARGIN;
        var bottom = top - rows * HEIGHT;
        ink.beginMarkedContent(COSName.ARTIFACT);
        ink.setStrokingColor(CUT);
        ink.setLineWidth(0.5f);
        ink.setLineDashPattern(DASHES, 0);
        for (var column = 0; column <= COLUMNS; column++) {
            ink.moveTo(MARGIN + column * WIDTH, top);
            ink.lineTo(MARGIN + column * WIDTH, bottom);
        }
        for (var row = 0; row <= rows; row++) {
            ink.moveTo(MARGIN, top - row * HEIGHT);
            ink.lineTo(PAPER.getWidth() - MARGIN, top - row * HEIGHT);
        }
        ink.stroke();
        ink.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    /** Writes one card from top to bottom. */
    private final class Pen {

        private final PDPage page;
        private final PDPageContentStream ink;
        private final float x;
        private float y;

        private Pen(PDPage page, PDPageContentStream ink, float x, float y) {
            this.page = page;
            this.ink = ink;
            this.x = x;
            this.y = y;
        }

        private void write(Card card) throws IOException {
            var group = card.group().isEmpty() ? "" : " · " + card.group();
            line("P", Face.REGULAR, SMALL, PALE, x, one(words.classroom() + group, Face.REGULAR, SMALL, ROOM));
            name(card.name());
            y -= 4;
            row(words.addressLabel(), words.address(), VALUE);
            row(words.userNameLabel(), card.userName(), VALUE);
            row(words.passwordLabel(), card.password().value(), PASSWORD);
            y -= 2;
            for (var hint : lines(words.hint(), Face.REGULAR, SMALL, ROOM)) {
                line("P", Face.REGULAR, SMALL, PALE, x, hint);
            }
        }

        private void name(String name) throws IOException {
            var fits = lines(name, Face.STRONG, NAME, ROOM).size() == 1;
            var size = fits ? NAME : NAME_IF_LONG;
            for (var part :
                    lines(name, Face.STRONG, size, ROOM).stream().limit(2).toList()) {
                line("H2", Face.STRONG, size, INK, x, part);
            }
        }

        /** What the value is stands before it; a value that is too long is set smaller. */
        private void row(String label, String value, float size) throws IOException {
            var room = ROOM - LABEL;
            var width = fonts.width(fonts.printable(value), Face.STRONG, size);
            var set = width <= room ? size : size * room / width;
            var element = tags.child(tags.document(), "P");
            y -= size * LEADING;
            text(element, Face.REGULAR, SMALL, PALE, x, one(label, Face.REGULAR, SMALL, LABEL));
            text(element, Face.STRONG, set, INK, x + LABEL, fonts.printable(value));
        }

        private void line(String tag, Face face, float size, float shade, float from, String text) throws IOException {
            y -= size * LEADING;
            text(tags.child(tags.document(), tag), face, size, shade, from, text);
        }

        private void text(PDStructureElement element, Face face, float size, float shade, float from, String text)
                throws IOException {
            ink.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(page, element));
            ink.setNonStrokingColor(shade);
            ink.beginText();
            ink.setFont(fonts.font(face), size);
            ink.newLineAtOffset(from, y);
            ink.showText(text);
            ink.endText();
            ink.endMarkedContent();
        }

        private String one(String text, Face face, float size, float width) {
            return lines(text, face, size, width).getFirst();
        }

        private List<String> lines(String text, Face face, float size, float width) {
            return new PdfLines(fonts, face, size).of(text, width);
        }
    }
}
