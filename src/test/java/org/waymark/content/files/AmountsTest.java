package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Problem;

class AmountsTest {

    private final List<Problem> problems = new ArrayList<>();
    private final OpenFile file = new OpenFile("quizzes/exam.yaml", problems, new Index(), Optional.empty());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "45 min, PT45M",
        "45min, PT45M",
        "90 s, PT1M30S",
        "1 h 30 min, PT1H30M",
        "2 days, PT48H",
        "1 day 1 s, PT24H1S",
        "0 s, PT0S"
    })
    void aLengthOfTimeIsReadAsItIsSaid(String written, Duration length) {
        assertThat(Amounts.duration(scalar(written), Duration.ZERO, Duration.ofDays(9)))
                .contains(length);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” is no length of time")
    @ValueSource(
            strings = {"45", "min", "45 minutes", "1,5 h", "-1 h", "1 h and 2 min", "10 days", "9999999 s", "45 min."})
    void anythingElseIsNamed(String written) {
        assertThat(Amounts.duration(scalar(written), Duration.ZERO, Duration.ofDays(9)))
                .isEmpty();
        assertThat(problems).extracting(Problem::key).containsExactly("content.problem.not-a-duration");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"50 %, 0.5", "50%, 0.5", "33.33333 %, 0.3333333", "1/3, 0.3333333", "100 %, 1", "0 %, 0", "2/2, 1"})
    void aShareIsAPercentageOrARatio(String written, BigDecimal share) {
        assertThat(Amounts.share(scalar(written)))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(share));
    }

    @ParameterizedTest(name = "“{0}” is no share")
    @ValueSource(strings = {"0.5", "50", "101 %", "-1 %", "3/2", "1/0", "half", "% 50"})
    void whatIsNoShareIsNamed(String written) {
        assertThat(Amounts.share(scalar(written))).isEmpty();
        assertThat(problems).extracting(Problem::key).containsExactly("content.problem.not-a-share");
    }

    @ParameterizedTest(name = "{0} is a number: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12.5 | true
            -3 | true
            0 | true
            12,5 | false
            1e9 | false
            1 000 | false
            ٣ | false
            """)
    void numbersHaveADecimalPoint(String written, boolean isNumber) {
        assertThat(Amounts.number(scalar(written)).isPresent()).isEqualTo(isNumber);
    }

    private Scalar scalar(String text) {
        return new Scalar("time-limit", text, 7, file);
    }
}
