package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that lie in a folder of their own until all of them are complete and then go to their places. From the moment at which there is a
 * journal all of them get there, if not now, then when somebody looks after it; before that moment nothing has been touched. Only where
 * somebody has changed one of the files in between, those that got there are taken back.
 */
final class WritingAside {

    private static final String JOURNAL = "journal";
    private static final String UNFINISHED = "journal.part";
    private static final String TAKEN_BACK = "taken-back";

    private final Disk disk;
    private final Path course;
    private final Path aside;

    WritingAside(Disk disk, Path course, Path aside) {
        this.disk = disk;
        this.course = course;
        this.aside = aside;
    }

    /** Lays new files and those that they replace aside, and says in the journal what is to become of them. */
    Journal prepare(List<Journal.Entry> entries, List<byte[]> contents) throws IOException {
        disk.makeFolder(aside);
        for (var i = 0; i < entries.size(); i++) {
            disk.write(after(i), contents.get(i));
            if (entries.get(i).before().isPresent()) {
                disk.write(before(i), Files.readAllBytes(place(entries.get(i))));
            }
        }
        var journal = new Journal(entries);
        disk.write(aside.resolve(UNFINISHED), journal.bytes());
        disk.move(aside.resolve(UNFINISHED), aside.resolve(JOURNAL));
        return journal;
    }

    /** What was prepared completely; nothing where the machine stopped before. */
    Optional<Journal> prepared() throws IOException {
        var file = aside.resolve(JOURNAL);
        return Files.exists(file) ? Optional.of(Journal.of(Files.readAllBytes(file))) : Optional.empty();
    }

    /** Whether each file is either what it is to be, or what it was and still waits to be replaced. */
    boolean canGoOn(Journal journal) throws IOException {
        if (Files.exists(aside.resolve(TAKEN_BACK))) {
            return false;
        }
        for (var i = 0; i < journal.entries().size(); i++) {
            var entry = journal.entries().get(i);
            var there = there(entry);
            var waits = there.equals(entry.before()) && Files.exists(after(i));
            if (!waits && !isDone(entry, there)) {
                return false;
            }
        }
        return true;
    }

    void finish(Journal journal) throws IOException {
        for (var i = 0; i < journal.entries().size(); i++) {
            var entry = journal.entries().get(i);
            if (!isDone(entry, there(entry))) {
                makeFolders(Disk.folderOf(place(entry)));
                disk.move(after(i), place(entry));
            }
        }
    }

    /** Takes back what got to its place; what somebody else has changed stays as it is. */
    void undo(Journal journal) throws IOException {
        if (!Files.exists(aside.resolve(TAKEN_BACK))) {
            disk.write(aside.resolve(TAKEN_BACK), new byte[0]);
        }
        for (var i = 0; i < journal.entries().size(); i++) {
            var entry = journal.entries().get(i);
            if (isDone(entry, there(entry))) {
                takeBack(i, entry);
            }
        }
    }

    private void takeBack(int index, Journal.Entry entry) throws IOException {
        if (entry.before().isEmpty()) {
            disk.delete(place(entry));
        } else if (Files.exists(before(index))) {
            disk.move(before(index), place(entry));
        }
    }

    /** The journal goes first: without it, all that is left is rubbish. */
    void clear() throws IOException {
        disk.delete(aside.resolve(JOURNAL));
        for (var file : files()) {
            disk.delete(file);
        }
        disk.delete(aside);
    }

    private List<Path> files() throws IOException {
        try (var entries = Files.list(aside)) {
            return entries.sorted().toList();
        }
    }

    private Optional<String> there(Journal.Entry entry) throws IOException {
        return FileOnDisk.digest(place(entry));
    }

    private static boolean isDone(Journal.Entry entry, Optional<String> there) {
        return there.equals(Optional.of(entry.after()));
    }

    private void makeFolders(Path folder) throws IOException {
        var missing = new ArrayList<Path>();
        for (var at = folder; !Files.isDirectory(at); at = Disk.folderOf(at)) {
            missing.addFirst(at);
        }
        for (var each : missing) {
            disk.makeFolder(each);
        }
    }

    private Path place(Journal.Entry entry) {
        return course.resolve(entry.path());
    }

    private Path after(int index) {
        return aside.resolve("after-" + index);
    }

    private Path before(int index) {
        return aside.resolve("before-" + index);
    }
}
