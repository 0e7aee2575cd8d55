package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.content.ui.Wording;
import org.waymark.live.Agenda;
import org.waymark.live.Round;
import org.waymark.live.Scene;
import org.waymark.live.Stage;
import org.waymark.scenario.Letters;
import org.waymark.ui.Icon;

/** What one of the class votes with, and what it sees when the vote is closed. */
final class RoomBallot extends Section {

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final Paragraph voted = new Paragraph();

    RoomBallot(Agenda agenda, Round round, Scene scene, Told told, Consumer<String> votes) {
        addClassNames("ballot", "task", "stack");
        add(asked(new H2(), agenda, told));
        if (agenda.picks().isEmpty()) {
            add(meta("live.room.talk"));
            return;
        }
        if (round.stage() == Stage.OPEN) {
            add(paper(agenda, told, votes), voted);
            voted.addClassName("voted");
            mine(scene.mine());
            if (!scene.splits().isEmpty()) {
                add(
                        new Paragraph(getTranslation("live.room.before")),
                        new Paper(agenda, told, scene.splits(), _ -> Optional.empty()));
            }
        } else {
            add(new Paper(agenda, told, scene.splits(), _ -> Optional.empty()));
        }
        closed(agenda, told);
    }

    /** What is asked, in a heading. */
    static <H extends Component & HasText> H asked(H heading, Agenda agenda, Told told) {
        return switch (agenda) {
            case Agenda.Choices _ -> {
                heading.setText(heading.getTranslation("live.room.choice"));
                yield heading;
            }
            case Agenda.Evidence(var checkpoint) -> Wording.say(heading, checkpoint.prompt(), told.language());
            case Agenda.OneOption one ->
                Wording.say(heading, one.item().question().prompt(), told.language());
            case Agenda.Agreed(var item) -> Wording.say(heading, item.question().prompt(), told.language());
            case Agenda.Reasons(var reasoning) -> Wording.say(heading, reasoning.prompt(), told.language());
        };
    }

    private Component paper(Agenda agenda, Told told, Consumer<String> votes) {
        var group = new Div();
        group.addClassName("choices");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("live.room.vote"));
        for (var pick : agenda.picks()) {
            var sign = new Span(Icon.CHECK.create());
            sign.addClassName("mark");
            var button = new NativeButton();
            button.add(PickLabel.letter(pick, agenda), PickLabel.of(pick, agenda, told), sign);
            button.addClassName("choice");
            button.getElement().setAttribute("type", "button");
            button.addClickListener(_ -> votes.accept(pick));
            buttons.put(pick, button);
            group.add(button);
        }
        return group;
    }

    /** Shows which vote is kept. */
    void mine(Optional<String> pick) {
        buttons.forEach((each, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(pick.filter(each::equals).isPresent())));
        voted.setText(getTranslation(pick.isPresent() ? "live.room.voted" : "live.room.not-voted"));
    }

    private void closed(Agenda agenda, Told told) {
        if (agenda instanceof Agenda.Choices choices) {
            choices.passage()
                    .choices()
                    .forEach(choice -> told.parts().whyClosed(choice).ifPresent(why -> {
                        var words = Wording.say(new Span(), choice.text(), told.language());
                        var line = new Paragraph(
                                Icon.LOCK.small(),
                                new Span(Letters.of(choices.passage(), choice)),
                                words,
                                new Span(getTranslation("live.room.closed", why)));
                        line.addClassNames("meta", "closed-choice");
                        add(line);
                    }));
        }
    }

    private Paragraph meta(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName("meta");
        return words;
    }
}
