package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Problem;

class TweeReaderTest {

    @Test
    void aHeaderHasANameTagsAndMetadata() {
        var passage = only(":: The harbour [night storm] {\"position\":\"600,400\",\"size\":\"100,200\"}\nRain.");

        assertThat(passage)
                .isEqualTo(new TweePassage(
                        "The harbour",
                        List.of("night", "storm"),
                        Map.of("position", "600,400", "size", "100,200"),
                        "Rain.",
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                ":: A pier; A pier",
                "::A pier; A pier",
                "::   A pier   ; A pier",
                ":: A \\[small\\] pier; A [small] pier",
                ":: A \\{b\\}; A {b}",
                ":: back\\\\slash; back\\slash",
                ":: un\\known; unknown",
                ":: A pier {\"position\":\"1,2\"}; A pier",
                ":: A pier[wet]; A pier"
            })
    void aNameIsReadWithItsEscapes(String header, String name) {
        assertThat(only(header + "\ntext").name()).isEqualTo(name);
    }

    @Test
    void tagsAreReadWithTheirEscapes() {
        assertThat(only(":: A [one  two\\] \\[three]\nx").tags()).containsExactly("one", "two]", "[three");
    }

    @Test
    void metadataThatCannotBeReadIsReportedAndLeftOut() {
        var reading = TweeReader.read(":: A {\"position\": oops\nText.\n", "s.twee");

        assertThat(reading.story().orElseThrow().passages().getFirst().metadata())
                .isEmpty();
        assertThat(reading.problems()).extracting(Problem::key).containsExactly("interchange.problem.metadata");
        assertThat(reading.problems().getFirst().place()).isEqualTo(new Problem.Place("s.twee", 1));
    }

    @Test
    void titleAndDataAreNoPassages() {
        var story = story("""
                :: StoryTitle
                The night ferry

                :: StoryData
                {
                  "ifid": "2B1F1B3E-0000-4000-8000-0123456789AB",
                  "format": "Harlowe",
                  "formatVersion": "3.3.9",
                  "start": "The quay",
                  "tag-colors": { "storm": "blue" },
                  "zoom": 0.5
                }

                :: The quay
                A bell.
                """);

        assertThat(story.title()).contains("The night ferry");
        assertThat(story.data().formatVersion()).contains("3.3.9");
        assertThat(story.data().start()).contains("The quay");
        assertThat(story.data().tagColours()).containsEntry("storm", "blue");
        assertThat(story.passages()).extracting(TweePassage::name).containsExactly("The quay");
    }

    @Test
    void dataThatCannotBeReadIsReportedAndLeftOut() {
        var reading = TweeReader.read(":: StoryData\n{ nonsense\n\n:: A\nx\n", "s.twee");

        assertThat(reading.problems()).extracting(Problem::key).containsExactly("interchange.problem.data");
        assertThat(reading.story().orElseThrow().data()).isEqualTo(TweeStory.Data.NONE);
    }

    @Test
    void blankLinesAtTheEndAreDroppedAndThoseWithinStay() {
        assertThat(only(":: A\none\n\ntwo\n\n  \n\n").text()).isEqualTo("one\n\ntwo");
    }

    @Test
    void textBeforeTheFirstPassageIsLeftOutAndReported() {
        var reading = TweeReader.read("\nMy notes.\nMore.\n:: A\nx", "s.twee");

        assertThat(reading.problems().getFirst().place().line()).isEqualTo(2);
        assertThat(reading.problems()).extracting(Problem::key).containsExactly("interchange.problem.before-first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF:: A\nx\n:: B\ny", ":: A\r\nx\r\n:: B\r\ny\r\n", ":: A\rx\r:: B\ry"})
    void theMarksOfOtherMachinesAreNoText(String text) {
        var passages = story(text).passages();

        assertThat(passages).extracting(TweePassage::name).containsExactly("A", "B");
        assertThat(passages).extracting(TweePassage::text).containsExactly("x", "y");
        assertThat(passages).extracting(TweePassage::line).containsExactly(1, 3);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', interchange.problem.no-passage",
        "'Only notes.', interchange.problem.no-passage",
        "':: A\nx\u0000y', interchange.problem.no-text",
        "'::\nx', interchange.problem.nameless"
    })
    void whatIsNoStoryIsRefusedWithAReason(String text, String key) {
        var reading = TweeReader.read(text, "s.twee");

        assertThat(reading.story()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::key).contains(key);
    }

    @Test
    void aLineThatLooksLikeAHeaderIsKeptFromBeingOne() {
        var passage = new TweePassage("A", List.of(), Map.of(), ":: not a header\n\\: nor this\nthe end", 3);
        var story = new TweeStory(Optional.of("T"), TweeStory.Data.NONE, List.of(passage));

        assertThat(story(TweeWriter.write(story)).passages().getFirst().text()).isEqualTo(passage.text());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var written = new TweeStory(
                Optional.of("Çöküş [1918]"),
                new TweeStory.Data(
                        Optional.of("2B1F1B3E-0000-4000-8000-0123456789AB"),
                        Optional.of("Harlowe"),
                        Optional.of("3.3.9"),
                        Optional.of("A \"quoted\" [name]"),
                        Map.of("x", "red")),
                List.of(
                        new TweePassage(
                                "A \"quoted\" [name]", List.of("t{1}", "ı"), Map.of("position", "1,2"), "a\n\nb", 15),
                        new TweePassage("back\\slash", List.of(), Map.of(), "::", 20)));

        assertThat(story(TweeWriter.write(written))).isEqualTo(written);
    }

    static TweeStory story(String text) {
        return TweeReader.read(text, "s.twee").story().orElseThrow();
    }

    private static TweePassage only(String text) {
        return story(text).passages().getFirst();
    }
}
