package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.classroom.jdbc.School.KAMAL;
import static org.waymark.classroom.jdbc.School.LEYLA;
import static org.waymark.classroom.jdbc.School.STRANGER;
import static org.waymark.classroom.jdbc.School.caller;
import static org.waymark.classroom.jdbc.School.pupil;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.SpokenCode;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomChange;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.ClassroomRefused;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Joined;
import org.waymark.classroom.MyClass;
import org.waymark.classroom.Offer;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Refusal;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.Caller;
import org.waymark.identity.TooManyTries;
import org.waymark.notice.Notice;
import org.waymark.storage.CountingDatabase;

/** Coming into classes and leaving them, wherever they are kept. */
abstract class JoiningContract {

    private CountingDatabase database;
    private School school;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        database = new CountingDatabase(database());
        school = new School(database);
        school.pupils(4);
    }

    @AfterEach
    void end() {
        school.close();
    }

    private List<What> happened(Classroom classroom) {
        return school.history().newest(LEYLA, classroom.token()).changes().stream()
                .map(ClassroomChange::what)
                .filter(it -> it != What.OPENED)
                .toList();
    }

    @Test
    void theCodeLeadsToTheClassAndIn() {
        var classroom = school.openWithCode(Optional.empty(), false);
        school.staff().invite(LEYLA, classroom.token(), "kamal", false, Set.of());
        var code = school.code(classroom);
        School.as("LEARNER");

        assertThat(school.joining().look(pupil(1), code, caller(1)))
                .contains(new Offer(classroom, List.of("Leyla Quliyeva"), false, false, false, Optional.empty()));
        assertThat(school.joining().join(pupil(1), code.toLowerCase(Locale.ROOT), caller(1)))
                .contains(new Joined(classroom, State.IN, false));
        assertThat(school.joining().join(pupil(1), code, caller(1))).contains(new Joined(classroom, State.IN, true));
        assertThat(school.joining().mine(pupil(1)))
                .containsExactly(new MyClass(
                        classroom,
                        school.classrooms().enrolment(classroom.id(), pupil(1)).orElseThrow(),
                        List.of("Leyla Quliyeva")));
        assertThat(school.joining().mine(pupil(2))).isEmpty();
        School.as("INSTRUCTOR");
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.CAME_IN, What.MADE_ASSISTANT);
        assertThat(school.told(LEYLA)).isEmpty();
    }

    @Test
    void whereItTakesApprovalOneWaitsAndTheTeachersAreToldOnceUntilTheyHaveSeenIt() {
        var classroom = school.openWithCode(Optional.empty(), true);
        school.staff().invite(LEYLA, classroom.token(), "kamal", true, Set.of());
        school.seeNotices(KAMAL);
        var code = school.code(classroom);

        assertThat(school.joining()
                        .look(pupil(1), code, caller(1))
                        .orElseThrow()
                        .asks())
                .isTrue();
        assertThat(school.join(1, code)).contains(State.WAITING);
        assertThat(school.join(2, code)).contains(State.WAITING);
        assertThat(school.joining().mine(pupil(1)).getFirst().enrolment().state())
                .isEqualTo(State.WAITING);
        assertThat(school.classrooms().attendedBy(pupil(1))).isEmpty();
        assertThat(school.told(LEYLA)).containsExactly(Notice.Kind.WAITING_FOR_CLASS);
        assertThat(school.told(KAMAL))
                .containsExactlyInAnyOrder(Notice.Kind.WAITING_FOR_CLASS, Notice.Kind.RUNNING_CLASS);

        school.clock().pass(Duration.ofMinutes(1));
        school.seeNotices(LEYLA);
        assertThat(school.join(3, code)).contains(State.WAITING);
        assertThat(school.told(LEYLA)).hasSize(2);
        assertThat(school.told(KAMAL)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, WAITING", "REMOVED, WAITING", "LEFT, IN", "WAITING, WAITING", "IN, IN"})
    void whoeverWasThereBeforeComesInAsTheRulesSay(State before, State after) {
        var classroom = school.openWithCode(Optional.empty(), false);
        school.put(classroom, before, 1);

        assertThat(school.join(1, school.code(classroom))).contains(after);
        assertThat(school.state(classroom, 1)).contains(after);
    }

    @Test
    void whoRunsAClassCannotLearnInIt() {
        var classroom = school.openWithCode(Optional.empty(), false);
        var code = school.code(classroom);

        assertThat(school.joining().look(LEYLA, code, caller(1)).orElseThrow().runsIt())
                .isTrue();
        assertThat(Refusals.of(() -> school.joining().join(LEYLA, code, caller(1))))
                .isEqualTo(Refusal.RUNS_THIS_CLASS);
        assertThat(school.joining().join(STRANGER, code, caller(1))).isPresent();
    }

    @Test
    void aFullClassTakesNobodyNotEvenToWait() {
        var classroom = school.openWithCode(Optional.of(1), false);
        var code = school.code(classroom);
        school.join(1, code);

        assertThat(school.joining()
                        .look(pupil(2), code, caller(2))
                        .orElseThrow()
                        .full())
                .isTrue();
        assertThat(Refusals.of(() -> school.join(2, code))).isEqualTo(Refusal.FULL);
        assertThat(school.join(1, code)).contains(State.IN);
        school.entry().settle(LEYLA, classroom.token(), 3, Optional.empty(), Optional.of(1), true);
        assertThat(Refusals.of(() -> school.join(2, code))).isEqualTo(Refusal.FULL);
        assertThat(school.state(classroom, 2)).isEmpty();

        school.joining().leave(pupil(1), classroom.token());
        assertThat(school.join(2, code)).contains(State.WAITING);
    }

    @Test
    void codesThatAreClosedChangedExpiredOrOfAnArchivedClassLookLikeWrongOnes() {
        var classroom = school.openWithCode(Optional.empty(), false);
        var token = classroom.token();
        var first = school.code(classroom);
        var end = school.clock().instant().plus(Duration.ofMinutes(10));
        school.entry().settle(LEYLA, token, 3, Optional.of(end), Optional.empty(), false);
        assertThat(school.join(1, first)).contains(State.IN);

        school.running().settle(LEYLA, token, 1, "9A", "", ZoneId.of("Pacific/Kiritimati"));
        school.clock().pass(Duration.ofMinutes(10).minusNanos(1_000));
        assertThat(school.join(2, first)).contains(State.IN);
        school.clock().pass(Duration.ofNanos(1_000));
        assertThat(school.join(3, first)).isEmpty();

        school.entry().openCode(LEYLA, token, 4);
        var second = school.code(classroom);
        assertThat(school.join(3, first)).isEmpty();
        school.running().archive(LEYLA, token);
        assertThat(school.join(3, second)).isEmpty();
        assertThat(school.joining().look(pupil(3), second, caller(3))).isEmpty();
        school.running().reopen(LEYLA, token);
        assertThat(school.join(3, second)).contains(State.IN);
        school.entry().closeCode(LEYLA, token, 5);
        assertThat(school.join(4, second)).isEmpty();
    }

    @Test
    void whoeverLeavesIsOutAndMayComeBackByTheCode() {
        var classroom = school.openWithCode(Optional.empty(), false);
        var code = school.code(classroom);
        school.join(1, code);
        school.groups().create(LEYLA, classroom.token(), "al", Set.of(pupil(1)));
        school.joining().leave(pupil(1), classroom.token());

        assertThat(school.joining().mine(pupil(1))).isEmpty();
        assertThat(school.groups().groups(LEYLA, classroom.token()).getFirst().members())
                .isEmpty();
        assertThatThrownBy(() -> school.joining().leave(pupil(1), classroom.token()))
                .isInstanceOf(ClassroomNotFound.class);
        assertThat(school.join(1, code)).contains(State.IN);
        assertThat(school.groups().groups(LEYLA, classroom.token()).getFirst().members())
                .containsExactly(pupil(1));
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.CAME_IN, What.LEFT, What.CAME_IN);
    }

    @Test
    void nobodyFillsTheHistoryByComingAndGoing() {
        var classroom = school.openWithCode(Optional.empty(), false);
        var code = school.code(classroom);
        for (var i = 0; i < 5; i++) {
            assertThat(school.join(1, code)).contains(State.IN);
            school.joining().leave(pupil(1), classroom.token());
        }

        assertThat(Refusals.of(() -> school.join(1, code))).isEqualTo(Refusal.TOO_OFTEN);
        assertThat(school.state(classroom, 1)).contains(State.LEFT);
        assertThat(school.join(2, code)).contains(State.IN);
        assertThat(happened(classroom)).hasSize(11);

        school.clock().pass(Duration.ofDays(1).plusSeconds(1));
        assertThat(school.join(1, code)).contains(State.IN);
    }

    @Test
    void norByAskingAndTakingItBack() {
        var classroom = school.openWithCode(Optional.empty(), true);
        var code = school.code(classroom);
        for (var i = 0; i < 5; i++) {
            assertThat(school.join(1, code)).contains(State.WAITING);
            school.joining().takeBack(pupil(1), classroom.token());
        }

        assertThat(Refusals.of(() -> school.join(1, code))).isEqualTo(Refusal.TOO_OFTEN);
    }

    @Test
    void aRequestIsTakenBackOnlyWhileOneWaits() {
        var classroom = school.openWithCode(Optional.empty(), true);
        school.join(1, school.code(classroom));
        school.joining().takeBack(pupil(1), classroom.token());

        assertThat(school.state(classroom, 1)).contains(State.LEFT);
        assertThatThrownBy(() -> school.joining().takeBack(pupil(1), classroom.token()))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> school.joining().takeBack(pupil(2), classroom.token()))
                .isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.joining().leave(pupil(1), classroom.token()))
                .isInstanceOf(ClassroomNotFound.class);
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.TOOK_BACK, What.ASKED);
    }

    @Test
    void anArchivedClassCanBeLeftAndNobodyComesBack() {
        var classroom = school.openWithCode(Optional.empty(), false);
        var code = school.code(classroom);
        school.join(1, code);
        school.running().archive(LEYLA, classroom.token());

        assertThat(school.joining().mine(pupil(1)).getFirst().classroom().isArchived())
                .isTrue();

        school.joining().leave(pupil(1), classroom.token());

        assertThat(school.joining().mine(pupil(1))).isEmpty();
        assertThat(school.state(classroom, 1)).contains(State.LEFT);
        assertThat(school.join(1, code)).isEmpty();
    }

    @Test
    void anAccountTriesFiveWrongCodesAMinuteAndAnAddressTen() {
        var code = school.code(school.openWithCode(Optional.empty(), false));
        for (var i = 0; i < 5; i++) {
            assertThat(school.joining().look(pupil(1), "22222222", new Caller("192.0.2." + i, "")))
                    .isEmpty();
        }
        assertThatThrownBy(() -> school.joining().look(pupil(1), "22222222", new Caller("192.0.2.77", "")))
                .isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> school.joining().join(pupil(1), code, new Caller("192.0.2.77", "")))
                .isInstanceOf(TooManyTries.class);

        for (var i = 0; i < 10; i++) {
            assertThat(school.joining().join(pupil(100 + i), "not a code", caller(200)))
                    .isEmpty();
        }
        assertThatThrownBy(() -> school.joining().join(pupil(100), code, caller(200)))
                .isInstanceOf(TooManyTries.class);
        school.clock().pass(Duration.ofMinutes(1));
        assertThat(school.joining().join(pupil(100), code, caller(200))).isPresent();
    }

    @Test
    void whoeverTriesNoWrongCodeComesInThoughOthersHaveUsedUpTheAddress() {
        var code = school.code(school.openWithCode(Optional.empty(), false));
        for (var i = 0; i < 10; i++) {
            school.joining().look(pupil(100 + i % 2), "22222222", caller(200));
        }

        assertThat(school.joining().look(pupil(1), code, caller(200))).isPresent();
        assertThat(school.joining().join(pupil(1), code, caller(200))).isPresent();
        assertThatThrownBy(() -> school.joining().look(pupil(2), "22222222", caller(200)))
                .isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> school.joining().look(pupil(2), code, caller(200)))
                .isInstanceOf(TooManyTries.class);
        school.clock().pass(Duration.ofMinutes(1));
        assertThat(school.joining().look(pupil(2), code, caller(200))).isPresent();
    }

    @Test
    void aWholeClassComesInFromOneAddressBecauseRightCodesDoNotCount() {
        var code = school.code(school.openWithCode(Optional.empty(), false));

        for (var i = 1; i <= 40; i++) {
            assertThat(school.joining().look(pupil(i), code, caller(1))).isPresent();
            assertThat(school.joining().join(pupil(i), code, caller(1))).isPresent();
        }
    }

    @Test
    void tenThousandRandomCodesLeadNowhereAndAreLimited() {
        school.openWithCode(Optional.empty(), false);
        var hits = 0;
        var limited = 0;
        for (var i = 0; i < 10_000; i++) {
            var code = SpokenCode.random(8);
            var guesser = pupil(i % 500);
            try {
                hits += school.joining().look(guesser, code, caller(7)).isPresent() ? 1 : 0;
            } catch (TooManyTries _) {
                limited++;
            }
        }

        assertThat(hits).isZero();
        assertThat(limited).isEqualTo(9_990);
    }

    @Test
    void onesOwnClassesTakeAFixedNumberOfStatements() {
        var one = school.openWithCode(Optional.empty(), false);
        school.put(one, State.IN, 1);
        var first = database.statementsOf(() -> school.joining().mine(pupil(1)));
        for (var i = 0; i < 4; i++) {
            school.put(school.openWithCode(Optional.empty(), false), State.IN, 1);
        }
        var all = database.statementsOf(
                () -> assertThat(school.joining().mine(pupil(1))).hasSize(5));

        assertThat(all).isEqualTo(first).isEqualTo(3);
    }

    @Test
    void ofManyWhoComeAtOnceExactlyAsManyGetInAsThereArePlaces() throws Exception {
        try (var pool = pool();
                var many = new School(pool)) {
            var classroom = many.openWithCode(Optional.of(50), false);
            var code = many.code(classroom);

            var came = atOnce(IntStream.rangeClosed(1, 60)
                    .<Supplier<Boolean>>mapToObj(i -> () -> cameIn(many, i, code))
                    .toList());

            assertThat(came.stream().filter(it -> it)).hasSize(50);
            assertThat(many.classrooms().learners(classroom.id())).hasSize(50);
            assertThat(many.classrooms().enrolments(classroom.id())).hasSize(50);
        }
    }

    @Test
    void onePersonInManyWindowsComesInOnce() throws Exception {
        try (var pool = pool();
                var many = new School(pool)) {
            var classroom = many.openWithCode(Optional.of(1), false);
            var code = many.code(classroom);

            // an account may try five codes at a time, right ones too
            var came = atOnce(
                    4,
                    IntStream.rangeClosed(1, 20)
                            .<Supplier<Boolean>>mapToObj(_ -> () -> cameIn(many, 1, code))
                            .toList());

            assertThat(came).containsOnly(true);
            assertThat(many.history().newest(LEYLA, classroom.token()).changes())
                    .extracting(ClassroomChange::what)
                    .containsExactlyInAnyOrder(What.CAME_IN, What.OPENED);
        }
    }

    @Test
    void twoTeachersWhoLeaveAtOnceDoNotBothGo() throws Exception {
        try (var pool = pool();
                var many = new School(pool)) {
            var classroom = many.open("9A");
            many.staff().invite(LEYLA, classroom.token(), "kamal", true, Set.of());

            var left = atOnce(List.of(LEYLA, KAMAL).stream()
                    .<Supplier<Boolean>>map(it -> () -> {
                        try {
                            many.staff().leave(it, classroom.token());
                            return true;
                        } catch (ClassroomRefused _) {
                            return false;
                        }
                    })
                    .toList());

            assertThat(left).containsExactlyInAnyOrder(true, false);
            assertThat(many.classrooms().staff(classroom.id())).hasSize(1).allMatch(StaffMember::teacher);
        }
    }

    private static boolean cameIn(School school, int pupil, String code) {
        try {
            return school.join(pupil, code).equals(Optional.of(State.IN));
        } catch (ClassroomRefused refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.FULL);
            return false;
        }
    }

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(database());
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private static List<Boolean> atOnce(Collection<Supplier<Boolean>> all) throws Exception {
        return atOnce(8, all);
    }

    private static List<Boolean> atOnce(int many, Collection<Supplier<Boolean>> all) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var results = new ArrayList<Future<Boolean>>();
            for (var each : all) {
                results.add(threads.submit(() -> {
                    School.as("INSTRUCTOR");
                    return each.get();
                }));
            }
            var values = new ArrayList<Boolean>();
            for (var result : results) {
                values.add(result.get());
            }
            return values;
        }
    }
}
