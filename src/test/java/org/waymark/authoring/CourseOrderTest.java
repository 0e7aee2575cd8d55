package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.CourseOrder.Spot;
import org.waymark.content.ExampleFiles;
import org.waymark.content.edit.Edit;

class CourseOrderTest {

    private static final String TEXT =
            ExampleFiles.all().text(CourseParts.COURSE).orElseThrow();

    private static CourseOrder order(String text) {
        return CourseOrder.read(text).orElseThrow();
    }

    private static String after(String text, List<Edit> edits) {
        return Together.edited(text, CourseParts.COURSE, edits);
    }

    private static List<List<String>> activities(String text) {
        return order(text).modules().stream()
                .map(it -> it.activities().stream().map(CourseOrder.Step::id).toList())
                .toList();
    }

    @Test
    void theOrderIsThatOfTheFile() {
        assertThat(order(TEXT).modules()).extracting(CourseOrder.Stage::id).containsExactly("m01", "m02");
        assertThat(activities(TEXT))
                .containsExactly(List.of("the-night", "night-check"), List.of("the-letter", "storm-quiz"));
        assertThat(order(TEXT).module("m02")).contains(1);
        assertThat(order(TEXT).spot("storm-quiz")).contains(new Spot(1, 1));
        assertThat(order(TEXT).spot("nothing")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadHasNone() {
        assertThat(CourseOrder.read("a: [")).isEmpty();
        assertThat(order("course: x\n").modules()).isEmpty();
    }

    @Test
    void modulesAndActivitiesMoveAndNothingElseChanges() {
        var moved = after(TEXT, List.of(order(TEXT).moving(1, 0)));
        assertThat(order(moved).modules()).extracting(CourseOrder.Stage::id).containsExactly("m02", "m01");
        assertThat(after(moved, List.of(order(moved).moving(1, 0)))).isEqualTo(TEXT);

        var within = after(TEXT, order(TEXT).moving(new Spot(0, 1), new Spot(0, 0)));
        assertThat(activities(within).getFirst()).containsExactly("night-check", "the-night");

        var across = after(TEXT, order(TEXT).moving(new Spot(0, 1), new Spot(1, 0)));
        assertThat(activities(across))
                .containsExactly(List.of("the-night"), List.of("night-check", "the-letter", "storm-quiz"));
        assertThat(across).contains("after: the-night");
    }

    @Test
    void whatIsRetiredIsNamedOnce() {
        var after = after(TEXT, order(TEXT).retiring(List.of("storm-000", "storm-001", "storm-001")));
        assertThat(after).contains("retired: [storm-000, storm-001]");

        var without = TEXT.replace("retired: [storm-000]\n", "");
        assertThat(after(without, order(without).retiring(List.of("a", "b")))).contains("retired: [a, b]");
        assertThat(order(TEXT).retiring(List.of("storm-000"))).isEmpty();
    }

    @Test
    void placesThatAreNoneAreKnown() {
        var order = order(TEXT);

        assertThat(order.has(new Spot(0, 1))).isTrue();
        assertThat(order.has(new Spot(0, 2))).isFalse();
        assertThat(order.has(new Spot(-1, 0))).isFalse();
        assertThat(order.hasRoom(new Spot(0, 0), new Spot(0, 2))).isFalse();
        assertThat(order.hasRoom(new Spot(0, 0), new Spot(1, 2))).isTrue();
        assertThat(order.hasRoom(new Spot(0, 0), new Spot(2, 0))).isFalse();
        assertThat(order.hasPlaceFor(new Move.OfModule(0, 1))).isTrue();
        assertThat(order.hasPlaceFor(new Move.OfModule(0, 2))).isFalse();
        assertThat(order.hasPlaceFor(new Move.OfModule(-1, 0))).isFalse();
    }
}
