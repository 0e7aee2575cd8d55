package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.files.GeneratedScenario;
import org.waymark.content.files.ScenarioReading;
import org.waymark.content.files.ScenarioWriter;
import org.waymark.scenario.Scenario;

/** Stories that go to Twine and come back. */
class TweeRoundTripTest {

    private static final Optional<Language> ORIGINAL = Optional.of(Language.TURKISH);
    private static final List<Language> LANGUAGES = List.of(Language.TURKISH, Language.AZERBAIJANI, Language.ENGLISH);
    private static final Slug FIRST = new Slug("n1");

    static Stream<Arguments> shipped() throws IOException {
        try (var files = Files.list(Path.of("content/turkiye-azerbaijan/scenarios"))) {
            return files.sorted().toList().stream()
                    .flatMap(file -> Stream.of(Language.values()).map(language -> Arguments.of(file, language)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("shipped")
    void aShippedScenarioComesBackAsTheSameFile(Path file, Language language) throws IOException {
        var text = Files.readString(file);
        var scenario = read(text, id(file));

        var result = back(scenario, TweeExport.write(scenario, language, text));

        assertThat(result.problems()).isEmpty();
        assertThat(result.scenario()).isEqualTo(scenario);
        assertThat(ScenarioWriter.write(result.scenario(), text, ORIGINAL)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("shipped")
    void whatTwineDoesToAFileChangesNothing(Path file, Language language) throws IOException {
        var text = Files.readString(file);
        var scenario = read(text, id(file));
        var twine = AsTwineDoes.saved(TweeReaderTest.story(TweeExport.write(scenario, language, text)));

        var result = back(scenario, TweeWriter.write(twine).replace("\n", "\r\n"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.scenario()).isEqualTo(scenario);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyScenarioComesBack(int seed) {
        var scenario = new GeneratedScenario(seed).scenario();
        var language = LANGUAGES.get(seed % LANGUAGES.size());
        var text = ScenarioWriter.write(scenario);

        var twee = TweeExport.write(scenario, language, text);

        assertThat(Carried.in(TweeReaderTest.story(twee)).flatMap(Carried::read))
                .contains(new Carried(scenario.id(), language, text));
        var result = back(scenario, twee);
        assertThat(result.problems()).isEmpty();
        assertThat(result.scenario()).isEqualTo(scenario);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void everyLinkLeadsToAPassageAndEveryPlaceIsOne() throws IOException {
        var scenario = shippedOne();
        var story = TweeReaderTest.story(TweeExport.write(scenario, Language.ENGLISH, shippedText()));
        var names = story.passages().stream().map(TweePassage::name).toList();
        var targets = story.passages().stream()
                .flatMap(it -> TweeBody.read(it.text(), 1, Dialect.HARLOWE, new Report("")).links().stream())
                .map(TweeLink::target)
                .distinct()
                .toList();

        assertThat(names).doesNotHaveDuplicates().containsAll(targets);
        assertThat(targets).hasSize((int) scenario.places().count() - 1);
        assertThat(story.data().start()).contains(scenario.start().title().in(Language.ENGLISH));
        assertThat(story.data().ifid().orElseThrow()).matches("[0-9A-F-]{36}");
    }

    @Test
    void noCitationLooksLikeALinkToTwine() throws IOException {
        var twee = TweeExport.write(shippedOne(), Language.ENGLISH, shippedText());

        assertThat(twee).contains("⟦ozsoy-2023 ¶22⟧").doesNotContain("[[ozsoy");
    }

    @Test
    void anEditedTextArrivesInItsLanguageAndNothingElseChanges() throws IOException {
        var before = shippedOne();
        var twee = TweeExport.write(before, Language.ENGLISH, shippedText());
        var opening = before.start().text().in(Language.ENGLISH).substring(0, 20);
        var edited = twee.replace(opening, "Once ''upon a time'' " + opening);

        var result = back(before, edited);

        assertThat(result.problems()).isEmpty();
        var text = result.scenario().start().text();
        assertThat(text.in(Language.ENGLISH)).startsWith("Once **upon a time** " + opening);
        assertThat(text.in(Language.ENGLISH))
                .contains("[[ozsoy-2023 ¶22, fn-13]]")
                .contains("\n\n");
        assertThat(text.in(Language.TURKISH)).isEqualTo(before.start().text().in(Language.TURKISH));
        assertThat(withText(result.scenario(), before.start().text())).isEqualTo(before);

        var file = ScenarioWriter.write(result.scenario(), shippedText(), ORIGINAL);
        assertThat(file).contains("Once **upon a time**").contains("# D09");
        assertThat(read(file, before.id())).isEqualTo(result.scenario());
        assertThat(differing(shippedText(), file)).isLessThan(12);
    }

    @Test
    void editedWordsOfAChoiceATitleAndTheNameOfTheStoryArrive() throws IOException {
        var before = shippedOne();
        var twee = TweeExport.write(before, Language.TURKISH, shippedText());
        var second = new Slug("n2");
        var title = before.passage(second).orElseThrow().title().in(Language.TURKISH);
        var words = before.start().choices().getLast().text().in(Language.TURKISH);
        var story = ":: StoryTitle\n" + before.title().in(Language.TURKISH);
        var edited =
                twee.replace(words, "Bekleyin.").replace(title, "Nereye?").replace(story, ":: StoryTitle\nMadde 4");

        var result = back(before, edited);

        assertThat(result.problems()).isEmpty();
        var scenario = result.scenario();
        assertThat(scenario.title().in(Language.TURKISH)).isEqualTo("Madde 4");
        assertThat(scenario.title().in(Language.AZERBAIJANI))
                .isEqualTo(before.title().in(Language.AZERBAIJANI));
        assertThat(scenario.passage(second).orElseThrow().title().in(Language.TURKISH))
                .isEqualTo("Nereye?");
        assertThat(scenario.start().choices().getLast().text().in(Language.TURKISH))
                .isEqualTo("Bekleyin.");
        var file = ScenarioWriter.write(scenario, shippedText(), ORIGINAL);
        assertThat(differing(shippedText(), file)).isEqualTo(3);
        assertThat(read(file, before.id())).isEqualTo(scenario);
    }

    @Test
    void aCitationThatIsTypedInArrives() throws IOException {
        var before = shippedOne();
        var twee = TweeExport.write(before, Language.ENGLISH, shippedText());
        var edited = twee.replace("⟦ozsoy-2023 ¶22, fn-13⟧", "⟦ozsoy-2023 ¶22, fn-13⟧ [[ozsoy-2023 ¶51]]");

        var file = ScenarioWriter.write(back(before, edited).scenario(), shippedText(), ORIGINAL);

        assertThat(read(file, before.id()).start().cites()).hasSize(3);
    }

    @Test
    void whatElseWasChangedIsReportedWithItsLineAndStaysAsItWas() throws IOException {
        var before = shippedOne();
        var twee = TweeExport.write(before, Language.ENGLISH, shippedText());
        var lines = twee.lines().toList();
        var choice = lines.stream()
                .filter(it -> it.startsWith("<!-- a -->"))
                .findFirst()
                .orElseThrow();
        var edited = twee.replace(choice + "\n", "")
                        .replace("⟦ozsoy-2023 ¶22, fn-13⟧", "⟦ozsoy-2023 ¶22, fn-13⟧ (if: $x)[hidden words]")
                        .replace("[id-e1 documented ending strong]", "[id-e1 documented ending weak]")
                + "\n:: A new place\nHere.\n\n:: Story JavaScript [script]\nalert(1)\n";

        var result = back(before, edited);

        assertThat(result.problems())
                .extracting(Problem::key)
                .contains(
                        "interchange.problem.link-gone",
                        "interchange.problem.macro",
                        "interchange.problem.hidden",
                        "interchange.problem.passage-new",
                        "interchange.problem.special");
        assertThat(result.problems())
                .allSatisfy(it -> assertThat(it.place().line()).isPositive());
        assertThat(result.scenario().start().choices()).isEqualTo(before.start().choices());
        assertThat(result.scenario().places()).hasSize((int) before.places().count());
        assertThat(result.scenario().start().text().in(Language.ENGLISH)).doesNotContain("if:", "hidden words");
    }

    @Test
    void aCarriedFileThatWasTouchedIsNotTrusted() throws IOException {
        var twee = TweeExport.write(shippedOne(), Language.ENGLISH, shippedText());
        var at = twee.indexOf("waymark-scenario 1");
        var broken = twee.substring(0, at + 200) + "AAAA" + twee.substring(at + 204);

        var carrier = Carried.in(TweeReaderTest.story(broken)).orElseThrow();

        assertThat(Carried.read(carrier)).isEmpty();
    }

    private static TweeEdits.Result back(Scenario scenario, String twee) {
        var story = TweeReaderTest.story(twee);
        var carried = Carried.in(story).flatMap(Carried::read).orElseThrow();
        return TweeEdits.apply(scenario, carried.language(), story, "s.twee");
    }

    private static Scenario withText(Scenario scenario, LocalizedText text) {
        var replacing = new Replacing(scenario, Language.ENGLISH);
        replacing.text(FIRST, text.in(Language.ENGLISH));
        return replacing.scenario();
    }

    private static long differing(String before, String after) {
        var old = List.of(before.split("\n"));
        return after.lines().filter(line -> !old.contains(line)).count();
    }

    private static String shippedText() throws IOException {
        return Files.readString(Path.of("content/turkiye-azerbaijan/scenarios/fourth-article.yaml"));
    }

    private static Scenario shippedOne() throws IOException {
        return read(shippedText(), new Slug("fourth-article"));
    }

    private static Slug id(Path file) {
        return new Slug(file.getFileName().toString().replace(".yaml", ""));
    }

    private static Scenario read(String text, Slug id) {
        return ScenarioReading.of(text, id, ORIGINAL).scenario().orElseThrow();
    }
}
