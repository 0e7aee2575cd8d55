package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assignment.ShortStorm.LIMIT;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.BEN;
import static org.waymark.assignment.Workroom.CEM;
import static org.waymark.assignment.Workroom.DAN;
import static org.waymark.assignment.Workroom.LEYLA;
import static org.waymark.assignment.Workroom.MODULE;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.closing;
import static org.waymark.assignment.Workroom.form;
import static org.waymark.assignment.Workroom.hour;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Act;
import org.waymark.assessment.Allowances;
import org.waymark.assessment.Conditions;
import org.waymark.assessment.Opportunity;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.Refusal;
import org.waymark.assessment.Seals;
import org.waymark.assessment.StartRefused;
import org.waymark.assessment.Steering;
import org.waymark.classroom.Outdated;
import org.waymark.content.QuizRules.Counting;
import org.waymark.identity.UserId;

/** Quizzes keep to what was assigned. */
interface ObeyingContract {

    Workroom room();

    @Test
    default void aQuizOpensAndClosesWithItsAssignment() {
        room().assign(form(STORM, 1, 2, 3));

        assertThat(refusal(ANN)).isEqualTo(new Refusal.NotOpenYet(hour(1)));
        room().pass(Duration.ofHours(1));
        assertThat(conditions(ANN).terms().closes()).contains(hour(3));
        // a due time closes nothing
        room().pass(Duration.ofMinutes(90));
        assertThat(room().begun(ANN).endsAt()).contains(hour(3));
        room().pass(Duration.ofMinutes(30));
        assertThat(refusal(BEN)).isEqualTo(new Refusal.Closed(hour(3)));
        assertThatThrownBy(() -> room().taking().startOrResume(BEN, COURSE, QUIZ))
                .isInstanceOf(StartRefused.class);
        // whoever it is not assigned to is not concerned
        assertThat(room().taking().opportunity(Workroom.person(99), COURSE, QUIZ))
                .isInstanceOf(Opportunity.Start.class);
    }

    @Test
    default void theTimesOfAModuleAreThoseOfItsQuizzes() {
        room().assign(form(MODULE, 1, 2, 3));

        assertThat(refusal(ANN)).isEqualTo(new Refusal.NotOpenYet(hour(1)));
        assertThat(room().taking().opportunity(ANN, COURSE, org.waymark.content.Examples.CHECK))
                .isInstanceOf(Opportunity.Start.class);
    }

