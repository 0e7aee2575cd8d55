package org.waymark.content.ui;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.question.Item;
import org.waymark.question.Rationales;

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
        var ofParts = Rationales.of(item.question()).flatMap(rationale -> rationale.cites().stream());
        var ofStimulus = item.stimulus().stream().flatMap(stimulus -> stimulus.cites().stream());
        return Stream.concat(item.cites().stream(), Stream.concat(ofStimulus, ofParts));
    }
}
