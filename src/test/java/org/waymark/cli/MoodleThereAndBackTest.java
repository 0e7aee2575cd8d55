package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.ExampleKinds;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.MoodleExport;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** What the command line writes for Moodle and reads again asks and marks the same, and what Moodle cannot say is named. */
class MoodleThereAndBackTest {

    private static final Path CONTENT = Path.of("content");
    private static final List<Language> LANGUAGES = List.of(Language.values());

    @TempDir
    private Path folder;

    /** What becomes of a question on its way to Moodle. */
    private enum Fate {
        KEPT,
        CHANGED,
        LEFT_OUT;

        static Fate of(Question question) {
            return switch (question) {
                case Question.SingleChoice _,
                        Question.MultipleChoice _,
                        Question.Matching _,
                        Question.Ordering _,
                        Question.Numeric _,
                        Question.ShortAnswer _,
                        Question.Cloze _,
                        Question.Essay _ -> KEPT;
                case Question.TrueFalse _, Question.Categorise _ -> CHANGED;
                case Question.Timeline _, Question.Hotspot _, Question.SourceCriticism _ -> LEFT_OUT;
            };
        }

        Stream<String> sentence(Item item) {
            return switch (this) {
                case KEPT -> Stream.empty();
                case CHANGED ->
                    Stream.of("question " + item.id()
                            + " becomes one of another kind, because Moodle does not have its own");
                case LEFT_OUT -> Stream.of("question " + item.id() + " is left out, because Moodle cannot say it");
            };
        }
    }

    /** How a command ended and what it said. */
    private record Ended(int code, List<String> lines) {

        /** What it said of single questions. */
        List<String> ofQuestions() {
            return lines.stream()
                    .filter(it -> it.contains(" WARNING question "))
                    .map(it -> it.substring(it.indexOf("question ")))
                    .toList();
        }
    }

    private Path kinds;

    @BeforeEach
    void aCourseOfAllKinds() throws IOException {
        kinds = folder.resolve("lighthouse");
        for (var file : ExampleKinds.all().texts().entrySet()) {
            var path = kinds.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Each bank in one language, and each language in some of them. */
    @Test
    void everyShippedBankAsksAndMarksTheSameAsBefore() throws IOException {
        try (var names = Files.list(CONTENT)) {
            for (var course : names.filter(CourseFolder::isCourse).toList()) {
                var banks = banks(course);
                assertThat(banks).hasSizeGreaterThanOrEqualTo(LANGUAGES.size());
                var count = 0;
                for (var i = 0; i < banks.size(); i++) {
                    count += thereAndBack(course, banks.get(i), LANGUAGES.get(i % LANGUAGES.size()));
                }
                assertThat(count).isGreaterThan(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void soDoKindsThatAreNotShipped(Language language) throws IOException {
        var count = 0;
        for (var bank : banks(kinds)) {
            count += thereAndBack(kinds, bank, language);
        }
        assertThat(count).isGreaterThan(3);
    }

    private static List<Bank> banks(Path course) {
        return CourseReader.read(course).course().orElseThrow().banks();
    }

    /** How many questions came back. */
    private int thereAndBack(Path course, Bank bank, Language language) throws IOException {
        var xml = folder.resolve(bank.id() + ".xml");
        var yaml = folder.resolve(bank.id() + ".yaml");
        var there = run("export", course, bank.id(), "--language", language.tag(), "--format", "moodle", "--out", xml);
        var back = run("import", xml, "--language", language.tag(), "--out", yaml);
        assertThat(there.code()).as("%s", there.lines()).isEqualTo(Cli.FINE);
        assertThat(back.code()).as("%s", back.lines()).isEqualTo(Cli.FINE);
        assertThat(there.ofQuestions())
                .containsExactlyElementsOf(bank.items().stream()
                        .flatMap(it -> Fate.of(it.question()).sentence(it))
                        .toList());

        var carried = bank.items().stream()
                .filter(it -> Fate.of(it.question()) != Fate.LEFT_OUT)
                .toList();
        var items = BankReading.of(Files.readString(yaml), bank.id(), Optional.of(language))
                .bank()
                .orElseThrow()
                .items();
        assertThat(items)
                .extracting(Item::id)
                .containsExactlyElementsOf(carried.stream().map(Item::id).toList());
        IntStream.range(0, items.size()).forEach(it -> compare(carried.get(it), items.get(it), language));
        assertThat(withoutTags(
                        MoodleExport.of(bank.id(), items, language, "bank").text()))
                .isEqualTo(withoutTags(Files.readString(xml)));
        return items.size();
    }

    /** Without a course nobody knows which of the tags are objectives, and those come first. */
    private static String withoutTags(String xml) {
        return xml.replaceAll("(?s)<tags>.*?</tags>", "");
    }

    private static void compare(Item there, Item back, Language language) {
        assertThat(back.worth()).isEqualByComparingTo(there.worth());
        assertThat(back.level()).isEqualTo(there.level());
        assertThat(back.difficulty()).isEqualTo(there.difficulty());
        assertThat(back.filing().tags()).contains(there.objective());
        assertThat(SameWords.around(back, language)).isEqualTo(SameWords.around(there, language));
        if (there.question() instanceof Question.TrueFalse verdict) {
            assertThat(key((Question.SingleChoice) back.question()))
                    .as("%s", there.id())
                    .containsExactly(new Slug("" + verdict.answer()));
        } else if (there.question() instanceof Question.Categorise sorting) {
            assertThat(SameWords.pairs((Question.Matching) back.question(), language))
                    .as("%s", there.id())
                    .containsAll(SameWords.pairs(sorting, language).toList());
        } else {
            assertThat(back.question()).as("%s", there.id()).hasSameClassAs(there.question());
            assertThat(SameWords.of(back, language)).as("%s", there.id()).isEqualTo(SameWords.of(there, language));
            new SameMarks().compare(there, back, language);
        }
    }

    private static Set<Slug> key(Question.SingleChoice verdict) {
        return Option.keyOf(verdict.options());
    }

    private static Ended run(Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        var bytes = new ByteArrayOutputStream();
        var code = new Cli(new PrintStream(bytes, true, StandardCharsets.UTF_8), Optional.of("en")).run(words);
        return new Ended(code, bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
