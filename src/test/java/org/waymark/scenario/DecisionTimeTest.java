package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scenario.Stories.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTimeTest {

    private static final DecisionTime MINUTE = new DecisionTime(60, slug("wait"));

    @ParameterizedTest
    @ValueSource(ints = {9, 901, 0, -60})
    void nobodyDecidesInAMomentOrForHours(int seconds) {
        assertThatThrownBy(() -> new DecisionTime(seconds, slug("wait"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTimeTakesIsAChoiceOfThePassageThatIsAlwaysOpen() {
        var gate = passage("gate", choice("on", to("done")), choice("wait", to("done")));
        var closed = passage("gate", when(atLeast("trust", 50), choice("wait", to("done"))));

        assertThat(timed(gate, MINUTE).time()).contains(MINUTE);
        assertThatThrownBy(() -> timed(gate, new DecisionTime(60, slug("off"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timed(closed, MINUTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneStandsBeforeTheDecisionOnceTheTasksAreDone() {
        var walk = walk(bridge());
        assertThat(walk.decision()).isEmpty();

        var ready = walk.after(point("which-letter", RIGHT)).after(new Step.Wrote(slug("why-now"), ""));
        assertThat(ready.decision()).contains(bridge().start());

        var over = ready.after(choose("gate/send"))
                .after(new Step.Answered(slug("depth"), org.waymark.question.Fraction.FULL))
                .after(choose("river/wait"));
        assertThat(over.decision()).isEmpty();
    }

    @Test
    void aTimeChangesNothingOfHowAStoryIsWalkedOrChecked() {
        var gate = bridge().start();
        var river = bridge().passages().getLast();
        var story = with(bridge(), gate, timed(river, MINUTE));

        assertThat(story.isTimed()).isTrue();
        assertThat(bridge().isTimed()).isFalse();
        assertThat(ScenarioCheck.of(story)).isEmpty();
        assertThat(Reach.of(story)).isEqualTo(Reach.of(bridge()));
        assertThat(List.of(story.passages().getLast().choices())).isEqualTo(List.of(river.choices()));
    }
}
