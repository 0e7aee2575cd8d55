package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.Oversight;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** Who may do what with whose work, case by case. */
abstract class OversightContract {

    private static final UserId STAFF = new UserId(new UUID(21, 1));
    private static final UserId LEARNER = new UserId(new UUID(21, 2));

    private final CountingDatabase database = new CountingDatabase(database());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Oversight oversight = new JdbcOversight(jdbc);

    abstract DataSource database();

    @AfterEach
    void empty() {
        Stream.of("enrolment", "classroom_staff", "classroom", "account_role", "account")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a teacher and somebody in the class                   | A=IN             | A=teacher            |     | true  | FOLLOW MARK ALLOW
        a teacher who is no instructor otherwise              | A=IN             | A=teacher            |     | false | FOLLOW MARK ALLOW
        two who run a class                                   | A=IN             | A=teacher B=teacher  |     | true  | FOLLOW MARK ALLOW
        the teacher of another class                          | A=IN             | B=teacher            |     | true  |
        an instructor without a class                         | A=IN             |                      |     | true  |
        an assistant without a right                          | A=IN             | A=none               |     | true  |
        an assistant who keeps the roster                     | A=IN             | A=roster             |     | true  |
        an assistant who may follow                           | A=IN             | A=follow             |     | true  | FOLLOW
        an assistant who may mark                             | A=IN             | A=mark               |     | true  | MARK
        an assistant who may assign                           | A=IN             | A=assign             |     | true  | ALLOW
        an assistant who may mark and follow                  | A=IN             | A=mark+follow        |     | true  | FOLLOW MARK
        who has left                                          | A=LEFT           | A=teacher            |     | true  |
        who was removed                                       | A=REMOVED        | A=teacher            |     | true  |
        who waits to be let in                                | A=WAITING        | A=teacher            |     | false |
        who was turned away                                   | A=DECLINED       | A=teacher            |     | false |
        who waits, and is in no class: any instructor         | A=WAITING        | A=none               |     | true  | FOLLOW MARK ALLOW
        who took back a first request: any instructor         | A=LEFT-never     |                      |     | true  | FOLLOW MARK ALLOW
        who was in and waits to come back                     | A=WAITING-was    | A=teacher            |     | true  |
        who was in, asked and was turned away                 | A=DECLINED-was   | A=teacher            |     | true  |
        who was in and waits, and an instructor               | A=WAITING-was    |                      |     | true  |
        who was in and was turned away, and an instructor     | A=DECLINED-was   |                      |     | true  |
        who was turned away, and is in no class               | A=DECLINED       |                      |     | true  | FOLLOW MARK ALLOW
        who waits in one class and is in another              | A=WAITING B=IN   | A=teacher            |     | true  |
        who waits in one class and is in another, from there  | A=WAITING B=IN   | B=teacher            |     | true  | FOLLOW MARK ALLOW
        who left one class for another                        | A=LEFT B=IN      | A=teacher            |     | true  |
        who left one class for another, from there            | A=LEFT B=IN      | B=teacher            |     | true  | FOLLOW MARK ALLOW
        who is in no class, and an instructor                 |                  |                      |     | true  | FOLLOW MARK ALLOW
        who is in no class, and the teacher of a class        |                  | A=teacher            |     | true  | FOLLOW MARK ALLOW
        who is in no class, and somebody who is no instructor |                  | A=teacher            |     | false |
        a class that is over                                  | A=IN             | A=teacher            | A   | true  |
        a class that is over, without the right               | A=IN             | A=mark+assign        | A   | true  |
        who left a class that is over                         | A=LEFT           | A=teacher            | A   | true  |
        a class that is over, and somebody of no class        | A=IN             | B=teacher            | A   | true  |
        a class that is over and one that is not              | A=IN B=IN        | A=teacher B=mark     | A   | true  | MARK
        two classes with different rights                     | A=IN B=IN        | A=follow B=mark      |     | true  | FOLLOW MARK
        two classes, run by different people                  | A=IN B=IN        | B=assign             |     | true  | ALLOW
        a right in a class that the learner is not in         | A=IN             | A=follow B=teacher   |     | true  | FOLLOW
        """)
    void whoMayDoWhat(
            String what,
            @Nullable String enrolments,
            @Nullable String memberships,
            @Nullable String archived,
            boolean instructor,
            @Nullable String may) {
        account(STAFF, instructor);
        account(LEARNER, false);
        List.of("A", "B").forEach(name -> classroom(name, name.equals(archived)));
        pairs(enrolments).forEach(pair -> enrol(LEARNER, pair[0], pair[1]));
        pairs(memberships).forEach(pair -> employ(STAFF, pair[0], pair[1]));

        var found = EnumSet.allOf(Purpose.class).stream()
                .filter(purpose -> oversight.may(STAFF, LEARNER, purpose))
                .map(Purpose::name)
                .collect(Collectors.joining(" "));

        assertThat(found).as(what).isEqualTo(Optional.ofNullable(may).orElse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a class that goes on                                  | A=IN             | A=teacher            |     | true  true
        a class that is over                                  | A=IN             | A=teacher            | A   | true  false
        a class that is over, followed by an assistant        | A=IN             | A=follow             | A   | true  false
        a class that is over, without the right               | A=IN             | A=mark+assign        | A   | false false
        who left a class that is over                         | A=LEFT           | A=teacher            | A   | false false
        a class that is over, and somebody of another one     | A=IN             | B=teacher            | A   | false false
        a class that is over and one that is not              | A=IN B=IN        | A=teacher B=follow   | A   | true  true
        a class that is over and one that is not theirs       | A=IN B=IN        | A=teacher B=mark     | A   | true  false
        who is in no class, and an instructor                 |                  |                      |     | true  true
        """)
    void ofAClassThatIsOverWorkIsSeenThatWasBegunBeforeItsEnd(
            String what,
            @Nullable String enrolments,
            @Nullable String memberships,
            @Nullable String archived,
            String sees) {
        account(STAFF, true);
        account(LEARNER, false);
        List.of("A", "B").forEach(name -> classroom(name, name.equals(archived)));
        pairs(enrolments).forEach(pair -> enrol(LEARNER, pair[0], pair[1]));
        pairs(memberships).forEach(pair -> employ(STAFF, pair[0], pair[1]));
        var end = Instant.parse("2026-11-21T13:00:00Z");

        var found = oversight.sees(STAFF, LEARNER, end.minusNanos(1_000)) + " " + oversight.sees(STAFF, LEARNER, end);

        assertThat(found).as(what).isEqualTo(sees.replaceAll(" +", " "));
        assertThat(database.statementsOf(() -> oversight.seenUntil(STAFF, List.of(LEARNER))))
                .isEqualTo(2);
    }

