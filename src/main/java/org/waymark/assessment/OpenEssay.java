package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Quiz;
import org.waymark.question.Item;
import org.waymark.question.Question;
import org.waymark.question.Response;

/**
 * An essay as one instructor has it open.
 *
 * @param response what was written
 * @param part what this instructor may do with it
 * @param shown the marks that this instructor may see, in order
 * @param draft what they have filled in
 * @param refused what they filled in on another page and could not be kept, the newest first
 * @param writer who wrote it, where they asked for it
 */
public record OpenEssay(
        Essay essay,
        Course course,
        Slug quizId,
        Response response,
        Part part,
        List<EssayMark> shown,
        EssayDraft draft,
        List<EssayDraft> refused,
        Optional<String> writer) {

    /** What an instructor may do with an essay. */
    public enum Part {
        /** Mark it; others' marks are not shown. */
        MARK,
        /** Nothing: they gave the first mark, and somebody else gives the second. */
        WAIT,
        /** See the two marks and decide. */
        DECIDE,
        /** See all marks and put another one in their place, for a reason. */
        CHANGE
    }

    public OpenEssay {
        shown = List.copyOf(shown);
        refused = List.copyOf(refused);
    }

    public Quiz quiz() {
        return course.quiz(quizId).orElseThrow(() -> new QuizNotFound(course.id(), quizId));
    }

    public Item item() {
        return course.item(essay.item())
                .orElseThrow(() -> new IllegalStateException("course " + course.id() + " lost item " + essay.item()));
    }

    /** The question; nothing else awaits review. */
    public Question.Essay question() {
        if (item().question() instanceof Question.Essay asked) {
            return asked;
        }
        throw new IllegalStateException("item " + essay.item() + " is no essay");
    }

    static Part part(Essay.Stage stage, boolean markedFirst) {
        return switch (stage) {
            case FIRST_MARK -> Part.MARK;
            case SECOND_MARK -> markedFirst ? Part.WAIT : Part.MARK;
            case DECISION -> Part.DECIDE;
            case MARKED -> Part.CHANGE;
        };
    }
}
