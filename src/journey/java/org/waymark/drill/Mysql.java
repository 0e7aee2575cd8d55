package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.journey.Ports;
import org.waymark.journey.ServerDatabase;

/**
 * A MySQL server of our own on loopback, with a data folder of its own, that can be killed and started again. It runs the
 * programs that {@code docker/mysql-without-docker} has fetched before, or fetches them.
 */
public final class Mysql implements AutoCloseable {

    private static final Path SCRIPT = Path.of("docker/mysql-without-docker").toAbsolutePath();
    private static final Path FETCHED = Path.of(".cache/mysql/root").toAbsolutePath();

    private final Path home;
    private final int port = Ports.free();

    private Mysql(Path home) {
        this.home = home.toAbsolutePath();
    }

    /** For {@code @EnabledIf}: false only where its programs are neither here nor to be had, and need not be. */
    public static boolean isAvailable() {
        var available = Files.isDirectory(FETCHED) || Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!available && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("no MySQL server can be started here, and under CI nothing is skipped");
        }
        return available;
    }

    public static Mysql start(Path home) {
        var mysql = new Mysql(home);
        try {
            Files.createDirectories(mysql.home);
            if (Files.isDirectory(FETCHED) && !Files.exists(mysql.home.resolve("root"))) {
                Files.createSymbolicLink(mysql.home.resolve("root"), FETCHED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mysql.up();
        return mysql;
    }

    /** Starts it, or starts it again after a kill; returns when it takes connections. */
    public void up() {
        run("up");
    }

    /** SIGKILL: what it had not written is gone. */
    public void kill() {
        var process = handle();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until it accepts connections; for measuring from that moment on. */
    void awaitAccepting(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException _) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("MySQL accepts no connection after " + patience);
    }

    public ProcessHandle handle() {
        try {
            var pid = Files.readString(home.resolve("run/mysqld.pid")).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database. */
    public ServerDatabase database() {
        var name = "drill_" + UUID.randomUUID().toString().replace("-", "");
        client().sql("create database " + name + " character set utf8mb4 collate utf8mb4_0900_as_cs")
                .update();
        return new ServerDatabase(
                url() + name + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&allowPublicKeyRetrieval=true&sslMode=DISABLED&connectTimeout=3000&socketTimeout=10000",
                "root",
                "");
    }

    /** For looking at the server as a whole. */
    public JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url() + "?sslMode=DISABLED", "root", ""));
    }

    @Override
    public void close() {
        run("down");
    }

    private String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/";
    }

    private void run(String command) {
        var builder = new ProcessBuilder(SCRIPT.toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("script.log").toFile()));
        builder.environment().put("WAYMARK_MYSQL_HOME", home.toString());
        builder.environment().put("WAYMARK_MYSQL_PORT", String.valueOf(port));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("MySQL does not come " + command + "; see " + home + "/script.log");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while MySQL was to come " + command);
        }
    }
}
