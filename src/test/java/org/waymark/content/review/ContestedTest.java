package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.review.Seeds.same;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.LocalizedText;

/** Log and letter differ on the hour, a fact that the ledger calls F001; the letter’s place is disputed. */
class ContestedTest {

    private static final LocalizedText PROMPT = same("When did it blow?");

    @Test
    void aQuestionThatRestsOnTheFactNeedsBothSources() {
        assertThat(found("between-texts", PROMPT, "F001", "log-1902 ¶1"))
                .containsExactly(
                        new Finding(Rule.CONTESTED, new Spot("banks/storm.yaml", "hour", List.of()), List.of("d01")));
        assertThat(found("between-texts", PROMPT, "F001", "log-1902 ¶1", "letter-1903 ¶1"))
                .isEmpty();
    }

    @Test
    void aPlaceOfTheDifferenceDoesNotMakeItContestedButADisputedOneAloneDoes() {
        assertThat(found("between-texts", PROMPT, "F002", "log-1902 ¶1")).isEmpty();
        assertThat(found("between-texts", PROMPT, "F002", "letter-1903 ¶1")).hasSize(1);
        assertThat(found("between-texts", PROMPT, "F002", "letter-1903 ¶1, fn-1"))
                .isEmpty();
    }

    @Test
    void oneVoiceIsEnoughWhereTheQuestionNamesIt() {
        assertThat(found("between-texts", same("When did it blow, by the log?"), "F001", "log-1902 ¶1"))
                .isEmpty();
    }

    @Test
    void otherKindsOfDifferencesAskForNothing() {
        assertThat(found("two-hours", PROMPT, "F001", "log-1902 ¶1")).isEmpty();
    }

    private static List<Finding> found(String kind, LocalizedText prompt, String fact, String... cites) {
        var item = Seeds.choice("hour", true, prompt, same("Nine"), same("Four"), same("Five"));
        return Review.of(Seeds.contesting(kind, Seeds.resting(item, fact, cites))).findings().stream()
                .filter(it -> it.rule() == Rule.CONTESTED)
                .toList();
    }
}
