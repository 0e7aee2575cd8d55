package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.files.WrittenCourse.AFTER;
import static org.waymark.content.files.WrittenCourse.BANK;
import static org.waymark.content.files.WrittenCourse.BEFORE;
import static org.waymark.content.files.WrittenCourse.GLOSSARY;
import static org.waymark.content.files.WrittenCourse.GONE;
import static org.waymark.content.files.WrittenCourse.LESSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine stops before and in every step of writing files, and of looking after them: all of them are there in the end, or none. */
class StoppedWritingTest {

    @TempDir
    private Path elsewhere;

    private int courses;

    private WrittenCourse course() throws IOException {
        courses++;
        return new WrittenCourse(Files.createDirectory(elsewhere.resolve("pots-" + courses)));
    }

    /** Whether it was done before the machine stopped. */
    private static boolean write(WrittenCourse course, Disk disk) throws IOException {
        try {
            new CourseWriter(disk).write(course.folder(), course.changes());
            return true;
        } catch (StoppingDisk.Stopped | DiskFull _) {
            return false;
        }
    }

    private static boolean settle(WrittenCourse course, Disk disk) throws IOException {
        try {
            new CourseWriter(disk).settle(course.folder());
            return true;
        } catch (StoppingDisk.Stopped _) {
            return false;
        }
    }

    private static Disk willing() {
        return new StoppingDisk(Integer.MAX_VALUE, false);
    }

    @ParameterizedTest(name = "a step is done by halves: {0}")
    @ValueSource(booleans = {true, false})
    void afterTheNextStartAllFilesAreThereOrNone(boolean isTorn) throws IOException {
        var ends = new HashSet<Map<String, String>>();
        var isDone = false;
        for (var step = 0; !isDone; step++) {
            var course = course();
            isDone = write(course, new StoppingDisk(step, isTorn));

            settle(course, willing());

            assertThat(course.files()).as("stopped before step %d", step).isIn(BEFORE, AFTER);
            assertThat(course.leftAside()).as("stopped before step %d", step).isEmpty();
            ends.add(course.files());
        }

        assertThat(ends).isEqualTo(Set.of(BEFORE, AFTER));
    }

    @Test
    void theMachineMayStopAgainWhileItLooksAfterThem() throws IOException {
        var isWritten = false;
        for (var step = 0; !isWritten; step++) {
            var isSettled = false;
            for (var again = 0; !isSettled; again++) {
                var course = course();
                isWritten = write(course, new StoppingDisk(step, true));
                isSettled = settle(course, new StoppingDisk(again, true));

                settle(course, willing());

                assertThat(course.files())
                        .as("stopped before steps %d and %d", step, again)
                        .isIn(BEFORE, AFTER);
                assertThat(course.leftAside()).isEmpty();
            }
        }
    }

    /** The last of the files is changed by hand while the machine is off. */
    @Test
    void whatSomebodyChangedMeanwhileStaysAndTheOthersAreAsTheyWere() throws IOException {
        var byHand = "bank: storm\nitems: by hand\n";
        var isWritten = false;
        for (var step = 0; !isWritten; step++) {
            var isSettled = false;
            for (var again = 0; !isSettled; again++) {
                var course = course();
                isWritten = write(course, new StoppingDisk(step, false));
                var wasThere = course.files().get(BANK);
                course.put(BANK, byHand);
                isSettled = settle(course, new StoppingDisk(again, false));

                settle(course, willing());

                var files = course.files();
                assertThat(files).containsEntry(BANK, byHand);
                assertThat(course.leftAside()).isEmpty();
                if (Objects.equals(BEFORE.get(BANK), wasThere)) {
                    assertThat(files)
                            .as("stopped before steps %d and %d", step, again)
                            .doesNotContainKey(LESSON)
                            .containsEntry(GONE, BEFORE.get(GONE))
                            .containsEntry(GLOSSARY, BEFORE.get(GLOSSARY));
                } else {
                    assertThat(files.get(GLOSSARY)).isIn(BEFORE.get(GLOSSARY), AFTER.get(GLOSSARY));
                    assertThat(files.containsKey(LESSON))
                            .isEqualTo(Objects.equals(files.get(GLOSSARY), AFTER.get(GLOSSARY)));
                    assertThat(files.containsKey(GONE))
                            .isEqualTo(Objects.equals(files.get(GLOSSARY), BEFORE.get(GLOSSARY)));
                }
            }
        }
    }

    /** Somebody puts the very file back that had gone, while the machine is off: it is not taken away again. */
    @Test
    void whatSomebodyBroughtBackMeanwhileStays() throws IOException {
        var isWritten = false;
        for (var step = 0; !isWritten; step++) {
            var course = course();
            isWritten = write(course, new StoppingDisk(step, false));
            var wasGone = !course.files().containsKey(GONE);
            course.put(GONE, BEFORE.getOrDefault(GONE, ""));

            settle(course, willing());

            if (wasGone) {
                assertThat(course.files()).as("stopped before step %d", step).containsKey(GONE);
            }
            assertThat(course.leftAside()).isEmpty();
        }
    }

    /** Somebody takes the file away by hand that was to go, and changes another, while the machine is off: nothing comes back. */
    @Test
    void whatSomebodyTookAwayMeanwhileStaysAway() throws IOException {
        var isWritten = false;
        for (var step = 0; !isWritten; step++) {
            var course = course();
            isWritten = write(course, new StoppingDisk(step, false));
            var wasThere = course.files().containsKey(GONE);
            Files.deleteIfExists(course.folder().resolve(GONE));
            course.put(BANK, "bank: storm\nitems: by hand\n");

            settle(course, willing());

            if (wasThere) {
                assertThat(course.files()).as("stopped before step %d", step).doesNotContainKey(GONE);
            }
            assertThat(course.leftAside()).isEmpty();
        }
    }

    @Test
    void theNextOneWhoWritesLooksAfterThemFirst() throws IOException {
        var isWritten = false;
        for (var step = 0; !isWritten; step++) {
            var course = course();
            isWritten = write(course, new StoppingDisk(step, true));
            var next = new CourseWriter(willing());

            var outcome = next.write(course.folder(), course.changes());

            assertThat(outcome).as("stopped before step %d", step).isEqualTo(new Writing.Done());
            assertThat(course.files()).isEqualTo(AFTER);
            assertThat(course.leftAside()).isEmpty();
        }
    }

    @Test
    void whenTheDiskFailsOnceAllFilesAreThereOrNoneAtOnce() throws IOException {
        var all = new StoppingDisk(Integer.MAX_VALUE, false);
        write(course(), all);
        for (var step = 0; step < all.steps(); step++) {
            var course = course();
            var failing = new FailingDisk(step);

            var isSaidToBeDone = write(course, failing);

            assertThat(course.files()).as("failed at step %d", step).isEqualTo(isSaidToBeDone ? AFTER : BEFORE);
            settle(course, willing());
            assertThat(course.files()).as("failed at step %d", step).isEqualTo(isSaidToBeDone ? AFTER : BEFORE);
            assertThat(course.leftAside()).isEmpty();
        }
    }

    private static final class DiskFull extends IOException {}

    /** A disk on which one step fails, and those after it do not. */
    private static final class FailingDisk extends SteppingDisk {

        private final int failing;
        private boolean hasFailed;

        FailingDisk(int failing) {
            this.failing = failing;
        }

        @Override
        void step(int before) throws IOException {
            if (before == failing && !hasFailed) {
                hasFailed = true;
                throw new DiskFull();
            }
        }
    }
}
