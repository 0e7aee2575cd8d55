package org.waymark.content.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.edit.LessonDocument.Words;

class LessonDocumentTest {

    private static final Slug FIRST = new Slug("first");
    private static final Slug SECOND = new Slug("second");

    private static final String LESSON = """
            ---
            # kept
            title: "The night: a lesson"
            summary: Short
            ---

            ## First things {#first}

            It was dark [[log ¶1]].

            ### A closer look

            - one
            - two


            ## Second {#second}
            Right below.

            ## Who says so? {#who-says-so}

            The log [[log ¶2]].
            """;

    static Stream<Path> shipped() {
        return ShippedFiles.lessons().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsReadIsWrittenByteForByte(Path file) throws Exception {
        assertThat(read(ShippedFiles.text(file)).text().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aSectionThatIsChangedAndChangedBackLeavesNoTrace(Path file) {
        var lesson = read(ShippedFiles.text(file));
        for (var section : lesson.sections()) {
            var changed = lesson.withBody(section.id(), "Another text [[log ¶1]].\n\n- and\n- more");

            assertThat(changed.withBody(section.id(), section.body()).text()).isEqualTo(lesson.text());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aSectionThatIsMovedAndMovedBackLeavesNoTrace(Path file) {
        var lesson = read(ShippedFiles.text(file));
        var first = lesson.sections().getFirst().id();
        var last = lesson.sections().size() - 1;

        assertThat(lesson.moved(first, last).moved(first, 0).text()).isEqualTo(lesson.text());
    }

    @Test
    void aTextIsReplacedAndTheBlankLinesAroundItStay() {
        assertThat(read(LESSON).withBody(FIRST, "\n\nLight.\n\n").text())
                .isEqualTo(LESSON.replace("It was dark [[log ¶1]].\n\n### A closer look\n\n- one\n- two", "Light."));
        assertThat(read(LESSON).withBody(SECOND, "Below.").text()).isEqualTo(LESSON.replace("Right below.", "Below."));
    }

    @Test
    void aHeadingIsReplacedAndItsIdStays() {
        assertThat(read(LESSON).withHeading(FIRST, "Ə # ‘x’").text())
                .isEqualTo(LESSON.replace("First things", "Ə # ‘x’"));
    }

    @Test
    void theFrontMatterIsChangedAsYaml() {
        assertThat(read(LESSON).withFront("title", "Gecə: dərs").text())
                .isEqualTo(LESSON.replace("The night: a lesson", "Gecə: dərs"));
        assertThat(read(LESSON).withFront("summary", "a #b").front("summary")).contains("a #b");
        assertThat(read(LESSON.replace("summary: Short\n", ""))
                        .withFront("summary", "New")
                        .front("summary"))
                .contains("New");
    }

    @Test
    void aSectionIsAddedBetweenOthersOrAtTheEnd() {
        var section = new Words(new Slug("third"), "Third", "More [[log ¶3]].");
        var text = "## Third {#third}\n\nMore [[log ¶3]].\n";

        assertThat(read(LESSON).withSection(1, section).text())
                .isEqualTo(LESSON.replace("## Second", text + "\n## Second"));
        assertThat(read(LESSON).withSection(3, section).text()).isEqualTo(LESSON + "\n" + text);
    }

    @Test
    void aSectionGoesWithItsText() {
        assertThat(read(LESSON).without(SECOND).text())
                .isEqualTo(LESSON.replace("## Second {#second}\nRight below.\n\n", ""));
        assertThat(read(LESSON).without(new Slug("who-says-so")).text())
                .isEqualTo(LESSON.substring(0, LESSON.indexOf("\n## Who")));
    }

    @Test
    void anEmptySectionIsFilled() {
        var empty = LESSON.replace("Right below.\n", "");

        assertThat(read(empty).withBody(SECOND, "Below.").sections().get(1).body())
                .isEqualTo("Below.");
        assertThat(read("---\ntitle: x\n---\n## A {#a}\n## B {#b}")
                        .withBody(new Slug("a"), "One.")
                        .withBody(new Slug("b"), "Two.")
                        .text())
                .isEqualTo("---\ntitle: x\n---\n## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n");
    }

    @Test
    void linesEndAsTheyDidAndTabsStayOutsideOfTheChange() {
        var windows = LESSON.replace("- two", "- two\tand a half").replace("\n", "\r\n");

        assertThat(read(windows).withBody(SECOND, "One.\n\nTwo.").text())
                .isEqualTo(windows.replace("Right below.", "One.\r\n\r\nTwo."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Another {#another}",
                "text\n\n## Without an id",
                "Underlined\n---",
                "```\nnever closed",
                "<!-- never closed"
            })
    void aTextThatWouldBecomeMoreThanItsSectionIsRefused(String body) {
        var lesson = read(LESSON);

        assertThatThrownBy(() -> lesson.withBody(FIRST, body)).isInstanceOf(EditRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", ""})
    void aHeadingThatIsNoneIsRefused(String heading) {
        var lesson = read(LESSON);

        assertThatThrownBy(() -> lesson.withHeading(FIRST, heading)).isInstanceOf(EditRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no front matter",
                "---\ntitle: x\n---\n\n## No id\n",
                "---\ntitle: x\n---\n\n## A {#a}\n\n## B {#a}\n",
                "---\ntitle: &x y\n---\n\n## A {#a}\n"
            })
    void whatCannotBeToldApartIsNotEdited(String text) {
        var problems = new ArrayList<Problem>();

        assertThat(LessonDocument.read(text, "lessons/x/tr.md", problems)).isEmpty();
        assertThat(problems).isNotEmpty();
    }

    private static LessonDocument read(String text) {
        return LessonDocument.read(text, "lessons/x/tr.md", new ArrayList<>()).orElseThrow();
    }
}
