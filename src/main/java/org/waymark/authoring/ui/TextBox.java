package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.waymark.authoring.ui.LessonDesk.Result;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** One text of a lesson to be written, and below it what stands in the way of keeping it. */
final class TextBox extends Composite<Div> {

    private final TextPlace place;
    private final LessonDesk desk;
    private final Runnable kept;
    private final MarkdownField field;
    private final Div note = new Div();
    private String known;

    /**
     * @param owner under whose name the browser keeps what was not sent, and of which lesson
     * @param kept is told that the lesson was read again
     */
    TextBox(TextPlace place, String label, String owner, LessonDesk desk, Runnable kept) {
        this.place = place;
        this.desk = desk;
        this.kept = kept;
        this.field = new MarkdownField(owner + " " + place.name(), label, place.language());
        this.known = desk.sheet().text(place);
        if (place.part() != TextPlace.Part.BODY) {
            field.single();
        }
        field.getElement().getClassList().set("summary", place.part() == TextPlace.Part.SUMMARY);
        note.getElement().setAttribute("role", "status");
        field.onTyped(this::typed);
        field.show(known, desk.mark(place));
        getContent().add(field, note);
        Optional.ofNullable(desk.sheet().unfiled().get(place))
                .map(this::unfiled)
                .ifPresent(this::say);
    }

    /** What was typed on another device, perhaps, and found no place. */
    private Component unfiled(String words) {
        return Kit.note(
                Icon.INBOX,
                new H3(getTranslation("authoring.lesson.unfiled")),
                quoted(words),
                Kit.row(Kit.button(
                        getTranslation("authoring.lesson.unfiled-take"),
                        () -> settle(() -> field.put(words)),
                        "small")));
    }

    private Div quoted(String words) {
        var text = new Div(words);
        text.addClassName("bench-newest");
        text.getElement().setAttribute("lang", place.language().tag());
        return text;
    }

    /** The lesson was read again; another text than the one shown here is shown now. */
    void refresh() {
        var now = desk.sheet().text(place);
        if (!now.equals(known)) {
            known = now;
            field.show(now, desk.mark(place));
        }
    }

    void focus() {
        field.focus();
    }

    private void typed(MarkdownField.Typed typed) {
        if (typed.text().length() > MarkdownField.LONGEST) {
            refuse(typed, "authoring.lesson.too-long");
            return;
        }
        switch (desk.typed(place, typed.mark(), typed.text())) {
            case Result.Saved(var mark, var at) -> {
                note.removeAll();
                field.saved(typed, mark, at);
                learned(mark.equals(desk.mark(place)) ? desk.sheet().text(place) : typed.text());
            }
            case Result.Same(var mark) -> {
                note.removeAll();
                field.same(typed, mark);
            }
            case Result.Contested(var newest, var mark) -> {
                field.contested(typed);
                say(contest(newest, mark));
                learned(newest);
            }
            case Result.Refused(var key) -> refuse(typed, key);
        }
    }

    /** Where others went on at once, another text is there than the one that is known here, and it is shown next. */
    private void learned(String text) {
        known = text;
        kept.run();
    }

    private void refuse(MarkdownField.Typed typed, String key) {
        field.refused(typed);
        say(Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation(key))));
    }

    private void say(Component said) {
        note.removeAll();
        note.add(said);
    }

    private Component contest(String newest, String mark) {
        var text =
                newest.isEmpty() ? new Paragraph(getTranslation("authoring.lesson.contested-empty")) : quoted(newest);
        var choice = Kit.row(
                Kit.button(
                        getTranslation("authoring.lesson.contested-mine"),
                        () -> settle(() -> field.insist(mark)),
                        "small"),
                Kit.button(
                        getTranslation("authoring.lesson.contested-theirs"),
                        () -> settle(() -> field.take(newest, mark)),
                        "small"));
        return Kit.warning(
                Icon.TRIANGLE_ALERT,
                new H3(getTranslation("authoring.lesson.contested")),
                new Paragraph(getTranslation("authoring.lesson.contested-help")),
                text,
                choice);
    }

    private void settle(Runnable chosen) {
        note.removeAll();
        chosen.run();
    }
}
