package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Slug;

class RubricMarkTest {

    private final Rubric rubric = ((Question.Essay) Examples.winter().question()).rubric();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "argument=3 language=2, 1",
        "argument=3 language=0, 0.6",
        "argument=1 language=2, 0.6",
        "argument=1 language=0, 0.2",
        "argument=0 language=0, 0"
    })
    void pointsAreAShareOfTheRubric(String points, BigDecimal fraction) {
        assertThat(mark(points).fraction(rubric)).isEqualTo(new Fraction(fraction));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({
        "argument=3",
        "argument=3 language=2 style=1",
        "argument=2 language=2",
        "argument=-1 language=2",
        "argument=4 language=2",
        "style=3 language=2"
    })
    void onlyLevelsOfTheRubricCanBeGiven(String points) {
        var mark = mark(points);

        assertThatThrownBy(() -> mark.fraction(rubric)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommentHasItsLimit() {
        var longest = "a".repeat(RubricMark.LONGEST_COMMENT);

        assertThat(new RubricMark(Map.of(), longest).comment()).isEqualTo(longest);
        assertThatThrownBy(() -> new RubricMark(Map.of(), longest + "a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RubricMark mark(String points) {
        return new RubricMark(
                Arrays.stream(points.split(" "))
                        .map(it -> it.split("=", 2))
                        .collect(Collectors.toMap(it -> new Slug(it[0]), it -> Integer.valueOf(it[1]))),
                "");
    }
}
