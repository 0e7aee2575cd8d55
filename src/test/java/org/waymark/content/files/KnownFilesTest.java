package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ExampleKinds;

/** A file that was read once is not read again, and from what reading gives nobody can tell. */
class KnownFilesTest {

    private static final long ENOUGH = 12L << 20;
    private static final String LESSON = "lessons/the-night/en.md";
    private static final CourseFiles SHIPPED =
            CourseFolder.open(Path.of("content/turkiye-azerbaijan")).files();

    private final KnownFiles known = new KnownFiles(ENOUGH);

    /** How many files had to be read for this, which gives what it gives when nothing is known. */
    private long reading(CourseFiles files) {
        var before = known.readings();
        assertThat(CourseReader.read(files, known)).isEqualTo(CourseReader.read(files));
        return known.readings() - before;
    }

    private long readings(CourseFiles files) {
        var before = known.readings();
        CourseReader.read(files, known);
        return known.readings() - before;
    }

    private static CourseFiles with(CourseFiles files, String path, String text) {
        var texts = new TreeMap<>(files.texts());
        texts.put(path, text);
        return new CourseFiles(files.folder(), texts);
    }

    @Test
    void ofAWholeCourseOnlyTheFileThatSaysSomethingElseIsRead() {
        assertThat(readings(SHIPPED)).isEqualTo(SHIPPED.texts().size());
        for (var path : List.of(
                "lessons/takm/tr.md",
                "banks/m03.yaml",
                "quizzes/final.yaml",
                "scenarios/three-flags.yaml",
                "figures/timeline.yaml",
                "glossary.yaml",
                "sources.yaml")) {
            var text = SHIPPED.text(path).orElseThrow();

            assertThat(readings(with(SHIPPED, path, text + "\n"))).as(path).isOne();
            assertThat(readings(SHIPPED)).as("%s taken back", path).isZero();
        }
    }

    @Test
    void whatDependsOnAFileIsLookedAtAgain() {
        reading(ExampleFiles.all());

        var withoutSection = ExampleFiles.with(LESSON, "{#what-the-log-says}", "{#what-nobody-says}");
        assertThat(reading(withoutSection)).isOne();
        assertThat(CourseReader.read(withoutSection, known).problems())
                .extracting(it -> it.place().file() + " " + it.key())
                .contains(
                        "lessons/the-night/tr.md content.problem.section-missing",
                        "figures/storm-line.yaml content.problem.dangling-section");
        assertThat(reading(ExampleFiles.without("glossary.yaml"))).isZero();
        assertThat(reading(ExampleFiles.without("banks/storm.yaml"))).isZero();
    }

    @Test
    void ofThePicturesOnlyTheirSizesMatterToTheBanksThatShowThem() {
        reading(ExampleKinds.all());

        assertThat(reading(ExampleKinds.drawn("Harbour", "Port"))).isOne();
        assertThat(reading(ExampleKinds.drawn("0 0 640 400", "0 0 320 200")))
                .as("the picture, and one bank")
                .isEqualTo(2);
        assertThat(reading(ExampleKinds.drawn("<svg", "<sgv")))
                .as("no picture any more")
                .isEqualTo(2);
    }

    @Test
    void aFileThatDependsOnTheLanguageOfTheCourseIsReadAgainInAnotherOne() {
        var all = reading(ExampleFiles.all());

        assertThat(reading(ExampleFiles.with("course.yaml", "source-language: en", "source-language: tr")))
                .isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 2", "2, 80, 9"})
    void readingGivesTheSameWhateverIsKnown(long seed, int rounds, int most) {
        edit(ExampleKinds.all(), new Random(seed), rounds, most);
    }

    @Test
    void readingAWholeCourseGivesTheSameWhateverIsKnown() {
        edit(SHIPPED, new Random(4), 6, 8);
    }

    /** Files are changed at random again and again, and sometimes become again what they were. */
    private void edit(CourseFiles first, Random random, int rounds, int most) {
        var paths = List.copyOf(first.texts().keySet());
        var texts = new TreeMap<>(first.texts());
        for (var round = 0; round < rounds; round++) {
            for (var i = random.nextInt(most); i >= 0; i--) {
                var path = paths.get(random.nextInt(paths.size()));
                var text = texts.getOrDefault(path, first.text(path).orElseThrow());
                switch (random.nextInt(6)) {
                    case 0 -> texts.remove(path);
                    case 1 -> texts.put(path, first.text(path).orElseThrow());
                    default -> texts.put(path, edited(text, random));
                }
            }
            var files = new CourseFiles(first.folder(), texts);

            assertThat(CourseReader.read(files, known)).as("round %d", round).isEqualTo(CourseReader.read(files));
        }
    }

    private static String edited(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, lines.get(at) + " again");
            case 3 -> lines.set(at, lines.get(at).replaceFirst("[a-z]+$", "nobody"));
            default -> lines.set(at, lines.get(at).replaceFirst("¶1", "¶99"));
        }
        return String.join("\n", lines);
    }

    @Test
    void noMoreIsRememberedThanFits() {
        var few = new KnownFiles(20_000);
        for (var round = 0; round < 3; round++) {
            assertThat(CourseReader.read(ExampleKinds.all(), few)).isEqualTo(CourseReader.read(ExampleKinds.all()));
            assertThat(few.weight()).isBetween(1L, 20_000L);
        }

        assertThat(known.weight()).isZero();
        reading(ExampleKinds.all());
        var all = known.weight();
        reading(ExampleKinds.all());
        assertThat(known.weight()).isEqualTo(all);
    }

    @Test
    void severalMayReadAtOnce() throws Exception {
        var random = new Random(5);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 60; i++) {
            var text = edited(ExampleFiles.all().text(LESSON).orElseThrow(), random);
            var files = with(ExampleKinds.all(), LESSON, text);
            tasks.add(() -> CourseReader.read(files, known).equals(CourseReader.read(files)));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isTrue();
            }
        }
    }
}
