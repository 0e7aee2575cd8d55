package org.waymark.content.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is to become of which files, as it is written beside them before the first of them is touched. */
record Journal(List<Entry> entries) {

    /** No digest: there was no file. */
    private static final String NOTHING = "-";

    /**
     * One file.
     *
     * @param before the digest of the file that was there
     * @param after the digest of the file that is to be there; empty where it goes away
     */
    record Entry(String path, Optional<String> before, Optional<String> after) {

        private String line() {
            return before.orElse(NOTHING) + " " + after.orElse(NOTHING) + " " + path + "\n";
        }

        private static Entry of(String line) {
            var parts = line.split(" ", 3);
            return new Entry(parts[2], digest(parts[0]), digest(parts[1]));
        }

        private static Optional<String> digest(String word) {
            return Optional.of(word).filter(it -> !it.equals(NOTHING));
        }
    }

    Journal {
        entries = List.copyOf(entries);
    }

    byte[] bytes() {
        var text = new StringBuilder();
        entries.forEach(it -> text.append(it.line()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Journal of(byte[] bytes) {
        return new Journal(
                new String(bytes, StandardCharsets.UTF_8).lines().map(Entry::of).toList());
    }
}
