package org.waymark.assessment.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
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
import org.waymark.print.PdfLines;
import org.waymark.print.PdfTags;

/** Pages of A4 that fill from top to bottom with blocks; a block goes onto a new page rather than over two, where one can hold it. */
final class Paper implements AutoCloseable {

    private static final PDRectangle SHEET = PDRectangle.A4;
    private static final float LEFT = 56;
    private static final float TOP = 52;
    private static final float BOTTOM = 60;
    private static final float FOOT = 40;

    /** What is left of a page may stay empty up to so much, even where a block is too long for any page. */
    private static final float LEAST = 120;

    private static final int LINES_TOGETHER = 6;
    private static final float INK = 0.1f;
    private static final float PALE = 0.35f;
    private static final float PLAN_HEIGHT = 260;
    private static final float PLAN_GAP = 8;

    static final float WIDTH = SHEET.getWidth() - 2 * LEFT;

    private final PDDocument pdf = new PDDocument();
    private final PdfFonts fonts;
    private final PdfTags tags;
    private PDPage page;
    private PDPageContentStream ink;
    private float y;

    /** Papers of one seed are the same file. */
    Paper(String title, Language language, long seed) throws IOException {
        pdf.setDocumentId(seed);
        fonts = new PdfFonts(pdf);
        tags = new PdfTags(pdf);
        pdf.getDocumentInformation().setTitle(fonts.printable(title));
        pdf.getDocumentInformation().setCreator("Waymark");
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(language.tag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        page = new PDPage(SHEET);
        ink = open(page);
    }

    private PDPageContentStream open(PDPage fresh) throws IOException {
        pdf.addPage(fresh);
        y = SHEET.getHeight() - TOP;
        return new PDPageContentStream(pdf, fresh);
    }

    /** Goes on overleaf. */
    void turn() throws IOException {
        ink.close();
        page = new PDPage(SHEET);
        ink = open(page);
    }

    /** Pieces that belong together. */
    void block(List<Piece> pieces) throws IOException {
        var needed = 0f;
        for (var piece : inseparable(pieces)) {
            needed += height(piece);
        }
        var room = y - BOTTOM;
        var whole = SHEET.getHeight() - TOP - BOTTOM;
        if (needed > room && (needed <= whole || room < LEAST)) {
            turn();
        }
        for (var piece : pieces) {
            put(piece);
        }
    }

    /** Of the lines to write on with which it ends, most may stand overleaf. */
    private static List<Piece> inseparable(List<Piece> pieces) {
        var end = pieces.size();
        while (end > 0 && pieces.get(end - 1).isToBeWrittenOn()) {
            end--;
        }
        return pieces.subList(0, Math.min(pieces.size(), end + LINES_TOGETHER));
    }

    private void put(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Row(var before, var cells) -> {
                y -= before;
                if (cells.size() == 1 && cells.getFirst() instanceof Piece.Cell.Text text) {
                    flow(text);
                } else {
                    row(cells);
                }
            }
            case Piece.Plan plan -> plan(plan);
        }
    }

    /** Lines that may go on overleaf: on each page they are a marked piece of the same element. */
    private void flow(Piece.Cell.Text text) throws IOException {
        var style = text.style();
        var rest = lines(text);
        var element = tags.child(tags.document(), style.tag());
        while (!rest.isEmpty()) {
            makeRoom(style.leading());
            var fit = Math.min(rest.size(), (int) ((y - BOTTOM) / style.leading()));
            piece(element, style, rest.subList(0, fit), LEFT + text.x());
            y -= fit * style.leading();
            rest = rest.subList(fit, rest.size());
        }
    }

    private void row(List<Piece.Cell> cells) throws IOException {
        var height = height(cells);
        makeRoom(height);
        for (var cell : cells) {
            var x = LEFT + cell.x();
            var base = y - Style.TEXT.size();
            switch (cell) {
                case Piece.Cell.Text text ->
                    piece(tags.child(tags.document(), text.style().tag()), text.style(), lines(text), x);
                case Piece.Cell.Box box -> Strokes.box(ink, x, base, box.side());
                case Piece.Cell.Circle _ -> Strokes.circle(ink, x, base);
                case Piece.Cell.Rule rule -> Strokes.rule(ink, x, base - 2, rule.width());
            }
        }
        y -= height;
    }

