package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.question.Marking;

class DemoAnswersTest {

    @ParameterizedTest(name = "item {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whoKnowsEarnsAllInEveryLanguage(int item) {
        var question = Examples.item(item).question();

        for (var language : Language.values()) {
            var outcome = Marking.mark(question, DemoAnswers.right(question, language));
            assertThat(outcome.fraction().isFull()).isTrue();
        }
    }

    @ParameterizedTest(name = "item {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whoDoesNotKnowDoesNotEarnAll(int item) {
        var question = Examples.item(item).question();

        for (var language : Language.values()) {
            var outcome = Marking.mark(question, DemoAnswers.wrong(question, language));
            assertThat(outcome.fraction().isFull()).isFalse();
        }
    }
}
