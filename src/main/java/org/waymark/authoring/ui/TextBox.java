package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.waymark.authoring.ui.LessonDesk.Result;

/** One text of a lesson to be written, and below it what stands in the way of keeping it. */
final class TextBox extends Composite<Div> {

    private final TextPlace place;
    private final LessonDesk desk;
    private final Runnable kept;
    private final MarkdownField field;
    private final FieldNote note;
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
        this.note = new FieldNote(field, Optional.of(place.language()), H3::new);
        field.onTyped(this::typed);
        field.show(known, desk.mark(place));
        getContent().add(field, note);
        Optional.ofNullable(desk.sheet().unfiled().get(place)).ifPresent(note::unfiled);
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
            note.refuse(typed, "authoring.lesson.too-long");
            return;
        }
        switch (desk.typed(place, typed.mark(), typed.text())) {
            case Result.Saved(var mark, var at) -> {
                note.clear();
                field.saved(typed, mark, at);
                learned(mark.equals(desk.mark(place)) ? desk.sheet().text(place) : typed.text());
            }
            case Result.Same(var mark) -> {
                note.clear();
                field.same(typed, mark);
            }
            case Result.Contested(var newest, var mark) -> {
                note.contest(typed, newest, mark);
                learned(newest);
            }
            case Result.Refused(var key) -> note.refuse(typed, key);
        }
    }

    /** Where others went on at once, another text is there than the one that is known here, and it is shown next. */
    private void learned(String text) {
        known = text;
        kept.run();
    }
}
