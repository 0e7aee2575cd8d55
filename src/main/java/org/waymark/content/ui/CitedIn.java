package org.waymark.content.ui;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.content.Course;
import org.waymark.content.Lesson;

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
                .filter(item -> item.allCites().anyMatch(citation::equals))
                .count();
        return new CitedIn(lessons, Math.toIntExact(questions));
    }

    boolean nowhere() {
        return lessons.isEmpty() && questions == 0;
    }
}
