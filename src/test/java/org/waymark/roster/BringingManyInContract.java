package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.roster.SchoolWithLists.KAMAL;
import static org.waymark.roster.SchoolWithLists.LEYLA;
import static org.waymark.roster.SchoolWithLists.listing;
import static org.waymark.roster.SchoolWithLists.many;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.TooManyTries;
import org.waymark.storage.CountingDatabase;

/** Who may bring lists in, how long they may be, and what happens when two do it at once. */
interface BringingManyInContract {

    SchoolWithLists school();

    Classroom classroom();

    CountingDatabase database();

    @Test
    default void twoWhoBringTheSameListAtOnceBringItOnce() throws Exception {
        school().assists(classroom(), StaffMember.teacher(KAMAL));
        var list = many(40);
        var shown = school().plan(LEYLA, classroom(), list);

        var outcomes = atOnce(List.of(
                () -> school().bring(LEYLA, classroom(), list, shown),
                () -> school().bring(KAMAL, classroom(), list, shown)));

        assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(school().inClass(classroom())).hasSize(40);
    }

    private static List<Optional<Brought>> atOnce(List<Callable<Brought>> all)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<Optional<Brought>>>();
            for (var each : all) {
                futures.add(threads.submit(() -> {
                    SchoolWithLists.as("INSTRUCTOR");
                    try {
                        return Optional.of(each.call());
                    } catch (SituationChanged _) {
                        return Optional.<Brought>empty();
                    }
                }));
            }
            var outcomes = new ArrayList<Optional<Brought>>();
            for (var future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    @Test
    default void aClassHasNoMorePlacesThanItHas() {
        var entry = school().service(KeepingEntry.class);
        entry.settle(
                LEYLA,
                classroom().token(),
                entry.entry(LEYLA, classroom().token()).version(),
                Optional.empty(),
                Optional.of(2),
                false);

        assertThat(school().plan(LEYLA, classroom(), many(3)).placesMissing()).isEqualTo(1);
        school().nothingWasDone(classroom(), () -> school().bring(LEYLA, classroom(), many(3)), SituationChanged.class);
        assertThat(school().bring(LEYLA, classroom(), many(2)).cards()).hasSize(2);
    }

    @Test
    default void onlyWhoMaySettleTheRosterOfTheClassCanDoIt() {
        var list = listing("Ali Can");
        var plan = school().plan(LEYLA, classroom(), list);

        assertThatThrownBy(() -> school().plan(KAMAL, classroom(), list)).isInstanceOf(ClassroomNotFound.class);
        school().nothingWasDone(
                        classroom(), () -> school().bring(KAMAL, classroom(), list, plan), ClassroomNotFound.class);

        school().assists(classroom(), StaffMember.assistant(KAMAL, Set.of(Right.FOLLOW, Right.MARK, Right.ASSIGN)));
        assertThatThrownBy(() -> school().plan(KAMAL, classroom(), list)).isInstanceOf(RightMissing.class);
        school().nothingWasDone(classroom(), () -> school().bring(KAMAL, classroom(), list, plan), RightMissing.class);

        school().assists(classroom(), StaffMember.assistant(KAMAL, Set.of(Right.ROSTER)));
        assertThat(school().bring(KAMAL, classroom(), list).cards()).hasSize(1);
    }

    @Test
    default void learnersCannot() {
        SchoolWithLists.as("LEARNER");
        var desk = school().service(BringingLearnersIn.class);

        assertThatThrownBy(() -> school().plan(LEYLA, classroom(), listing("Ali")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.stage(LEYLA, classroom().token())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    default void nobodyComesIntoAnArchivedClass() {
        var list = listing("Ali Can");
        var plan = school().plan(LEYLA, classroom(), list);
        school().service(RunningClassrooms.class).archive(LEYLA, classroom().token());

        assertThatThrownBy(() -> school().plan(LEYLA, classroom(), list)).isInstanceOf(ClassroomArchived.class);
        school().nothingWasDone(
                        classroom(), () -> school().bring(LEYLA, classroom(), list, plan), ClassroomArchived.class);
    }

    @Test
    default void itTakesAsManyStatementsHoweverLongTheListIs() {
        var other = school().open(LEYLA, "9B");

        var few = database().statementsOf(() -> school().plan(LEYLA, classroom(), many(3)));
        var more = database().statementsOf(() -> school().plan(LEYLA, classroom(), many(400)));
        assertThat(more).isEqualTo(few);

        var bringingFew = database().statementsOf(() -> school().bring(LEYLA, classroom(), many(30)));
        var bringingMore = database().statementsOf(() -> school().bring(LEYLA, other, many(30 + 1)));
        assertThat(bringingMore).isLessThan(bringingFew + 20);
        assertThat(bringingFew).isLessThan(80);
    }

    @Test
    default void fiveThousandAreLookedAtInTwoSecondsAndComeInTogether() {
        var list = many(Listing.MOST);
        school().plan(LEYLA, classroom(), many(500));
        var begun = System.nanoTime();
        var plan = school().plan(LEYLA, classroom(), list);
        var looked = Duration.ofNanos(System.nanoTime() - begun);
        var brought = school().bring(LEYLA, classroom(), list, plan);
        var kept = Duration.ofNanos(System.nanoTime() - begun).minus(looked);
        System.out.println(
                "5,000 lines: looked at in " + looked.toMillis() + " ms, kept in " + kept.toMillis() + " ms");

        assertThat(brought.cards()).hasSize(Listing.MOST);
        assertThat(school().service(Classrooms.class).learners(classroom().id()))
                .hasSize(Listing.MOST);
        assertThat(looked).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    default void whoAsksAfterHundredsOfTakenNamesHasToWait() {
        IntStream.rangeClosed(1, 501).forEach(it -> school().learner("taken" + it, "Canary " + it));
        var some = listing(
                IntStream.rangeClosed(1, 400).mapToObj(it -> "Name;taken" + it).toArray(String[]::new));
        var others = listing(IntStream.rangeClosed(380, 501)
                .mapToObj(it -> "Name;taken" + it)
                .toArray(String[]::new));

        school().plan(LEYLA, classroom(), some);
        school().plan(LEYLA, classroom(), some);
        assertThatThrownBy(() -> school().plan(LEYLA, classroom(), others)).isInstanceOf(TooManyTries.class);

        school().clock().pass(Duration.ofHours(2));
        school().plan(LEYLA, classroom(), others);
    }
}
