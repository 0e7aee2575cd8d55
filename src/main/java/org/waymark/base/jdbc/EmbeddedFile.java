package org.waymark.base.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of an embedded database. When the program that wrote it was killed, H2 goes on from where the head of the file points, and
 * the head may be up to twenty commits behind what lies in the file: what was committed since would be overwritten. Opened once in
 * H2's own mode for recovery, which looks at every chunk, the file is closed with its head at the newest one.
 */
public final class EmbeddedFile {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedFile.class);

    private static final String PREFIX = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";
    private static final int HEAD = 512;

    private EmbeddedFile() {}

    /** Brings the file of this database up to its last commit where it was not closed; every other database is left alone. */
    public static void restore(String url) {
        of(url).filter(Files::isRegularFile).filter(EmbeddedFile::isOpen).ifPresent(EmbeddedFile::recover);
    }

    private static Optional<Path> of(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var end = url.indexOf(';');
        var name = url.substring(PREFIX.length(), end < 0 ? url.length() : end);
        var whole = name.startsWith("~/") ? System.getProperty("user.home") + name.substring(1) : name;
        return Optional.of(Path.of(whole + SUFFIX));
    }

    /** Whoever closes the file writes so into its head. */
    private static boolean isOpen(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.startsWith("H:") && !head.lines().findFirst().orElse("").contains(",clean:1,");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void recover(Path file) {
        try {
            var store = new MVStore.Builder()
                    .fileName(file.toString())
                    .recoveryMode()
                    .autoCommitDisabled()
                    .open();
            var version = store.getCurrentVersion();
            // without compaction: nothing is moved, the head is written anew
            store.close(0);
            log.info("the embedded database was not closed; it was brought up to its last commit, version {}", version);
        } catch (MVStoreException inUse) {
            log.info("the file of the embedded database could not be looked at: {}", inUse.getMessage());
        }
    }
}
