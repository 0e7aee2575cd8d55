package org.waymark.classmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classmap.Ways.DARK;
import static org.waymark.classmap.Ways.LAMP;
import static org.waymark.classmap.Ways.LIGHT;
import static org.waymark.classmap.Ways.SAVED;
import static org.waymark.classmap.Ways.SLEEP;
import static org.waymark.classmap.Ways.WAIT;
import static org.waymark.classmap.Ways.map;
import static org.waymark.classmap.Ways.over;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.playthrough.PlayedWay;

class PresentationTest {

    /** So many lit the lamp and slept, so many waited and slept. */
    private static Presentation after(int lit, int waited) {
        var ways = IntStream.range(0, lit + waited)
                .mapToObj(i -> over(i, i, 50, i < lit ? LIGHT : WAIT, SLEEP))
                .toArray(PlayedWay[]::new);
        return Presentation.begin(LAMP, map(Selection.ALL, ways).here());
    }

    @Test
    void firstThePassageThenWhatWasChosenThenOnAlongTheMajority() {
        var begun = after(2, 4);
        assertThat(begun.told()).isFalse();
        assertThat(begun.marked()).isEmpty();

        var told = begun.next();
        assertThat(told.place()).isEqualTo(LAMP.start());
        assertThat(told.marked()).contains(WAIT.choice());

        var on = told.next();
        assertThat(on.place().id()).hasToString("n2");
        assertThat(on.told()).isFalse();
        assertThat(on.taken()).extracting(Turn::made).containsExactly(WAIT);
    }

    @Test
    void oneGoesOnAlongAnyBranch() {
        var told = after(1, 5).next();

        assertThat(told.markBeside(1).marked()).contains(LIGHT.choice());
        assertThat(told.markBeside(2).marked()).contains(WAIT.choice());
        assertThat(told.mark(LIGHT.choice()).next().taken())
                .extracting(Turn::made)
                .containsExactly(LIGHT);
        assertThat(told.mark(SLEEP.choice())).isEqualTo(told);
    }

    @Test
    void aChoiceWithSeveralWaysGoesWhereItLedMost() {
        assertThat(after(2, 4)
                        .next()
                        .next()
                        .next()
                        .mark(SLEEP.choice())
                        .next()
                        .place()
                        .id())
                .isEqualTo(DARK);
        assertThat(after(4, 2)
                        .next()
                        .next()
                        .next()
                        .mark(SLEEP.choice())
                        .next()
                        .place()
                        .id())
                .isEqualTo(SAVED);
    }

    @Test
    void whereOnlyAFewWereNothingIsToldByWhatIsMarked() {
        var told = after(0, 4).next();

        assertThat(told.marked()).contains(LIGHT.choice());
        assertThat(after(0, 4)
                        .next()
                        .next()
                        .next()
                        .mark(SLEEP.choice())
                        .next()
                        .place()
                        .id())
                .isEqualTo(SAVED);
    }

    @Test
    void oneGoesBackStepByStepToTheBeginning() {
        var second = after(6, 1).next().mark(WAIT.choice()).next();

        var back = second.back();
        assertThat(back.place()).isEqualTo(LAMP.start());
        assertThat(back.told()).isTrue();
        assertThat(back.marked()).contains(WAIT.choice());
        assertThat(back.back().told()).isFalse();
        assertThat(back.back().back()).isEqualTo(back.back());
    }

    @Test
    void atAnEndingItStays() {
        var over = after(6, 0).next().next().next().mark(SLEEP.choice()).next();

        assertThat(over.passage()).isEmpty();
        assertThat(over.next()).isEqualTo(over);
        assertThat(over.back().passage()).isPresent();
    }
}
