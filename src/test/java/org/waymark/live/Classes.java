package org.waymark.live;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Examples;
import org.waymark.content.LibraryOf;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.UserId;

/** A class, its instructor, and the lighthouse scenario that they walk. */
final class Classes {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    static final UserId TEACHER = new UserId(new UUID(7, 1));
    static final UserId OTHER_TEACHER = new UserId(new UUID(7, 2));
    static final Slug COURSE = Examples.COURSE;
    static final Slug SCENARIO = ScenarioCourse.SCENARIO;
    static final String RIGHT =
            Citation.parse("log-1902 ¶1").orElseThrow().getFirst().toString();

    private Classes() {}

    static UserId pupil(int number) {
        return new UserId(new UUID(9, number));
    }

    /** The services upon a storage. */
    record Desk(LeadingWalks leading, WalkingTogether together, List<Object> announced) {

        static Desk on(SharedWalks walks, Edition... editions) {
            var announced = new ArrayList<>();
            var clock = Clock.fixed(NOON, ZoneOffset.UTC);
            var library = new LibraryOf(editions.length == 0 ? new Edition[] {ScenarioCourse.edition()} : editions);
            return new Desk(
                    new LeadingWalks(walks, library, announced::add, clock),
                    new WalkingTogether(walks, library, new JoinTries(clock), announced::add, clock),
                    announced);
        }

        SharedWalk start() {
            return leading.start(TEACHER, COURSE, SCENARIO);
        }

        SharedWalk startWith(int pupils) {
            var walk = start();
            for (var i = 1; i <= pupils; i++) {
                together.join(pupil(i), walk.code().orElseThrow().value());
            }
            return walk;
        }

        SharedWalk now(SharedWalk walk) {
            return leading.walk(TEACHER, walk.token());
        }

        Turn turn(SharedWalk walk) {
            return now(walk).present().orElseThrow().turn();
        }

        void open(SharedWalk walk) {
            leading.open(TEACHER, walk.token(), turn(walk));
        }

        void close(SharedWalk walk) {
            leading.close(TEACHER, walk.token(), turn(walk));
        }

        void decide(SharedWalk walk, String pick) {
            leading.decide(TEACHER, walk.token(), turn(walk), pick);
        }

        void note(SharedWalk walk, String said) {
            leading.note(TEACHER, walk.token(), turn(walk), said);
        }

        void vote(SharedWalk walk, int pupil, String pick) {
            together.vote(pupil(pupil), walk.token(), turn(walk), pick);
        }

        /** Past the tasks of the first passage. */
        SharedWalk atTheFirstChoice(int pupils) {
            var walk = startWith(pupils);
            decide(walk, RIGHT);
            note(walk, "Çünkü “günlük” öyle yazıyor. İı Əə");
            return now(walk);
        }
    }

    /** What is refused, and nothing changes by it. */
    static Refusal refusalOf(Runnable doing) {
        try {
            doing.run();
        } catch (WalkRefused refused) {
            return refused.refusal();
        }
        throw new AssertionError("it was not refused");
    }
}
