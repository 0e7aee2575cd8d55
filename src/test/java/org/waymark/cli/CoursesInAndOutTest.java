package org.waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.content.ExampleFiles;
import org.waymark.interchange.files.ForgedZip;
import org.waymark.interchange.files.HostileZips;

/** Whole courses as zips. */
class CoursesInAndOutTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path course;
    private Path zip;
    private Path target;

    @BeforeEach
    void aCourse() throws IOException {
        course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.all(), course);
        zip = folder.resolve("lighthouse.zip");
        target = Files.createDirectories(folder.resolve("content")).resolve("lighthouse");
    }

    @Test
    void whatIsExportedAndImportedIsTheSameFolderToTheByte() throws IOException {
        var glossary = course.resolve("glossary.yaml");
        Files.writeString(glossary, "# comment\r\n" + Files.readString(glossary).replace("\n", "\r\n"));

        assertThat(run("export", course, "--out", zip)).isEqualTo(Cli.FINE);
        assertThat(run("import", zip, "--course", target)).isEqualTo(Cli.FINE);

        assertThat(content(target)).isEqualTo(content(course));
        assertThat(content(target.getParent())).hasSameSizeAs(content(course));
        assertThat(lines()).anyMatch(it -> it.startsWith("The course is in " + target + ": "));
    }

    @Test
    void theSameCourseIsTheSameZip() throws IOException {
        run("export", course, "--out", zip);
        Files.setLastModifiedTime(course.resolve("course.yaml"), FileTime.fromMillis(0));
        Files.writeString(course.resolve(".hidden"), "of nobody's concern");
        var again = folder.resolve("again.zip");
        run("export", course, "--out", again);

        assertThat(again).hasSameBinaryContentAs(zip);
        assertThat(run("export", course, "--out", zip)).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "--out", zip, "--force")).isEqualTo(Cli.FINE);
    }

    @Test
    void theShippedCourseTravels() throws IOException {
        var shipped = Path.of("content/turkiye-azerbaijan");
        var there = target.resolveSibling("turkiye-azerbaijan");

        assertThat(run("export", shipped, "--out", zip)).isEqualTo(Cli.FINE);
        assertThat(run("import", zip, "--course", there)).isEqualTo(Cli.FINE);
        assertThat(content(there)).isEqualTo(content(shipped));
    }

    @Test
    void nothingIsReplacedWithoutBeingToldTo() throws IOException {
        run("export", course, "--out", zip);
        run("import", zip, "--course", target);
        Files.writeString(target.resolve("glossary.yaml"), "# mine\n");
        var before = content(target);

        assertThat(run("import", zip, "--course", target)).isEqualTo(Cli.WRONG_USE);
        assertThat(content(target)).isEqualTo(before);
        assertThat(lines()).anyMatch(it -> it.contains("--replace"));
    }

    @Test
    void theNextStateTakesThePlaceOfTheFilesOfTheCourseAndOfNothingElse() throws IOException {
        run("export", course, "--out", zip);
        ExampleFiles.write(ExampleFiles.all(), Files.createDirectories(target));
        Files.writeString(target.resolve("glossary.yaml"), "# mine\n");
        Files.delete(target.resolve("figures/kinds.yaml"));
        Files.createDirectories(target.resolve("lessons/left-over"));
        Files.writeString(target.resolve("lessons/left-over/tr.md"), "x");
        Files.writeString(target.resolve("README.md"), "notes");
        Files.createDirectories(target.resolve(".git"));
        Files.writeString(target.resolve(".git/config"), "kept");

        assertThat(run("import", zip, "--course", target, "--replace")).isEqualTo(Cli.FINE);

        var expected = new TreeMap<>(content(course));
        expected.put("README.md", encoded("notes"));
        expected.put(".git/config", encoded("kept"));
        expected.put(".waymark/lock", encoded(""));
        expected.put(".waymark/.gitignore", encoded("*\n"));
        assertThat(content(target)).isEqualTo(expected);
        assertThat(target.resolve("lessons/left-over")).doesNotExist();
        assertThat(lines().getLast()).contains("1 file changed, 1 new, 1 gone");
        assertThat(run("import", zip, "--course", target, "--replace")).isEqualTo(Cli.FINE);
        assertThat(lines().getLast()).contains("the same already");
    }

    @Test
    void aCourseWithErrorsStaysOutsideAndEachIsNamedByFileAndLine() throws IOException {
        ExampleFiles.write(ExampleFiles.with("quizzes/storm-quiz.yaml", "cut-score: 50", "cut-score: 500"), course);

        assertThat(run("export", course, "--out", zip)).isEqualTo(Cli.FINE);
        assertThat(lines()).contains("The course has errors; until they are corrected, the zip cannot be imported.");
        assertThat(run("import", zip, "--course", target)).isEqualTo(Cli.PROBLEMS);

        assertThat(target).doesNotExist();
        assertThat(lines()).anyMatch(it -> it.matches(".*lighthouse\\.zip/quizzes/storm-quiz\\.yaml:\\d+ ERROR .*"));
        assertThat(lines().getLast()).isEqualTo("1 error; nothing was written.");
    }

    @Test
    void aFolderThatIsNoCourseIsNotTouched() throws IOException {
        run("export", course, "--out", zip);
        Files.createDirectories(target);
        Files.writeString(target.resolve("diary.txt"), "mine");

        assertThat(run("import", zip, "--course", target, "--replace")).isEqualTo(Cli.WRONG_USE);
        assertThat(content(target)).containsOnlyKeys("diary.txt");
    }

    @Test
    void aCourseGoesOnlyWhereItIsCalledSo() {
        run("export", course, "--out", zip);

        assertThat(run("import", zip, "--course", target.resolveSibling("harbour")))
                .isEqualTo(Cli.PROBLEMS);
        assertThat(target.resolveSibling("harbour")).doesNotExist();
        assertThat(lines()).anyMatch(it -> it.contains("course.yaml:1 ERROR"));
    }

    @Test
    void filesInNoFolderAreACourseOfTheNameOfTheZip() throws IOException {
        var forged = new ForgedZip();
        ExampleFiles.all().texts().forEach(forged::with);
        Files.write(zip, forged.bytes());

        assertThat(run("import", zip, "--course", target)).isEqualTo(Cli.FINE);
        assertThat(content(target)).isEqualTo(content(course));
    }

    @Test
    void filesInSeveralFoldersAreNoCourse() throws IOException {
        Files.write(
                zip,
                new ForgedZip()
                        .with("a/course.yaml", "x")
                        .with("b/course.yaml", "x")
                        .bytes());

        assertThat(run("import", zip, "--course", target)).isEqualTo(Cli.PROBLEMS);
        assertThat(lines()).anyMatch(it -> it.contains("this is no zip of a course"));
    }

    @ParameterizedTest
    @MethodSource("org.waymark.interchange.files.HostileZips#names")
    void ofAHostileZipNothingArrivesAnywhere(String name) throws IOException {
        assumeTrue(HostileZips.areThere(), HostileZips.MISSING);

        assertNothingArrives(HostileZips.file(name).toAbsolutePath());
    }

    static Stream<String> namesThatLeadElsewhere() {
        return Stream.of(
                "../evil.yaml",
                "lighthouse/../../evil.yaml",
                "/tmp/evil.yaml",
                "lighthouse/banks/../../evil.yaml",
                "lighthouse/banks\\..\\..\\evil.yaml",
                "lighthouse/.git/config",
                "lighthouse/run.sh",
                "lighthouse/pictures/a.svg/b.svg");
    }

    @ParameterizedTest
    @MethodSource("namesThatLeadElsewhere")
    void ofACourseWithOneNameThatLeadsElsewhereNothingArrives(String name) throws IOException {
        var forged = new ForgedZip();
        ExampleFiles.all().texts().forEach((path, text) -> forged.with("lighthouse/" + path, text));
        Files.write(zip, forged.with(name, "evil").bytes());

        assertNothingArrives(zip);
    }

    private void assertNothingArrives(Path zip) throws IOException {
        var before = content(folder);

        var ended = assertTimeout(Duration.ofSeconds(2), () -> run("import", zip, "--course", target));

        assertThat(ended).isEqualTo(Cli.PROBLEMS);
        assertThat(content(folder)).isEqualTo(before);
        assertThat(lines()).anyMatch(it -> it.contains(" ERROR "));
    }

    @Test
    void anUnsoundCallIsAnsweredWithTheUsage() {
        assertThat(run("import", zip, "--force")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", folder.resolve("none.zip"))).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "--language", "tr")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "--paper")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "storm", "--seed", "1")).isEqualTo(Cli.WRONG_USE);
    }

    private static Map<String, String> content(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), encoded(Files.readAllBytes(file)));
            }
        }
        return found;
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private int run(Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new Cli(new PrintStream(bytes, true, UTF_8), Optional.of("en")).run(words);
    }

    private List<String> lines() {
        return bytes.toString(UTF_8).lines().toList();
    }
}
