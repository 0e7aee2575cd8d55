package org.waymark.live.ui;

import com.vaadin.flow.component.html.Span;
import org.waymark.content.ui.Wording;
import org.waymark.live.Agenda;
import org.waymark.scenario.Letters;

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

    /** The letter by which a class talks about a pick: that of the choice, else of its place on the paper. */
    static Span letter(String pick, Agenda agenda) {
        var letter = new Span(
                switch (agenda) {
                    case Agenda.Choices(var passage, var open) ->
                        open.stream()
                                .filter(it -> it.id().value().equals(pick))
                                .findFirst()
                                .map(it -> Letters.of(passage, it))
                                .orElseThrow();
                    case Agenda.Evidence _, Agenda.OneOption _, Agenda.Agreed _, Agenda.Reasons _ ->
                        Letters.at(agenda.picks().indexOf(pick));
                });
        letter.addClassName("k");
        return letter;
    }
}