    @Test
    default void onlyThoseOfTheAudienceAreConcerned() {
        room().assign(form(STORM, new Audience.One(CEM)));
        room().assign(new AssignmentForm(
                STORM,
                new Audience.Members(room().group.id()),
                Optional.of(hour(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(5),
                Optional.of(Counting.LAST),
                new LateRule.Counts(),
                ""));

        assertThat(refusal(ANN)).isEqualTo(new Refusal.NotOpenYet(hour(5)));
        assertThat(refusal(BEN)).isEqualTo(new Refusal.NotOpenYet(hour(5)));
        assertThat(conditions(CEM).opens()).isEmpty();
        assertThat(conditions(DAN).attempts()).contains(2);
    }

    @Test
    default void whoHasBegunIsToldTheRulesOfTheAssignmentAndTheTermsOfTheAttempt() {
        room().assign(new AssignmentForm(
                STORM,
                new Audience.Everybody(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(5),
                Optional.of(Counting.LAST),
                new LateRule.Counts(),
                ""));
        var attempt = room().begun(ANN);

        var opportunity = room().taking().opportunity(ANN, COURSE, QUIZ);

        assertThat(opportunity).isInstanceOf(Opportunity.Resume.class);
        assertThat(opportunity.conditions().counting()).isEqualTo(Counting.LAST);
        assertThat(opportunity.conditions().attempts()).contains(5);
        assertThat(opportunity.conditions().terms()).isEqualTo(attempt.terms());
    }

    @Test
    default void inTwoClassesTheKindestCounts() {
        room().assign(form(STORM, 1, 2, 3));
        room().assignInSecond(form(STORM, 0, 4, 8));

        var both = conditions(ANN);

        assertThat(both.opens()).contains(hour(0));
        assertThat(both.terms().closes()).contains(hour(8));
        room().archive(room().second);
        assertThat(refusal(ANN)).isEqualTo(new Refusal.NotOpenYet(hour(1)));
    }

    @Test
    default void whatIsWithdrawnOrLeftCountsForNothing() {
        var assignment = room().assign(form(STORM, 1, 2, 3));
        room().assigning().withdraw(LEYLA, room().first.token(), assignment.token(), 1, "");
        assertThat(conditions(ANN).opens()).isEmpty();
        room().assigning().restore(LEYLA, room().first.token(), assignment.token(), 2, "");
        assertThat(refusal(ANN)).isEqualTo(new Refusal.NotOpenYet(hour(1)));

        room().leave(room().first, ANN);

        assertThat(conditions(ANN).opens()).isEmpty();
    }

    private static AssignmentForm ofOneAttempt() {
        return new AssignmentForm(
                STORM,
                new Audience.Everybody(),
                Optional.of(hour(0)),
                Optional.of(hour(2)),
                Optional.of(hour(3)),
                Optional.of(1),
                Optional.empty(),
                new LateRule.Counts(),
                "");
    }

    @Test
    default void whatIsGrantedAndAllowedIsOnTop() {
        var assignment = room().assign(ofOneAttempt());
        room().extend(assignment, ANN, new Extension(Optional.of(hour(5)), Optional.of(hour(6)), Optional.of(3)));
        room().bean(Allowances.class).keep(ANN, new Accommodation(50, 1, false, false), 0);
        room().leaveOpen(BEN, 7);

        assertThat(conditions(ANN).terms().closes()).contains(hour(6));
        assertThat(conditions(ANN).attempts()).contains(4);
        assertThat(conditions(ANN).terms().limit()).contains(Duration.ofMinutes(45));
        assertThat(conditions(BEN).terms().closes()).contains(hour(7));
        assertThat(conditions(BEN).attempts()).contains(1);
        assertThat(conditions(CEM).terms().closes()).contains(hour(3));
    }

    @Test
    default void whatIsToBeDoneTellsTheAttemptsThatOneHas() {
        var assignment = room().assign(ofOneAttempt());
        room().bean(Allowances.class).keep(ANN, new Accommodation(0, 1, false, false), 0);
        room().bean(Allowances.class)
                .keep(new QuizOverride(
                        new QuizOverride.Id(new UUID(5, 6)),
                        COURSE,
                        QUIZ,
                        new QuizOverride.Recipient.One(CEM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(4)));
        for (var learner : List.of(ANN, BEN, CEM)) {
            room().handedIn(learner);

            var duty = room().bean(SeeingDuties.class).of(learner).getFirst();

            assertThat(duty.assignment()).isEqualTo(assignment);
            assertThat(duty.attempts()).isEqualTo(conditions(learner).attempts());
            assertThat(duty.again().orElseThrow().left())
                    .isEqualTo(conditions(learner).attempts().map(most -> most - 1));
        }
        assertThat(conditions(ANN).attempts()).contains(2);
        assertThat(conditions(BEN).attempts()).contains(1);
        assertThat(conditions(CEM).attempts()).contains(4);
    }

    @Test
    default void aStartAsksOnceMoreWhatWasAssigned() {
        room().assign(form(STORM, 0, 2, 3));
        room().assign(form(MODULE, 0, 2, 3));
        room().assignInSecond(form(STORM, 0, 2, 3));

        var statements = room().statementsOf(() -> room().taking().startOrResume(ANN, COURSE, QUIZ));

        // what was attempted, what is arranged, what is set, what is assigned, and the attempt
        assertThat(statements).isEqualTo(5);
    }

    @Test
    default void anExtensionReachesTheAttemptThatRuns() {
        var assignment = room().assign(form(STORM, 0, 0, 1));
        room().pass(Duration.ofMinutes(50));
        var attempt = room().begun(ANN);
        var other = room().begun(BEN);
        assertThat(attempt.endsAt()).contains(hour(1));

        room().granting().extend(LEYLA, room().first.token(), assignment.token(), ANN, 0, closing(4), "elektrik getdi");

        var longer = room().attempt(ANN, attempt.token());
        // its own half an hour is what ends it now
        assertThat(longer.endsAt()).contains(attempt.begunAt().orElseThrow().plus(LIMIT));
        assertThat(longer.events().getLast().act())
                .isEqualTo(new Act.Steered(
                        new Steering.ClosingMoved(Optional.of(hour(4)), longer.endsAt()), LEYLA, "elektrik getdi"));
        assertThat(room().bean(Seals.class).verify(longer)).isEmpty();
        assertThat(room().attempt(BEN, other.token()).endsAt()).contains(hour(1));
        room().pass(Duration.ofMinutes(25));
        var handedIn = room().taking().handIn(ANN, attempt.token());
        assertThat(handedIn.isFinished()).isTrue();
        assertThat(room().done(assignment, ANN).stand()).isEqualTo(WorkDone.Stand.DONE);
    }

    @Test
    default void aLaterClosingForAllReachesAllAttemptsThatRunAndAnEarlierOneNone() {
        var assignment = room().assign(form(STORM, 0, 0, 1));
        room().pass(Duration.ofMinutes(45));
        var ann = room().begun(ANN);
        var ben = room().taking().startOrResume(BEN, COURSE, QUIZ);

        var later =
                room().assigning().change(LEYLA, room().first.token(), assignment.token(), 1, form(STORM, 0, 0, 2), "");

        assertThat(room().attempt(ANN, ann.token()).endsAt())
                .contains(ann.begunAt().orElseThrow().plus(LIMIT));
        assertThat(room().attempt(BEN, ben.token()).endsAt()).contains(hour(2));
        room().assigning()
                .change(LEYLA, room().first.token(), assignment.token(), later.version(), form(STORM, 0, 0, 1), "");
        assertThat(room().attempt(BEN, ben.token()).endsAt()).contains(hour(2));
        room().assigning().withdraw(LEYLA, room().first.token(), assignment.token(), 3, "");
        assertThat(room().attempt(BEN, ben.token()).endsAt()).isEmpty();
    }

    @Test
    default void whatIsNotGrantedDoesNotLengthen() {
        var assignment = room().assign(form(STORM, 0, 0, 1));
        var attempt = room().begun(ANN);

        assertThatThrownBy(() -> room().granting()
                        .extend(LEYLA, room().first.token(), assignment.token(), ANN, 7, closing(4), ""))
                .isInstanceOf(Outdated.class);

        assertThat(room().attempt(ANN, attempt.token())).isEqualTo(attempt);
    }

    private Refusal refusal(UserId learner) {
        return ((Opportunity.Refused) room().taking().opportunity(learner, COURSE, QUIZ)).refusal();
    }

    private Conditions conditions(UserId learner) {
        return switch (room().taking().opportunity(learner, COURSE, QUIZ)) {
            case Opportunity.Start(var conditions, var _) -> conditions;
            case Opportunity.Refused(var conditions, var _) -> conditions;
            case Opportunity.Resume _ -> throw new AssertionError("something was begun");
        };
    }
}
