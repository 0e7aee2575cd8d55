package org.waymark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseReader;

/**
 * A course with every kind of question under every rule, in which all that must not be seen too early sings: each such text and id
 * holds {@link #SONG}. In its files a text stands once, between double angle brackets, for all languages.
 */
public final class Workshop {

    public static final Slug ID = new Slug("workshop");

    /** In every key, reason, hint and explanation, and in nothing that a question offers. */
    public static final String SONG = "canary";

    private static final Path SOURCE = Path.of("src/test/resources/workshop");
    private static final Pattern NAMED = Pattern.compile("(?m)^( *)(- )?([a-z-]+): <<(.*)>>$");
    private static final Pattern LISTED = Pattern.compile("(?m)^( *)- <<(.*)>>$");

    private Workshop() {}

    /** The content folder with the course in it. */
    public static Path in(Path content) throws IOException {
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = content.resolve(ID.value())
                        .resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(path.getParent());
                Files.writeString(path, inThreeLanguages(Files.readString(file)));
            }
        }
        return content;
    }

    /** The course as published once. */
    public static Edition edition() throws IOException {
        var folder = Files.createTempDirectory("workshop");
        var reading = CourseReader.read(in(folder).resolve(ID.value()));
        var course = reading.course().orElseThrow(() -> new IllegalStateException("" + reading.problems()));
        return new Edition(
                new EditionId(UUID.fromString("01900000-0000-7000-8000-0000000000ca")),
                1,
                "0".repeat(64),
                Instant.parse("2026-11-01T08:00:00Z"),
                course);
    }

    private static String inThreeLanguages(String text) {
        var listed = LISTED.matcher(text)
                .replaceAll(
                        found -> found.group(1) + "-\n" + words(found.group(1).length() + 2, found.group(2)));
        return NAMED.matcher(listed).replaceAll(found -> {
            var dash = found.group(2) == null ? "" : found.group(2);
            var indentation = found.group(1).length() + dash.length() + 2;
            return found.group(1) + dash + found.group(3) + ":\n" + words(indentation, found.group(4));
        });
    }

    private static String words(int indentation, String words) {
        var space = " ".repeat(indentation);
        return "%str: \"%s\"\n%saz: \"%s\"\n%sen: \"%s\"".formatted(space, words, space, words, space, words);
    }
}
