package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Files that come into being together: all are written aside, and only then moved to where they belong.
 *
 * @param force whether files that are there already are overwritten
 */
record Writing(SortedMap<Path, byte[]> files, boolean force) {

    /** The file that could not be written, where there is one; then there are no new files. */
    Optional<Path> failed() {
        var written = new ArrayList<Path>();
        try {
            for (var file : files.keySet()) {
                if (Files.isDirectory(file)
                        || !isDone(() -> Files.write(aside(file), files.getOrDefault(file, new byte[0])))) {
                    return Optional.of(file);
                }
            }
            for (var file : files.keySet()) {
                if (!isDone(() -> move(file))) {
                    written.forEach(it -> isDone(() -> Files.deleteIfExists(it)));
                    return Optional.of(file);
                }
                if (!force) {
                    written.add(file);
                }
            }
            return Optional.empty();
        } finally {
            files.keySet().forEach(it -> isDone(() -> Files.deleteIfExists(aside(it))));
        }
    }

    private void move(Path file) throws IOException {
        if (force) {
            Files.move(aside(file), file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(aside(file), file);
        }
    }

    private static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    private interface Deed {
        void run() throws IOException;
    }

    private static boolean isDone(Deed deed) {
        try {
            deed.run();
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
