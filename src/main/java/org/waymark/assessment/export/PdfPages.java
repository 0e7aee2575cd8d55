package org.waymark.assessment.export;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.waymark.base.Language;
import org.waymark.print.PdfFonts.Face;
import org.waymark.print.PdfSheets;
import org.waymark.print.PdfSheets.Margins;
import org.waymark.print.PdfSheets.Setting;

/** Pages that fill from top to bottom with headings, paragraphs and tables. */
final class PdfPages implements AutoCloseable {

    /** How a line is set. */
    enum Style {
        TITLE("H1", Face.STRONG, 20, 26, 0.12f, 0),
        HEADING("H2", Face.STRONG, 13, 18, 0.12f, 16),
        ITEM("H3", Face.STRONG, 10.5f, 15, 0.12f, 12),
        TEXT("P", Face.REGULAR, 9.5f, 13.5f, 0.12f, 3),
        STRONG("P", Face.STRONG, 9.5f, 13.5f, 0.12f, 3),
        META("P", Face.REGULAR, 8, 11.5f, 0.38f, 5);

        private final Setting setting;
        private final float before;

        Style(String tag, Face face, float size, float leading, float grey, float before) {
            this.setting = new Setting(tag, face, size, leading, grey);
            this.before = before;
        }
    }

    private static final float LEFT = 62;
    private static final float FOOT = 44;
    private static final float GAP = 8;
    private static final float NARROW = 100;
    private static final Margins MARGINS = new Margins(LEFT, 60, 66);

    static final float WIDTH = MARGINS.width();

    private final PdfSheets sheets;

    PdfPages(String title, Language language) throws IOException {
        sheets = new PdfSheets(title, language.tag(), MARGINS);
    }

    /** A heading or a paragraph; a heading is not left alone at the foot of a page. */
    void write(Style style, String text) throws IOException {
        write(style, text, 0);
    }

    void write(Style style, String text, float indent) throws IOException {
        var setting = style.setting;
        var lines = sheets.lines(setting, text, WIDTH - indent);
        sheets.goDown(style.before);
        if (setting.tag().startsWith("H")) {
            sheets.makeRoom(lines.size() * setting.leading() + 3 * Style.TEXT.setting.leading());
        }
        sheets.flow(setting, lines, LEFT + indent);
    }

    /** Rows with columns of these widths; the first row names the columns and stands again on each page. */
    void table(float[] widths, List<String> names, List<List<String>> rows) throws IOException {
        var table = sheets.element("Table");
        sheets.goDown(6);
        row(table, "TH", widths, names);
        for (var cells : rows) {
            if (sheets.room() < height(widths, cells)) {
                sheets.turn();
                row(table, "TH", widths, names);
            }
            row(table, "TD", widths, cells);
        }
    }

    private void row(PDStructureElement table, String tag, float[] widths, List<String> cells) throws IOException {
        var row = sheets.element(table, "TR");
        var style = tag.equals("TH") ? Style.META : Style.TEXT;
        var height = height(widths, cells);
        sheets.makeRoom(height);
        rule(sheets.y());
        var x = LEFT;
        for (var i = 0; i < widths.length; i++) {
            var cell = sheets.element(row, tag);
            var set = widths[i] > NARROW ? style : Style.META;
            var lines = wrapped(widths[i], cells.get(i), set);
            var room = (int) ((sheets.room() - 3) / set.setting.leading());
            var shown = lines.subList(0, Math.min(lines.size(), Math.max(1, room)));
            sheets.piece(cell, set.setting, shown, x, sheets.y() - 3);
            x += widths[i];
        }
        sheets.goDown(height);
    }

    private List<String> wrapped(float width, String text, Style style) {
        return sheets.lines(style.setting, text, width - GAP);
    }

    private float height(float[] widths, List<String> cells) {
        var most = 1;
        for (var i = 0; i < widths.length; i++) {
            most = Math.max(most, wrapped(widths[i], cells.get(i), Style.TEXT).size());
        }
        return most * Style.TEXT.setting.leading() + 6;
    }

    private void rule(float at) throws IOException {
        var ink = sheets.ink();
        ink.beginMarkedContent(COSName.ARTIFACT);
        ink.setStrokingColor(0.8f);
        ink.setLineWidth(0.5f);
        ink.moveTo(LEFT, at);
        ink.lineTo(LEFT + WIDTH, at);
        ink.stroke();
        ink.endMarkedContent();
    }

    /** The finished file; each page says what it belongs to and which of how many it is. */
    byte[] bytes(String foot) throws IOException {
        var meta = Style.META.setting;
        return sheets.bytes((number, pages) -> {
            var belongs = sheets.lines(meta, sheets.fonts().printable(foot), WIDTH - 60);
            var which = number + " / " + pages;
            sheets.show(meta, List.of(belongs.getFirst()), LEFT, FOOT);
            var width = sheets.fonts().width(which, meta.face(), meta.size());
            sheets.show(meta, List.of(which), LEFT + WIDTH - width, FOOT);
        });
    }

    @Override
    public void close() {
        sheets.close();
    }
}
