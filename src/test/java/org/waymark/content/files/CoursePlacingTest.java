package org.waymark.content.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursePlacingTest {

    @TempDir
    private Path content;

    private Path folder;

    @BeforeEach
    void aCourse() throws IOException {
        folder = content.resolve("harbour");
        new CoursePlacing(folder).begin(course("course.yaml", "one", "banks/a.yaml", "a", "banks/b.yaml", "b"));
    }

    @Test
    void aNewCourseIsThereWholeAndNothingBesideIt() throws IOException {
        assertThat(texts()).isEqualTo(Map.of("course.yaml", "one", "banks/a.yaml", "a", "banks/b.yaml", "b"));
        assertThat(content).isDirectoryNotContaining(it -> !it.equals(folder));
        assertThatThrownBy(() -> new CoursePlacing(folder).begin(course("course.yaml", "two")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(texts()).hasSize(3);
    }

    @Test
    void theNextStateSaysWhatIsDifferent() throws IOException {
        var changes = new CoursePlacing(folder)
                .replace(course("course.yaml", "two", "banks/b.yaml", "b", "quizzes/c.yaml", "c"));

        assertThat(changes.added()).containsExactly("quizzes/c.yaml");
        assertThat(changes.changed()).containsExactly("course.yaml");
        assertThat(changes.dropped()).containsExactly("banks/a.yaml");
        assertThat(texts()).isEqualTo(Map.of("course.yaml", "two", "banks/b.yaml", "b", "quizzes/c.yaml", "c"));
    }

    @Test
    void whereOneFileCannotBePlacedAllAreAsTheyWere() throws IOException {
        Files.createDirectories(folder.resolve("quizzes/z.yaml/in-the-way"));
        var before = texts();

        assertThatThrownBy(() -> new CoursePlacing(folder)
                        .replace(course("course.yaml", "two", "figures/n.yaml", "n", "quizzes/z.yaml", "z")))
                .isInstanceOf(IOException.class);

        assertThat(texts()).isEqualTo(before);
        assertThat(folder.resolve("figures")).doesNotExist();
        assertThat(folder.resolve(".waymark-import")).doesNotExist();
    }

    /** As if the machine had stopped after one file was taken away, one was changed and one was added. */
    @Test
    void whatWasCutShortIsNotReadAndIsPutBackBeforeTheNext() throws IOException {
        var desk = folder.resolve(".waymark-import");
        Files.createDirectories(desk.resolve("old/banks"));
        Files.createDirectories(desk.resolve("new/figures"));
        Files.move(folder.resolve("banks/a.yaml"), desk.resolve("old/banks/a.yaml"));
        Files.move(folder.resolve("course.yaml"), desk.resolve("old/course.yaml"));
        Files.writeString(folder.resolve("course.yaml"), "half");
        Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(folder.resolve("quizzes/new.yaml"), "added");
        Files.writeString(desk.resolve("new/figures/waiting.yaml"), "not yet");
        Files.writeString(desk.resolve("plan"), "quizzes/new.yaml\nfigures/waiting.yaml\n../../etc/passwd");

        assertThat(CourseFolder.open(folder).problems())
                .extracting(it -> it.key())
                .contains("content.problem.half-imported");

        var changes = new CoursePlacing(folder)
                .replace(course("course.yaml", "one", "banks/a.yaml", "a", "banks/b.yaml", "b"));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(texts()).isEqualTo(Map.of("course.yaml", "one", "banks/a.yaml", "a", "banks/b.yaml", "b"));
        assertThat(folder.resolve("quizzes")).doesNotExist();
        assertThat(CourseFolder.open(folder).problems())
                .extracting(it -> it.key())
                .doesNotContain("content.problem.half-imported");
    }

    @Test
    void nothingIsWrittenThroughAFolderThatIsALink() throws IOException {
        var elsewhere = Files.createDirectories(content.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("figures"), elsewhere);

        assertThatThrownBy(() -> new CoursePlacing(folder).replace(course("figures/n.yaml", "n")))
                .isInstanceOf(IOException.class);
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(texts()).hasSize(3);
    }

    private CourseBytes course(String... pathsAndTexts) {
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
        }
        return new CourseBytes("harbour", files);
    }

    private Map<String, String> texts() throws IOException {
        return new TreeMap<>(CourseFolder.open(folder).files().texts());
    }
}