    private static Stream<String[]> pairs(@Nullable String words) {
        return Optional.ofNullable(words).stream()
                .flatMap(it -> Arrays.stream(it.split(" +")))
                .map(it -> it.split("="));
    }

    @Test
    void nobodyOverseesThemselves() {
        account(STAFF, true);
        assertThat(oversight.may(STAFF, STAFF, Purpose.FOLLOW)).isFalse();

        classroom("A", false);
        employ(STAFF, "A", "teacher");
        enrol(STAFF, "A", "IN");

        assertThat(oversight.may(STAFF, STAFF, Purpose.FOLLOW)).isFalse();
    }

    @Test
    void whoTeachesAndLearnsOverseesOnlyOthersAndIsOverseenByOthers() {
        account(STAFF, true);
        account(LEARNER, true);
        classroom("A", false);
        List.of(STAFF, LEARNER).forEach(both -> {
            employ(both, "A", "teacher");
            enrol(both, "A", "IN");
        });

        assertThat(oversight.among(STAFF, List.of(STAFF, LEARNER), Purpose.MARK))
                .containsExactly(LEARNER);
        assertThat(oversight.among(LEARNER, List.of(STAFF, LEARNER), Purpose.MARK))
                .containsExactly(STAFF);
    }

    @Test
    void anAccountThatDoesNotExistIsLikeAForeignOne() {
        account(STAFF, true);

        assertThat(oversight.may(STAFF, new UserId(UUID.randomUUID()), Purpose.FOLLOW))
                .isFalse();
    }

