package org.waymark.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.question.Item;

/** How much there is in a course, and how many of the places in its sources something rests on. */
record CourseFigures(Slug course, int lessons, int sections, int quizzes, int items, int cited, int places) {

    static CourseFigures of(Course course) {
        var lessons = course.lessons();
        var items =
                course.banks().stream().flatMap(bank -> bank.items().stream()).toList();
        return new CourseFigures(
                course.id(),
                lessons.size(),
                lessons.stream().mapToInt(lesson -> lesson.sections().size()).sum(),
                course.modules().stream()
                        .map(CourseModule::quizzes)
                        .mapToInt(List::size)
                        .sum(),
                items.size(),
                cited(course, items).size(),
                course.sources().stream()
                        .mapToInt(source -> source.paragraphs().size())
                        .sum());
    }

    Object[] asDetails() {
        return new Object[] {course, lessons, sections, quizzes, items, cited, places};
    }

    private static Set<Citation> cited(Course course, List<Item> items) {
        var cited = new HashSet<Citation>();
        course.lessons().forEach(lesson -> lesson.sections().forEach(section -> cited.addAll(section.cites())));
        for (var item : items) {
            item.allCites().forEach(cited::add);
        }
        cited.removeIf(citation -> course.paragraph(citation).isEmpty());
        return cited;
    }
}
