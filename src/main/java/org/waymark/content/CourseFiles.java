package org.waymark.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.base.Sha256;

/**
 * The texts of a course folder, as they are read and as an edition keeps them.
 *
 * @param folder the name of the folder, which is the id of the course
 * @param texts by their path in the folder, with {@code /} between names
 */
public record CourseFiles(String folder, SortedMap<String, String> texts) {

    public CourseFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public CourseFiles(String folder, Map<String, String> texts) {
        this(folder, new TreeMap<>(texts));
    }

    /** Where pictures are. */
    public static final String PICTURES = "pictures/";

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** SHA-256 over paths and contents in the order of the paths, as 64 hexadecimal digits. */
    public String digest() {
        var digest = Sha256.begin();
        texts.forEach((path, text) -> {
            update(digest, path);
            update(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two sets of files look alike. */
    private static void update(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
