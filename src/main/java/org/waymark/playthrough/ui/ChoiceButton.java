package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Choice;
import org.waymark.ui.Icon;

/** A choice on offer; one that is closed says why. */
final class ChoiceButton extends NativeButton {

    /**
     * @param number its place among those that can be seen
     * @param letter by which people talk about it
     */
    ChoiceButton(int number, String letter, Choice choice, Telling telling, Runnable choose) {
        addClassName("choice");
        getElement().setAttribute("type", "button");
        getElement().setAttribute(ChoiceKeys.LETTER, letter);
        getElement().setAttribute("aria-keyshortcuts", number <= ChoiceKeys.MOST ? letter + " " + number : letter);
        var key = new Span(letter);
        key.addClassName("k");
        var text = new Span(Wording.say(new Span(), choice.text(), telling.language()));
        var open = telling.walk().allows(choice);
        if (!open) {
            // it can be found and read with the keyboard, and does nothing
            getElement().setAttribute("aria-disabled", "true");
            text.add(why(choice, telling));
        } else {
            addClickListener(_ -> choose.run());
        }
        add(key, text, (open ? Icon.ARROW_RIGHT : Icon.LOCK).create());
    }

    private Span why(Choice choice, Telling telling) {
        var words = new Span();
        words.addClassName("closed");
        var opening = choice.opening().orElseThrow();
        opening.because()
                .ifPresentOrElse(
                        because -> words.add(
                                new Span(getTranslation("playthrough.choice.closed") + " "),
                                Wording.say(new Span(), because, telling.language())),
                        () -> words.setText(getTranslation("playthrough.choice.closed") + " "
                                + new ConditionWords(telling).of(opening.condition())));
        return words;
    }
}
