package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionDefinition;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Group;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.StaffMember;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.FirstPassword;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.MutableClock;
import org.waymark.identity.PasswordServices;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.ServicesOnDatabase;

/** A school on a database, whose instructors bring learners in by lists. */
final class SchoolWithLists implements AutoCloseable {

    static final UserId LEYLA = new UserId(new UUID(6, 1));
    static final UserId KAMAL = new UserId(new UUID(6, 2));
    static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final Instant BEFORE = Instant.parse("2026-11-20T10:00:00Z");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc;

    SchoolWithLists(DataSource database) {
        jdbc = JdbcClient.create(database);
        empty();
        context.registerBean(DataSource.class, () -> readingCommitted(database));
        context.register(Application.class);
        context.refresh();
        account(LEYLA, "leyla", "Leyla Quliyeva", Role.INSTRUCTOR);
        account(KAMAL, "kamal", "Kamal Əliyev", Role.INSTRUCTOR);
        as("INSTRUCTOR");
    }

    /** As the application does. */
    private static DataSource readingCommitted(DataSource database) {
        var adapter = new IsolationLevelDataSourceAdapter();
        adapter.setTargetDataSource(database);
        adapter.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return adapter;
    }

    static void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    UserId learner(String userName, String name) {
        var id = new UserId(UUID.randomUUID());
        account(id, userName, name, Role.LEARNER);
        return id;
    }

    private void account(UserId id, String userName, String name, Role role) {
        accounts()
                .open(
                        new Account(
                                id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                        BEFORE);
    }

    Classroom open(UserId teacher, String name) {
        return service(RunningClassrooms.class).open(teacher, name, "", BAKU);
    }

    void assists(Classroom classroom, StaffMember member) {
        service(Classrooms.class).keepStaff(classroom.id(), List.of(member), BEFORE);
    }

    void put(Classroom classroom, UserId learner, State state) {
        service(Classrooms.class).keep(classroom.id(), List.of(new Enrolment(learner, state, BEFORE)));
    }

    /** Who is in the class, by name. */
    List<String> inClass(Classroom classroom) {
        var learners = service(Classrooms.class).learners(classroom.id());
        return service(People.class).all(learners).values().stream()
                .map(it -> it.displayName() + " " + it.userName())
                .sorted()
                .toList();
    }

    Map<String, Integer> groups(Classroom classroom) {
        return service(Classrooms.class).groups(classroom.id()).stream()
                .collect(Collectors.toMap(Group::name, it -> it.members().size()));
    }

    int numberOfAccounts() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single();
    }

    static Listing listing(String... rows) {
        return new Listing(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> {
                            var cells = rows[i].split(";", -1);
                            return Line.read(
                                    i + 1,
                                    cells[0],
                                    cells.length > 1 ? cells[1] : "",
                                    cells.length > 2 ? cells[2] : "",
                                    false);
                        })
                        .toList(),
                Map.of());
    }

    /** First passwords whose making takes no time. */
    static List<IssuedPassword> passwords(int howMany) {
        var issued = new ArrayList<IssuedPassword>();
        for (var i = 0; i < howMany; i++) {
            issued.add(new IssuedPassword(FirstPassword.random(), "hash " + i));
        }
        return issued;
    }

    Plan plan(UserId staff, Classroom classroom, Listing listing) {
        return service(PlanningRosters.class).plan(staff, classroom.token(), listing);
    }

    Brought bring(UserId staff, Classroom classroom, Listing listing) {
        return bring(staff, classroom, listing, plan(staff, classroom, listing));
    }

    Brought bring(UserId staff, Classroom classroom, Listing listing, Plan plan) {
        return service(BringingIn.class)
                .bring(staff, classroom.token(), listing, plan, passwords(plan.count(Fate.Opens.class)));
    }

    static Listing decided(Listing listing, Map<Integer, Decision> decisions) {
        return new Listing(listing.lines(), decisions);
    }

    static Listing many(int howMany) {
        return new Listing(
                IntStream.rangeClosed(1, howMany)
                        .mapToObj(it -> Line.read(it, "Şagird Adı" + it, "", "Qrup " + it % 20, false))
                        .toList(),
                Map.of());
    }

    /** It is refused for this reason, and everything in and around the class is as it was. */
    void nothingWasDone(Classroom classroom, Runnable doing, Class<? extends RuntimeException> why) {
        var accounts = numberOfAccounts();
        var learners = inClass(classroom);
        var groups = groups(classroom);

        assertThatThrownBy(doing::run).isInstanceOf(why);

        assertThat(numberOfAccounts()).isEqualTo(accounts);
        assertThat(inClass(classroom)).isEqualTo(learners);
        assertThat(groups(classroom)).isEqualTo(groups);
    }

    Accounts accounts() {
        return service(Accounts.class);
    }

    MutableClock clock() {
        return service(MutableClock.class);
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    private void empty() {
        jdbc.sql("delete from roster_account").update();
        ClassroomTables.empty(jdbc);
        Stream.of("notice", "account_role", "account")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
        empty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    @Import({ServicesOnDatabase.class, RosterServices.class, PasswordServices.class})
    static class Application {

        @Bean
        MutableClock clock() {
            return new MutableClock();
        }
    }
}
