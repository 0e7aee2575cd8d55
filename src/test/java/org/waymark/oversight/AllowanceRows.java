package org.waymark.oversight;

import static java.util.Map.entry;
import static org.waymark.oversight.Row.refused;

import java.util.Map;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Allowances;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.RecipientNotFound;
import org.waymark.assessment.SeeingConditions;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.Oversight.Purpose;

/** What learners and groups are allowed. */
final class AllowanceRows {

    private static final Purpose ALLOW = Purpose.ALLOW;
    private static final Slug QUIZ = QuizCourse.QUIZ;
    private static final Accommodation MORE = new Accommodation(50, 0, false, false);

    static final Map<String, Row> ROWS = Map.ofEntries(
            entry(
                    "ChangingAllowances.find(UserId, String, int)",
                    new Row.Hidden(
                            ALLOW,
                            (world, staff, _) ->
                                    world.bean(ChangingAllowances.class).find(staff, "Kanarya", 100))),
            entry(
                    "ChangingAllowances.of(UserId, UserId)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) ->
                                    world.bean(ChangingAllowances.class).of(staff, it.learner()))),
            entry(
                    "ChangingAllowances.override(UserId, Slug, Slug, Recipient)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> world.bean(ChangingAllowances.class)
                                    .override(
                                            staff,
                                            QuizCourse.COURSE,
                                            QUIZ,
                                            it.override().recipient()))),
            entry(
                    "SeeingConditions.of(UserId, UserId, Course, Quiz)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> world.bean(SeeingConditions.class)
                                    .of(staff, it.learner(), course(world), quiz(world)))),
            entry(
                    "ChangingAllowances.grant(UserId, UserId, Accommodation, int, String)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> done(() -> world.bean(ChangingAllowances.class)
                                    .grant(
                                            staff,
                                            it.learner(),
                                            MORE,
                                            allowances(world)
                                                    .granted(it.learner())
                                                    .version(),
                                            "")))),
            entry(
                    "ChangingAllowances.grant(UserId, QuizOverride, String)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> done(() -> world.bean(ChangingAllowances.class)
                                    .grant(staff, it.override().at(version(world, it)), "")))),
            entry(
                    "ChangingAllowances.withdraw(UserId, Id, int, String)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> done(() -> world.bean(ChangingAllowances.class)
                                    .withdraw(staff, it.override().id(), version(world, it), "")))),
            entry(
                    "ChangingAllowances.keep(UserId, LearnerGroup)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> done(() -> world.bean(ChangingAllowances.class)
                                    .keep(
                                            staff,
                                            new LearnerGroup(
                                                    it.group().id(),
                                                    "Benim",
                                                    it.group().members()))))),
            entry(
                    "ChangingAllowances.dissolve(UserId, Id)",
                    refused(
                            ALLOW,
                            RecipientNotFound.class,
                            (world, staff, it) -> done(() -> world.bean(ChangingAllowances.class)
                                    .dissolve(staff, it.group().id())))),
            entry(
                    "ChangingAllowances.groups(UserId)",
                    new Row.Hidden(
                            ALLOW,
                            (world, staff, _) ->
                                    world.bean(ChangingAllowances.class).groups(staff))),
            entry(
                    "ChangingAllowances.latest(UserId)",
                    new Row.Hidden(
                            ALLOW,
                            (world, staff, _) ->
                                    world.bean(ChangingAllowances.class).latest(staff))));

    private AllowanceRows() {}

    private static Allowances allowances(TwoClasses world) {
        return world.bean(Allowances.class);
    }

    /** That it has by now, for earlier rows change it. */
    private static int version(TwoClasses world, Target target) {
        return allowances(world)
                .override(target.override().id())
                .map(QuizOverride::version)
                .orElse(0);
    }

    private static Object done(Runnable doing) {
        doing.run();
        return "done";
    }

    private static Course course(TwoClasses world) {
        return world.bean(Library.class)
                .current(QuizCourse.COURSE)
                .map(Edition::course)
                .orElseThrow();
    }

    private static Quiz quiz(TwoClasses world) {
        return course(world).quiz(QUIZ).orElseThrow();
    }
}
