package org.waymark.authoring.ui;

import java.util.Optional;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving;
import org.waymark.authoring.Settled;
import org.waymark.authoring.TextEdit;
import org.waymark.authoring.TextSpot;
import org.waymark.authoring.TextToTranslate;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.authoring.ui.LessonDesk.Result;
import org.waymark.base.Language;
import org.waymark.base.Sha256;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * How a page keeps texts in the languages of a course. A text goes only over the text that its writer has seen; what others do elsewhere
 * in the same file is no reason to ask anybody.
 */
final class TranslationDesk {

    /** As often one may be overtaken in other parts of the file before it is tried again with the next text. */
    private static final int TRIES = 5;

    private static final int MARK = 18;

    private final EditingCourses editing;
    private final TrackingTranslations tracking;
    private final UserId user;
    private final Slug course;
    private final Language original;

    /** @param original the language that the course is written in */
    TranslationDesk(
            EditingCourses editing, TrackingTranslations tracking, UserId user, Slug course, Language original) {
        this.editing = editing;
        this.tracking = tracking;
        this.user = user;
        this.course = course;
        this.original = original;
    }

    /** The name of a text, by which a page says which text it has seen. */
    static String mark(String text) {
        return Sha256.hex(text).substring(0, MARK);
    }

    /**
     * Keeps a text.
     *
     * @param seen the mark of the text over which it is to go
     * @param isMinor whether translations of it still fit
     */
    Result typed(TextSpot spot, Language language, String seen, String text, boolean isMinor) {
        for (var i = 0; i < TRIES; i++) {
            try {
                return typedOnce(spot, language, seen, text, isMinor);
            } catch (RightMissing | CourseNotFound _) {
                return new Result.Refused("authoring.lesson.barred");
            } catch (Outdated _) {
                // somebody else was quicker in this file; what they did is looked at in the next round
            }
        }
        return new Result.Refused("authoring.lesson.busy");
    }

    private Result typedOnce(TextSpot spot, Language language, String seen, String text, boolean isMinor) {
        var file = editing.open(user, course, spot.path(language));
        var there = TextEdit.words(file.text(), spot, language).orElse("");
        if (there.strip().equals(text.strip())) {
            return new Result.Same(mark(there));
        }
        if (!seen.equals(mark(there))) {
            return new Result.Contested(there, mark(there));
        }
        var edit = TextEdit.of(file.text(), source(spot), spot, language, text);
        if (edit.isEmpty()) {
            return new Result.Refused("authoring.translations.no-place");
        }
        var saving = isMinor
                ? editing.typeMinor(user, file.basis(), edit.get())
                : editing.type(user, file.basis(), edit.get());
        return result(saving, spot, language);
    }

    private String source(TextSpot spot) {
        return editing.open(user, course, spot.path(original)).text();
    }

    private static Result result(Saving saving, TextSpot spot, Language language) {
        return switch (saving) {
            case Saving.Saved(var draft) ->
                new Result.Saved(
                        mark(TextEdit.words(draft.text(), spot, language).orElse("")), draft.at());
            case Saving.Refused refused ->
                new Result.Refused(
                        switch (refused.why()) {
                            case UNREADABLE -> "authoring.translations.unreadable";
                            case NO_PLACE -> LessonDesk.NO_PLACE;
                            case TOO_LONG -> "authoring.lesson.too-long";
                        });
        };
    }

    /** How a text stands now; nothing where it is gone. */
    Optional<TextToTranslate> now(TextSpot spot, Language language) {
        return tracking.texts(user, course, spot.file(), language).stream()
                .filter(it -> it.spot().equals(spot))
                .findFirst();
    }

    Settled stillFits(TextToTranslate text) {
        return tracking.stillFits(user, course, text.spot(), text.language(), text.sourceDigest());
    }

    void undo(Settled settled) {
        tracking.undo(user, settled);
    }
}
