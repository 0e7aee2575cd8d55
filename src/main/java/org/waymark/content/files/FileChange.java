package org.waymark.content.files;

import java.util.Optional;

/**
 * A file of a course as it is to be.
 *
 * @param path in the folder of the course, with {@code /} between names
 * @param from the digest of the file that this started from; empty where there was none
 */
public record FileChange(String path, Optional<String> from, String text) {}
