package org.waymark.oversight;

import static java.util.Map.entry;
import static org.waymark.oversight.Row.refused;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.CheckingSeals;
import org.waymark.assessment.Order;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.RegradingOutdated;
import org.waymark.assessment.RegradingQuizzes;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.SeeingRunningAttempts;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.export.ExportingRecords;
import org.waymark.assessment.export.Reader;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.identity.Oversight.Purpose;

/** Attempts as they were, and marking them again. */
final class AttemptRows {

    private static final Purpose FOLLOW = Purpose.FOLLOW;
    private static final Purpose MARK = Purpose.MARK;
    private static final Purpose ALLOW = Purpose.ALLOW;
    private static final Slug QUIZ = QuizCourse.QUIZ;

    static final Map<String, Row> ROWS = Map.ofEntries(
            entry(
                    "Replaying.ofLearner(UserId, String)",
                    refused(
                            FOLLOW,
                            AttemptNotFound.class,
                            (world, staff, it) -> world.bean(Replaying.class).ofLearner(staff, it.attempt()))),
            entry(
                    "ExportingRecords.json(UserId, Replay, Reader)",
                    new Row.Refused(
                            FOLLOW,
                            AttemptNotFound.class,
                            Row.Reach.AT_HAND_OR_OWN,
                            (world, staff, it) -> world.bean(ExportingRecords.class)
                                    .json(
                                            staff,
                                            world.bean(Replaying.class).ofLearner(TwoClasses.TEACHER, it.attempt()),
                                            reader()))),
            entry(
                    "ExportingRecords.pdf(UserId, Replay, Reader)",
                    new Row.Refused(
                            FOLLOW,
                            AttemptNotFound.class,
                            Row.Reach.AT_HAND_OR_OWN,
                            (world, staff, it) -> world.bean(ExportingRecords.class)
                                    .pdf(
                                            staff,
                                            world.bean(Replaying.class).ofLearner(TwoClasses.TEACHER, it.attempt()),
                                            reader()))),
            entry(
                    "CheckingSeals.firstBroken(UserId, String)",
                    refused(
                            FOLLOW,
                            AttemptNotFound.class,
                            (world, staff, it) ->
                                    world.bean(CheckingSeals.class).firstBroken(staff, it.attempt()))),
            entry(
                    "SteeringAttempts.steer(UserId, String, UUID, int, Order, String)",
                    refused(
                            ALLOW,
                            AttemptNotFound.class,
                            (world, staff, it) -> world.bean(SteeringAttempts.class)
                                    .steer(
                                            staff,
                                            it.running(),
                                            UUID.randomUUID(),
                                            0,
                                            new Order.Extend(Duration.ofMinutes(5)),
                                            ""))),
            entry(
                    "SeeingRunningAttempts.at(UserId, Collection, Slug, Slug)",
                    new Row.Hidden(
                            FOLLOW,
                            (world, staff, it) -> world.bean(SeeingRunningAttempts.class)
                                    .at(staff, Set.of(it.learner()), QuizCourse.COURSE, QUIZ))),
            entry(
                    "VerifyingAttempts.verifyAll(Listener)",
                    new Row.Exempt(
                            "for the operator: says of all attempts by token whether they are whole, and shows none")),
            entry(
                    "RegradingQuizzes.candidates(UserId)",
                    new Row.Counted(
                            MARK,
                            2,
                            1,
                            (world, staff, _) -> world.bean(RegradingQuizzes.class).candidates(staff).stream()
                                    .mapToInt(RegradingQuizzes.Candidate::attempts)
                                    .sum())),
            entry(
                    "RegradingQuizzes.preview(UserId, Slug, Slug)",
                    new Row.Hidden(
                            MARK,
                            (world, staff, _) -> world.bean(RegradingQuizzes.class)
                                    .preview(staff, QuizCourse.COURSE, QUIZ)
                                    .remarks())),
            entry(
                    "RegradingQuizzes.apply(UserId, RegradingPreview, String)",
                    new Row.Refused(
                            MARK,
                            RegradingOutdated.class,
                            Row.Reach.AT_HAND,
                            (world, staff, _) -> world.bean(RegradingQuizzes.class)
                                    .apply(
                                            staff,
                                            world.bean(RegradingQuizzes.class)
                                                    .preview(TwoClasses.TEACHER, QuizCourse.COURSE, QUIZ),
                                            "Anahtar yanlıştı"))),
            entry(
                    "RegradingQuizzes.undo(UserId, RegradingId)",
                    refused(
                            MARK,
                            RegradingOutdated.class,
                            (world, staff, it) ->
                                    world.bean(RegradingQuizzes.class).undo(staff, it.regrading()))),
            entry(
                    "RegradingQuizzes.history(UserId)",
                    new Row.Hidden(
                            MARK,
                            (world, staff, _) ->
                                    world.bean(RegradingQuizzes.class).history(staff))));

    private AttemptRows() {}

    private static Reader reader() {
        return new Reader(Language.TURKISH, ZoneOffset.UTC, "Kanarya", Set.of());
    }
}
