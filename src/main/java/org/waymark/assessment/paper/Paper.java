package org.waymark.assessment.paper;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.waymark.base.Language;
import org.waymark.print.PdfSheets;
import org.waymark.print.PdfSheets.Margins;

/** Pages of A4 that fill from top to bottom with blocks; a block goes onto a new page rather than over two, where one can hold it. */
final class Paper implements AutoCloseable {

    private static final float LEFT = 56;
    private static final float FOOT = 40;
    private static final Margins MARGINS = new Margins(LEFT, 52, 60);

    /** What is left of a page may stay empty up to so much, even where a block is too long for any page. */
    private static final float LEAST = 120;

    private static final int LINES_TOGETHER = 6;
    private static final float PLAN_HEIGHT = 260;
    private static final float PLAN_GAP = 8;

    static final float WIDTH = MARGINS.width();

    private final PdfSheets sheets;

    /** Papers of one seed are the same file. */
    Paper(String title, Language language, long seed) throws IOException {
        sheets = new PdfSheets(title, language.tag(), MARGINS);
        sheets.number(seed);
    }

    /** Goes on overleaf. */
    void turn() throws IOException {
        sheets.turn();
    }

    /** Pieces that belong together. */
    void block(List<Piece> pieces) throws IOException {
        var needed = 0f;
        for (var piece : inseparable(pieces)) {
            needed += height(piece);
        }
        if (needed > sheets.room() && (needed <= MARGINS.height() || sheets.room() < LEAST)) {
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
                sheets.goDown(before);
                if (cells.size() == 1 && cells.getFirst() instanceof Piece.Cell.Text text) {
                    sheets.flow(text.style().setting(), lines(text), LEFT + text.x());
                } else {
                    row(cells);
                }
            }
            case Piece.Plan plan -> plan(plan);
        }
    }

    private void row(List<Piece.Cell> cells) throws IOException {
        var height = height(cells);
        sheets.makeRoom(height);
        for (var cell : cells) {
            var x = LEFT + cell.x();
            var base = sheets.y() - Style.TEXT.size();
            switch (cell) {
                case Piece.Cell.Text text -> piece(text.style(), lines(text), x, sheets.y());
                case Piece.Cell.Box box -> Strokes.box(sheets.ink(), x, base, box.side());
                case Piece.Cell.Circle _ -> Strokes.circle(sheets.ink(), x, base);
                case Piece.Cell.Rule rule -> Strokes.rule(sheets.ink(), x, base - 2, rule.width());
            }
        }
        sheets.goDown(height);
    }

    /** The picture's frame with the regions in it, as large as there is room for. */
    private void plan(Piece.Plan plan) throws IOException {
        var scale = scale(plan);
        var picture = plan.picture();
        var width = picture.width() * scale;
        var height = picture.height() * scale;
        sheets.makeRoom(height + 2 * PLAN_GAP);
        sheets.goDown(PLAN_GAP);
        var y = sheets.y();
        var figure = sheets.element("Figure");
        figure.setAlternateDescription(plan.alternative());
        sheets.begin(figure, "Figure");
        if (plan.drawing().isPresent()) {
            new Sketch(sheets.ink(), sheets.fonts()).draw(plan.drawing().get(), LEFT, y, width, height, scale);
        }
        sheets.end();
        Strokes.frame(sheets.ink(), LEFT, y - height, width, height);
        var number = 0;
        for (var region : plan.regions()) {
            var left = LEFT + region.left() * scale;
            var top = y - region.top() * scale;
            var below = region.height() * scale;
            Strokes.frame(sheets.ink(), left, top - below, region.width() * scale, below);
            piece(Style.TEXT, List.of(Letters.upper(number++)), left + 3, top - 2);
        }
        sheets.goDown(height + PLAN_GAP);
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
        return sheets.lines(text.style().setting(), text.words(), text.width());
    }

    private void piece(Style style, List<String> lines, float x, float top) throws IOException {
        var setting = style.setting();
        sheets.piece(sheets.element(setting.tag()), setting, lines, x, top);
    }

    /** The finished file; each page says what it belongs to and which of how many it is. */
    byte[] bytes(String foot, BiFunction<Integer, Integer, String> pageOf) throws IOException {
        return sheets.bytes((number, pages) -> foot(foot, sheets.fonts().printable(pageOf.apply(number, pages))));
    }

    private void foot(String foot, String number) throws IOException {
        var small = Style.SMALL.setting();
        var width = sheets.fonts().width(number, small.face(), small.size());
        sheets.show(small, List.of(cut(foot, WIDTH - width - 12)), LEFT, FOOT);
        sheets.show(small, List.of(number), LEFT + WIDTH - width, FOOT);
    }

    /** As much of it as fits into a line. */
    private String cut(String text, float width) {
        var small = Style.SMALL.setting();
        var whole = sheets.lines(small, text, width);
        return whole.size() == 1
                ? whole.getFirst()
                : sheets.lines(small, text, width - 12).getFirst() + " …";
    }

    @Override
    public void close() {
        sheets.close();
    }
}
