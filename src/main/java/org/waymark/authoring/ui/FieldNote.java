package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Language;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What is said below a field of what was typed into it and could not simply be kept, with the choices that there are. */
final class FieldNote extends Composite<Div> {

    private final MarkdownField field;
    private final Optional<Language> language;
    private final Function<String, Component> heading;

    /**
     * @param language of what is typed; empty where it is in none
     * @param heading of the level that fits the page
     */
    FieldNote(MarkdownField field, Optional<Language> language, Function<String, Component> heading) {
        this.field = field;
        this.language = language;
        this.heading = heading;
        getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
    }

    /** What was typed on another device, perhaps, and found no place. */
    void unfiled(String words) {
        say(Kit.note(
                Icon.INBOX,
                heading.apply(getTranslation("authoring.lesson.unfiled")),
                quoted(words),
                Kit.row(choice("authoring.lesson.unfiled-take", () -> field.put(words)))));
    }

    /** It cannot be kept, and stays in the field. */
    void refuse(MarkdownField.Typed typed, String key) {
        field.refused(typed);
        say(Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation(key))));
    }

    /** Somebody else wrote something else meanwhile: one of the two is chosen. */
    void contest(MarkdownField.Typed typed, String newest, String mark) {
        field.contested(typed);
        say(Kit.warning(
                Icon.TRIANGLE_ALERT,
                heading.apply(getTranslation("authoring.lesson.contested")),
                new Paragraph(getTranslation("authoring.lesson.contested-help")),
                newest.isEmpty() ? new Paragraph(getTranslation("authoring.lesson.contested-empty")) : quoted(newest),
                Kit.row(
                        choice("authoring.lesson.contested-mine", () -> field.insist(mark)),
                        choice("authoring.lesson.contested-theirs", () -> field.take(newest, mark)))));
    }

    private Component choice(String key, Runnable chosen) {
        return Kit.button(
                getTranslation(key),
                () -> {
                    clear();
                    chosen.run();
                },
                "small");
    }

    private Div quoted(String words) {
        var text = new Div(words);
        text.addClassName("bench-newest");
        language.ifPresent(it -> text.getElement().setAttribute("lang", it.tag()));
        return text;
    }

    private void say(Component said) {
        clear();
        getContent().add(said);
    }
}