    @Test
    void ofManyTheRightOnesAreFoundInOneStatementForAThousand() {
        account(STAFF, true);
        classroom("A", false);
        classroom("B", false);
        employ(STAFF, "A", "teacher");
        var learners = IntStream.range(0, 2_500)
                .mapToObj(number -> new UserId(new UUID(22, number)))
                .toList();
        learners.subList(0, 300).forEach(it -> account(it, false));
        IntStream.range(0, 300).forEach(number -> {
            switch (number % 3) {
                case 0 -> enrol(learners.get(number), "A", "IN");
                case 1 -> enrol(learners.get(number), "B", "IN");
                default -> {}
            }
        });
        var expected = IntStream.range(0, 300)
                .filter(number -> number % 3 != 1)
                .mapToObj(learners::get)
                .collect(Collectors.toSet());

        var statements = database.statementsOf(
                () -> assertThat(oversight.among(STAFF, learners, Purpose.MARK)).isEqualTo(expected));

        assertThat(statements).isEqualTo(3);
        assertThat(database.statementsOf(() -> oversight.among(STAFF, learners.subList(0, 1_000), Purpose.MARK)))
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> oversight.among(STAFF, Set.of(), Purpose.MARK)))
                .isZero();
        assertThat(database.statementsOf(() -> oversight.among(STAFF, Set.of(STAFF), Purpose.MARK)))
                .isZero();
    }

    private void account(UserId id, boolean instructor) {
        var name = "u" + Long.toHexString(id.value().getMostSignificantBits()) + "-"
                + id.value().getLeastSignificantBits();
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'SYSTEM', 'ORDINARY', '2026-11-21 12:00:00')
                """).param("id", Columns.bytes(id.value())).param("name", name).update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", Columns.bytes(id.value()))
                .param("role", instructor ? "INSTRUCTOR" : "LEARNER")
                .update();
    }

    private static byte[] idOf(String classroom) {
        return Columns.bytes(new UUID(23, classroom.charAt(0)));
    }

    private void classroom(String name, boolean archived) {
        jdbc.sql("""
                insert into classroom (id, token, name, term, zone, opened_at, archived_at, version)
                values (:id, :name, :name, '', 'Asia/Baku', '2026-11-21 12:00:00', :archived, 1)
                """)
                .param("id", idOf(name))
                .param("name", name)
                .param("archived", archived ? "2026-11-21 13:00:00" : null)
                .update();
    }

    private void enrol(UserId learner, String classroom, String state) {
        var words = state.split("-", -1);
        jdbc.sql("""
                insert into enrolment (classroom, learner, state, since, was_in)
                values (:classroom, :learner, :state, '2026-11-21 12:00:00', :wasIn)
                """)
                .param("classroom", idOf(classroom))
                .param("learner", Columns.bytes(learner.value()))
                .param("state", words[0])
                .param(
                        "wasIn",
                        words.length > 1
                                ? words[1].equals("was")
                                : Set.of("IN", "LEFT", "REMOVED").contains(state))
                .update();
    }

    private void employ(UserId staff, String classroom, String as) {
        var rights = Set.of(as.toLowerCase(Locale.ROOT).split("\\+"));
        jdbc.sql("""
                insert into classroom_staff (classroom, account, teacher, may_roster, may_assign, may_follow, may_mark, since)
                values (:classroom, :staff, :teacher, :roster, :assign, :follow, :mark, '2026-11-21 12:00:00')
                """)
                .param("classroom", idOf(classroom))
                .param("staff", Columns.bytes(staff.value()))
                .param("teacher", rights.contains("teacher"))
                .param("roster", rights.contains("roster"))
                .param("assign", rights.contains("assign"))
                .param("follow", rights.contains("follow"))
                .param("mark", rights.contains("mark"))
                .update();
    }
}
