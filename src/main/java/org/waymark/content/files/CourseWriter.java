package org.waymark.content.files;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.base.Ids;
import org.waymark.base.Sha256;

/**
 * Writes files into the folder of a course and takes files away: all of them or none, whenever the machine stops, and none that somebody
 * else has changed.
 */
public final class CourseWriter {

    private static final Logger log = LoggerFactory.getLogger(CourseWriter.class);

    /** What nobody here has prepared is left to whoever looks after the machine; none of it is done. */
    private static final String SET_ASIDE = "set-aside-";

    private final Disk disk;

    public CourseWriter() {
        this(new Disk());
    }

    CourseWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Makes these files what they are to be.
     *
     * @param folder of the course
     * @throws IllegalArgumentException where a path is that of no file of a course, or the course would lose the file that makes it one
     * @throws IOException where the disk fails; then, too, either all of them are there or none, at the latest when somebody
     *     {@linkplain #settle looks after it}
     */
    public Writing write(Path folder, Collection<FileChange> changes) throws IOException {
        requirePaths(changes);
        if (changes.isEmpty()) {
            return new Writing.Done();
        }
        var course = folder.toRealPath();
        var lock = new CourseLock(disk, course);
        var linked = new ArrayList<>(lock.linked());
        linked.addAll(paths(changes, it -> FileOnDisk.isLinked(course, it.path())));
        if (!linked.isEmpty()) {
            return new Writing.Linked(linked);
        }
        if (!changes.stream().allMatch(it -> isWritable(course, course.resolve(it.path())))) {
            return new Writing.ReadOnly();
        }
        try {
            return lock.locked(() -> {
                settleLocked(course);
                return writeLocked(course, List.copyOf(changes));
            });
        } catch (AccessDeniedException | ReadOnlyFileSystemException refused) {
            log.info("course folder {} cannot be written to: {}", folder.getFileName(), refused.getMessage());
            return new Writing.ReadOnly();
        }
    }

    /** Finishes or takes back what was being written when the machine stopped; waits while somebody writes. */
    public void settle(Path folder) throws IOException {
        var course = folder.toRealPath();
        var lock = new CourseLock(disk, course);
        if (!lock.linked().isEmpty()) {
            log.warn("in course folder {} these are links and not followed: {}", course.getFileName(), lock.linked());
        } else if (lock.hasFolder() && !leftAside(course).isEmpty()) {
            lock.locked(() -> {
                settleLocked(course);
                return new Writing.Done();
            });
        }
    }

    /** Whether files of the course can be written, as far as one can tell without doing it. */
    public static boolean isWritable(Path course) {
        return Files.isWritable(course);
    }

    private static void requirePaths(Collection<FileChange> changes) {
        changes.stream()
                .filter(it -> !CourseFolder.mayHold(it.path()))
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalArgumentException("a course has no file \"" + it.path() + "\"");
                });
        if (changes.stream().anyMatch(it -> it.text().isEmpty() && it.path().equals(CourseFile.PATH))) {
            throw new IllegalArgumentException("a course without " + CourseFile.PATH + " is none");
        }
        if (changes.stream().map(FileChange::path).distinct().count() != changes.size()) {
            throw new IllegalArgumentException("a file is written once");
        }
    }

    private static boolean isWritable(Path course, Path file) {
        if (Files.exists(file) && !Files.isWritable(file)) {
            return false;
        }
        var folder = Disk.folderOf(file);
        while (!Files.exists(folder)) {
            folder = Disk.folderOf(folder);
        }
        return Files.isWritable(folder) && isWritable(course);
    }

    private Writing writeLocked(Path course, List<FileChange> changes) throws IOException {
        var entries = new ArrayList<Journal.Entry>();
        var contents = new ArrayList<Optional<byte[]>>();
        var outdated = new ArrayList<String>();
        for (var change : changes) {
            var there = FileOnDisk.digest(course.resolve(change.path()));
            var bytes = encoded(change.text());
            var after = bytes.map(it -> Sha256.hex(it));
            if (there.equals(after)) {
                continue;
            }
            if (!there.equals(change.from())) {
                outdated.add(change.path());
            }
            entries.add(new Journal.Entry(change.path(), there, after));
            contents.add(bytes);
        }
        if (!outdated.isEmpty()) {
            return new Writing.Outdated(outdated);
        }
        return entries.isEmpty() ? new Writing.Done() : put(course, entries, contents);
    }

    private Writing put(Path course, List<Journal.Entry> entries, List<Optional<byte[]>> contents) throws IOException {
        var aside = new WritingAside(disk, course, aside(course).resolve(Ids.token()));
        Journal journal;
        try {
            journal = aside.prepare(entries, contents);
        } catch (IOException failed) {
            afterwards(failed, aside::clear);
            throw failed;
        }
        try {
            var changed = aside.finish(journal);
            if (!changed.isEmpty()) {
                aside.undo(journal);
                aside.clear();
                return new Writing.Outdated(changed);
            }
        } catch (IOException failed) {
            afterwards(failed, () -> {
                aside.undo(journal);
                aside.clear();
            });
            throw failed;
        }
        try {
            aside.clear();
            aside.sweep(journal);
        } catch (IOException left) {
            log.warn("files of course {} are written, but something is left aside", course.getFileName(), left);
        }
        return new Writing.Done();
    }

    private static void afterwards(IOException failed, Tidying tidying) {
        try {
            tidying.tidy();
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
    }

    private void settleLocked(Path course) throws IOException {
        for (var folder : leftAside(course)) {
            var aside = new WritingAside(disk, course, folder);
            if (!aside.isSound()) {
                setAside(course, folder);
                continue;
            }
            var journal = aside.prepared();
            if (journal.isPresent()) {
                var goesOn = aside.canGoOn(journal.get())
                        && aside.finish(journal.get()).isEmpty();
                if (!goesOn) {
                    aside.undo(journal.get());
                }
                log.warn(
                        "{} files of course {} were being written when the program stopped: {}",
                        journal.get().entries().size(),
                        course.getFileName(),
                        goesOn
                                ? "they are as they were to be"
                                : "they were taken back, because some had been changed since");
            }
            aside.clear();
            if (journal.isPresent()) {
                aside.sweep(journal.get());
            }
        }
    }

    private void setAside(Path course, Path folder) throws IOException {
        var name = SET_ASIDE + folder.getFileName();
        disk.move(folder, folder.resolveSibling(name));
        log.warn(
                "in course folder {} something lies aside that was not prepared here; it is {} now and not looked at",
                course.getFileName(),
                name);
    }

    private Path aside(Path course) {
        return new CourseLock(disk, course).folder();
    }

    private List<Path> leftAside(Path course) throws IOException {
        try (var entries = Files.list(aside(course))) {
            return entries.filter(it -> Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
                    .filter(it -> !String.valueOf(it.getFileName()).startsWith(SET_ASIDE))
                    .sorted()
                    .toList();
        }
    }

    /** Not as Java does it by itself, which would write a question mark for what cannot be written. */
    private static Optional<byte[]> encoded(Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text.get()));
        var exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return Optional.of(exact);
    }

    private static List<String> paths(Collection<FileChange> changes, Predicate<FileChange> condition) {
        return changes.stream().filter(condition).map(FileChange::path).toList();
    }

    @FunctionalInterface
    private interface Tidying {
        void tidy() throws IOException;
    }
}
