package org.waymark.content.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is to become of which files, as it is written beside them before the first of them is touched. */
record Journal(List<Entry> entries) {

    /** No digest: there was no file. */
    private static final String NOTHING = "-";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}|-) ([0-9a-f]{64}|-) ([^ ]+)");

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

        private static Optional<Entry> of(String line) {
            return Optional.of(LINE.matcher(line))
                    .filter(it -> it.matches() && CourseFolder.mayHold(it.group(3)))
                    .map(it -> new Entry(it.group(3), digest(it.group(1)), digest(it.group(2))))
                    .filter(it -> it.before().isPresent() || it.after().isPresent());
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

    /** Nothing where it is not to the letter as it is written here, or speaks of files that no course has: somebody else wrote it. */
    static Optional<Journal> of(byte[] bytes) {
        var journal = new Journal(new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .flatMap(it -> Entry.of(it).stream())
                .toList());
        var paths = journal.entries().stream().map(Entry::path).distinct().count();
        return Optional.of(journal)
                .filter(it -> Arrays.equals(it.bytes(), bytes)
                        && paths > 0
                        && paths == it.entries().size());
    }
}
