package org.waymark.classmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classmap.Ways.DARK;
import static org.waymark.classmap.Ways.HOUR;
import static org.waymark.classmap.Ways.LAMP;
import static org.waymark.classmap.Ways.LIGHT;
import static org.waymark.classmap.Ways.RIGHT;
import static org.waymark.classmap.Ways.SAVED;
import static org.waymark.classmap.Ways.SIGNAL;
import static org.waymark.classmap.Ways.SLEEP;
import static org.waymark.classmap.Ways.WAIT;
import static org.waymark.classmap.Ways.WRONG;
import static org.waymark.classmap.Ways.map;
import static org.waymark.classmap.Ways.open;
import static org.waymark.classmap.Ways.over;
import static org.waymark.classmap.Ways.way;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.playthrough.PlayedWay;
import org.waymark.question.Fraction;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;

class ClassMapTest {

    private static final Slug FIRST = new Slug("n1");
    private static final Slug SECOND = new Slug("n2");

    @Test
    void choicesAreCountedByTimesAndByLearners() {
        var here = map(Selection.ALL, over(1, 0, 50, LIGHT, SLEEP), over(1, 1, 60, LIGHT, SIGNAL), open(2, 2, WAIT))
                .here();

        assertThat(here.made(LIGHT)).isEqualTo(new Count(2, 1));
        assertThat(here.made(WAIT)).isEqualTo(new Count(1, 1));
        assertThat(here.made(SIGNAL)).isEqualTo(new Count(1, 1));
        assertThat(here.decidedAt(FIRST)).isEqualTo(new Count(3, 2));
        assertThat(here.decidedAt(SECOND)).isEqualTo(new Count(2, 1));
    }

    @Test
    void whoStandsInAPassageHasArrivedThereAndNotDecided() {
        var here = map(Selection.ALL, over(1, 0, 50, LIGHT, SLEEP), open(2, 1, WAIT), way(3, 2, Optional.empty()))
                .here();

        assertThat(here.arrivedAt(FIRST)).isEqualTo(new Count(3, 3));
        assertThat(here.arrivedAt(SECOND)).isEqualTo(new Count(2, 2));
        assertThat(here.decidedAt(SECOND)).isEqualTo(new Count(1, 1));
        assertThat(here.arrivedAt(SAVED)).isEqualTo(new Count(1, 1));
        assertThat(here.arrivedAt(DARK)).isEqualTo(Count.NONE);
    }

    @Test
    void oneChoiceThatLeadsToTwoPlacesIsToldApart() {
        var here = map(Selection.ALL, over(1, 0, 50, LIGHT, SLEEP), over(2, 1, 10, WAIT, SLEEP))
                .here();

        assertThat(here.taken(new Turn(SLEEP, SAVED))).isEqualTo(new Count(1, 1));
        assertThat(here.taken(new Turn(SLEEP, DARK))).isEqualTo(new Count(1, 1));
        assertThat(here.made(SLEEP)).isEqualTo(new Count(2, 2));
    }

    @Test
    void paragraphsChosenAtACheckpointAreCounted() {
        var here = map(Selection.ALL, open(1, 0, LIGHT), open(2, 1, WAIT), open(3, 2, WAIT))
                .here();

        assertThat(here.pointedTo(HOUR, RIGHT)).isEqualTo(new Count(1, 1));
        assertThat(here.pointedTo(HOUR, WRONG)).isEqualTo(new Count(2, 2));
        assertThat(here.pointedAt(HOUR)).isEqualTo(new Count(3, 3));
    }

    @Test
    void theTurnoutSaysHowFarPlaythroughsCame() {
        var left = new PlayedWay(
                open(1, 0, LIGHT).id(),
                Ways.learner(1),
                open(1, 0, LIGHT).edition(),
                open(1, 0, LIGHT).startedAt(),
                true,
                List.of(),
                Optional.empty());
        var here = map(
                        Selection.ALL,
                        left,
                        over(1, 1, 40, LIGHT, SLEEP),
                        over(2, 2, 75, LIGHT, SIGNAL),
                        open(3, 3, WAIT))
                .here();

        assertThat(here.turnout()).isEqualTo(new Turnout(3, 4, 2, 1, 1, 0, Optional.empty()));
        assertThat(map(Selection.ALL).here().turnout().meanScore()).isEmpty();
    }

