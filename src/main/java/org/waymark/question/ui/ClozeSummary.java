package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.question.Finding;
import org.waymark.question.Gap;
import org.waymark.question.JudgedPart;
import org.waymark.question.Judgement;
import org.waymark.question.Judging;
import org.waymark.question.Option;
import org.waymark.question.Place;
import org.waymark.question.Question.Cloze;
import org.waymark.question.Response;
import org.waymark.question.ui.SummaryRow.Sign;

/** The text of a cloze with its gaps numbered, then each gap: what was given, what is right, why. */
record ClozeSummary(Words words, CitationMarks marks) {

    List<Component> of(Cloze cloze, Response response) {
        var gaps = inOrderOfText(cloze);
        var rows = new ArrayList<SummaryRow>();
        for (var gap : gaps) {
            rows.add(row(cloze, gap, gaps.indexOf(gap) + 1, response));
        }
        return List.of(text(cloze, gaps), SummaryRow.list(rows));
    }

    private List<Gap> inOrderOfText(Cloze cloze) {
        var text = words.say(cloze.text());
        return cloze.gaps().stream()
                .sorted((one, other) -> Integer.compare(placeIn(text, one), placeIn(text, other)))
                .toList();
    }

    private static int placeIn(String text, Gap gap) {
        var place = text.indexOf("{{" + gap.id() + "}}");
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private Component text(Cloze cloze, List<Gap> gaps) {
        var text = words.say(cloze.text());
        for (var gap : gaps) {
            text = text.replace("{{" + gap.id() + "}}", "[" + (gaps.indexOf(gap) + 1) + "]");
        }
        var shown = words.in(text, cloze.text().languageFor(words.language()), new Paragraph());
        shown.addClassName("cloze-text");
        return shown;
    }

    private SummaryRow row(Cloze cloze, Gap gap, int number, Response response) {
        var given = given(gap, response);
        var text = given.orElseGet(Span::new);
        var shown = new Span(new Span("[" + number + "] "), text);
        var row = switch (finding(cloze, gap, response)) {
            case RIGHT -> new SummaryRow(Sign.RIGHT, shown).right(words.say("question.summary.your-answer-right"));
            case PARTLY -> new SummaryRow(Sign.PARTLY, shown).partly(words.say("question.summary.your-answer-partly"));
            case WRONG, SURPLUS ->
                new SummaryRow(Sign.WRONG, shown).wrong(words.say("question.summary.your-answer-wrong"));
            case MISSING, SPARED -> new SummaryRow(Sign.NEITHER, shown).plain(words.say("question.summary.no-gap"));
        };
        row.right(words.say("question.summary.right-match", right(gap)));
        chosen(gap, response)
                .filter(option -> !option.correct())
                .ifPresent(option -> row.because(option.rationale(), words, marks));
        return row.because(gap.rationale(), words, marks);
    }

    private static Finding finding(Cloze cloze, Gap gap, Response response) {
        if (!(response instanceof Response.Filled)
                || !(Judging.judge(cloze, response) instanceof Judgement.Parts(var parts))) {
            return Finding.MISSING;
        }
        return parts.stream()
                .filter(part -> part.place().equals(new Place.Named(gap.id())))
                .map(JudgedPart::finding)
                .findFirst()
                .orElse(Finding.MISSING);
    }

    private Optional<Span> given(Gap gap, Response response) {
        if (!(response instanceof Response.Filled(var typed, var _, var language))) {
            return Optional.empty();
        }
        return switch (gap) {
            case Gap.Typed open ->
                Optional.ofNullable(typed.get(open.id())).map(text -> words.in(text, language, new Span()));
            case Gap.Menu menu -> chosen(menu, response).map(option -> words.span(option.text()));
        };
    }

    private static Optional<Option> chosen(Gap gap, Response response) {
        if (!(response instanceof Response.Filled(var _, var chosen, var _)) || !(gap instanceof Gap.Menu menu)) {
            return Optional.empty();
        }
        var id = Optional.<Slug>ofNullable(chosen.get(menu.id()));
        return menu.options().stream()
                .filter(option -> id.equals(Optional.of(option.id())))
                .findFirst();
    }

    private String right(Gap gap) {
        return switch (gap) {
            case Gap.Typed open ->
                open.accepted().stream()
                        .filter(accepted -> accepted.share().compareTo(BigDecimal.ONE) == 0)
                        .map(accepted -> words.say(accepted.text()))
                        .distinct()
                        .collect(Collectors.joining(" / "));
            case Gap.Menu menu ->
                menu.options().stream()
                        .filter(Option::correct)
                        .map(option -> words.say(option.text()))
                        .collect(Collectors.joining(" / "));
        };
    }
}
