package org.waymark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own on loopback, which can be killed and started again. */
public final class Server implements AutoCloseable {

    /** As {@code ./waymark run} starts it: the launcher says how, and where it does not, with the least heap it gives. */
    public static final List<String> AS_LAUNCHED = List.of(System.getProperty(
                    "waymark.machine",
                    "-Xmx1g -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"
                            + " --sun-misc-unsafe-memory-access=allow")
            .split(" "));

    public static final List<String> QUICK_TO_START =
            List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServerDatabase database;
    private final Path content;
    private final Path log;
    private final Map<String, String> settings;
    private final List<String> options;
    private final int port = Ports.free();
    private final int managementPort = Ports.free();
    private Process process;

    private Server(
            ServerDatabase database, Path content, Path folder, Map<String, String> settings, List<String> options) {
        this.database = database;
        this.content = content;
        this.log = folder.resolve("server.log");
        this.settings = settings;
        this.options = options;
        this.process = launch();
    }

    /** Starts on this database with the shipped courses, and waits until it answers. */
    static Server start(ServerDatabase database, Path folder) {
        return start(database, Path.of("content"), folder, Map.of());
    }

    public static Server start(ServerDatabase database, Path content, Path folder, Map<String, String> settings) {
        return start(database, content, folder, settings, QUICK_TO_START);
    }

    /** With these options of the Java machine. */
    public static Server start(
            ServerDatabase database, Path content, Path folder, Map<String, String> settings, List<String> options) {
        var server = new Server(database, content, folder, settings, options);
        server.awaitReady();
        return server;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    String address() {
        return "http://localhost:" + port;
    }

    String address(String path) {
        return address() + "/" + path;
    }

    String managementAddress() {
        return "http://localhost:" + managementPort;
    }

    Path log() {
        return log;
    }

    /** Ends the process as a power cut would: SIGKILL, nothing is flushed or closed. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public void startAgain() {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(Program.startedAs());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = new HashMap<>(database.settings());
        environment.put("WAYMARK_PORT", String.valueOf(port));
        environment.put("WAYMARK_MANAGEMENT_PORT", String.valueOf(managementPort));
        environment.put("WAYMARK_CONTENT", content.toString());
        // a journey meets the learners that it brings along
        environment.put("WAYMARK_DEMO_CLASS", "false");
        environment.putAll(settings);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended while starting:\n" + logTail());
            }
            if (isHealthy()) {
                return;
            }
            sleep();
        }
        throw new IllegalStateException("the server is not ready after " + PATIENCE + ":\n" + logTail());
    }

    private boolean isHealthy() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(managementAddress() + "/actuator/health").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String logTail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
