package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.content.ExampleFiles;
import org.waymark.content.files.CourseReader;

class QuestionsInTest {

    private static final String QUESTIONS = """
            $CATEGORY: $course$/top/Keepers

            ::Lamp:: When was the lamp lit? {#1851:2}

            // [tag:easy]
            [html]Who kept <b>it</b>? {
              =Anna#She did: "for years". ####See the log.
            }

            Which are colours? {~%50%red ~%50%green ~%-50%loud}

            Grant is {~buried =entombed ~living} in the tomb.

            The lamp was red. {F#No. It was white.}

            Match. {=one -> a: b =two -> 'b' = -> - c}

            Say why. {}

            Best? {=Frog =%50%Fr*g =%0%Toad#Nearly}
            """;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path course;
    private Path gift;

    @BeforeEach
    void aCourseAndQuestions() throws IOException {
        course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.all(), course);
        gift = Files.writeString(folder.resolve("My questions.gift"), QUESTIONS);
    }

    @Test
    void whatCheckFindsInAnImportedBankIsWhatOnlyAnAuthorCanAdd() {
        var objective = CourseReader.read(course)
                .course()
                .orElseThrow()
                .objectives()
                .getFirst()
                .id();

        assertThat(run("import", gift, "--course", course, "--language", "en", "--objective", objective))
                .isEqualTo(Cli.FINE);

        assertThat(CourseReader.read(course).problems())
                .filteredOn(Problem::isError)
                .isNotEmpty()
                .allMatch(it -> it.place().file().equals("banks/my-questions.yaml"))
                .extracting(Problem::key)
                .containsOnly("content.problem.no-citation");
        assertThat(lines())
                .contains("8 questions read.")
                .anyMatch(it -> it.startsWith("Left to do: ") && it.contains("cites:"))
                .noneMatch(it -> it.contains("--objective"));
    }

    @Test
    void whereNothingNamesAnObjectiveThatIsLeftToDo() {
        assertThat(run("import", gift, "--course", course, "--language", "en")).isEqualTo(Cli.FINE);

        assertThat(CourseReader.read(course).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::key)
                .containsOnly("content.problem.no-citation", "content.problem.dangling-objective");
        assertThat(lines()).anyMatch(it -> it.contains("8 questions have no objective"));
    }

    @Test
    void aFileThatIsThereIsOverwrittenOnlyOnDemand() throws IOException {
        var out = Files.writeString(folder.resolve("mine.yaml"), "precious");

        assertThat(run("import", gift, "--language", "tr", "--out", out)).isEqualTo(Cli.WRONG_USE);
        assertThat(Files.readString(out)).isEqualTo("precious");

        assertThat(run("import", gift, "--language", "tr", "--out", out, "--force"))
                .isEqualTo(Cli.FINE);
        assertThat(Files.readString(out)).startsWith("bank: mine\n").contains("tr: Who kept it?");
    }

    @Test
    void oneQuestionThatCannotBeSaidKeepsAllOut() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.gift.txt"), "One {=a}\n\nTwo {=b\n");

        assertThat(run("import", bad, "--language", "en", "--out", folder.resolve("bad.yaml")))
                .isEqualTo(Cli.PROBLEMS);
        assertThat(folder.resolve("bad.yaml")).doesNotExist();
        assertThat(lines())
                .contains(bad + ":3:5 ERROR the brace that opens here is not closed before the next empty line")
                .endsWith("1 error; nothing was written.");
    }

    @Test
    void anObjectiveThatTheCourseLacksKeepsAllOut() {
        assertThat(run("import", gift, "--course", course, "--language", "en", "--objective", "no-such"))
                .isEqualTo(Cli.PROBLEMS);
        assertThat(course.resolve("banks/my-questions.yaml")).doesNotExist();
        assertThat(lines()).anyMatch(it -> it.contains("course.yaml has no objective “no-such”"));
    }

    @Test
    void whatIsAskedForWronglyIsAnsweredWithHowToAsk() throws IOException {
        assertThat(run("import", gift)).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", gift, "--language", "de")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", gift, "--language", "en", "--objective", "No id"))
                .isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", gift, "--course", folder.resolve("nowhere"))).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", folder.resolve("nowhere.gift"), "--language", "en"))
                .isEqualTo(Cli.WRONG_USE);
        var latin = Files.write(folder.resolve("latin.gift"), new byte[] {'A', (byte) 0xff});
        assertThat(run("import", latin, "--language", "en")).isEqualTo(Cli.PROBLEMS);
        assertThat(lines()).contains(latin + ":0 ERROR the file is not UTF-8");
    }

    @Test
    void oneFileThatCannotBeWrittenKeepsAllOut() throws IOException {
        Files.createDirectories(folder.resolve("many-2.yaml"));
        var many = Files.writeString(folder.resolve("many.gift"), questions(2_000));

        assertThat(run("import", many, "--language", "en", "--out", folder.resolve("many.yaml"), "--force"))
                .isEqualTo(Cli.WRONG_USE);
        assertThat(namesIn(folder))
                .containsExactlyInAnyOrder("lighthouse", "My questions.gift", "many.gift", "many-2.yaml");
    }

    @Test
    void twoThousandQuestionsAreSeveralBanksOfTheCourse() throws IOException {
        var many = Files.writeString(folder.resolve("many.gift"), questions(2_000));

        assertThat(run("import", many, "--course", course, "--language", "en")).isEqualTo(Cli.FINE);

        assertThat(lines()).contains("2,000 questions read.").last().asString().startsWith("Done in ");
        var banks = CourseReader.read(course).course().orElseThrow().banks().stream()
                .filter(it -> it.id().value().startsWith("many"))
                .toList();
        assertThat(banks).hasSizeGreaterThan(1);
        assertThat(banks.stream().mapToInt(it -> it.items().size()).sum()).isEqualTo(2_000);
    }

    @Test
    void aikenAndTablesBecomeBanksToo() throws IOException {
        Files.writeString(folder.resolve("aiken.txt"), "Who lit it?\nA. Anna\nB. Berta\nANSWER: A\n");
        Files.writeString(folder.resolve("gift.txt"), "Who lit it? {=Anna ~Berta}\n");
        Files.writeString(folder.resolve("table.csv"), "prompt;answer 1\nWho lit it?;Anna\n");
        try (var stream = Files.newOutputStream(folder.resolve("sheet.xlsx"));
                var book = new Workbook(stream, "Waymark", "1.0")) {
            var sheet = book.newWorksheet("Questions");
            sheet.value(0, 0, "prompt");
            sheet.value(1, 0, "Who lit it?");
        }

        for (var file : List.of("aiken.txt", "gift.txt", "table.csv", "sheet.xlsx")) {
            assertThat(run("import", folder.resolve(file), "--course", course, "--language", "en"))
                    .as(file)
                    .isEqualTo(Cli.FINE);
        }
        assertThat(CourseReader.read(course).course().orElseThrow().banks())
                .filteredOn(it -> Set.of("aiken", "gift", "table", "sheet")
                        .contains(it.id().value()))
                .hasSize(4)
                .allMatch(it -> it.items()
                        .getFirst()
                        .question()
                        .prompt()
                        .in(Language.ENGLISH)
                        .equals("Who lit it?"));
    }

    @Test
    void eachCategoryOfMoodleXmlIsABank() throws IOException {
        var moodle = Files.writeString(folder.resolve("moodle.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                  <question type="category"><category><text>$course$/top/Lamps</text></category></question>
                  <question type="shortanswer"><name><text>One</text></name>
                    <questiontext format="html"><text><![CDATA[<p>Who lit it?</p>]]></text></questiontext>
                    <answer fraction="100"><text>Anna</text></answer></question>
                  <question type="category"><category><text>$course$/top/Boats</text></category></question>
                  <question type="description"><name><text>The log</text></name>
                    <questiontext><text>A page of the log.</text></questiontext></question>
                  <question type="truefalse"><questiontext><text>Berta kept them.</text></questiontext>
                    <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                  </question>
                </quiz>
                """);

        assertThat(run("import", moodle, "--course", course, "--language", "en"))
                .isEqualTo(Cli.FINE);
        assertThat(lines())
                .contains("2 questions read.")
                .anyMatch(it -> it.startsWith(moodle + ":8:3 WARNING the text “The log” asks nothing;"));
        assertThat(CourseReader.read(course).problems())
                .filteredOn(Problem::isError)
                .isNotEmpty()
                .allMatch(it -> Set.of("banks/moodle-lamps.yaml", "banks/moodle-boats.yaml")
                        .contains(it.place().file()));
    }

    @Test
    void oneQuestionOfMoodleXmlThatIsWrongKeepsAllOut() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.xml"), "<quiz>\n <question type=\"essay\"/></quiz>");

        assertThat(run("import", bad, "--language", "en", "--out", folder.resolve("bad.yaml")))
                .isEqualTo(Cli.PROBLEMS);
        assertThat(folder.resolve("bad.yaml")).doesNotExist();
        assertThat(lines())
                .contains(bad + ":2:2 ERROR there are answers and no question")
                .endsWith("1 error; nothing was written.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32"})
    void xmlThatDeclaresSomethingIsRefusedHoweverItIsWritten(String charset) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        var text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \""
                + secret.toUri() + "\">]><quiz><question type=\"essay\"><questiontext><text>&x;</text></questiontext>"
                + "</question></quiz>";
        var hostile = Files.write(folder.resolve("hostile.xml"), text.getBytes(Charset.forName(charset)));

        assertThat(run("import", hostile, "--language", "en", "--out", folder.resolve("hostile.yaml")))
                .isEqualTo(Cli.PROBLEMS);
        assertThat(folder.resolve("hostile.yaml")).doesNotExist();
        assertThat(lines()).noneMatch(it -> it.contains("a secret")).endsWith("1 error; nothing was written.");
    }

    @Test
    void theTableThatTheGuideShowsCanBeRead() throws IOException {
        var guide = Files.readString(Path.of("content/README.md"));
        var begin = guide.indexOf("prompt;prompt tr;");
        var table = Files.writeString(folder.resolve("guide.csv"), guide.substring(begin, guide.indexOf("```", begin)));

        assertThat(run("import", table, "--course", course, "--language", "en")).isEqualTo(Cli.FINE);
        assertThat(lines()).contains("2 questions read.");
    }

    @Test
    void aTableThatIsWrongIsNamedByRowAndCell() throws IOException {
        var table = Files.writeString(folder.resolve("bad.csv"), "prompt;level\nOne?;easy\n");

        assertThat(run("import", table, "--course", course, "--language", "en")).isEqualTo(Cli.PROBLEMS);
        assertThat(course.resolve("banks/bad.yaml")).doesNotExist();
        assertThat(lines()).anyMatch(it -> it.startsWith(table + ":2:2 ERROR “easy” is none of these: remember"));
    }

    private static String questions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> """
                        // [id:q%d]
                        ::Question %d:: [html]<p>Who of the keepers lit the lamp in the %d. year of <b>the log</b>?</p> {
                          =Anna#The log of that year says so.
                          ~%%-25%%Berta#She kept the boats.
                          ~Clara#She came later.
                          ~Dora
                          ####See the log.
                        }

                        """.formatted(it, it, it))
                .collect(Collectors.joining());
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    private int run(Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new Cli(new PrintStream(bytes, true, StandardCharsets.UTF_8), Optional.of("en")).run(words);
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
