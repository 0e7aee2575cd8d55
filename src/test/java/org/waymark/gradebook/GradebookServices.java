package org.waymark.gradebook;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assignment.ClassWork;
import org.waymark.assignment.SeeingClassWork;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.StaffMember;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.storage.CountingDatabase;

/** The services of gradebooks on a database; what a class has made of its work is what a test says. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"org.waymark.gradebook.jdbc", "org.waymark.classroom.jdbc", "org.waymark.assignment.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@ComponentScan(
        basePackages = "org.waymark.assignment",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org.waymark.assignment.(FindingTasks|Titles)"))
@Import({
    ClassroomAccess.class,
    KeepingNotices.class,
    BookReading.class,
    ColumnTitles.class,
    CopyingGradebooks.class,
    GradingClasses.class,
    KeepingGradebook.class,
    ReleasingGrades.class,
    SeeingGrades.class
})
public class GradebookServices {

    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    public static final UserId LEYLA = new UserId(new UUID(1918, 1));
    public static final UserId MURAT = new UserId(new UUID(1918, 2));
    public static final UserId ZEYNEP = new UserId(new UUID(1918, 3));

    /** What the class has made of its work. */
    public static final class Work implements SeeingClassWork {
        private ClassWork work = Works.nothing(Set.of());

        public void is(ClassWork made) {
            work = made;
        }

        @Override
        public ClassWork of(Classroom classroom) {
            return work;
        }
    }

    /** Everybody was told what stands here. */
    public static final class Told implements Noticeboard {
        private final List<Notice> notices = new ArrayList<>();

        public List<Notice> all() {
            return List.copyOf(notices);
        }

        public void nothing() {
            notices.clear();
        }

        @Override
        public void add(Notice notice) {
            notices.add(notice);
        }

        @Override
        public void add(Collection<Notice> some) {
            notices.addAll(some);
        }

        @Override
        public Set<UserId> notSeen(Collection<UserId> accounts, Notice.Kind kind, String address) {
            return Set.of();
        }

        @Override
        public List<Notice> newest(UserId account, int most) {
            return notices;
        }

        @Override
        public int unread(UserId account) {
            return notices.size();
        }

        @Override
        public void markRead(UserId account, Instant at) {}

        @Override
        public void withdraw(UUID work, Instant at) {}

        @Override
        public void restore(UUID work) {}

        @Override
        public void putOff(UUID work, Optional<Instant> from, Optional<Instant> to) {}
    }

    /** Goes on by a minute whenever it is looked at, so that nothing happens at the same time. */
    public static final class Steps extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            now = now.plusSeconds(60);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a test's clock is in UTC");
        }
    }

    /** Empties all tables, and opens a class that Leyla teaches with so many learners. */
    public static Classroom opened(JdbcClient jdbc, int learners) {
        List.of(
                        "gradebook_slip",
                        "gradebook_released_column",
                        "gradebook_release",
                        "gradebook_change",
                        "gradebook_entry",
                        "gradebook_column",
                        "gradebook_category",
                        "gradebook_band",
                        "gradebook")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        ClassroomTables.empty(jdbc);
        var classrooms = ClassroomTables.classrooms(jdbc);
        var classroom = classroom(Works.CLASSROOM.value(), "9-B");
        classrooms.open(classroom, LEYLA);
        enrol(classrooms, classroom, learners);
        return classroom;
    }

    /** Another class, which Zeynep teaches. */
    public static Classroom another(JdbcClient jdbc) {
        var classroom = classroom(new UUID(9, 2), "9-C");
        ClassroomTables.classrooms(jdbc).open(classroom, ZEYNEP);
        return classroom;
    }

    private static Classroom classroom(UUID id, String name) {
        return new Classroom(
                new org.waymark.classroom.ClassroomId(id),
                "token-of-" + name,
                name,
                "autumn 2026",
                ZoneId.of("Europe/Istanbul"),
                NOON,
                Optional.empty(),
                1);
    }

    public static void enrol(Classrooms classrooms, Classroom classroom, int learners) {
        classrooms.keep(
                classroom.id(),
                IntStream.rangeClosed(1, learners)
                        .mapToObj(it -> new Enrolment(Works.learner(it), Enrolment.State.IN, NOON))
                        .toList());
    }

    /** Murat assists with these rights. */
    public static void assists(JdbcClient jdbc, Classroom classroom, org.waymark.classroom.Right... rights) {
        ClassroomTables.classrooms(jdbc)
                .keepStaff(classroom.id(), List.of(StaffMember.assistant(MURAT, Set.of(rights))), NOON);
    }

    @Bean
    Work work() {
        return new Work();
    }

    @Bean
    Told told() {
        return new Told();
    }

    @Bean
    Clock clock() {
        return new Steps();
    }

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition());
    }

    @Bean
    People people() {
        return new People() {
            @Override
            public List<Person> learners(String words, int most) {
                return List.of();
            }

            @Override
            public Map<UserId, Person> all(Collection<UserId> ids) {
                return ids.stream().distinct().collect(Collectors.toMap(it -> it, GradebookServices::person));
            }
        };
    }

    public static Person person(UserId id) {
        if (id.equals(LEYLA)) {
            return new Person(id, "leyla", "Leyla Quliyeva");
        }
        var number = id.value().getLeastSignificantBits();
        return new Person(id, "learner" + number, "Learner %03d".formatted(number));
    }

    @Bean
    JdbcClient jdbc(CountingDatabase database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(CountingDatabase database) {
        return new DataSourceTransactionManager(database);
    }

    /** With connections set as the server's are. */
    public static CountingDatabase pooled(DataSource database) {
        var config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(12);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new CountingDatabase(new HikariDataSource(config));
    }

    /** For services that are tried without a page. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Nobody {
        @Bean
        CurrentUser nobody() {
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
