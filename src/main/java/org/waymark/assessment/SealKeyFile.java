package org.waymark.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the keys of seals from the settings, or else from a file beside the data that only its owner may read. */
@Configuration(proxyBeanMethods = false)
class SealKeyFile {

    private static final Logger log = LoggerFactory.getLogger(SealKeyFile.class);
    private static final int BYTES = 32;

    @Bean
    SealKeys sealKeys(
            @Value("${waymark.seal.key:}") String given, @Value("${waymark.seal.file:data/seal.key}") Path file) {
        return SealKeys.parse(given.isBlank() ? textOf(file) : given);
    }

    /** What the file holds; where there is none yet, one with a fresh key. */
    static String textOf(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("the seal key " + file + " can be neither read nor made", e);
        }
    }

    /** Appears whole or not at all: whoever starts at the same time finds the same one. */
    private static void create(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + file);
        }
        Files.createDirectories(folder);
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var draft = Files.createTempFile(folder, "seal", ".key", ownersOnly(folder));
        try {
            Files.writeString(draft, "1:" + Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, draft);
            log.info("made the seal key {}: keep it with the backups, but apart from the database", file);
        } catch (FileAlreadyExistsException _) {
            log.info("the seal key {} was made by another instance", file);
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) throws IOException {
        var posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
