package org.waymark.gradebook.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.NameOrder;
import org.waymark.gradebook.ClassGrades;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.GradingClasses;
import org.waymark.gradebook.KeepingGradebook;
import org.waymark.gradebook.ReleasingGrades;
import org.waymark.gradebook.SeeingGrades;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** The gradebook that is open on a page, and everything that can be done to it by whoever sits before it. */
final class GradesDesk {

    /** The services behind the page. */
    record Services(SeeingGrades seeing, GradingClasses grading, KeepingGradebook keeping, ReleasingGrades releasing) {}

    private final Services services;
    private final UserId user;
    private final String token;
    private final GradeWords words;
    private ClassGrades grades;
    private List<Person> people;

    GradesDesk(Services services, UserId user, String token, Locale locale) {
        this.services = services;
        this.user = user;
        this.token = token;
        grades = services.seeing().of(user, token);
        words = GradeWords.of(locale, grades.classroom().zone());
        people = sorted();
    }

    /** Reads everything anew. */
    void load() {
        grades = services.seeing().of(user, token);
        people = sorted();
    }

    /** Takes over what was just kept, without reading everything anew. */
    void kept(List<Entry> entries) {
        grades = grades.with(entries);
    }

    private List<Person> sorted() {
        var names = NameOrder.of(words.language());
        var learners = grades.sheet().learners();
        return learners.stream()
                .map(this::person)
                .sorted(Comparator.comparing(Person::displayName, names).thenComparing(Person::userName))
                .toList();
    }

    private Person person(UserId id) {
        return Optional.ofNullable(grades.people().get(id)).orElseGet(() -> new Person(id, "", "–"));
    }

    ClassGrades grades() {
        return grades;
    }

    /** The learners as they are shown. */
    List<Person> people() {
        return people;
    }

    List<Column> columns() {
        return grades.sheet().book().columns();
    }

    /** The column as it is now. */
    Optional<Column> column(Column.Id id) {
        return grades.sheet().book().column(id);
    }

    String title(Column column) {
        return grades.title(column).in(words.language());
    }

    /** Whether there are points in it; in a lesson only where somebody has set some by hand. */
    boolean hasPoints(Column column) {
        return !column.isLesson()
                || learners().stream()
                        .anyMatch(it -> grades.sheet().cell(column, it).points().isPresent());
    }

    String nameOf(UserId id) {
        return person(id).displayName();
    }

    Set<UserId> learners() {
        return grades.sheet().learners();
    }

    /** The day on which this was read, where the class is. */
    LocalDate today() {
        return LocalDate.ofInstant(grades.sheet().asOf(), words.zone());
    }

    GradeWords words() {
        return words;
    }

    UserId user() {
        return user;
    }

    String token() {
        return token;
    }

    SeeingGrades seeing() {
        return services.seeing();
    }

    GradingClasses grading() {
        return services.grading();
    }

    KeepingGradebook keeping() {
        return services.keeping();
    }

    ReleasingGrades releasing() {
        return services.releasing();
    }
}
