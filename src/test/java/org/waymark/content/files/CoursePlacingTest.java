package org.waymark.content.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Sha256;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "/old"})
    void nothingIsPutBackFromBehindALink(String link) throws IOException {
        var elsewhere = Files.createDirectories(content.resolve("elsewhere"));
        Files.createDirectories(elsewhere.resolve("banks"));
        Files.writeString(elsewhere.resolve("banks/a.yaml"), "planted");
        Files.writeString(elsewhere.resolve("plan"), "");
        var desk = folder.resolve(".waymark-import");
        if (!link.isEmpty()) {
            Files.createDirectories(desk);
            Files.writeString(desk.resolve("plan"), "");
        }
        Files.createSymbolicLink(folder.resolve(".waymark-import" + link), elsewhere);

        var changes = new CoursePlacing(folder)
                .replace(course("course.yaml", "two", "banks/a.yaml", "a", "banks/b.yaml", "b"));

        assertThat(changes.changed()).containsExactly("course.yaml");
        assertThat(texts()).isEqualTo(Map.of("course.yaml", "two", "banks/a.yaml", "a", "banks/b.yaml", "b"));
        assertThat(elsewhere.resolve("banks/a.yaml")).hasContent("planted");
        assertThat(elsewhere.resolve("plan")).exists();
        assertThat(desk).doesNotExist();
    }

    @Test
    void nothingIsPutBackOrTakenAwayThroughALinkOrThatIsNoFileOfACourse() throws IOException {
        var elsewhere = Files.createDirectories(content.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept.yaml"), "kept");
        Files.createSymbolicLink(folder.resolve("figures"), elsewhere);
        var desk = folder.resolve(".waymark-import");
        Files.createDirectories(desk.resolve("old/figures"));
        Files.writeString(desk.resolve("old/figures/n.yaml"), "planted");
        Files.writeString(desk.resolve("old/.hook"), "planted");
        Files.createSymbolicLink(desk.resolve("old/glossary.yaml"), elsewhere.resolve("kept.yaml"));
        Files.writeString(desk.resolve("plan"), "figures/kept.yaml\nbanks/\0.yaml");

        new CoursePlacing(folder).replace(course("course.yaml", "one", "banks/a.yaml", "a", "banks/b.yaml", "b"));

        assertThat(elsewhere).isDirectoryNotContaining(it -> !it.endsWith("kept.yaml"));
        assertThat(elsewhere.resolve("kept.yaml")).hasContent("kept");
        assertThat(folder.resolve(".hook")).doesNotExist();
        assertThat(Files.isSymbolicLink(folder.resolve("glossary.yaml"))).isFalse();
    }

    @Test
    void aFileThatIsALinkIsNotReplaced() throws IOException {
        var real = Files.move(folder.resolve("banks/a.yaml"), folder.resolve("banks/real.yaml"));
        var link = Files.createSymbolicLink(folder.resolve("banks/a.yaml"), real);

        assertThatThrownBy(() -> new CoursePlacing(folder)
                        .replace(course(
                                "course.yaml",
                                "one",
                                "banks/a.yaml",
                                "other",
                                "banks/b.yaml",
                                "b",
                                "banks/real.yaml",
                                "a")))
                .isInstanceOf(FileSystemException.class);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("a");
    }

    @Test
    void whileSomebodyElseWritesIntoTheCourseNothingIsReplaced() throws IOException {
        var hidden = Files.createDirectories(folder.resolve(".waymark"));
        try (var channel =
                        FileChannel.open(hidden.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            // another program would wait; within one, whose lock it is already is said at once
            assertThatThrownBy(() -> new CoursePlacing(folder).replace(course("course.yaml", "two")))
                    .isInstanceOf(OverlappingFileLockException.class);
        }
        assertThat(texts()).hasSize(3).containsEntry("course.yaml", "one");
    }

    @Test
    void whatWasBeingWrittenIsSeenToBeforeTheCourseIsReplaced() throws IOException {
        var aside = Files.createDirectories(folder.resolve(".waymark/one"));
        Files.writeString(aside.resolve("after-0"), "waiting");
        Files.writeString(aside.resolve("journal"), "- " + Sha256.hex("waiting") + " quizzes/q.yaml\n");

        var changes = new CoursePlacing(folder)
                .replace(course("course.yaml", "one", "banks/a.yaml", "a", "banks/b.yaml", "b"));

        assertThat(changes.dropped()).containsExactly("quizzes/q.yaml");
        assertThat(aside).doesNotExist();
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
