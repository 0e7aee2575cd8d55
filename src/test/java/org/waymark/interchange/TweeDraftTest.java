package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.files.ScenarioReading;
import org.waymark.content.files.ScenarioWriter;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Merit;
import org.waymark.scenario.Place;
import org.waymark.scenario.Way;

class TweeDraftTest {

    private static final String FERRY = """
            :: StoryTitle
            Gəncəyə gecə gəmisi

            :: StoryData
            { "ifid": "2B1F1B3E-0000-4000-8000-0123456789AB", "start": "The quay" }

            :: Bridge [documented]
            The captain looks at you [[log ¶1]].

            [[Tell him->Harbour]]
            [[Say nothing->Reef]]

            :: The quay
            A bell. Nobody is on board yet.

            * [[Board->Bridge]]
            * [[Go home->Home]]
            * [[Swim->Nowhere]]

            :: Harbour [ending strong]
            You arrive.

            :: Reef [weak]
            You do not.

            :: Home
            You sleep.

            :: Colours [stylesheet]
            body { color: red }
            """;

    @Test
    void passagesLinksAndTagsBecomeAScenario() {
        var scenario = draft(FERRY).scenario().orElseThrow();

        assertThat(scenario.title().in(Language.ENGLISH)).isEqualTo("Gəncəyə gecə gəmisi");
        assertThat(scenario.passages()).extracting(it -> it.id().value()).containsExactly("the-quay", "bridge");
        assertThat(scenario.start().choices())
                .extracting(Choice::id, Choice::ways)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new Slug("board"), List.of(Way.to(new Slug("bridge")))),
                        org.assertj.core.groups.Tuple.tuple(new Slug("go-home"), List.of(Way.to(new Slug("home")))));
        assertThat(scenario.passages().getLast().basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(scenario.endings()).extracting(Ending::merit).containsExactly(Merit.STRONG, Merit.WEAK, Merit.MIXED);
        assertThat(scenario.rules().loops()).isFalse();
    }

    @Test
    void whatCannotBeCarriedOverIsReportedWithItsLine() {
        assertThat(draft(FERRY).problems())
                .extracting(it -> it.place().line() + " " + it.key())
                .containsExactlyInAnyOrder(
                        "18 interchange.problem.dangling",
                        "26 interchange.problem.merit",
                        "29 interchange.problem.special");
    }

    @Test
    void theDraftIsAFileThatTheCheckerReadsAndComplainsAbout() {
        var scenario = draft(FERRY).scenario().orElseThrow();

        var reading = ScenarioReading.of(ScenarioWriter.write(scenario), scenario.id(), Optional.of(Language.ENGLISH));

        assertThat(reading.scenario().orElseThrow().places().map(Place::id))
                .containsExactlyElementsOf(scenario.places().map(Place::id).toList());
        assertThat(reading.problems())
                .extracting(Problem::key)
                .contains("content.problem.missing-language", "content.problem.no-citation");
        assertThat(reading.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::key)
                .containsExactly("content.problem.no-citation");
        assertThat(reading.scenario().orElseThrow().passages().getLast().cites())
                .hasSize(1);
    }

    @Test
    void aStoryInWhichOneCanComeBackMayLoop() {
        var scenario =
                draft(":: A\n[[B]]\n:: B\n[[A]]\n[[C]]\n:: C\nEnd.").scenario().orElseThrow();

        assertThat(scenario.rules().loops()).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "':: A\nNo links.', interchange.problem.no-choice",
        "':: A\n[[B]]\n:: B\n[[A]]', interchange.problem.no-ending",
        "':: A\n[[Nowhere]]\n:: B\n[[A]]', interchange.problem.no-choice"
    })
    void whatIsNoBranchingStoryIsRefused(String text, String key) {
        var draft = draft(text);

        assertThat(draft.scenario()).isEmpty();
        assertThat(draft.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::key)
                .contains(key);
    }

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource({
        "Gəncə’yə dönüş, gence-ye-donus",
        "İSTİKLÂL IĞDIR, istiklal-igdir",
        "ığdır’da Çözüm, igdir-da-cozum",
        "'  --  Über ß  ', uber-ss",
        "№ 5 % !, no-5",
        "日本, ''"
    })
    void idsAreFoldedNames(String name, String id) {
        assertThat(Slugs.folded(name)).isEqualTo(id);
    }

    @Test
    void noIdIsGivenTwice() {
        var slugs = new Slugs();

        assertThat(Stream.of("Öz", "oz", "Oz!", "oz-2", "日本", "漢字", "passage-1", "x".repeat(300), "x".repeat(301))
                        .map(it -> slugs.of(it, "passage").value()))
                .containsExactly(
                        "oz",
                        "oz-2",
                        "oz-3",
                        "oz-2-2",
                        "passage-1",
                        "passage-2",
                        "passage-1-2",
                        "x".repeat(48),
                        "x".repeat(48) + "-2");
    }

    @Test
    void aThousandPassagesBecomeAScenario() {
        var text = IntStream.range(0, 1_000)
                .mapToObj(i -> ":: Place " + i + "\nAt " + i + ".\n[[On->Place " + (i + 1) + "]]\n[[Out->End]]\n")
                .collect(Collectors.joining("\n", "", "\n:: Place 1000\nOver.\n\n:: End\nOut.\n"));

        var scenario = draft(text).scenario().orElseThrow();

        assertThat(scenario.passages()).hasSize(1_000);
        assertThat(ScenarioReading.of(ScenarioWriter.write(scenario), scenario.id(), Optional.of(Language.ENGLISH))
                        .scenario()
                        .orElseThrow()
                        .passages())
                .hasSize(1_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileTextsAreReadToTheirEndOrRefused(String name, String text) {
        var reading = TweeReader.read(text, "s.twee");

        reading.story().ifPresent(it -> assertThat(draft(it).problems()).isNotNull());
        assertThat(reading.story().isPresent() || !reading.problems().isEmpty()).isTrue();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> hostile() {
        var million = 1_000_000;
        return Stream.of(
                named("opening brackets", ":: A\n" + "[[".repeat(million)),
                named("closed at the end", ":: A\n" + "[[".repeat(million) + "x]]"),
                named("brackets and letters", ":: A\n" + "[[a".repeat(million) + "]]"),
                named("links opened on each line", ":: A\n" + "[[a\n".repeat(million) + "]]"),
                named("a name of a tag", ":: A\n<" + "a".repeat(5 * million)),
                named("a long chain", ":: A\n$a" + ".b".repeat(2 * million)),
                named("links", ":: A\n" + "[[a]] ".repeat(million / 2)),
                named("macros never closed", ":: A\n" + "(if:".repeat(million)),
                named("macros in macros", ":: A\n" + "(if:".repeat(million / 4) + ")".repeat(million / 4)),
                named("hooks", ":: A\n" + "(if:1)[".repeat(million / 4) + "]".repeat(million / 4)),
                named("quotation marks", ":: A\n" + "(if:\"".repeat(million / 2)),
                named("angles", ":: A\n" + "<<if>>".repeat(million / 2)),
                named("angles never closed", ":: A\n" + "<<".repeat(million)),
                named("ends without beginning", ":: A\n" + "<</if>>".repeat(million / 2)),
                named("tags", ":: A\n" + "<a ".repeat(million)),
                named("scripts", ":: A\n" + "<script>".repeat(million / 4)),
                named("comments", ":: A\n" + "<!--".repeat(million)),
                named("variables", ":: A\n" + "$a.b".repeat(million)),
                named("braces", ":: StoryData\n{\"format\":\"Chapbook\"}\n:: A\n" + "{".repeat(2 * million)),
                named(
                        "modifiers",
                        ":: StoryData\n{\"format\":\"Chapbook\"}\n:: A\n" + "[if x]\n[[a]]\n".repeat(million / 8)),
                named("deep data", ":: StoryData\n" + "{\"a\":".repeat(million) + "\n:: A\nx"),
                named("deep metadata", ":: A {" + "[".repeat(million) + "\nx"),
                named("backslashes", ":: " + "\\".repeat(million) + "\nx"),
                named("headers", ":: a\n".repeat(million)),
                named("same names", ":: a\nx\n".repeat(4_000)),
                named("one long name", ":: " + "ə".repeat(million) + "\nx"),
                named("five million letters", ":: A\n" + "word ".repeat(million)),
                named("too much", ":: A\n" + "x".repeat(TweeReader.LONGEST)));
    }

    private static org.junit.jupiter.params.provider.Arguments named(String name, String text) {
        return org.junit.jupiter.params.provider.Arguments.of(
                org.junit.jupiter.api.Named.of(name, name), org.junit.jupiter.api.Named.of("…", text));
    }

    private static TweeDraft.Result draft(String text) {
        return draft(TweeReaderTest.story(text));
    }

    private static TweeDraft.Result draft(TweeStory story) {
        return TweeDraft.of(story, new Slug("story"), Language.ENGLISH, "s.twee");
    }
}
