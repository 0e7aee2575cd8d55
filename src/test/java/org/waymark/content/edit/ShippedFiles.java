package org.waymark.content.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the courses that are shipped. */
final class ShippedFiles {

    private static final Path CONTENT = Path.of("content");

    private ShippedFiles() {}

    static List<Path> yaml() {
        return ending(".yaml");
    }

    /** The guide for authors lies beside the courses. */
    static List<Path> lessons() {
        return ending(".md").stream()
                .filter(it -> it.toString().contains("lessons"))
                .toList();
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way to every value of a file, with the value. */
    static List<Found> all(Value root) {
        var found = new ArrayList<Found>();
        collect(Trail.ROOT, root, found);
        return found;
    }

    record Found(Trail at, Value value) {}

    private static void collect(Trail at, Value value, List<Found> found) {
        found.add(new Found(at, value));
        switch (value) {
            case Value.Text _ -> {}
            case Value.Keys(var entries) -> entries.forEach(it -> collect(at.key(it.key()), it.value(), found));
            case Value.Rows(var entries) -> {
                for (var i = 0; i < entries.size(); i++) {
                    collect(at.row(i), entries.get(i), found);
                }
            }
        }
    }

    private static List<Path> ending(String end) {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(it -> it.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
