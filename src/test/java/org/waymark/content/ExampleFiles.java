package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The invented course as its author wrote it. */
public final class ExampleFiles {

    private ExampleFiles() {}

    /** The folder of the course; for reading only. */
    public static Path folder() {
        try {
            return Path.of(ExampleFiles.class.getResource("/courses/lighthouse").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static CourseFiles all() {
        return new CourseFiles(Examples.COURSE.value(), texts());
    }

    /** With one passage replaced that stands in the file at least once; only its first place changes. */
    public static CourseFiles with(String path, String passage, String instead) {
        var texts = texts();
        var text = texts.get(path);
        if (text == null || !text.contains(passage)) {
            throw new IllegalArgumentException(path + " does not contain: " + passage);
        }
        var at = text.indexOf(passage);
        texts.put(path, text.substring(0, at) + instead + text.substring(at + passage.length()));
        return new CourseFiles(Examples.COURSE.value(), texts);
    }

    public static CourseFiles without(String path) {
        var texts = texts();
        if (texts.remove(path) == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return new CourseFiles(Examples.COURSE.value(), texts);
    }

    /** With another file, or another text in place of one. */
    public static CourseFiles and(String path, String text) {
        var texts = texts();
        texts.put(path, text);
        return new CourseFiles(Examples.COURSE.value(), texts);
    }

    /** Written below a folder that is there. */
    public static void write(CourseFiles files, Path folder) throws IOException {
        for (var file : files.texts().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        try (var paths = Files.walk(folder())) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
