package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.roster.SchoolWithLists.KAMAL;
import static org.waymark.roster.SchoolWithLists.LEYLA;
import static org.waymark.roster.SchoolWithLists.listing;
import static org.waymark.roster.SchoolWithLists.many;
import static org.waymark.roster.SchoolWithLists.passwords;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Outdated;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Sign-in cards: made while one waits, kept for a while, replaced when they are lost. */
interface CardsContract {

    Duration SOON = Duration.ofSeconds(60);

    SchoolWithLists school();

    Classroom classroom();

    private Set<UserId> ids(Classroom whose) {
        return Set.copyOf(school().service(Classrooms.class).learners(whose.id()));
    }

    @Test
    default void lostCardsAreReplacedUntilTheOwnerHasChosenAPassword() {
        school().bring(LEYLA, classroom(), listing("Ali Can;;9-A", "Veli Can", "Can Veli"));
        var renewing = school().service(Renewing.class);
        var all = renewing.possible(LEYLA, classroom().token());
        assertThat(all).extracting(Person::displayName).containsExactly("Ali Can", "Can Veli", "Veli Can");
        var before = school().accounts().passwordHash(all.getFirst().id());

        var renewed = renewing.renew(
                LEYLA,
                classroom().token(),
                Set.of(all.getFirst().id()),
                List.of(passwords(2).getLast()));

        assertThat(renewed.cards()).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("Ali Can");
            assertThat(card.group()).isEqualTo("9-A");
        });
        assertThat(school().accounts().passwordHash(all.getFirst().id())).isNotEqualTo(before);
        assertThat(school().accounts().mustChangePassword(all.getFirst().id())).isTrue();

        school().accounts().keepPasswordHash(all.getFirst().id(), "own");
        assertThat(renewing.possible(LEYLA, classroom().token())).hasSize(2);
        assertThatThrownBy(() -> renewing.renew(LEYLA, classroom().token(), ids(classroom()), passwords(3)))
                .isInstanceOf(Outdated.class);
        assertThat(school().accounts().passwordHash(all.getFirst().id())).contains("own");
    }

    @Test
    default void cardsOfOtherClassesAndOfAccountsOfOtherOriginAreNotReplaced() {
        var other = school().open(KAMAL, "10C");
        school().bring(KAMAL, other, listing("Veli Can"));
        var veli = ids(other);
        var ownAccount = school().learner("own", "Own Account");
        school().put(classroom(), ownAccount, State.IN);
        school().accounts().keepFirstPasswordHash(ownAccount, "first");
        veli.forEach(it -> school().put(classroom(), it, State.IN));
        var renewing = school().service(Renewing.class);

        assertThat(renewing.possible(LEYLA, classroom().token())).isEmpty();
        assertThatThrownBy(() -> renewing.renew(LEYLA, classroom().token(), veli, passwords(1)))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> renewing.possible(LEYLA, other.token())).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> renewing.renew(LEYLA, other.token(), veli, passwords(1)))
                .isInstanceOf(ClassroomNotFound.class);
    }

    @Test
    default void whoHasGoneFromTheClassGetsNoNewCardThere() {
        school().bring(LEYLA, classroom(), listing("Ali Can"));
        ids(classroom()).forEach(it -> school().put(classroom(), it, State.REMOVED));

        assertThat(school().service(Renewing.class).possible(LEYLA, classroom().token()))
                .isEmpty();
    }

    private Progress await(UserId staff, Classroom whose) throws InterruptedException {
        var desk = school().service(BringingLearnersIn.class);
        var until = System.nanoTime() + SOON.toNanos();
        var stage = desk.stage(staff, whose.token()).orElseThrow();
        while (stage.isUnderWay() && System.nanoTime() < until) {
            Thread.sleep(20);
            stage = desk.stage(staff, whose.token()).orElseThrow();
        }
        return stage.progress();
    }

    private String errand(UserId staff, Classroom whose) {
        return school().service(BringingLearnersIn.class)
                .stage(staff, whose.token())
                .orElseThrow()
                .errand();
    }

    @Test
    default void itGoesOnByItselfAndThereAreCardsForAWhile() throws InterruptedException {
        var desk = school().service(BringingLearnersIn.class);
        var list = listing("Ali Can", "Veli Can");
        assertThat(desk.stage(LEYLA, classroom().token())).isEmpty();

        assertThat(desk.begin(LEYLA, classroom().token(), list, school().plan(LEYLA, classroom(), list)))
                .isTrue();

        assertThat(await(LEYLA, classroom()))
                .isInstanceOfSatisfying(
                        Progress.Done.class,
                        done -> assertThat(done.brought().cards()).hasSize(2).allSatisfy(card -> {
                            var id = school().accounts()
                                    .named(card.userName())
                                    .orElseThrow()
                                    .id();
                            assertThat(school().service(org.waymark.identity.Passwords.class)
                                            .matches(
                                                    card.password().value(),
                                                    school().accounts().passwordHash(id)))
                                    .isTrue();
                        }));
        assertThatThrownBy(() -> desk.stage(KAMAL, classroom().token())).isInstanceOf(ClassroomNotFound.class);
        var errand = errand(LEYLA, classroom());
        assertThatThrownBy(() -> desk.forget(KAMAL, classroom().token(), errand))
                .isInstanceOf(ClassroomNotFound.class);

        assertThat(desk.forget(LEYLA, classroom().token(), "another")).isFalse();
        assertThat(desk.stage(LEYLA, classroom().token())).isPresent();
        assertThat(desk.forget(LEYLA, classroom().token(), errand)).isTrue();
        assertThat(desk.stage(LEYLA, classroom().token())).isEmpty();
    }

    @Test
    default void itCanBeStoppedAndThenNobodyCameIn() throws InterruptedException {
        var desk = school().service(BringingLearnersIn.class);
        var other = school().open(LEYLA, "9B");
        var list = many(300);
        desk.begin(LEYLA, classroom().token(), list, school().plan(LEYLA, classroom(), list));

        assertThat(desk.begin(LEYLA, other.token(), list, school().plan(LEYLA, other, list)))
                .as("one thing at a time")
                .isFalse();
        desk.stop(LEYLA, classroom().token(), "another");
        assertThat(desk.stage(LEYLA, classroom().token()).orElseThrow().isUnderWay())
                .isTrue();
        desk.stop(LEYLA, classroom().token(), errand(LEYLA, classroom()));

        assertThat(await(LEYLA, classroom())).isEqualTo(new Progress.Stopped());
        Thread.sleep(300);
        assertThat(school().inClass(classroom())).isEmpty();
        assertThat(school().numberOfAccounts()).isEqualTo(2);
    }

    @Test
    default void whatChangesWhileItGoesOnIsSaidAndNotDone() throws InterruptedException {
        var desk = school().service(BringingLearnersIn.class);
        var list = listing("Ali Can", "Veli Can", "Can Veli");
        desk.begin(LEYLA, classroom().token(), list, school().plan(LEYLA, classroom(), list));
        school().put(classroom(), school().learner("veli", "Veli Can"), State.REMOVED);

        assertThat(await(LEYLA, classroom())).isInstanceOf(Progress.Changed.class);
        assertThat(school().inClass(classroom())).isEmpty();
    }
}
