package org.waymark.classmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.question.Fraction;
import org.waymark.scenario.Made;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;

/** Ways through the scenario of the lamp. */
public final class Ways {

    static final Scenario LAMP = ScenarioCourse.scenario();
    public static final Made LIGHT = made("n1", "light");
    public static final Made WAIT = made("n1", "wait");
    static final Made SIGNAL = made("n2", "signal");
    public static final Made SLEEP = made("n2", "sleep");
    static final Slug HOUR = new Slug("the-hour");
    static final Slug SAVED = new Slug("e1");
    static final Slug DARK = new Slug("e2");
    static final Citation RIGHT = Citation.parse("log-1902 ¶1").orElseThrow().getFirst();
    static final Citation WRONG = Citation.parse("log-1902 ¶2").orElseThrow().getFirst();

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Ways() {}

    static Made made(String passage, String choice) {
        return new Made(new Slug(passage), new Slug(choice));
    }

    public static UserId learner(int number) {
        return new UserId(new UUID(7, number));
    }

    /** Begun so many minutes after noon. */
    static PlayedWay way(int learner, int minute, Optional<Playthrough.Result> result, Step... steps) {
        return new PlayedWay(
                new PlaythroughId(new UUID(minute, learner)),
                learner(learner),
                ScenarioCourse.edition().id(),
                NOON.plusSeconds(minute * 60L),
                false,
                List.of(steps),
                result);
    }

    /** To the end by the first and the second choice. */
    public static PlayedWay over(int learner, int minute, int score, Made first, Made second) {
        var ending = first.equals(WAIT) ? DARK : SAVED;
        return way(learner, minute, result(ending, score), steps(first, second).toArray(Step[]::new));
    }

    /** At the second passage, by this choice. */
    static PlayedWay open(int learner, int minute, Made first) {
        return way(learner, minute, Optional.empty(), steps(first).limit(3).toArray(Step[]::new));
    }

    static Optional<Playthrough.Result> result(Slug ending, int score) {
        return Optional.of(new Playthrough.Result(ending, BigDecimal.valueOf(score), 0, score >= 60, NOON));
    }

    private static Stream<Step> steps(Made... choices) {
        return Stream.concat(
                Stream.of(
                        new Step.Pointed(HOUR, choices[0].equals(LIGHT) ? RIGHT : WRONG),
                        new Step.Wrote(new Slug("why-now"), ""),
                        new Step.Chose(choices[0]),
                        new Step.Answered(new Slug("storm-001"), Fraction.NONE)),
                Stream.of(choices).skip(1).map(Step.Chose::new));
    }

    static ClassMap map(Selection selection, PlayedWay... ways) {
        return ClassMap.of(
                selection, Stream.of(ways).map(way -> Trail.of(way, LAMP)).toList(), LAMP);
    }
}
