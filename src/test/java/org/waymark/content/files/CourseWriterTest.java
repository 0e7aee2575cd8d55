package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.content.files.WrittenCourse.AFTER;
import static org.waymark.content.files.WrittenCourse.BANK;
import static org.waymark.content.files.WrittenCourse.BEFORE;
import static org.waymark.content.files.WrittenCourse.GLOSSARY;
import static org.waymark.content.files.WrittenCourse.GONE;
import static org.waymark.content.files.WrittenCourse.LESSON;
import static org.waymark.content.files.WrittenCourse.change;
import static org.waymark.content.files.WrittenCourse.digest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Sha256;

class CourseWriterTest {

    @TempDir
    private Path elsewhere;

    private WrittenCourse course;
    private final CourseWriter writer = new CourseWriter();

    @BeforeEach
    void begin() throws IOException {
        course = new WrittenCourse(Files.createDirectory(elsewhere.resolve("pots")));
    }

    private Writing write(FileChange... changes) throws IOException {
        return writer.write(course.folder(), List.of(changes));
    }

    @Test
    void allFilesAreThereToTheByteAndNothingIsLeftAside() throws IOException {
        assertThat(writer.write(course.folder(), course.changes())).isEqualTo(new Writing.Done());

        assertThat(course.files()).isEqualTo(AFTER);
        assertThat(course.leftAside()).isEmpty();
        assertThat(CourseFolder.open(course.folder()).problems()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasChangedIsNotWrittenOverAndNothingElseIsWritten() throws IOException {
        course.put(BANK, "bank: storm\nitems: by hand\n");

        assertThat(writer.write(course.folder(), course.changes())).isEqualTo(new Writing.Outdated(List.of(BANK)));

        assertThat(course.files()).doesNotContainKey(LESSON).containsEntry(GLOSSARY, BEFORE.get(GLOSSARY));
        assertThat(course.files()).containsEntry(BANK, "bank: storm\nitems: by hand\n");
    }

    @Test
    void aFileThatIsThereIsNotTakenForANewOne() throws IOException {
        course.put(LESSON, "by hand");

        assertThat(write(change(LESSON, "drafted"))).isEqualTo(new Writing.Outdated(List.of(LESSON)));
        assertThat(course.files()).containsEntry(LESSON, "by hand");
    }

    @Test
    void aFileThatIsGoneIsNotMadeAnew() throws IOException {
        Files.delete(course.folder().resolve(BANK));

        assertThat(write(change(BANK, "drafted"))).isEqualTo(new Writing.Outdated(List.of(BANK)));
        assertThat(course.files()).doesNotContainKey(BANK);
    }

    @Test
    void aFileGoesAndSoDoesItsFolderWhereNothingElseIsInIt() throws IOException {
        assertThat(write(FileChange.removal(GONE, digest(GONE)), FileChange.removal(BANK, digest(BANK))))
                .isEqualTo(new Writing.Done());

        assertThat(course.files()).containsOnlyKeys("course.yaml", GLOSSARY);
        assertThat(course.folder().resolve(GONE).getParent()).doesNotExist();
        assertThat(course.leftAside()).isEmpty();
    }

    @Test
    void aFolderInWhichSomethingIsLeftStays() throws IOException {
        course.put("lessons/the-night/tr.md", "elle");

        assertThat(write(FileChange.removal(GONE, digest(GONE)))).isEqualTo(new Writing.Done());

        assertThat(course.files()).containsKey("lessons/the-night/tr.md").doesNotContainKey(GONE);
    }

    @Test
    void aFileThatSomebodyElseHasChangedDoesNotGoAndNothingElseIsWritten() throws IOException {
        course.put(GONE, "by hand");

        assertThat(write(FileChange.removal(GONE, digest(GONE)), change(BANK, "drafted")))
                .isEqualTo(new Writing.Outdated(List.of(GONE)));

        assertThat(course.files()).containsEntry(GONE, "by hand").containsEntry(BANK, BEFORE.get(BANK));
    }

    @Test
    void whatIsGoneAlreadyIsAsItIsToBe() throws IOException {
        Files.delete(course.folder().resolve(GONE));

        assertThat(write(FileChange.removal(GONE, digest(GONE)))).isEqualTo(new Writing.Done());
        assertThat(write(FileChange.removal("quizzes/never.yaml", Optional.empty())))
                .isEqualTo(new Writing.Done());
    }

    @Test
    void theFileThatMakesACourseStays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(FileChange.removal("course.yaml", digest("course.yaml"))));
    }

    @Test
    void aLinkIsNotTakenAway() throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.yaml"), "secret");
        Files.createSymbolicLink(course.folder().resolve("banks/linked.yaml"), secret);

        assertThat(write(FileChange.removal("banks/linked.yaml", Optional.empty())))
                .isEqualTo(new Writing.Linked(List.of("banks/linked.yaml")));

