package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What faults are tried with: a folder for each, one MySQL server of our own, one key for seals. */
public final class Workshop implements AutoCloseable {

    private final Path folder;
    private final String sealKey;
    private @Nullable Mysql mysql;
    private final List<String> serverOptions;
    private final AtomicInteger scenes = new AtomicInteger();

    /** With these options of the Java machine for servers. */
    public Workshop(Path folder, List<String> serverOptions) {
        this.folder = folder;
        this.serverOptions = serverOptions;
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        this.sealKey = "1:" + Base64.getEncoder().encodeToString(key);
    }

    /** The MySQL server; the first who asks starts it. */
    public synchronized Mysql mysql() {
        if (mysql == null) {
            mysql = Mysql.start(folder.resolve("mysql"));
        }
        return mysql;
    }

    public String sealKey() {
        return sealKey;
    }

    List<String> serverOptions() {
        return serverOptions;
    }

    /** A new, empty folder. */
    public Path newFolder(String name) {
        try {
            return Files.createDirectories(folder.resolve(scenes.incrementAndGet() + "-" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (mysql != null) {
            mysql.close();
        }
    }
}
