package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.Problem;
import org.waymark.content.ExampleFiles;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.Reading;

/** The bank of the invented course has one question of each of six kinds. */
class BlueprintTest {

    private static final String MET = """
            blueprint:
              kinds:
                single-choice: 1
                multiple-choice: 1
                true-false: 1
                matching: 1
                ordering: 1
                short-answer: 1
            """;

    @Test
    void aBankThatIsAsPlannedIsPassedOver() {
        assertThat(found(MET)).isEmpty();
    }

    @Test
    void moreAndFewerThanPlannedArePointedOutAndSoIsWhatThePlanDoesNotName() {
        var other = MET.replace("matching: 1", "matching: 2").replace("    ordering: 1\n", "");

        assertThat(found(other))
                .extracting(it -> it.spot().toString(), Finding::details)
                .containsExactly(
                        tuple("banks/storm.yaml", List.of("matching", "1", "2")),
                        tuple("banks/storm.yaml", List.of("ordering", "1", "0")));
    }

    @Test
    void difficultiesAndLevelsAreCountedForThemselves() {
        var plan = """
                blueprint:
                  difficulty:
                    easy: 0
                    hard: 6
                  level:
                    create: 1
                """;

        assertThat(found(plan))
                .extracting(it -> it.details().getFirst())
                .contains("easy", "hard", "create")
                .doesNotContain("single-choice");
    }

    @Test
    void aWordThatIsNoKindIsAnErrorWhereItStands() {
        var reading = read(MET.replace("ordering:", "sorting:"));

        assertThat(reading.problems())
                .extracting(Problem::key, it -> it.place().line())
                .containsExactly(tuple("content.problem.unknown-key", 8));
    }

    private static List<Finding> found(String blueprint) {
        var reading = read(blueprint);
        assertThat(reading.problems()).isEmpty();
        return Review.of(reading.course().orElseThrow()).findings().stream()
                .filter(it -> it.rule() == Rule.BLUEPRINT)
                .toList();
    }

    private static Reading read(String blueprint) {
        return CourseReader.read(ExampleFiles.with("banks/storm.yaml", "bank: storm\n", "bank: storm\n" + blueprint));
    }
}
