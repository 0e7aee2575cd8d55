package org.waymark.live.ui;

import com.vaadin.flow.component.html.Span;
import org.waymark.content.ui.Wording;
import org.waymark.live.Agenda;

/** What can be voted for, in words. */
final class PickLabel {

    private PickLabel() {}

    static Span of(String pick, Agenda agenda, Told told) {
        return switch (agenda) {
            case Agenda.Choices choices ->
                choices.open().stream()
                        .filter(it -> it.id().value().equals(pick))
                        .findFirst()
                        .map(it -> Wording.say(new Span(), it.text(), told.language()))
                        .orElseThrow();
            case Agenda.Evidence(var checkpoint) ->
                checkpoint.candidates().stream()
                        .filter(it -> it.paragraph().toString().equals(pick))
                        .findFirst()
                        .map(told.parts()::candidate)
                        .orElseThrow();
            case Agenda.OneOption one ->
                one.options().stream()
                        .filter(it -> it.id().value().equals(pick))
                        .findFirst()
                        .map(it -> Wording.say(new Span(), it.text(), told.language()))
                        .orElseThrow();
            case Agenda.Agreed _, Agenda.Reasons _ -> new Span(pick);
        };
    }

    /** The letter by which a class talks about the pick at this place of the paper. */
    static Span letter(int place) {
        var letter = new Span(String.valueOf((char) ('a' + place)));
        letter.addClassName("k");
        return letter;
    }
}
