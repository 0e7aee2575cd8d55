package org.waymark.classroom.jdbc;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomCopied;
import org.waymark.classroom.ClassroomServices;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Group;
import org.waymark.classroom.GroupUses;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.LastSeen;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.SeeingHistory;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;

/** A school with its classes as the application runs them, on a database; three instructors and as many learners as one likes. */
final class School implements AutoCloseable {

    static final UserId LEYLA = new UserId(new UUID(5, 1));
    static final UserId KAMAL = new UserId(new UUID(5, 2));
    static final UserId STRANGER = new UserId(new UUID(5, 3));
    static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc;

    School(DataSource database) {
        jdbc = JdbcClient.create(database);
        empty();
        context.registerBean(DataSource.class, () -> database);
        context.register(Application.class);
        context.refresh();
        account(LEYLA, "leyla", "Leyla Quliyeva", Role.INSTRUCTOR);
        account(KAMAL, "kamal", "Kamal Əliyev", Role.INSTRUCTOR);
        account(STRANGER, "yabancı", "Yaban Er", Role.INSTRUCTOR);
        as("INSTRUCTOR");
    }

    static UserId pupil(int number) {
        return new UserId(new UUID(9, number));
    }

    /** Makes accounts of so many learners. */
    void pupils(int many) {
        for (var i = 1; i <= many; i++) {
            account(pupil(i), "pupil" + i, "Şagird " + i, Role.LEARNER);
        }
    }

    void account(UserId id, String userName, String name, Role role) {
        var account = new Account(id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY);
        context.getBean(Accounts.class).open(account, Instant.parse("2026-11-20T10:00:00Z"));
    }

    /** Whoever does something from now on in this thread has this role. */
    static void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    Classroom open(String name) {
        return running().open(LEYLA, name, "2026 güz", BAKU);
    }

    /** A class whose code is open. */
    Classroom openWithCode(Optional<Integer> places, boolean approval) {
        var classroom = open("9A");
        entry().openCode(LEYLA, classroom.token(), 1);
        entry().settle(LEYLA, classroom.token(), 2, Optional.empty(), places, approval);
        return classroom;
    }

    String code(Classroom classroom) {
        return entry().entry(LEYLA, classroom.token()).code().orElseThrow().value();
    }

    Optional<State> join(int pupil, String code) {
        return joining().join(pupil(pupil), code, caller(pupil)).map(it -> it.state());
    }

    static Caller caller(int number) {
        return new Caller("192.0.2." + number % 250, "");
    }

    /** Puts learners into a class, as they may have got there at any time. */
    void put(Classroom classroom, State state, int... pupils) {
        var now = clock().instant();
        for (var pupil : pupils) {
            classrooms().keep(classroom.id(), List.of(new Enrolment(pupil(pupil), state, now)));
        }
    }

    Optional<State> state(Classroom classroom, int pupil) {
        return classrooms().enrolment(classroom.id(), pupil(pupil)).map(Enrolment::state);
    }

    List<Notice.Kind> told(UserId account) {
        return context.getBean(Noticeboard.class).newest(account, 100).stream()
                .map(Notice::kind)
                .toList();
    }

    void seeNotices(UserId account) {
        context.getBean(Noticeboard.class).markRead(account, clock().instant());
    }

    MutableClock clock() {
        return context.getBean(MutableClock.class);
    }

    Classrooms classrooms() {
        return context.getBean(Classrooms.class);
    }

    RunningClassrooms running() {
        return context.getBean(RunningClassrooms.class);
    }

    KeepingStaff staff() {
        return context.getBean(KeepingStaff.class);
    }

    KeepingEntry entry() {
        return context.getBean(KeepingEntry.class);
    }

    JoiningClassrooms joining() {
        return context.getBean(JoiningClassrooms.class);
    }

    KeepingRoster roster() {
        return context.getBean(KeepingRoster.class);
    }

    KeepingGroups groups() {
        return context.getBean(KeepingGroups.class);
    }

    SeeingHistory history() {
        return context.getBean(SeeingHistory.class);
    }

    Elsewhere elsewhere() {
        return context.getBean(Elsewhere.class);
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    private void empty() {
        ClassroomTables.empty(jdbc);
        List.of("notice", "account_role", "account")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        empty();
        context.close();
    }

    /** What other modules would know and hear. */
    static final class Elsewhere implements LastSeen, GroupUses {

        final Map<UserId, Instant> seen = new ConcurrentHashMap<>();
        final Set<Group.Id> used = ConcurrentHashMap.newKeySet();
        final List<ClassroomCopied> copied = new CopyOnWriteArrayList<>();
        final List<UserId> asked = new CopyOnWriteArrayList<>();

        @Override
        public Map<UserId, Instant> of(Collection<UserId> learners) {
            asked.addAll(learners);
            return Map.copyOf(seen);
        }

        @Override
        public boolean isUsed(Group.Id group) {
            return used.contains(group);
        }

        @EventListener
        void on(ClassroomCopied event) {
            copied.add(event);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @EnableMethodSecurity
    @ComponentScan(
            basePackages = {"org.waymark.classroom.jdbc", "org.waymark.notice.jdbc", "org.waymark.identity.jdbc"},
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(Repository.class))
    @Import(ClassroomServices.class)
    static class Application {

        @Bean
        MutableClock clock() {
            return new MutableClock();
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        Elsewhere elsewhere() {
            return new Elsewhere();
        }

        @Bean
        CurrentUser currentUser() {
            return new CurrentUser() {
                @Override
                public Optional<Account> account() {
                    return Optional.empty();
                }

                @Override
                public UserId id() {
                    throw new IllegalStateException("nobody is signed in");
                }
            };
        }
    }
}
