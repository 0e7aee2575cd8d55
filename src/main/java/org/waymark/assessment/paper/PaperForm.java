package org.waymark.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.assessment.export.Phrases;
import org.waymark.base.LocalizedText;
import org.waymark.question.Arrangement;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Region;
import org.waymark.question.StatementKind;

/**
 * A question in a form that can be answered with a pencil.
 *
 * @param pictures the SVG of a file in the folder of pictures
 */
record PaperForm(Item item, long seed, Phrases phrases, Function<String, Optional<String>> pictures) {

    private static final float IN = 16;
    private static final float HANG = 16;
    private static final float BLANK = 26;
    private static final float BETWEEN = 16;
    private static final float HALF = Paper.WIDTH / 2;
    private static final float CLOSE = 4;
    private static final float WIDE = 8;
    private static final float ROOMY = 16;
    private static final int WORDS_IN_LINE = 9;
    private static final int FEWEST_LINES = 6;
    private static final int MOST_LINES = 26;

    List<Piece> pieces(int number) {
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.text(
                ROOMY,
                Style.QUESTION,
                0,
                phrases.say(
                        "assessment.paper.prompt", number, said(item.question().prompt()), item.worth())));
        answer(pieces);
        return pieces;
    }

    private void answer(List<Piece> pieces) {
        switch (item.question()) {
            case Question.SingleChoice it -> {
                note(pieces, "assessment.paper.tick-one");
                options(pieces, it.options(), true);
            }
            case Question.MultipleChoice it -> {
                note(pieces, "assessment.paper.tick-several");
                options(pieces, it.options(), false);
            }
            case Question.TrueFalse it -> {
                verdict(pieces);
                note(pieces, "assessment.paper.because");
                options(pieces, it.reasons(), true);
            }
            case Question.Matching it -> matching(pieces, it);
            case Question.Categorise it -> categories(pieces, it);
            case Question.Ordering it -> ordering(pieces, it);
            case Question.Numeric it -> number(pieces, it);
            case Question.ShortAnswer _ -> pieces.add(Piece.line(IN));
            case Question.Cloze it -> cloze(pieces, it);
            case Question.Timeline it -> timeline(pieces, it);
            case Question.Hotspot it -> picture(pieces, it);
            case Question.SourceCriticism it -> criticism(pieces, it);
            case Question.Essay it -> essay(pieces, it);
        }
    }

    private void note(List<Piece> pieces, String key, Object... details) {
        pieces.add(Piece.text(CLOSE, Style.SMALL, IN, phrases.say(key, details)));
    }

    private void options(List<Piece> pieces, List<Option> options, boolean oneOnly) {
        for (var i = 0; i < options.size(); i++) {
            tick(pieces, oneOnly, Letters.lower(i) + ") " + said(options.get(i).text()));
        }
    }

    private static void tick(List<Piece> pieces, boolean oneOnly, String words) {
        pieces.add(new Piece.Row(
                CLOSE,
                List.of(
                        oneOnly ? new Piece.Cell.Circle(IN) : new Piece.Cell.Box(IN, Strokes.SIDE),
                        new Piece.Cell.Text(IN + HANG, Paper.WIDTH - IN - HANG, Style.TEXT, words))));
    }

    private void verdict(List<Piece> pieces) {
        var second = IN + 110;
        pieces.add(new Piece.Row(
                CLOSE,
                List.of(
                        new Piece.Cell.Circle(IN),
                        new Piece.Cell.Text(IN + HANG, 90, Style.TEXT, phrases.say("assessment.paper.true")),
                        new Piece.Cell.Circle(second),
                        new Piece.Cell.Text(second + HANG, 90, Style.TEXT, phrases.say("assessment.paper.false")))));
    }

    private void matching(List<Piece> pieces, Question.Matching matching) {
        note(pieces, "assessment.paper.match");
        var premises = matching.premises();
        var targets = matching.targets();
        for (var i = 0; i < Math.max(premises.size(), targets.size()); i++) {
            var cells = new ArrayList<Piece.Cell>();
            if (i < premises.size()) {
                cells.addAll(blank(i + 1 + ". " + said(premises.get(i).text()), HALF - BETWEEN));
            }
            if (i < targets.size()) {
                var words = Letters.upper(i) + ". " + said(targets.get(i).text());
                cells.add(new Piece.Cell.Text(HALF, HALF, Style.TEXT, words));
            }
            pieces.add(new Piece.Row(WIDE, cells));
        }
    }

    /** A short line for a letter, and what the letter is for. */
    private static List<Piece.Cell> blank(String words, float end) {
        var text = IN + BLANK + 6;
        return List.of(new Piece.Cell.Rule(IN, BLANK), new Piece.Cell.Text(text, end - text, Style.TEXT, words));
    }

    private void categories(List<Piece> pieces, Question.Categorise sorting) {
        note(pieces, "assessment.paper.sort");
        for (var i = 0; i < sorting.categories().size(); i++) {
            var words =
                    Letters.upper(i) + ". " + said(sorting.categories().get(i).text());
            pieces.add(Piece.text(CLOSE, Style.TEXT, IN, words));
        }
        for (var i = 0; i < sorting.members().size(); i++) {
            var words = i + 1 + ". " + said(sorting.members().get(i).text());
            pieces.add(new Piece.Row(WIDE, blank(words, Paper.WIDTH)));
        }
    }

    private void ordering(List<Piece> pieces, Question.Ordering ordering) {
        note(pieces, "assessment.paper.order", ordering.elements().size());
        for (var element : Arrangement.presentedOrder(ordering, item.id(), seed)) {
            pieces.add(new Piece.Row(
                    WIDE,
                    List.of(
                            new Piece.Cell.Box(IN, 16),
                            new Piece.Cell.Text(
                                    IN + BLANK, Paper.WIDTH - IN - BLANK, Style.TEXT, said(element.text())))));
        }
    }

    private void number(List<Piece> pieces, Question.Numeric numeric) {
        var units = numeric.units().stream()
                .map(unit -> said(unit.names().getFirst()))
                .collect(Collectors.joining(" / "));
        var right = IN + 170;
        pieces.add(new Piece.Row(
                10,
                List.of(
                        new Piece.Cell.Rule(IN, 160),
                        new Piece.Cell.Text(right, Paper.WIDTH - right, Style.TEXT, units))));
    }

    private void cloze(List<Piece> pieces, Question.Cloze cloze) {
        pieces.add(Piece.text(CLOSE, Style.TEXT, IN, Gaps.blanks(cloze, phrases.language())));
        for (var i = 0; i < cloze.gaps().size(); i++) {
            if (cloze.gaps().get(i) instanceof Gap.Menu menu) {
                var choices = menu.options().stream()
                        .map(option -> said(option.text()))
                        .collect(Collectors.joining(" / "));
                note(pieces, "assessment.paper.choices", i + 1, choices);
            }
        }
    }

    private void timeline(List<Piece> pieces, Question.Timeline timeline) {
        var days = new PaperDays(phrases, timeline.axis());
        var key = switch (timeline.axis().step()) {
            case YEAR -> "assessment.paper.place-year";
            case MONTH -> "assessment.paper.place-month";
            case DAY -> "assessment.paper.place-day";
        };
        note(
                pieces,
                key,
                days.of(timeline.axis().from()),
                days.of(timeline.axis().to()));
        var line = Paper.WIDTH - 130;
        for (var event : timeline.events()) {
            pieces.add(new Piece.Row(
                    WIDE,
                    List.of(
                            new Piece.Cell.Text(IN, line - IN - 10, Style.TEXT, said(event.text())),
                            new Piece.Cell.Rule(line, 130))));
        }
    }

    private void picture(List<Piece> pieces, Question.Hotspot hotspot) {
        var oneOnly = hotspot.regions().stream().filter(Region::correct).count() == 1;
        pieces.add(Piece.text(CLOSE, Style.SMALL, IN, said(hotspot.picture().alternative())));
        pieces.add(new Piece.Plan(
                hotspot.picture(),
                hotspot.regions(),
                pictures.apply(hotspot.picture().file()),
                said(hotspot.picture().alternative())));
        note(pieces, oneOnly ? "assessment.paper.tick-one" : "assessment.paper.tick-several");
        for (var i = 0; i < hotspot.regions().size(); i++) {
            tick(
                    pieces,
                    oneOnly,
                    Letters.upper(i) + ". " + said(hotspot.regions().get(i).label()));
        }
    }

    private void criticism(List<Piece> pieces, Question.SourceCriticism criticism) {
        pieces.add(Piece.text(CLOSE, Style.TEXT, IN, "“" + said(criticism.statement()) + "”"));
        note(pieces, "assessment.paper.statement-is");
        for (var kind : StatementKind.values()) {
            tick(pieces, true, PaperKey.label(kind, phrases));
        }
        note(pieces, "assessment.paper.shown-by");
        options(pieces, criticism.paragraphs(), true);
        note(pieces, "assessment.paper.standpoint");
        options(pieces, criticism.standpoints(), true);
    }

    private void essay(List<Piece> pieces, Question.Essay essay) {
        note(
                pieces,
                "assessment.paper.words",
                essay.words().least(),
                essay.words().most());
        var lines = Math.clamp(essay.words().most() / WORDS_IN_LINE, FEWEST_LINES, MOST_LINES);
        for (var i = 0; i < lines; i++) {
            pieces.add(Piece.line(IN));
        }
    }

    private String said(LocalizedText text) {
        return phrases.say(text);
    }
}
