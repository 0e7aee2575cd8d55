package org.waymark.authoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.authoring.ComposingQuizzes;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.Drawn;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.QuizInWork;
import org.waymark.authoring.QuizSheet;
import org.waymark.authoring.Saving;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.identity.UserId;

/** What one quiz is written at: what it says now, and what becomes of what is typed. */
final class QuizDesk {

    /** What became of something that was typed. */
    enum Kept {
        KEPT,
        REFUSED,
        OUTDATED
    }

    private final ComposingQuizzes composing;
    private final EditingCourses editing;
    private final UserId user;
    private final Slug course;
    private final Slug quiz;
    private QuizInWork work;

    QuizDesk(ComposingQuizzes composing, EditingCourses editing, UserId user, Slug course, Slug quiz) {
        this.composing = composing;
        this.editing = editing;
        this.user = user;
        this.course = course;
        this.quiz = quiz;
        this.work = composing.open(user, course, quiz);
    }

    QuizInWork work() {
        return work;
    }

    Slug course() {
        return course;
    }

    /** Looks at what there is now. */
    void look() {
        work = composing.open(user, course, quiz);
    }

    /**
     * Keeps something.
     *
     * @param place what it is typed into
     * @param edits how the file says it
     * @param words as they were typed
     */
    Kept keep(String place, Function<QuizSheet, List<Edit>> edits, String words) {
        var found = work.sheet().map(edits).orElse(List.of());
        if (found.isEmpty()) {
            return Kept.KEPT;
        }
        try {
            var saving = editing.type(user, work.file().basis(), new DraftEdit.Fields(place, found, words));
            look();
            return switch (saving) {
                case Saving.Saved _ -> Kept.KEPT;
                case Saving.Refused _ -> Kept.REFUSED;
            };
        } catch (Outdated _) {
            look();
            return Kept.OUTDATED;
        }
    }

    Optional<Drawn> draw() {
        return composing.draw(user, course, quiz, Optional.empty());
    }
}