    /** The picture's frame with the regions in it, as large as there is room for. */
    private void plan(Piece.Plan plan) throws IOException {
        var scale = scale(plan);
        var picture = plan.picture();
        var height = picture.height() * scale;
        makeRoom(height + 2 * PLAN_GAP);
        y -= PLAN_GAP;
        var figure = tags.child(tags.document(), "Figure");
        figure.setAlternateDescription(plan.alternative());
        ink.beginMarkedContent(COSName.getPDFName("Figure"), tags.mark(page, figure));
        if (plan.drawing().isPresent()) {
            new Sketch(ink, fonts).draw(plan.drawing().get(), LEFT, y, picture.width() * scale, height, scale);
        }
        ink.endMarkedContent();
        Strokes.frame(ink, LEFT, y - height, picture.width() * scale, height);
        var number = 0;
        for (var region : plan.regions()) {
            var left = LEFT + region.left() * scale;
            var top = y - region.top() * scale;
            Strokes.frame(ink, left, top - region.height() * scale, region.width() * scale, region.height() * scale);
            piece(tags.child(tags.document(), "P"), Style.TEXT, List.of(Letters.upper(number++)), left + 3, top - 2);
        }
        y -= height + PLAN_GAP;
    }

    private static float scale(Piece.Plan plan) {
        return Math.min(
                WIDTH / plan.picture().width(), PLAN_HEIGHT / plan.picture().height());
    }

    private float height(Piece piece) {
        return switch (piece) {
            case Piece.Row(var before, var cells) -> before + height(cells);
            case Piece.Plan plan -> plan.picture().height() * scale(plan) + 2 * PLAN_GAP;
        };
    }

    private float height(List<Piece.Cell> cells) {
        var most = Style.SMALL.leading();
        for (var cell : cells) {
            most = Math.max(
                    most,
                    cell instanceof Piece.Cell.Text text
                            ? lines(text).size() * text.style().leading()
                            : Style.TEXT.leading());
        }
        return most;
    }

    private List<String> lines(Piece.Cell.Text text) {
        return new PdfLines(fonts, text.style().face(), text.style().size()).of(text.words(), text.width());
    }

    private void piece(PDStructureElement element, Style style, List<String> lines, float x) throws IOException {
        piece(element, style, lines, x, y);
    }

    private void piece(PDStructureElement element, Style style, List<String> lines, float x, float top)
            throws IOException {
        ink.beginMarkedContent(COSName.getPDFName(style.tag()), tags.mark(page, element));
        show(style, lines, x, top);
        ink.endMarkedContent();
    }

    private void show(Style style, List<String> lines, float x, float top) throws IOException {
        ink.setNonStrokingColor(style == Style.SMALL ? PALE : INK);
        ink.beginText();
        ink.setFont(fonts.font(style.face()), style.size());
        ink.setLeading(style.leading());
        ink.newLineAtOffset(x, top - style.size());
        for (var line : lines) {
            ink.showText(line);
            ink.newLine();
        }
        ink.endText();
    }

    private void makeRoom(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    /** The finished file; each page says what it belongs to and which of how many it is. */
    byte[] bytes(String foot, BiFunction<Integer, Integer, String> pageOf) throws IOException {
        ink.close();
        tags.finish();
        var pages = pdf.getNumberOfPages();
        for (var number = 1; number <= pages; number++) {
            foot(pdf.getPage(number - 1), foot, pageOf.apply(number, pages));
        }
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private void foot(PDPage on, String foot, String pageOf) throws IOException {
        try (var below = new PDPageContentStream(pdf, on, AppendMode.APPEND, true, true)) {
            ink = below;
            below.beginMarkedContent(COSName.ARTIFACT);
            var number = fonts.printable(pageOf);
            var width = fonts.width(number, Style.SMALL.face(), Style.SMALL.size());
            show(Style.SMALL, List.of(cut(foot, WIDTH - width - 12)), LEFT, FOOT);
            show(Style.SMALL, List.of(number), LEFT + WIDTH - width, FOOT);
            below.endMarkedContent();
        }
    }

    /** As much of it as fits into a line. */
    private String cut(String text, float width) {
        var small = new PdfLines(fonts, Style.SMALL.face(), Style.SMALL.size());
        var whole = small.of(text, width);
        return whole.size() == 1 ? whole.getFirst() : small.of(text, width - 12).getFirst() + " …";
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
