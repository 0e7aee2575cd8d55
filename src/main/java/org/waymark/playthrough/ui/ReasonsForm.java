package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;

/** A few sentences to be written. */
final class ReasonsForm extends Div {

    ReasonsForm(Task.Reasoning reasoning, Telling telling, Consumer<Deed> does) {
        var heading = Wording.say(new H2(), reasoning.prompt(), telling.language());
        heading.getElement().setAttribute("tabindex", "-1");
        var text = new TextArea();
        text.setLabel(getTranslation("playthrough.reasons.label"));
        text.setHelperText(getTranslation(
                "playthrough.reasons.words",
                reasoning.words().least(),
                reasoning.words().most()));
        text.setMaxLength(Step.Wrote.LONGEST);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setWidthFull();
        text.setMinHeight("8rem");
        var help = new Paragraph();
        help.addClassNames("help", "bad");
        help.getElement().setAttribute("role", "alert");
        var keep = button("playthrough.reasons.keep", () -> {
            if (text.getValue().isBlank()) {
                help.setText(getTranslation("playthrough.reasons.empty"));
                text.focus();
            } else {
                does.accept(
                        (playing, learner, token) -> playing.write(learner, token, reasoning.id(), text.getValue()));
            }
        });
        var skip = button(
                "playthrough.reasons.skip",
                () -> does.accept((playing, learner, token) -> playing.write(learner, token, reasoning.id(), "")));
        skip.addClassName("quiet");
        var row = new Div(keep, skip);
        row.addClassName("row");
        addClassName("stack");
        add(heading, text, help, row);
    }

    private NativeButton button(String key, Runnable doing) {
        var button = new NativeButton(getTranslation(key), _ -> doing.run());
        button.addClassName("btn");
        return button;
    }
}
