package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that lie in a folder of their own until all of them are complete and then go to their places. From the moment at which there is a
 * journal all of them get there, if not now, then when somebody looks after it; before that moment nothing has been touched. A file that is
 * to go away comes here from its place, at once. Only where somebody has changed one of the files in between, those that got where they
 * belong are taken back.
 */
final class WritingAside {

    private static final String JOURNAL = "journal";
    private static final String UNFINISHED = "journal.part";
    private static final String TAKEN_BACK = "taken-back";
    private static final Pattern OURS = Pattern.compile("journal(\\.part)?|taken-back|(after|before|gone)-[0-9]{1,6}");
    private static final long LONGEST_JOURNAL = 1 << 24;

    private final Disk disk;
    private final Path course;
    private final Path aside;

    WritingAside(Disk disk, Path course, Path aside) {
        this.disk = disk;
        this.course = course;
        this.aside = aside;
    }

    /** Lays new files and those that they replace aside, and says in the journal what is to become of them. */
    Journal prepare(List<Journal.Entry> entries, List<Optional<byte[]>> contents) throws IOException {
        disk.makeFolder(aside);
        for (var i = 0; i < entries.size(); i++) {
            var content = contents.get(i);
            if (content.isEmpty()) {
                continue;
            }
            disk.write(after(i), content.get());
            if (entries.get(i).before().isPresent()) {
                disk.write(before(i), Files.readAllBytes(place(entries.get(i))));
            }
        }
        var journal = new Journal(entries);
        disk.write(aside.resolve(UNFINISHED), journal.bytes());
        disk.move(aside.resolve(UNFINISHED), aside.resolve(JOURNAL));
        return journal;
    }

    /** Whether all that lies here may have been laid here by {@link #prepare}: files and no links, and a journal that says what one says. */
    boolean isSound() throws IOException {
        for (var file : files()) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !OURS.matcher(String.valueOf(file.getFileName())).matches()) {
                return false;
            }
        }
        var file = aside.resolve(JOURNAL);
        return !Files.exists(file)
                || (Files.size(file) <= LONGEST_JOURNAL
                        && Journal.of(Files.readAllBytes(file)).isPresent());
    }

    /** What was prepared completely; nothing where the machine stopped before. */
    Optional<Journal> prepared() throws IOException {
        var file = aside.resolve(JOURNAL);
        return Files.exists(file) ? Journal.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Whether each file is either what it is to be, or what it was and still waits to be replaced or to go away. */
    boolean canGoOn(Journal journal) throws IOException {
        if (Files.exists(aside.resolve(TAKEN_BACK))) {
            return false;
        }
        for (var i = 0; i < journal.entries().size(); i++) {
            var entry = journal.entries().get(i);
            if (!waits(i, entry) && !isDone(entry)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Brings all files to their places and takes away what is to go, or stops at the first that somebody has changed in between.
     *
     * @return the paths of those
     */
    List<String> finish(Journal journal) throws IOException {
        for (var i = 0; i < journal.entries().size(); i++) {
            var entry = journal.entries().get(i);
            if (isDone(entry)) {
                continue;
            }
            if (!waits(i, entry)) {
                return List.of(entry.path());
            }
            put(i, entry);
        }
        return List.of();
    }

    private void put(int index, Journal.Entry entry) throws IOException {
        var place = place(entry);
        if (entry.after().isPresent()) {
            makeFolders(Disk.folderOf(place));
            disk.move(after(index), place);
        } else {
            disk.move(place, gone(index));
            disk.settle(Disk.folderOf(place));
        }
    }

    /** Takes back what got to its place; what somebody else has changed stays as it is. */
    void undo(Journal journal) throws IOException {
        if (!Files.exists(aside.resolve(TAKEN_BACK))) {
            disk.write(aside.resolve(TAKEN_BACK), new byte[0]);
        }
        for (var i = 0; i < journal.entries().size(); i++) {
            var entry = journal.entries().get(i);
            if (isDone(entry)) {
                takeBack(i, entry);
            }
        }
    }

    private void takeBack(int index, Journal.Entry entry) throws IOException {
        var kept = entry.after().isPresent() ? before(index) : gone(index);
        if (entry.before().isEmpty()) {
            disk.delete(place(entry));
        } else if (FileOnDisk.digest(kept).equals(entry.before())) {
            makeFolders(Disk.folderOf(place(entry)));
            disk.move(kept, place(entry));
        }
    }

    /** Takes the folders away in which nothing is left after their last file has gone. */
    void sweep(Journal journal) throws IOException {
        for (var entry : journal.entries()) {
            var folder = Disk.folderOf(place(entry));
            if (entry.after().isEmpty() && !folder.equals(course) && isEmpty(folder)) {
                sweep(folder);
            }
        }
    }

    private void sweep(Path folder) throws IOException {
        try {
            disk.delete(folder);
        } catch (DirectoryNotEmptyException _) {
            // somebody has just put something there, so it is not empty and stays
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
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

    /**
     * What lies aside is what was laid there, and goes where what it replaces still lies. What somebody brought back by hand after it had
     * gone is not taken away again.
     */
    private boolean waits(int index, Journal.Entry entry) throws IOException {
        return !FileOnDisk.isLinked(course, entry.path())
                && there(entry).equals(entry.before())
                && (entry.after().isPresent()
                        ? FileOnDisk.digest(after(index)).equals(entry.after())
                        : !Files.exists(gone(index)));
    }

    private boolean isDone(Journal.Entry entry) throws IOException {
        return !FileOnDisk.isLinked(course, entry.path()) && there(entry).equals(entry.after());
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

    private Path gone(int index) {
        return aside.resolve("gone-" + index);
    }
}
