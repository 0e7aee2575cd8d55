package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.base.Sha256;

/** A folder with a few files of a course, and three changes of it: two files become others, one is new in a folder of its own. */
final class WrittenCourse {

    static final String GLOSSARY = "glossary.yaml";
    static final String BANK = "banks/storm.yaml";
    static final String LESSON = "lessons/the-day/en.md";
    static final Map<String, String> BEFORE =
            Map.of("course.yaml", "course: pots\n", GLOSSARY, "terms: old\r\n", BANK, "bank: storm\nitems: one\n");
    static final Map<String, String> AFTER = Map.of(
            "course.yaml",
            "course: pots\n",
            GLOSSARY,
            "terms: yeni ə\r\n",
            BANK,
            "bank: storm\nitems: two\n",
            LESSON,
            "---\ntitle: The day\n---\n");

    private static final String ASIDE = ".waymark";

    private final Path folder;

    WrittenCourse(Path folder) throws IOException {
        this.folder = folder;
        for (var file : BEFORE.entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    Path folder() {
        return folder;
    }

    void put(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    List<FileChange> changes() {
        return Stream.of(GLOSSARY, LESSON, BANK)
                .map(path -> change(path, AFTER.getOrDefault(path, "")))
                .toList();
    }

    /** From what there was at the beginning. */
    static FileChange change(String path, String text) {
        return new FileChange(path, Optional.ofNullable(BEFORE.get(path)).map(it -> Sha256.hex(it)), text);
    }

    /** The files of the course, without what is hidden. */
    Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString();
                if (!name.startsWith(ASIDE)) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }

    /** What lies aside, besides the lock and the word to git. */
    List<String> leftAside() throws IOException {
        var aside = folder.resolve(ASIDE);
        if (!Files.exists(aside)) {
            return List.of();
        }
        try (var paths = Files.list(aside)) {
            return paths.map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals("lock") && !it.equals(".gitignore"))
                    .toList();
        }
    }
}
