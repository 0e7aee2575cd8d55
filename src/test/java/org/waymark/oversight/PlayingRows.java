package org.waymark.oversight;

import static java.util.Map.entry;
import static org.waymark.oversight.Row.refused;

import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.classmap.MappingClasses;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;
import org.waymark.live.LeadingWalks;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.live.Turn;
import org.waymark.playthrough.FollowingPlaythroughs;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.playthrough.RatingReasons;
import org.waymark.playthrough.ReasonsNotFound;
import org.waymark.playthrough.WaitingReasons;
import org.waymark.question.Response;

/** Playthroughs, their maps, and walks with a class. */
final class PlayingRows {

    private static final Purpose FOLLOW = Purpose.FOLLOW;
    private static final Purpose MARK = Purpose.MARK;
    private static final Slug STORY = ScenarioCourse.SCENARIO;

    static final Map<String, Row> ROWS = Map.ofEntries(
            entry(
                    "WaitingReasons.queue(UserId)",
                    new Row.Hidden(
                            MARK,
                            (world, staff, _) ->
                                    world.bean(WaitingReasons.class).queue(staff))),
            entry(
                    "WaitingReasons.next(UserId, String, Slug)",
                    new Row.Hidden(
                            MARK,
                            (world, staff, _) ->
                                    world.bean(WaitingReasons.class).next(staff, "another", new Slug("why-now")))),
            entry(
                    "RatingReasons.open(UserId, String, Slug)",
                    refused(
                            MARK,
                            ReasonsNotFound.class,
                            (world, staff, it) -> world.bean(RatingReasons.class)
                                    .open(
                                            staff,
                                            it.playthrough(),
                                            it.reasons().task().id()))),
            entry(
                    "RatingReasons.rate(UserId, OpenReasons, Map)",
                    refused(
                            MARK,
                            ReasonsNotFound.class,
                            (world, staff, it) -> world.bean(RatingReasons.class)
                                    .rate(staff, it.reasons(), Map.of(new Slug("source"), 2)))),
            entry(
                    "FollowingPlaythroughs.ofLearner(UserId, String)",
                    refused(
                            FOLLOW,
                            PlaythroughNotFound.class,
                            (world, staff, it) ->
                                    world.bean(FollowingPlaythroughs.class).ofLearner(staff, it.playthrough()))),
            entry(
                    "HandingOutStories.twee(Slug, Slug, Language)",
                    new Row.Exempt("a story as it is published; nothing of whoever plays it")),
            entry(
                    "MappingClasses.groups(UserId)",
                    // the group there has two members, and those of fewer than five are offered to nobody
                    new Row.Idle((world, staff, _) ->
                            world.bean(MappingClasses.class).groups(staff))),
            entry(
                    "MappingClasses.played(UserId, Slug, Slug, Optional)",
                    new Row.Counted(
                            FOLLOW,
                            1,
                            1,
                            // of so few nothing is told but that they have played
                            (world, staff, _) -> world.bean(MappingClasses.class)
                                            .played(staff, Examples.COURSE, STORY, Optional.empty())
                                            .hidden()
                                    ? 1
                                    : 0)),
            entry(
                    "LeadingWalks.start(UserId, Slug, Slug)",
                    new Row.Exempt("begins a walk of one's own; whoever joins it does so with its code")),
            entry(
                    "LeadingWalks.walks(UserId, Slug, Slug)",
                    new Row.Led((world, staff, it) ->
                            world.bean(LeadingWalks.class).walks(staff, Examples.COURSE, STORY).stream()
                                    .filter(led ->
                                            led.walk().id().equals(it.walk().id()))
                                    .findFirst()
                                    .orElseThrow(SharedWalkNotFound::new))),
            led(
                    "walk(UserId, String)",
                    (walks, staff, it) -> walks.walk(staff, it.walk().token())),
            led(
                    "scene(UserId, String)",
                    (walks, staff, it) -> walks.scene(staff, it.walk().token())),
            led("figures(UserId, SharedWalk)", (walks, staff, it) -> walks.figures(staff, it.walk())),
            led(
                    "votes(UserId, String)",
                    (walks, staff, it) -> walks.votes(staff, it.walk().token())),
            led(
                    "open(UserId, String, Turn)",
                    (walks, staff, it) -> walks.open(staff, it.walk().token(), turn(it))),
            led(
                    "close(UserId, String, Turn)",
                    (walks, staff, it) -> walks.close(staff, it.walk().token(), turn(it))),
            led(
                    "decide(UserId, String, Turn, String)",
                    (walks, staff, it) -> walks.decide(staff, it.walk().token(), turn(it), "log-1902 ¶1")),
            led(
                    "note(UserId, String, Turn, String)",
                    (walks, staff, it) -> walks.note(staff, it.walk().token(), turn(it), "Not")),
            led(
                    "answer(UserId, String, Turn, Response)",
                    (walks, staff, it) -> walks.answer(staff, it.walk().token(), turn(it), new Response.Blank())),
            led(
                    "end(UserId, String)",
                    (walks, staff, it) -> walks.end(staff, it.walk().token())),
            entry(
                    "TrackingProgress.rebuild()",
                    new Row.Exempt("for the operator: enters again what was announced, and shows nothing of it")));

    private PlayingRows() {}

    /** Something that a walk can be asked for. */
    @FunctionalInterface
    private interface Leading {
        Object by(LeadingWalks walks, UserId staff, Target target);
    }

    private static Map.Entry<String, Row> led(String method, Leading call) {
        return entry(
                "LeadingWalks." + method,
                new Row.Led((world, staff, it) -> call.by(world.bean(LeadingWalks.class), staff, it)));
    }

    private static Turn turn(Target target) {
        return target.walk().present().orElseThrow().turn();
    }
}
