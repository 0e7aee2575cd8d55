package org.waymark.assignment.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Audience;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.LookingAtWork;
import org.waymark.assignment.Task;
import org.waymark.assignment.Titles;
import org.waymark.assignment.WorkOverview;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.MutableClock;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

/** What the tests of the pages of work have in common: Leyla teaches in Baku, Murat assists, Zeynep teaches elsewhere. */
@ContextConfiguration(classes = WorkViews.class)
@ViewPackages(packages = {"org.waymark.assignment.ui", "org.waymark.classroom.ui", "org.waymark.ui"})
abstract class WorkPages extends PageTest {

    static final Task LESSON = new Task(Examples.COURSE, Task.Kind.LESSON, Examples.FIRST_LESSON);
    static final Task QUIZ = new Task(Examples.COURSE, Task.Kind.QUIZ, Examples.QUIZ);
    static final Optional<Instant> NEVER = Optional.empty();

    private static int tests;

    @Autowired
    Sitter sitter;

    @Autowired
    WorkViews.Did did;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountingDatabase database;

    @Autowired
    Accounts accounts;

    @Autowired
    RunningClassrooms running;

    @Autowired
    KeepingStaff staff;

    @Autowired
    KeepingEntry entry;

    @Autowired
    JoiningClassrooms joining;

    @Autowired
    AssigningWork assigning;

    @Autowired
    GrantingConcessions granting;

    @Autowired
    LookingAtWork looking;

    @Autowired
    Titles titles;

    @Autowired
    People people;

    @Autowired
    Library library;

    UserId leyla = nobody();
    UserId murat = nobody();
    UserId zeynep = nobody();

    private static UserId nobody() {
        return new UserId(new UUID(0, 0));
    }

    @BeforeEach
    void anEmptyInstallation() {
        tests++;
        List.of("concession_change", "concession", "assignment_change", "assignment")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        ClassroomTables.empty(jdbc);
        did.nothing();
        clock.at(PagesOnDatabase.NOW);
        leyla = account("leyla" + tests, "Leyla Quliyeva", Role.INSTRUCTOR);
        murat = account("murat" + tests, "Murat Aydın", Role.INSTRUCTOR);
        zeynep = account("zeynep" + tests, "Zeynep Koç", Role.INSTRUCTOR);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private UserId account(String userName, String displayName, Role role) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(id, userName, displayName, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    UserId learner(String name) {
        return account(name.toLowerCase(Locale.ROOT) + tests, name, Role.LEARNER);
    }

    Classroom opened() {
        return running.open(leyla, "9-B History", "autumn 2026", WorkViews.BAKU);
    }

    List<UserId> come(Classroom classroom, String... names) {
        var present = entry.entry(leyla, classroom.token());
        var code = present.code()
                .or(() -> entry.openCode(leyla, classroom.token(), present.version())
                        .code())
                .orElseThrow()
                .value();
        var all = new ArrayList<UserId>();
        for (var name : names) {
            var one = learner(name);
            joining.join(one, code, new Caller("127.0.0.1", "here"));
            all.add(one);
        }
        return all;
    }

    void assists(Classroom classroom, Right... rights) {
        var given = EnumSet.noneOf(Right.class);
        given.addAll(List.of(rights));
        var name = accounts.find(murat).orElseThrow().userName();
        staff.invite(leyla, classroom.token(), name, false, given);
    }

    static Optional<Instant> at(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    static AssignmentForm form(Task task, Optional<Instant> opens, Optional<Instant> due, Optional<Instant> closes) {
        return new AssignmentForm(
                task,
                new Audience.Everybody(),
                opens,
                due,
                closes,
                Optional.empty(),
                Optional.empty(),
                new LateRule.Counts(),
                "");
    }

    static AssignmentForm onlyFor(UserId learner, AssignmentForm it) {
        return with(it, new Audience.One(learner), it.attempts(), it.late(), it.note());
    }

    static AssignmentForm twice(AssignmentForm it) {
        return with(it, it.audience(), Optional.of(2), it.late(), it.note());
    }

    static AssignmentForm late(LateRule rule, AssignmentForm it) {
        return with(it, it.audience(), it.attempts(), rule, it.note());
    }

    static AssignmentForm noted(String note, AssignmentForm it) {
        return with(it, it.audience(), it.attempts(), it.late(), note);
    }

    private static AssignmentForm with(
            AssignmentForm it, Audience audience, Optional<Integer> attempts, LateRule late, String note) {
        return new AssignmentForm(
                it.task(), audience, it.opens(), it.due(), it.closes(), attempts, it.counting(), late, note);
    }

    Assignment assigned(Classroom classroom, AssignmentForm form) {
        return assigning.assign(leyla, classroom.token(), List.of(form)).getFirst();
    }

    Assignment due(Classroom classroom, Task task, String instant) {
        return assigned(classroom, form(task, NEVER, at(instant), NEVER));
    }

    WorkOverview work(Classroom classroom) {
        return looking.of(leyla, classroom.token());
    }

    void at(UserId who, String address) {
        // nobody becomes somebody else on a page that is open
        UI.getCurrent().navigate(SiteMap.MY_CLASSES);
        sitter.becomes(who);
        go(address);
    }

    static Input input(String id) {
        return all(Input.class)
                .filter(it -> it.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " not on the page"));
    }

    void day(String name, String day, String time) {
        test(input(name + "-day")).setValue(day);
        test(input(name + "-time")).setValue(time);
        roundTrip();
    }
}
