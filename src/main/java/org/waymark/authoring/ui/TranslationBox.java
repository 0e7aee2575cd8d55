package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.waymark.authoring.TextSpot;
import org.waymark.authoring.ui.LessonDesk.Result;
import org.waymark.base.Language;

/** One text of a course to be written in one language, and below it what stands in the way of keeping it. */
final class TranslationBox extends Composite<Div> {

    /** What lies around it. */
    interface Around {

        TranslationDesk desk();

        /** Under whose name the browser keeps what was not sent, and of which course. */
        String owner();
    }

    /** Longer ones are seldom titles. */
    private static final int LINE = 120;

    private final TextSpot spot;
    private final Language language;
    private final Around around;
    private final BooleanSupplier isMinor;
    private final Runnable kept;
    private final MarkdownField field;
    private final FieldNote note;

    /**
     * @param isMinor whether translations of what is typed still fit
     * @param kept is told that the text has changed
     */
    TranslationBox(
            TextSpot spot, Language language, String label, Around around, BooleanSupplier isMinor, Runnable kept) {
        this.spot = spot;
        this.language = language;
        this.around = around;
        this.isMinor = isMinor;
        this.kept = kept;
        var key = around.owner() + " " + spot.file() + " " + spot.place() + " " + language.tag();
        this.field = new MarkdownField(key, label, language);
        this.note = new FieldNote(field, Optional.of(language), H4::new);
        field.onTyped(this::typed);
        getContent().addClassName("translation-box");
        getContent().add(field, note);
    }

    /**
     * What stands there now.
     *
     * @param like the text beside it: a line is written like a line
     */
    void show(String words, String like) {
        if (like.length() <= LINE && !like.contains("\n") && !words.contains("\n")) {
            field.single();
        }
        field.show(words, TranslationDesk.mark(words));
    }

    private void typed(MarkdownField.Typed typed) {
        if (typed.text().length() > MarkdownField.LONGEST) {
            note.refuse(typed, "authoring.lesson.too-long");
            return;
        }
        switch (around.desk().typed(spot, language, typed.mark(), typed.text(), isMinor.getAsBoolean())) {
            case Result.Saved(var mark, var at) -> {
                note.clear();
                field.saved(typed, mark, at);
                kept.run();
            }
            case Result.Same(var mark) -> {
                note.clear();
                field.same(typed, mark);
            }
            case Result.Contested(var newest, var mark) -> note.contest(typed, newest, mark);
            case Result.Refused(var key) -> note.refuse(typed, key);
        }
    }
}
