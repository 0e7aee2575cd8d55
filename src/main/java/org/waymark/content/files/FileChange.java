package org.waymark.content.files;

import java.util.Optional;

/**
 * A file of a course as it is to be.
 *
 * @param path in the folder of the course, with {@code /} between names
 * @param from the digest of the file that this started from; empty where there was none
 * @param text empty where the file is to go away
 */
public record FileChange(String path, Optional<String> from, Optional<String> text) {

    /** A file that is to be there. */
    public FileChange(String path, Optional<String> from, String text) {
        this(path, from, Optional.of(text));
    }

    /** A file that is to go away. */
    public static FileChange removal(String path, Optional<String> from) {
        return new FileChange(path, from, Optional.empty());
    }
}
