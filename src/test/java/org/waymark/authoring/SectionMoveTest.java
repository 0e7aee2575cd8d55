package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Slug;
import org.waymark.content.edit.LessonDocument;

class SectionMoveTest {

    private static final Slug LESSON = new Slug("the-night");

    private static LessonDocument lesson(String sections) {
        var text = new StringBuilder("---\ntitle: a\nsummary: b\n---\n");
        Stream.of(sections.split(" "))
                .forEach(it -> text.append("\n## ")
                        .append(it)
                        .append(" {#")
                        .append(it)
                        .append("}\n\nText of ")
                        .append(it)
                        .append(".\n"));
        return LessonDocument.read(text.toString(), "lessons/the-night/en.md", new ArrayList<>())
                .orElseThrow();
    }

    private static SectionMove move(String seen, String section, int to) {
        return new SectionMove(LESSON, slugs(seen), new Slug(section), to);
    }

    private static List<Slug> slugs(String ids) {
        return Stream.of(ids.split(" ")).map(Slug::new).toList();
    }

    private static String order(LessonDocument lesson) {
        return String.join(
                " ", lesson.sections().stream().map(it -> it.id().value()).toList());
    }

    @ParameterizedTest(name = "in {0}, {1} goes to {2}: {3}")
    @CsvSource({
        "a b c who-says-so, a, 1, b a c who-says-so",
        "a b c who-says-so, a, 2, b c a who-says-so",
        "a b c who-says-so, c, 0, c a b who-says-so",
        "a b c who-says-so, b, 1, a b c who-says-so"
    })
    void aSectionGoesToItsPlace(String seen, String section, int to, String after) {
        assertThat(order(move(seen, section, to).in(lesson(seen)))).isEqualTo(after);
    }

    @ParameterizedTest(name = "where a language has {0}, it has {1} afterwards")
    @CsvSource({"a c who-says-so, a c who-says-so", "c b who-says-so, b c who-says-so", "b a, a b"})
    void anotherOrderIsMendedAsFarAsTheMoveGoes(String there, String after) {
        assertThat(order(move("a c b who-says-so", "b", 1).in(lesson(there)))).isEqualTo(after);
    }

    @Test
    void eachSectionTakesItsTextAlong() {
        var moved = move("a b who-says-so", "b", 0).in(lesson("a b who-says-so"));

        assertThat(moved.sections().getFirst().body()).isEqualTo("Text of b.");
    }

    @ParameterizedTest(name = "{0} cannot go to {1}")
    @CsvSource({"a, -1", "a, 2", "a, 9", "who-says-so, 0", "c, 0"})
    void theSectionThatClosesALessonStaysBehindAllOthers(String section, int to) {
        assertThat(move("a b who-says-so", section, to).isPossible()).isFalse();
    }

    @Test
    void anotherOrderThanTheOneThatWasSeenIsNoticed() {
        var move = move("a b who-says-so", "b", 0);

        assertThat(move.isPossible()).isTrue();
        assertThat(move.isOf(lesson("a b who-says-so"))).isTrue();
        assertThat(move.isOf(lesson("b a who-says-so"))).isFalse();
        assertThat(move.isOf(lesson("a b c who-says-so"))).isFalse();
    }
}
