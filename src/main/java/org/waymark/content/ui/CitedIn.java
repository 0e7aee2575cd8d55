package org.waymark.content.ui;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/**
 * Where in a course a numbered place is cited.
 *
 * @param lessons those with a section that cites it, in order
 * @param questions how many items cite it, as such or for one of their parts
 */
record CitedIn(List<Lesson> lessons, int questions) {

    static CitedIn of(Course course, Citation citation) {
        var lessons = course.lessons().stream()
                .filter(lesson -> lesson.sections().stream()
                        .anyMatch(section -> section.cites().contains(citation)))
                .toList();
        var questions = course.banks().stream()
                .flatMap(bank -> bank.items().stream())
                .filter(item -> cites(item).anyMatch(citation::equals))
                .count();
        return new CitedIn(lessons, Math.toIntExact(questions));
    }

    boolean nowhere() {
        return lessons.isEmpty() && questions == 0;
    }

    private static Stream<Citation> cites(Item item) {
        var ofParts = rationales(item.question()).flatMap(rationale -> rationale.cites().stream());
        return Stream.concat(item.cites().stream(), ofParts);
    }

    private static Stream<Rationale> rationales(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> single.options().stream().map(Option::rationale);
            case Question.MultipleChoice multiple -> multiple.options().stream().map(Option::rationale);
            case Question.TrueFalse trueFalse -> trueFalse.reasons().stream().map(Option::rationale);
            case Question.Matching matching -> matching.premises().stream().map(Question.Premise::rationale);
            case Question.Ordering ordering -> ordering.elements().stream().map(Question.Element::rationale);
            case Question.ShortAnswer shortAnswer ->
                shortAnswer.refused().stream().map(Question.Refused::rationale);
        };
    }
}
