package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.question.Item;

class ObjectivePracticeTest {

    private final Course course = Examples.course();

    @Test
    void everyQuestionOfAnObjectiveIsDrawnAndNoOther() {
        var practice = ObjectivePractice.on(course, Examples.DATE_THE_STORM).orElseThrow();

        assertThat(practice.selections().stream().flatMap(it -> it.candidates().stream()))
                .containsExactlyElementsOf(course.banks().stream()
                        .flatMap(bank -> bank.items().stream())
                        .filter(item -> item.objective().equals(Examples.DATE_THE_STORM))
                        .map(Item::id)
                        .toList());
        assertThat(practice.itemCount()).isGreaterThan(1);
        assertThat(practice.rules().counts()).isFalse();
    }

    @Test
    void aCourseFindsItByItsId() {
        var practice = ObjectivePractice.on(course, Examples.WEIGH_TWO_VOICES).orElseThrow();

        assertThat(course.quiz(practice.id())).contains(practice);
        assertThat(course.quiz(new Slug("practise-nothing"))).isEmpty();
        assertThat(course.quiz(Examples.QUIZ)).isPresent();
    }

    @Test
    void whatIsNoObjectiveOrTooLongForAnIdHasNone() {
        assertThat(ObjectivePractice.on(course, new Slug("sing"))).isEmpty();
        assertThat(ObjectivePractice.on(course, new Slug("a".repeat(64)))).isEmpty();
    }
}
