package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scenario.Stories.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.question.Fraction;

class ScoreTest {

    private static final Step DEPTH = new Step.Answered(slug("depth"), Fraction.of(1, 2));
    private static final Step REASONS = new Step.Wrote(slug("why-now"), "Because the letter says so.");

    @Test
    void itsPartsAreTheStateTheEvidenceAndTheReasons() {
        // trust 65, stores 20: 40 × 0.425; one of one and a half of one: 30 × 0.75; 3 of 4 points: 30 × 0.75
        var score = walk(
                        bridge(),
                        point("which-letter", RIGHT),
                        REASONS,
                        rate("why-now", Step.Rater.WRITER, 2, 1),
                        choose("gate/send"),
                        DEPTH,
                        choose("river/wait"))
                .score();

        assertThat(score.outcome().earned()).isEqualByComparingTo("17");
        assertThat(score.evidence().earned()).isEqualByComparingTo("22.5");
        assertThat(score.reasoning().earned()).isEqualByComparingTo("22.5");
        assertThat(score.total()).isEqualByComparingTo("62");
        assertThat(score.waiting()).isZero();
    }

    @Test
    void whatIsNotRatedWaitsAndCountsNothingYet() {
        var score = walk(bridge(), point("which-letter", WRONG), REASONS, choose("gate/send"))
                .score();

        assertThat(score.reasoning().earned()).isEqualByComparingTo("0");
        assertThat(score.waiting()).isEqualTo(1);
    }

    @Test
    void whoWritesNothingWaitsForNothing() {
        assertThat(walk(bridge(), new Step.Wrote(slug("why-now"), "")).score().waiting())
                .isZero();
    }

    @Test
    void aScenarioWithoutReasonsGivesTheirPointsToTheRest() {
        var story = with(bridge(), passage("gate", List.of(checkpoint("which-letter")), choice("send", to("across"))));

        var score =
                walk(story, point("which-letter", RIGHT), choose("gate/send")).score();

        // 40 and 30 of 70
        assertThat(score.outcome().possible()).isEqualByComparingTo("57.1");
        assertThat(score.evidence().possible()).isEqualByComparingTo("42.9");
        assertThat(score.reasoning().possible()).isEqualByComparingTo("0");
    }

    @Test
    void littleOfWhatIsInvertedIsGood() {
        var story = scenario(
                false,
                List.of(variable("less-debt", 30)),
                List.of(passage("gate", choice("on", to("done")))),
                List.of(ending("done")));

        assertThat(Walk.begin(story).score().total()).isEqualByComparingTo("70");
    }

    @Test
    void theWeightsOfAFormulaMakeTheWhole() {
        assertThatThrownBy(() -> new Formula(List.of(new Formula.Term(60, slug("trust"), false))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Formula(
                        List.of(new Formula.Term(60, slug("trust"), false), new Formula.Term(40, slug("trust"), true))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWholeIsNeverMoreThanAHundred() {
        var best = walk(
                bridge(),
                point("which-letter", RIGHT),
                REASONS,
                rate("why-now", Step.Rater.INSTRUCTOR, 2, 2),
                choose("gate/send"),
                new Step.Answered(slug("depth"), Fraction.FULL),
                choose("river/bridge"));

        assertThat(best.score().total()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
        assertThat(best.score().evidence().earned()).isEqualByComparingTo("30");
        assertThat(best.score().reasoning().earned()).isEqualByComparingTo("30");
    }
}
