package org.waymark.classroom.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Duration;
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
import org.waymark.classroom.Classroom;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;

/** What the tests of the pages of classes have in common: Leyla teaches, Murat assists, Zeynep teaches elsewhere; learners have numbers. */
@ContextConfiguration(classes = ClassViews.class)
@ViewPackages(packages = {"org.waymark.classroom.ui", "org.waymark.ui"})
abstract class ClassPages extends PageTest {

    private static int tests;

    @Autowired
    Sitter sitter;

    @Autowired
    ClassViews.Seen seen;

    @Autowired
    ClassViews.Making making;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountingDatabase database;

    @Autowired
    MutableClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    RunningClassrooms running;

    @Autowired
    KeepingStaff staff;

    @Autowired
    KeepingEntry entry;

    @Autowired
    KeepingRoster roster;

    @Autowired
    KeepingGroups groups;

    @Autowired
    JoiningClassrooms joining;

    UserId leyla = nobody();
    UserId murat = nobody();
    UserId zeynep = nobody();

    private static UserId nobody() {
        return new UserId(new UUID(0, 0));
    }

    @BeforeEach
    void anEmptyInstallation() {
        tests++;
        // so many wrong codes may be tried a minute
        clock.pass(Duration.ofMinutes(1));
        ClassroomTables.empty(jdbc);
        making.ends();
        leyla = account("leyla" + tests, "Leyla Quliyeva", Role.INSTRUCTOR);
        murat = account("murat" + tests, "Murat Aydın", Role.INSTRUCTOR);
        zeynep = account("zeynep" + tests, "Zeynep Koç", Role.INSTRUCTOR);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    UserId account(String userName, String displayName, Role role) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(id, userName, displayName, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    UserId learner(String name) {
        return account(name.toLowerCase(Locale.ROOT) + tests, name, Role.LEARNER);
    }

    String userName(UserId id) {
        return accounts.find(id).orElseThrow().userName();
    }

    Classroom opened() {
        return running.open(leyla, "9-B History", "autumn 2026", ClassViews.ISTANBUL);
    }

    String code(Classroom classroom) {
        var present = entry.entry(leyla, classroom.token());
        return present.code()
                .or(() -> entry.openCode(leyla, classroom.token(), present.version())
                        .code())
                .orElseThrow()
                .value();
    }

    void comes(UserId learner, Classroom classroom) {
        joining.join(learner, code(classroom), new Caller("127.0.0.1", "here"));
    }

    List<UserId> come(Classroom classroom, String... names) {
        var all = new ArrayList<UserId>();
        for (var name : names) {
            var one = learner(name);
            comes(one, classroom);
            all.add(one);
        }
        return all;
    }

    void asksFirst(Classroom classroom) {
        entry.settle(
                leyla,
                classroom.token(),
                entry.entry(leyla, classroom.token()).version(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    void assists(Classroom classroom, Right... rights) {
        var given = EnumSet.noneOf(Right.class);
        given.addAll(List.of(rights));
        staff.invite(leyla, classroom.token(), userName(murat), false, given);
    }

    void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }
}
