package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.live.Agenda;
import org.waymark.live.Round;
import org.waymark.live.Scene;
import org.waymark.live.Split;
import org.waymark.question.Item;
import org.waymark.question.Response;
import org.waymark.question.ui.QuestionField;
import org.waymark.scenario.Step;
import org.waymark.ui.SiteMap;

/** What an instructor does in a round: opens and closes the vote, and moves on. */
final class DeskBallot extends Section {

    private final Round round;
    private final Told told;
    private final DeskMoves moves;

    DeskBallot(Agenda agenda, Round round, Scene scene, Told told, Span voted, DeskMoves moves) {
        this.round = round;
        this.told = told;
        this.moves = moves;
        addClassNames("ballot", "task", "stack");
        add(RoomBallot.asked(new H2(), agenda, told));
        switch (agenda) {
            case Agenda.Choices _, Agenda.Evidence _, Agenda.OneOption _ -> vote(agenda, scene, voted);
            case Agenda.Reasons _ -> add(note());
            case Agenda.Agreed(var item) -> add(answer(item));
        }
    }

    private void vote(Agenda agenda, Scene scene, Span voted) {
        switch (round.stage()) {
            case READING ->
                add(
                        paper(agenda, scene),
                        row(button("live.desk.open", "primary", open())),
                        folded(agenda, "live.desk.without-vote"));
            case OPEN ->
                add(
                        paper(agenda, scene),
                        new Paragraph(voted),
                        row(button(
                                "live.desk.close",
                                "primary",
                                (leading, leader, token) -> leading.close(leader, token, round.turn()))));
            case CLOSED -> closed(agenda, scene);
            case DECIDED -> {}
        }
    }

    /** What counts is what the record will say. */
    private void closed(Agenda agenda, Scene scene) {
        var ahead = Split.last(scene.splits()).ahead();
        var deciding = Split.deciding(scene.splits());
        if (deciding > 0 && deciding < scene.splits().size()) {
            add(new Paragraph(getTranslation("live.desk.counts", scene.splits().size(), deciding)));
        }
        add(new Paragraph(getTranslation(
                ahead.isEmpty() ? "live.desk.nobody" : ahead.size() > 1 ? "live.desk.even" : "live.desk.ahead")));
        add(new Paper(agenda, told, scene.splits(), pick -> Optional.of(goOn(pick, ahead, agenda))));
        add(row(button("live.desk.again", "quiet", open())));
    }

    private Paper paper(Agenda agenda, Scene scene) {
        return new Paper(agenda, told, scene.splits(), _ -> Optional.empty());
    }

    private DeskMoves.Move open() {
        return (leading, leader, token) -> leading.open(leader, token, round.turn());
    }

    /** The only one with the most votes is what one goes on with unless one decides otherwise. */
    private Component goOn(String pick, Set<String> ahead, Agenda agenda) {
        var look = ahead.contains(pick) && ahead.size() == 1 ? "primary" : "small";
        var button = button(
                "live.desk.go-on", look, (leading, leader, token) -> leading.decide(leader, token, round.turn(), pick));
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "live.desk.go-on-with",
                                PickLabel.of(pick, agenda, told).getElement().getTextRecursively()));
        return row(button);
    }

    private Component folded(Agenda agenda, String key) {
        var details = new NativeDetails(
                getTranslation(key),
                new Paper(agenda, told, List.of(), pick -> Optional.of(goOn(pick, Set.of(), agenda))));
        details.addClassName("folded");
        return details;
    }

    private Component note() {
        var said = new TextArea(getTranslation("live.desk.said"));
        said.setMaxLength(Step.Wrote.LONGEST);
        said.setValueChangeMode(ValueChangeMode.EAGER);
        said.setWidthFull();
        var keep = button(
                "live.desk.keep-said",
                "primary",
                (leading, leader, token) -> leading.note(leader, token, round.turn(), said.getValue()));
        var pass = button(
                "live.desk.pass-over",
                "quiet",
                (leading, leader, token) -> leading.note(leader, token, round.turn(), ""));
        var form = new Div(said, row(keep, pass));
        form.addClassName("stack");
        return form;
    }

    /** The item as the agenda has arranged it. */
    private Component answer(Item item) {
        var given = new AtomicReference<Response>(new Response.Blank());
        var field = QuestionField.of(item, told.shared().seed(), told.language(), given.get(), given::set)
                .pictures("/" + SiteMap.picture(told.shared().edition().value(), ""));
        var enter = button(
                "live.desk.answer",
                "primary",
                (leading, leader, token) -> leading.answer(leader, token, round.turn(), given.get()));
        var form = new Div(new Paragraph(getTranslation("live.desk.agree")), field, row(enter));
        form.addClassName("stack");
        return form;
    }

    private NativeButton button(String key, String look, DeskMoves.Move move) {
        var button = new NativeButton(getTranslation(key), _ -> moves.does(move));
        button.addClassNames("btn", look);
        return button;
    }

    private static Div row(NativeButton... buttons) {
        var row = new Div(buttons);
        row.addClassNames("row", "desk-moves");
        return row;
    }
}
