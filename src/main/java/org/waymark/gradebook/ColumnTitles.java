package org.waymark.gradebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Task;
import org.waymark.assignment.TaskTitle;
import org.waymark.assignment.Titles;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.Library;

/** What columns are called; courses are asked once, however many columns there are. */
@Component
class ColumnTitles {

    private final Library library;
    private final Titles titles;

    ColumnTitles(Library library, Titles titles) {
        this.library = library;
        this.titles = titles;
    }

    /** A title for each column. */
    Map<Column.Id, LocalizedText> of(Sheet sheet) {
        return of(sheet.book(), sheet.assignments());
    }

    private Map<Column.Id, LocalizedText> of(Book book, List<Assignment> assigned) {
        var courses = library.current().stream().map(Edition::course).collect(Collectors.toMap(Course::id, it -> it));
        var all = new HashMap<Column.Id, LocalizedText>();
        var missing = new HashMap<Assignment.Id, Column>();
        Stream.concat(book.columns().stream(), book.removed().stream()).forEach(column -> {
            switch (column.source()) {
                case Column.Source.Manual(var name) -> all.put(column.id(), same(name));
                case Column.Source.Work(var id, var task) ->
                    Optional.ofNullable(courses.get(task.course()))
                            .flatMap(course -> title(course, task))
                            .ifPresentOrElse(it -> all.put(column.id(), it), () -> missing.put(id, column));
            }
        });
        gone(assigned.stream().filter(it -> missing.containsKey(it.id())).toList())
                .forEach((id, title) -> all.put(
                        Optional.ofNullable(missing.get(id)).orElseThrow().id(), title.text()));
        missing.forEach((_, column) -> all.computeIfAbsent(column.id(), _ -> named(column)));
        return all;
    }

    private Map<Assignment.Id, TaskTitle> gone(Collection<Assignment> assignments) {
        return assignments.isEmpty() ? Map.of() : titles.of(assignments);
    }

    /** What is left of a task that was withdrawn and is gone from its course. */
    private static LocalizedText named(Column column) {
        return switch (column.source()) {
            case Column.Source.Manual(var name) -> same(name);
            case Column.Source.Work(var _, var task) -> same(task.id().value());
        };
    }

    /** A name that somebody typed is the same in every language. */
    static LocalizedText same(String name) {
        return new LocalizedText(
                Map.of(Language.TURKISH, name, Language.AZERBAIJANI, name, Language.ENGLISH, name), Language.ENGLISH);
    }

    private static Optional<LocalizedText> title(Course course, Task task) {
        return switch (task.kind()) {
            case LESSON -> course.lesson(task.id()).map(Activity::title);
            case QUIZ -> course.quiz(task.id()).map(Activity::title);
            case SCENARIO -> course.scenario(task.id()).map(it -> it.title());
            case MODULE ->
                course.modules().stream()
                        .filter(it -> it.id().equals(task.id()))
                        .findFirst()
                        .map(CourseModule::title);
        };
    }
}
