package org.waymark.content.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.base.Ids;

/**
 * Puts the files of a course where they belong, all of them or none. A new course is written aside and then moved as a whole. The next
 * state of a course takes the place of its files only; whatever else lies in its folder stays. What is replaced is kept until all is
 * done, and is put back where that fails, be it that the machine stops in between. Anybody may have put something where it is kept: no
 * link is followed, and nothing is put or taken away but files of a course.
 */
public record CoursePlacing(Path folder) {

    /** What is different now. */
    public record Changes(List<String> added, List<String> changed, List<String> dropped) {
        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            dropped = List.copyOf(dropped);
        }

        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && dropped.isEmpty();
        }
    }

    private static final String DESK = ".waymark-import";

    /** Its being there says that files are on the move; in it stand those that were not there before. */
    private static final String PLAN = "plan";

    private static final String NEW = "new";
    private static final String OLD = "old";

    /** Whether an import into this folder was cut short, so that it holds parts of two courses. */
    static boolean isHalfDone(Path folder) {
        var desk = folder.resolve(DESK);
        return Files.isDirectory(desk, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(desk.resolve(PLAN), LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the folder, which is not there yet. */
    public void begin(CourseBytes course) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        var aside = folder.resolveSibling("." + folder.getFileName() + "-" + Ids.token());
        try {
            Files.createDirectory(aside);
            write(course.files(), aside);
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clear(aside);
        }
    }

    /** Gives the course that is there its next state; what an earlier try left half done is put back before. */
    public Changes replace(CourseBytes course) throws IOException {
        var root = folder.toRealPath();
        var lock = new CourseLock(new Disk(), root);
        var linked = lock.linked();
        if (!linked.isEmpty()) {
            throw new FileSystemException(root.resolve(linked.getFirst()).toString(), null, "is a link");
        }
        new CourseWriter().settle(root);
        return lock.locked(() -> replaceLocked(root, course));
    }

    private static Changes replaceLocked(Path root, CourseBytes course) throws IOException {
        restore(root);
        var changes = changes(root, course);
        if (changes.isEmpty()) {
            return changes;
        }
        var desk = root.resolve(DESK);
        clear(desk);
        try {
            Files.createDirectory(desk);
            Files.createDirectory(desk.resolve(OLD));
            for (var path : both(changes.added(), changes.changed())) {
                write(desk.resolve(NEW).resolve(path), course.files().getOrDefault(path, new byte[0]));
            }
            var plan = desk.resolve(PLAN + "." + NEW);
            write(plan, String.join("\n", changes.added()).getBytes(StandardCharsets.UTF_8));
            Files.move(plan, desk.resolve(PLAN), StandardCopyOption.ATOMIC_MOVE);
            exchange(root, changes);
            Files.delete(desk.resolve(PLAN));
        } finally {
            restore(root);
            clear(desk);
        }
        changes.dropped().forEach(it -> removeEmpty(root, root.resolve(it).getParent()));
        return changes;
    }

    private static void exchange(Path root, Changes changes) throws IOException {
        var desk = root.resolve(DESK);
        for (var path : both(changes.changed(), changes.dropped())) {
            move(root.resolve(path), desk.resolve(OLD).resolve(path));
        }
        for (var path : both(changes.added(), changes.changed())) {
            move(desk.resolve(NEW).resolve(path), root.resolve(path));
        }
    }

    /** Puts everything back that an import took away, and takes away what it had put there; nothing where none is half done. */
    private static void restore(Path root) throws IOException {
        var desk = root.resolve(DESK);
        if (!isHalfDone(root)) {
            return;
        }
        var plan = desk.resolve(PLAN);
        for (var path : new String(Files.readAllBytes(plan), StandardCharsets.UTF_8)
                .lines()
                .filter(it -> isPlace(root, it))
                .toList()) {
            if (!Files.exists(desk.resolve(NEW).resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(root.resolve(path));
                removeEmpty(root, root.resolve(path).getParent());
            }
        }
        var old = desk.resolve(OLD);
        for (var path : filesIn(old)) {
            if (isPlace(root, path)) {
                move(old.resolve(path), root.resolve(path));
            }
        }
        Files.delete(plan);
    }

    /** Links are none. */
    private static List<String> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var inside = Files.walk(folder)) {
            return inside.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Whether a course may have such a file, and no folder on the way to it is a link. */
    private static boolean isPlace(Path root, String path) {
        return CourseFolder.isPart(path) && path.chars().noneMatch(Character::isISOControl) && !isBelowLink(root, path);
    }

    private static Changes changes(Path root, CourseBytes course) throws IOException {
        var opened = CourseFolder.open(root);
        var there = new ArrayList<String>();
        there.addAll(opened.files().texts().keySet());
        opened.unread().stream().filter(CourseFolder::isPart).forEach(there::add);
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        for (var file : course.files().entrySet()) {
            requireInside(root, file.getKey());
            if (!there.contains(file.getKey())) {
                added.add(file.getKey());
            } else if (!Arrays.equals(file.getValue(), Files.readAllBytes(root.resolve(file.getKey())))) {
                changed.add(file.getKey());
            }
        }
        var dropped = there.stream()
                .filter(it -> !course.files().containsKey(it))
                .sorted()
                .toList();
        for (var path : both(changed, dropped)) {
            requireNoLink(root, path);
        }
        return new Changes(added, changed, dropped);
    }

    /** A folder that is a link would take what is written into it elsewhere. */
    private static void requireInside(Path root, String path) throws IOException {
        if (isBelowLink(root, path)) {
            throw new FileSystemException(root.resolve(path).toString(), null, "is below a link");
        }
    }

    /** Nobody knows what else it belongs to, and it could not be put back. */
    private static void requireNoLink(Path root, String path) throws IOException {
        if (FileOnDisk.isLinked(root, path)) {
            throw new FileSystemException(root.resolve(path).toString(), null, "is a link");
        }
    }

    private static boolean isBelowLink(Path root, String path) {
        for (var at = root.resolve(path).getParent(); at != null && !at.equals(root); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }

    private static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
        for (var file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** On the disk, not only on its way there. */
    private static void write(Path file, byte[] content) throws IOException {
        createParent(file);
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        createParent(to);
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void createParent(Path file) throws IOException {
        var parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    /** Folders go with their last file. */
    private static void removeEmpty(Path root, @Nullable Path folder) {
        for (var at = folder; at != null && !at.equals(root) && at.startsWith(root); at = at.getParent()) {
            try {
                Files.delete(at);
            } catch (IOException _) {
                return;
            }
        }
    }

    private static List<String> both(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
