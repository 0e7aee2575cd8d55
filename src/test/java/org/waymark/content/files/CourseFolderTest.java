package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;

class CourseFolderTest {

    @TempDir
    private Path elsewhere;

    private Path folder;

    @BeforeEach
    void writeASoundCourse() throws IOException {
        folder = Files.createDirectory(elsewhere.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.all(), folder);
    }

    @Test
    void whatIsReadFromTheDiskIsTheCourse() {
        assertThat(CourseReader.read(folder).course()).contains(Examples.course());
        assertThat(CourseFolder.open(folder).files()).isEqualTo(ExampleFiles.all());
    }

    @Test
    void linesMayEndAsOnOtherSystems() throws IOException {
        var glossary = folder.resolve("glossary.yaml");
        Files.writeString(glossary, Files.readString(glossary).replace("\n", "\r\n"));

        assertThat(CourseFolder.open(folder).files().digest())
                .isEqualTo(ExampleFiles.all().digest());
    }

    @Test
    void aByteOrderMarkIsNamed() throws IOException {
        var glossary = folder.resolve("glossary.yaml");
        Files.writeString(glossary, "\uFEFF" + Files.readString(glossary));

        assertThat(said()).containsExactly("glossary.yaml:1 byte-order-mark");
    }

    @Test
    void tabsAreNamedWithTheFirstLine() throws IOException {
        var glossary = folder.resolve("glossary.yaml");
        Files.writeString(glossary, Files.readString(glossary).replace("      tr:", "\t     tr:"));

        assertThat(said()).containsExactly("glossary.yaml:4 tab");
    }

    @Test
    void whatIsNotTextIsNotRead() throws IOException {
        Files.write(folder.resolve("glossary.yaml"), new byte[] {'a', '\n', (byte) 0xff, 'b'});
        Files.write(folder.resolve("banks/storm.yaml"), new byte[] {'a', 0, 'b'});

        assertThat(said()).contains("glossary.yaml:2 not-utf-8", "banks/storm.yaml:1 binary-file");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        Files.write(
                folder.resolve("sources.yaml"), "a".repeat(FileText.LARGEST + 1).getBytes(StandardCharsets.US_ASCII));

        assertThat(said()).contains("sources.yaml:0 oversized-file").doesNotContain("sources.yaml:0 missing-file");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.yaml"), "bank: secret");
        Files.createSymbolicLink(folder.resolve("banks/secret.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("lessons/outside"), elsewhere);

        assertThat(said()).containsExactly("banks/secret.yaml:0 link-out", "lessons/outside:0 link-out");
        assertThat(CourseFolder.open(folder).files()).isEqualTo(ExampleFiles.all());
    }

    @Test
    void whatDoesNotBelongIsNamedOnceAndHiddenFilesAreNot() throws IOException {
        Files.createDirectories(folder.resolve("drafts/old"));
        Files.writeString(folder.resolve("lessons/the-night/ru.md"), "x");
        Files.writeString(folder.resolve(".DS_Store"), "x");

        assertThat(said()).containsExactly("drafts:0 unknown-file", "lessons/the-night/ru.md:0 unknown-file");
        assertThat(CourseReader.read(folder).hasErrors()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsAProblemToo() {
        assertThat(CourseReader.read(elsewhere.resolve("nowhere")).hasErrors()).isTrue();
    }

    private List<String> said() {
        return CourseReader.read(folder).problems().stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line() + " "
                        + problem.key().substring("content.problem.".length()))
                .toList();
    }
}
