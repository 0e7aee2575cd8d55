package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.content.CourseFiles;

/**
 * A course folder on disk, with what kept files of it from being read.
 *
 * @param unread paths of files that are there but could not be read
 */
public record CourseFolder(CourseFiles files, Set<String> unread, List<Problem> problems) {

    /** Everything a course may consist of; nothing else is looked into. */
    private static final Pattern FILES = Pattern.compile(
            "(course|sources|glossary)\\.yaml|lessons/[^/]+/(tr|az|en)\\.md|(banks|quizzes|scenarios|figures)/[^/]+\\.yaml"
                    + "|pictures/[a-z0-9][a-z0-9-]*\\.svg");

    private static final Pattern FOLDERS =
            Pattern.compile("lessons|banks|quizzes|scenarios|figures|pictures|lessons/[^/]+");

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Where files are written: names that are ids, so that no path leads out of the folder. */
    private static final Pattern WRITTEN = Pattern.compile("(course|sources|glossary)\\.yaml|lessons/" + NAME
            + "/(tr|az|en)\\.md|(banks|quizzes|scenarios|figures)/" + NAME + "\\.yaml|pictures/" + NAME + "\\.svg");

    private static final int LONGEST_PATH = 120;

    public CourseFolder {
        unread = Set.copyOf(unread);
        problems = List.copyOf(problems);
    }

    public static CourseFolder open(Path folder) {
        var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        var walk = new Walk();
        try {
            var root = folder.toRealPath();
            if (CoursePlacing.isHalfDone(root)) {
                walk.refuse("", "content.problem.half-imported");
            }
            walk.into(root, root, "");
        } catch (IOException _) {
            walk.refuse("", "content.problem.no-folder");
        }
        return new CourseFolder(new CourseFiles(name, walk.texts), walk.unread, walk.problems);
    }

    /** Whether this folder is a course rather than a place where courses are. */
    public static boolean isCourse(Path folder) {
        return Files.exists(folder.resolve(CourseFile.PATH))
                || Files.isDirectory(folder.resolve("lessons"))
                || Files.isDirectory(folder.resolve("banks"));
    }

    /** The course folders below this one, by name. */
    public static List<Path> below(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(path -> !isHidden(path))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file of this path is read; those that are written have stricter names. */
    static boolean isPart(String path) {
        return FILES.matcher(path).matches() && !path.contains("/../") && !path.contains("/./");
    }

    /** Whether a file of a course may have this path. */
    public static boolean mayHold(String path) {
        return path.length() <= LONGEST_PATH && WRITTEN.matcher(path).matches();
    }

    /** The same folder as if these files lay in it, in place of others or besides them. */
    public CourseFolder with(Map<String, String> written) {
        var texts = new HashMap<>(files.texts());
        var others = new HashSet<>(unread);
        var found = new ArrayList<>(problems.stream()
                .filter(it -> !written.containsKey(it.place().file()))
                .toList());
        written.forEach((path, text) -> {
            others.remove(path);
            texts.remove(path);
            FileText.of(text, path, found).ifPresentOrElse(it -> texts.put(path, it), () -> others.add(path));
        });
        return new CourseFolder(new CourseFiles(files.folder(), texts), others, found);
    }

    /** The same folder as if these files did not lie in it. */
    public CourseFolder without(Collection<String> gone) {
        var texts = new HashMap<>(files.texts());
        texts.keySet().removeAll(Set.copyOf(gone));
        var others = new HashSet<>(unread);
        others.removeAll(Set.copyOf(gone));
        var left = problems.stream()
                .filter(it -> !gone.contains(it.place().file()))
                .toList();
        return new CourseFolder(new CourseFiles(files.folder(), texts), others, left);
    }

    /** The folder of a course that is not there yet. */
    public static CourseFolder none(String name) {
        return new CourseFolder(new CourseFiles(name, Map.of()), Set.of(), List.of());
    }

    boolean couldNotRead(String path) {
        return unread.contains(path);
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Collects texts, going into the folders of a course only. */
    private static final class Walk {

        private final Map<String, String> texts = new HashMap<>();
        private final Set<String> unread = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        private void into(Path root, Path folder, String prefix) throws IOException {
            List<Path> entries;
            try (var stream = Files.list(folder)) {
                entries = stream.filter(path -> !isHidden(path)).sorted().toList();
            }
            for (var entry : entries) {
                visit(root, entry, prefix + entry.getFileName());
            }
        }

        private void visit(Path root, Path entry, String path) {
            try {
                if (!entry.toRealPath().startsWith(root)) {
                    refuse(path, "content.problem.link-out");
                } else if (FOLDERS.matcher(path).matches() && Files.isDirectory(entry)) {
                    into(root, entry, path + "/");
                } else if (FILES.matcher(path).matches() && Files.isRegularFile(entry)) {
                    FileText.read(entry, path, problems)
                            .ifPresentOrElse(text -> texts.put(path, text), () -> unread.add(path));
                } else {
                    problems.add(Problem.warning(new Place(path, 0), "content.problem.unknown-file"));
                }
            } catch (IOException _) {
                refuse(path, "content.problem.unreadable-file");
            }
        }

        private void refuse(String path, String key) {
            unread.add(path);
            problems.add(Problem.error(new Place(path, 0), key));
        }
    }
}
