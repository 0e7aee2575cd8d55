package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.waymark.base.Slug;

/** The invented course with a second bank, which has the kinds of questions that the first one lacks, and a picture. */
public final class ExampleKinds {

    public static final Slug BANK = new Slug("kinds");
    public static final String BANK_FILE = "banks/kinds.yaml";
    public static final String PICTURE_FILE = "pictures/harbour.svg";

    private ExampleKinds() {}

    public static CourseFiles all() {
        return and(BANK_FILE, text("kinds.yaml"));
    }

    /** With one passage of the bank replaced, at its first place. */
    public static CourseFiles with(String passage, String instead) {
        return and(BANK_FILE, replaced(text("kinds.yaml"), passage, instead));
    }

    /** With one passage of the picture replaced, at its first place. */
    public static CourseFiles drawn(String passage, String instead) {
        return and(PICTURE_FILE, replaced(text("harbour.svg"), passage, instead));
    }

    /** With another file, or another text in place of one. */
    public static CourseFiles and(String path, String text) {
        var texts = new HashMap<>(ExampleFiles.all().texts());
        texts.put(BANK_FILE, text("kinds.yaml"));
        texts.put(PICTURE_FILE, text("harbour.svg"));
        texts.put(path, text);
        return new CourseFiles(Examples.COURSE.value(), texts);
    }

    private static String replaced(String text, String passage, String instead) {
        var at = text.indexOf(passage);
        if (at < 0) {
            throw new IllegalArgumentException("nowhere stands: " + passage);
        }
        return text.substring(0, at) + instead + text.substring(at + passage.length());
    }

    private static String text(String name) {
        try (var stream = ExampleKinds.class.getResourceAsStream("/kinds/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
