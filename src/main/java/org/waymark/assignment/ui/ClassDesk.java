package org.waymark.assignment.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Posted;
import org.waymark.assignment.Task;
import org.waymark.assignment.TaskTitle;
import org.waymark.assignment.WorkOverview;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.NameOrder;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** The work of one class as it is now, with the words for it, and what can be done about it. */
record ClassDesk(
        WorkDesk desk,
        WorkOverview overview,
        WorkWords words,
        Map<Assignment.Id, TaskTitle> titles,
        List<Course> courses) {

    static ClassDesk of(WorkDesk desk, String classroom, Language language) {
        var overview = desk.looking().of(desk.user(), classroom);
        var times = Times.of(desk.clock(), language).in(overview.classroom().zone());
        var words = new WorkWords(times, overview.groups(), learners(desk, overview, language));
        var titles = desk.titles()
                .of(overview.posted().stream().map(Posted::assignment).toList());
        var courses = desk.library().current().stream().map(Edition::course).toList();
        return new ClassDesk(desk, overview, words, titles, courses);
    }

    private static List<Person> learners(WorkDesk desk, WorkOverview overview, Language language) {
        var order = NameOrder.of(language);
        return desk.people().all(overview.learners()).values().stream()
                .sorted(Comparator.comparing(Person::displayName, order).thenComparing(Person::userName))
                .toList();
    }

    /** The same class as it has become meanwhile. */
    ClassDesk again() {
        return of(desk, token(), language());
    }

    String token() {
        return overview.classroom().token();
    }

    UserId user() {
        return desk.user();
    }

    Language language() {
        return words.times().language();
    }

    TaskTitle title(Assignment assignment) {
        return Optional.ofNullable(titles.get(assignment.id()))
                .orElseGet(() -> new TaskTitle(unknown(assignment.task()), true));
    }

    private static LocalizedText unknown(Task task) {
        return new LocalizedText(Map.of(Language.ENGLISH, task.id().value()), Language.ENGLISH);
    }

    String course(Task task) {
        return courses.stream()
                .filter(it -> it.id().equals(task.course()))
                .findFirst()
                .map(it -> it.title().in(language()))
                .orElseGet(() -> task.course().value());
    }
}