    @Test
    void theFirstPlaythroughOfEachLearnerIsTheOneBegunFirst() {
        var ways = new PlayedWay[] {
            over(1, 0, 20, WAIT, SLEEP), over(2, 1, 80, LIGHT, SIGNAL), over(1, 2, 90, LIGHT, SIGNAL)
        };

        assertThat(map(Selection.FIRST, ways).here().made(LIGHT)).isEqualTo(new Count(1, 1));
        assertThat(map(Selection.BEST, ways).here().made(LIGHT)).isEqualTo(new Count(2, 2));
        assertThat(map(Selection.ALL, ways).here().turnout().playthroughs()).isEqualTo(3);
    }

    @Test
    void ofSeveralBestOnesTheEarlierCountsAndWhoHasNotEndedCountsWithTheFirst() {
        var best = map(
                        Selection.BEST,
                        over(1, 0, 50, LIGHT, SLEEP),
                        open(2, 1, WAIT),
                        over(1, 2, 50, WAIT, SLEEP),
                        open(2, 3, LIGHT))
                .here();

        assertThat(best.made(LIGHT)).isEqualTo(new Count(1, 1));
        assertThat(best.made(WAIT)).isEqualTo(new Count(1, 1));
        assertThat(best.turnout().learners()).isEqualTo(2);
    }

    @Test
    void aSharePresupposesFiveLearners() {
        var four = IntStream.range(0, 4).mapToObj(i -> open(i, i, LIGHT)).toArray(PlayedWay[]::new);
        var five = Stream.concat(Stream.of(four), Stream.of(open(4, 4, WAIT))).toArray(PlayedWay[]::new);
        var again = Stream.concat(Stream.of(four), Stream.of(open(3, 4, WAIT))).toArray(PlayedWay[]::new);

        assertThat(map(Selection.ALL, four).here().share(LIGHT)).isEmpty();
        assertThat(map(Selection.ALL, five).here().share(LIGHT)).contains(new BigDecimal("80.0"));
        assertThat(map(Selection.ALL, five).here().share(HOUR, WRONG)).contains(new BigDecimal("20.0"));
        assertThat(map(Selection.ALL, again).here().share(LIGHT)).isEmpty();
    }

    @Test
    void whatIsNoLongerInTheStoryIsCountedApartWithAllThatBelongsToIt() {
        var earlier = way(
                2,
                1,
                Optional.empty(),
                new Step.Pointed(HOUR, RIGHT),
                new Step.Wrote(new Slug("why-now"), ""),
                new Step.Chose(WAIT));
        var without = new Scenario(
                LAMP.id(),
                LAMP.frame(),
                LAMP.variables(),
                LAMP.passages().stream().map(ClassMapTest::withoutWaiting).toList(),
                LAMP.endings(),
                LAMP.formula(),
                LAMP.debrief(),
                LAMP.rules());
        var trails = Stream.of(open(1, 0, LIGHT), earlier)
                .map(it -> Trail.of(it, LAMP))
                .toList();

        var map = ClassMap.of(Selection.ALL, trails, without);

        assertThat(map.here().turnout().playthroughs()).isEqualTo(1);
        assertThat(map.here().made(WAIT)).isEqualTo(Count.NONE);
        assertThat(map.here().pointedTo(HOUR, RIGHT)).isEqualTo(new Count(1, 1));
        assertThat(map.apart().turnout().playthroughs()).isEqualTo(1);
        assertThat(map.apart().made(WAIT)).isEqualTo(new Count(1, 1));
        assertThat(map.apart().pointedTo(HOUR, RIGHT)).isEqualTo(new Count(1, 1));
    }

    private static Passage withoutWaiting(Passage it) {
        return new Passage(
                it.id(),
                it.basis(),
                it.title(),
                it.when(),
                it.text(),
                it.known(),
                it.cites(),
                it.tasks(),
                it.choices().stream()
                        .filter(choice -> !choice.id().equals(WAIT.choice()))
                        .toList());
    }

    @Test
    void stepsThatCannotBeGoneAgainAreCountedApartAndNotLost() {
        var impossible = way(
                1, 0, Ways.result(DARK, 10), new Step.Chose(SIGNAL), new Step.Answered(new Slug("x"), Fraction.NONE));

        var map = map(Selection.ALL, impossible);

        assertThat(map.here().turnout().playthroughs()).isZero();
        assertThat(map.apart().made(SIGNAL)).isEqualTo(new Count(1, 1));
        assertThat(map.apart().arrivedAt(DARK)).isEqualTo(new Count(1, 1));
    }
}