        assertThat(secret).hasContent("secret");
    }

    @Test
    void aFolderIsAsIfFilesWereGone() throws IOException {
        course.put("lessons/odd.txt", "x");
        Files.write(course.folder().resolve(BANK), new byte[] {'a', (byte) 0xff});

        var folder = CourseFolder.open(course.folder()).without(List.of(GONE, BANK));

        assertThat(folder.files().text(GONE)).isEmpty();
        assertThat(folder.unread()).isEmpty();
        assertThat(folder.problems()).extracting(it -> it.place().file()).containsExactly("lessons/odd.txt");
    }

    @Test
    void whatIsAsItIsToBeIsLeftAlone() throws IOException {
        var before = Files.getLastModifiedTime(course.folder().resolve(BANK));

        assertThat(write(change(BANK, BEFORE.getOrDefault(BANK, "")))).isEqualTo(new Writing.Done());

        assertThat(Files.getLastModifiedTime(course.folder().resolve(BANK))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.yaml",
                "/etc/passwd",
                "lessons/../tr.md",
                "lessons/../../tr.md",
                "banks/../course.yaml",
                "banks/..yaml",
                "banks/.hidden.yaml",
                "banks/Storm.yaml",
                "banks/a\\b.yaml",
                "banks/a/b.yaml",
                "banks/storm.yaml\n",
                "pictures/a.png",
                ".waymark/lock",
                "README.md",
                ""
            })
    void aPathThatIsNoneOfACourseIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> write(new FileChange(path, Optional.empty(), "x")));
        assertThat(CourseFolder.mayHold(path)).isFalse();
    }

    @Test
    void aLinkIsNotWrittenThrough() throws IOException {
        var outside = Files.createDirectory(elsewhere.resolve("outside"));
        var secret = Files.writeString(elsewhere.resolve("secret.yaml"), "secret");
        Files.createSymbolicLink(course.folder().resolve("quizzes"), outside);
        Files.createSymbolicLink(course.folder().resolve("banks/linked.yaml"), secret);

        assertThat(write(change("quizzes/new.yaml", "x"), change("banks/linked.yaml", "x")))
                .isEqualTo(new Writing.Linked(List.of("quizzes/new.yaml", "banks/linked.yaml")));

        assertThat(outside).isEmptyDirectory();
        assertThat(secret).hasContent("secret");
        assertThat(FileOnDisk.read(course.folder(), "banks/linked.yaml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "- AFTER ../outside.yaml\n",
                "- AFTER /tmp/outside.yaml\n",
                "- AFTER banks/../../outside.yaml\n",
                "- AFTER .waymark/lock\n",
                "- AFTER README.md\n",
                "- AFTER quizzes/new.yaml",
                "- AFTER quizzes/new.yaml\r\n",
                "- AFTER quizzes/new.yaml\n- AFTER quizzes/new.yaml\n",
                "- after quizzes/new.yaml\n",
                "- AFTER\n"
            })
    void aJournalThatNobodyHereWroteIsLaidAsideAndNotDone(String journal) throws IOException {
        prepared(journal, "planted");

        writer.settle(course.folder());

        assertThat(course.files()).isEqualTo(BEFORE);
        assertThat(elsewhere.resolve("outside.yaml")).doesNotExist();
        assertThat(course.leftAside()).containsExactly("set-aside-planted");
        assertThat(writer.write(course.folder(), course.changes())).isEqualTo(new Writing.Done());
        assertThat(course.leftAside()).containsExactly("set-aside-planted");
    }

    @Test
    void aJournalLikeOursIsDone() throws IOException {
        prepared("- AFTER quizzes/new.yaml\n", "x");

        writer.settle(course.folder());

        assertThat(course.files()).containsEntry("quizzes/new.yaml", "x");
        assertThat(course.leftAside()).isEmpty();
    }

    @Test
    void aLinkThatLiesAsideIsNotBroughtIntoTheCourse() throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.yaml"), "secret");
        var aside = prepared("- AFTER quizzes/new.yaml\n", "secret");
        Files.delete(aside.resolve("after-0"));
        Files.createSymbolicLink(aside.resolve("after-0"), secret);

        writer.settle(course.folder());

        assertThat(course.folder().resolve("quizzes")).doesNotExist();
        assertThat(secret).hasContent("secret");
    }

    @Test
    void whatLiesAsideIsNotBroughtThroughALink() throws IOException {
        var outside = Files.createDirectory(elsewhere.resolve("outside"));
        Files.createSymbolicLink(course.folder().resolve("quizzes"), outside);
        prepared("- AFTER quizzes/new.yaml\n", "x");

        writer.settle(course.folder());

        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void nothingIsTakenBackThroughALink() throws IOException {
        var outside = Files.createDirectory(elsewhere.resolve("outside"));
        var theirs = Files.writeString(outside.resolve("new.yaml"), "x");
        Files.createSymbolicLink(course.folder().resolve("quizzes"), outside);
        var aside = prepared("- AFTER quizzes/new.yaml\n", "x");
        Files.createFile(aside.resolve("taken-back"));

        writer.settle(course.folder());

        assertThat(theirs).hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {".waymark", ".waymark/lock", ".waymark/.gitignore"})
    void nothingWaitsOrLocksBehindALink(String link) throws IOException {
        var outside = Files.createDirectory(elsewhere.resolve("outside"));
        var at = course.folder().resolve(link);
        Files.createDirectories(at.getParent());
        Files.createSymbolicLink(at, outside.resolve("there"));

        writer.settle(course.folder());

        assertThat(writer.write(course.folder(), course.changes())).isEqualTo(new Writing.Linked(List.of(link)));
        assertThat(outside).isEmptyDirectory();
        assertThat(course.files()).isEqualTo(BEFORE);
    }

    /** As if a program had stopped after it had prepared one file. */
    private Path prepared(String journal, String text) throws IOException {
        var aside = Files.createDirectories(course.folder().resolve(".waymark/" + text));
        Files.writeString(aside.resolve("after-0"), text);
        Files.writeString(aside.resolve("journal"), journal.replace("AFTER", Sha256.hex(text)));
        return aside;
    }

    @Test
    void whatIsChangedWhileOthersAreBroughtToTheirPlacesStaysAndTheyAreTakenBack() throws IOException {
        var byHand = "bank: storm\nitems: by hand\n";
        var disturbed = new CourseWriter(new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                super.move(from, to);
                if (to.endsWith(LESSON)) {
                    course.put(BANK, byHand);
                }
            }
        });

        assertThat(disturbed.write(course.folder(), course.changes())).isEqualTo(new Writing.Outdated(List.of(BANK)));

        assertThat(course.files())
                .containsEntry(BANK, byHand)
                .containsEntry(GLOSSARY, BEFORE.get(GLOSSARY))
                .doesNotContainKey(LESSON);
        assertThat(course.leftAside()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidSo() throws IOException {
        var sealed = new CourseWriter(new Disk() {
            @Override
            void makeFolder(Path folder) throws IOException {
                throw new AccessDeniedException(folder.toString());
            }
        });

        assertThat(sealed.write(course.folder(), course.changes())).isEqualTo(new Writing.ReadOnly());
        assertThat(course.files()).isEqualTo(BEFORE);
    }

    @Test
    void whatCannotBeWrittenAsTextIsNotWrittenAsSomethingElse() throws IOException {
        assertThatThrownBy(() -> write(change(BANK, "half a pair \uD835")))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(course.files()).isEqualTo(BEFORE);
    }

    @Test
    void whoMightReadAFileStillMay() throws IOException {
        var bank = course.folder().resolve(BANK);
        Files.setPosixFilePermissions(bank, PosixFilePermissions.fromString("rw-rw-r--"));

        write(change(BANK, "bank: storm\n"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bank)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aFileIsReadAsItLiesThere() throws IOException {
        var file = FileOnDisk.read(course.folder(), GLOSSARY).orElseThrow();

        assertThat(file.text()).isEqualTo(BEFORE.get(GLOSSARY));
        assertThat(write(new FileChange(GLOSSARY, Optional.of(file.digest()), "terms: new\r\n")))
                .isEqualTo(new Writing.Done());
        assertThat(FileOnDisk.read(course.folder(), GLOSSARY).orElseThrow().text())
                .isEqualTo("terms: new\r\n");
    }

    @Test
    void whatIsNotTextOrNotThereCannotBeEdited() throws IOException {
        Files.write(course.folder().resolve(GLOSSARY), new byte[] {'a', (byte) 0xff});

        assertThat(FileOnDisk.read(course.folder(), GLOSSARY)).isEmpty();
        assertThat(FileOnDisk.read(course.folder(), LESSON)).isEmpty();
        assertThat(FileOnDisk.read(course.folder(), "../pots/course.yaml")).isEmpty();
    }

    @Test
    void aDraftLiesInTheFolderAsIfItWereAFile() {
        var folder =
                CourseFolder.open(course.folder()).with(Map.of(GLOSSARY, "a\r\nb\tc", LESSON, "new", BANK, "x\u0000"));

        assertThat(folder.files().text(GLOSSARY)).contains("a\nb c");
        assertThat(folder.files().text(LESSON)).contains("new");
        assertThat(folder.files().text(BANK)).isEmpty();
        assertThat(folder.unread()).containsExactly(BANK);
        assertThat(folder.problems())
                .extracting(it -> it.key())
                .containsExactlyInAnyOrder("content.problem.tab", "content.problem.binary-file");
        assertThat(folder.with(Map.of(GLOSSARY, "a", BANK, "b")).problems()).isEmpty();
    }
}
