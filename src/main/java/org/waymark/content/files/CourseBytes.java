package org.waymark.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.base.Problem;
import org.waymark.content.CourseFiles;

/**
 * The files of a course byte for byte, as they travel: ends of lines and whatever else is made alike when they are read is kept.
 *
 * @param folder the name of the folder, which is the id of the course
 * @param files by their path in the folder, with {@code /} between names
 */
public record CourseBytes(String folder, SortedMap<String, byte[]> files) {

    public CourseBytes {
        files.keySet().stream()
                .filter(it -> !CourseFolder.isPart(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalArgumentException("a course has no file \"" + it + "\"");
                });
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of a folder that was opened and in which every file could be read. */
    public static CourseBytes of(Path path, CourseFolder opened) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var file : opened.files().texts().keySet()) {
            files.put(file, Files.readAllBytes(path.resolve(file)));
        }
        return new CourseBytes(opened.files().folder(), files);
    }

    /** As if they lay in a folder of that name. */
    public CourseFolder opened() {
        var texts = new TreeMap<String, String>();
        var unread = new HashSet<String>();
        List<Problem> problems = new ArrayList<>();
        files.forEach((path, bytes) ->
                FileText.of(bytes, path, problems).ifPresentOrElse(it -> texts.put(path, it), () -> unread.add(path)));
        return new CourseFolder(new CourseFiles(folder, texts), unread, problems);
    }
}
