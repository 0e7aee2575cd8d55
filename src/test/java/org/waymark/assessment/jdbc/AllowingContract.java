package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.ADA;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.DENIZ;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.LEYLA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.AllowanceOutdated;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.Granted;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.assessment.RecipientNotFound;
import org.waymark.identity.UserId;

/** What allowing learners and groups something promises on a database: nobody reaches whom they may not allow anything. */
interface AllowingContract {

    UserId ELIF = new UserId(new UUID(9, 2));
    Accommodation MORE_TIME = new Accommodation(25, 0, false, false);

    MarkingWithDatabase running();

    private ChangingAllowances allowing() {
        return running().allowing();
    }

    private static LearnerGroup group(int number, String name, UserId... members) {
        return new LearnerGroup(new LearnerGroup.Id(new UUID(4, number)), name, Set.of(members));
    }

    private static QuizOverride override(int number, Recipient recipient) {
        return new QuizOverride(
                new QuizOverride.Id(new UUID(4, number)),
                QuizCourse.COURSE,
                QuizCourse.QUIZ,
                recipient,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(3));
    }

    @Test
    default void whatIsGivenIsNotedWithWhomItIsAbout() {
        allowing().grant(LEYLA, DENIZ, MORE_TIME, 0, "Kolu kırık");
        allowing().grant(LEYLA, override(1, new Recipient.One(DENIZ)), "");

        assertThat(allowing().of(ADA, DENIZ)).isEqualTo(new Granted(MORE_TIME, 1));
        assertThat(allowing().latest(ADA))
                .extracting(AllowanceChange::kind, AllowanceChange::recipient)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                AllowanceChange.Kind.OVERRIDE, Optional.of(new Recipient.One(DENIZ))),
                        org.assertj.core.groups.Tuple.tuple(
                                AllowanceChange.Kind.ACCOMMODATION, Optional.of(new Recipient.One(DENIZ))));
    }

    @Test
    default void aForeignLearnerIsNotFoundAndNothingIsChanged() {
        var standing = override(1, new Recipient.One(DENIZ));
        allowing().grant(LEYLA, standing, "Kanarya");
        running().oversight().nobodyOversees(DENIZ);
        var quiz = running().quiz();

        List.<ThrowingCallable>of(
                        () -> allowing().grant(LEYLA, DENIZ, MORE_TIME, 0, ""),
                        () -> allowing().grant(LEYLA, override(2, new Recipient.One(DENIZ)), ""),
                        () -> allowing().grant(LEYLA, override(1, new Recipient.One(ELIF)), ""),
                        () -> allowing().withdraw(LEYLA, standing.id(), 1, ""),
                        () -> allowing().withdraw(LEYLA, new QuizOverride.Id(new UUID(4, 9)), 1, ""),
                        () -> allowing().keep(LEYLA, group(1, "Akşam", DENIZ, ELIF)),
                        () -> allowing().of(LEYLA, DENIZ),
                        () -> running().conditions().of(LEYLA, DENIZ, running().course(), quiz),
                        () -> allowing().override(LEYLA, QuizCourse.COURSE, QuizCourse.QUIZ, new Recipient.One(DENIZ)))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(RecipientNotFound.class));
        assertThat(allowing().latest(LEYLA)).isEmpty();
        assertThat(allowing().groups(LEYLA)).isEmpty();
        running().oversight().clear();
        assertThat(allowing().of(LEYLA, DENIZ)).isEqualTo(Granted.NOTHING);
        assertThat(allowing().override(LEYLA, QuizCourse.COURSE, QuizCourse.QUIZ, new Recipient.One(DENIZ)))
                .contains(standing.at(1));
    }

    @Test
    default void whatATeacherOfAnotherClassHasGrantedIsNotOverwrittenUnseen() {
        var seen = allowing().of(LEYLA, DENIZ).version();
        allowing().grant(ADA, DENIZ, MORE_TIME, seen, "");
        var override = override(1, new Recipient.One(DENIZ));
        allowing().grant(ADA, override, "");

        List.<ThrowingCallable>of(
                        () -> allowing().grant(LEYLA, DENIZ, Accommodation.NONE, seen, ""),
                        () -> allowing().grant(LEYLA, override, ""),
                        () -> allowing().grant(LEYLA, override(2, new Recipient.One(DENIZ)), ""),
                        () -> allowing().withdraw(LEYLA, override.id(), 2, ""))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(AllowanceOutdated.class));

        assertThat(allowing().of(LEYLA, DENIZ)).isEqualTo(new Granted(MORE_TIME, seen + 1));
        assertThat(allowing().latest(LEYLA)).hasSize(2);
        allowing().grant(LEYLA, DENIZ, Accommodation.NONE, seen + 1, "");
        allowing().grant(LEYLA, override.at(1), "");
        allowing().withdraw(LEYLA, override.id(), 2, "");
        assertThat(allowing().of(ADA, DENIZ).accommodation()).isEqualTo(Accommodation.NONE);
    }

    @Test
    default void nobodyAllowsThemselvesAnything() {
        assertThatThrownBy(() -> allowing().grant(LEYLA, LEYLA, MORE_TIME, 0, ""))
                .isInstanceOf(RecipientNotFound.class);
    }

    @Test
    default void aGroupIsThereOnlyForWhoOverseesEachOfItsMembers() {
        allowing().keep(LEYLA, group(1, "Kanarya", DENIZ, ELIF));
        allowing().grant(LEYLA, override(1, new Recipient.Group(new LearnerGroup.Id(new UUID(4, 1)))), "");
        allowing().keep(LEYLA, group(2, "Akşam", ELIF));
        running().oversight().nobodyOversees(DENIZ);

        assertThat(allowing().groups(LEYLA)).extracting(LearnerGroup::name).containsExactly("Akşam");
        assertThat(allowing().latest(LEYLA)).extracting(AllowanceChange::whom).containsExactly("Akşam");
        List.<ThrowingCallable>of(
                        () -> allowing().keep(LEYLA, group(1, "Benim", ELIF)),
                        () -> allowing().dissolve(LEYLA, new LearnerGroup.Id(new UUID(4, 1))),
                        () -> allowing().dissolve(LEYLA, new LearnerGroup.Id(new UUID(4, 7))),
                        () -> allowing().withdraw(LEYLA, new QuizOverride.Id(new UUID(4, 1)), 1, ""),
                        () -> allowing()
                                .override(
                                        LEYLA,
                                        QuizCourse.COURSE,
                                        QuizCourse.QUIZ,
                                        new Recipient.Group(new LearnerGroup.Id(new UUID(4, 1)))))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(RecipientNotFound.class));
        // what was set for it still applies to whoever is in it
        assertThat(running()
                        .conditions()
                        .of(LEYLA, ELIF, running().course(), running().quiz())
                        .attempts())
                .contains(3);
    }

    @Test
    default void aGroupWithoutMembersIsThereForWhoKeptItLast() {
        allowing().keep(LEYLA, group(1, "Kanarya"));

        assertThat(allowing().groups(LEYLA)).hasSize(1);
        assertThat(allowing().groups(ADA)).isEmpty();
        assertThat(allowing().latest(ADA)).isEmpty();
        assertThatThrownBy(() -> allowing().keep(ADA, group(1, "Benim", ELIF))).isInstanceOf(RecipientNotFound.class);

        allowing().keep(LEYLA, group(1, "Kanarya", ELIF));
        assertThat(allowing().groups(ADA)).hasSize(1);
        allowing().keep(ADA, group(1, "Kanarya"));
        assertThat(allowing().groups(LEYLA)).isEmpty();

        allowing().dissolve(ADA, new LearnerGroup.Id(new UUID(4, 1)));
        assertThat(allowing().latest(ADA))
                .extracting(AllowanceChange::kind)
                .containsExactly(AllowanceChange.Kind.GROUP_DISSOLVED, AllowanceChange.Kind.GROUP);
        assertThat(allowing().latest(LEYLA)).extracting(AllowanceChange::kind).containsOnly(AllowanceChange.Kind.GROUP);
    }

    @Test
    default void onlyWhoMayBeAllowedSomethingIsFoundByName() {
        assertThat(allowing().find(LEYLA, "deniz", 5))
                .extracting(it -> it.person().id())
                .containsExactly(DENIZ);
        allowing().grant(LEYLA, DENIZ, MORE_TIME, 0, "");
        assertThat(allowing().find(LEYLA, "", 5))
                .extracting(ChangingAllowances.Found::accommodation)
                .containsExactly(MORE_TIME);

        running().oversight().nobodyOversees(DENIZ);

        assertThat(allowing().find(LEYLA, "deniz", 5)).isEmpty();
    }
}
